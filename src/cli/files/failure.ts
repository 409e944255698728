const reasons: Readonly<Record<string, string>> = {
	EACCES: 'you may not read it',
	EPERM: 'you may not read it',
	EISDIR: 'it is a folder',
	ENOTDIR: 'a file stands where a folder should be',
	ENOENT: 'there is nothing of that name',
	ELOOP: 'its links lead in a circle',
	ENAMETOOLONG: 'the name is too long',
	EMFILE: 'too many files are open',
};

/** The system's short name of what went wrong, such as `ENOENT`; `undefined` for an error that is not the system's. */
export function getFailureCode(error: unknown): string | undefined {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : undefined;
}

/** Why a file or folder could not be used, in a few words. An error that is not the system's is a bug and is thrown. */
export function describeFailure(error: unknown): string {
	const code = getFailureCode(error);
	if (code === undefined) {
		throw error;
	}
	return reasons[code] ?? `the system says ${code}`;
}
