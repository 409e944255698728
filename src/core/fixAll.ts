import type { Diagnostic, DiagnosticCode } from './diagnostic';
import { applyEdits } from './range';
import type { TextEdit } from './range';

/** Checks a text as it would be. */
type Check = (text: string) => readonly Diagnostic[];

/**
 * Edits that apply the first fix of every diagnostic of a code. `undefined` where fewer than two have one, or where not
 * all of them can go without an error in their place.
 */
export function fixAllOf(text: string, code: DiagnosticCode, check: Check): readonly TextEdit[] | undefined {
	const before = check(text);
	const fixable = findFixable(before, code);
	const isRight = (after: string): boolean => {
		const diagnostics = check(after);
		return findFixable(diagnostics, code).length === 0 && countErrors(diagnostics) <= countErrors(before);
	};
	if (fixable.length < 2) {
		return undefined;
	}
	const edits = fixable.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
	if (areApart(edits) && isRight(applyEdits(text, edits))) {
		return edits;
	}
	const after = fixOneByOne(text, { code, check, count: fixable.length });
	return isRight(after) ? [toOneEdit(text, after)] : undefined;
}

function findFixable(diagnostics: readonly Diagnostic[], code: DiagnosticCode): readonly Diagnostic[] {
	return diagnostics.filter(diagnostic => diagnostic.code === code && diagnostic.fixes.length > 0);
}

function countErrors(diagnostics: readonly Diagnostic[]): number {
	return diagnostics.filter(({ severity }) => severity === 'error').length;
}

function areApart(edits: readonly TextEdit[]): boolean {
	const ranges = edits.map(({ range }) => range).sort((a, b) => a.start - b.start || a.end - b.end);
	return ranges.every(({ start }, index) => start >= (ranges[index - 1]?.end ?? 0));
}

/** What one fix writes may be what the next one has to look at: the next free id, for example. */
function fixOneByOne(
	text: string,
	{ check, code, count }: { readonly code: DiagnosticCode; readonly check: Check; readonly count: number },
): string {
	let after = text;
	for (let times = 0; times < count; times++) {
		after = applyEdits(after, findFixable(check(after), code)[0]?.fixes[0]?.edits ?? []);
	}
	return after;
}

/** What lies between what is the same at both ends. */
function toOneEdit(before: string, after: string): TextEdit {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) {
		start++;
	}
	let same = 0;
	while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) {
		same++;
	}
	return { range: { start, end: before.length - same }, newText: after.slice(start, after.length - same) };
}
