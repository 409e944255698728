import type { ProblemView, Target, ToWebviewMessage } from '../src/protocol';

/** A problem with its number in the list that the extension sent, and the key of the place it is about. */
export interface Problem extends ProblemView {
	readonly index: number;
	readonly key?: string;
}

/** What was found in one version of the document, by place. */
export class ProblemList {
	/** The version of the document; -1 before anything was found. */
	readonly version: number;
	readonly all: readonly Problem[];
	readonly #byKey = new Map<string, Problem[]>();

	constructor(
		{ problems, version }: Pick<Extract<ToWebviewMessage, { type: 'problems' }>, 'problems' | 'version'>,
		findKey: (target: Target) => string | undefined,
	) {
		this.version = version;
		this.all = problems.map((problem, index) => {
			const key = problem.target && findKey(problem.target);
			return { ...problem, index, ...(key !== undefined && { key }) };
		});
		for (const problem of this.all) {
			const key = problem.key ?? '';
			this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), problem]);
		}
	}

	/** Those of one place. */
	get(key: string): readonly Problem[] {
		return this.#byKey.get(key) ?? [];
	}

	/** The problem of an older list that is in this one, too, with the same fix; `undefined` where it is not. */
	findSame(problem: Problem, fix: number): Problem | undefined {
		return this.all.find(
			({ code, fixes, key, message }) =>
				code === problem.code &&
				key === problem.key &&
				message === problem.message &&
				fixes[fix] === problem.fixes[fix],
		);
	}
}
