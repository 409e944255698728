import type * as vscode from 'vscode';

/** Knows from which files the diagnostics of others follow. */
export class CauseIndex {
	readonly #causes = new Map<string, readonly vscode.Uri[]>();
	/** How many files follow from each. */
	readonly #counts = new Map<string, number>();

	/** Whether anything follows from a file. */
	isCause(uri: vscode.Uri): boolean {
		return this.#counts.has(uri.toString());
	}

	/** Takes the place of what was known of a file. The result is what has become a cause by that, and what is none any more. */
	set(
		uri: vscode.Uri,
		causes: readonly vscode.Uri[],
	): { readonly added: readonly vscode.Uri[]; readonly removed: readonly vscode.Uri[] } {
		const key = uri.toString();
		const before = this.#causes.get(key) ?? [];
		const added = causes.filter(cause => this.#count(cause, 1) === 1);
		const removed = before.filter(cause => this.#count(cause, -1) === 0);
		if (causes.length === 0) {
			this.#causes.delete(key);
		} else {
			this.#causes.set(key, causes);
		}
		return { added, removed };
	}

	#count(cause: vscode.Uri, change: 1 | -1): number {
		const key = cause.toString();
		const count = (this.#counts.get(key) ?? 0) + change;
		if (count === 0) {
			this.#counts.delete(key);
		} else {
			this.#counts.set(key, count);
		}
		return count;
	}
}
