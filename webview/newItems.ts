/** What rules say of an item that lacks something. */
const missing: ReadonlySet<string> = new Set([
	'required-missing',
	'goal-type-missing',
	'goal-no-measure',
	'goal-no-due',
	'goal-no-action',
	'goal-no-milestone',
]);

/**
 * Items that were added here and not left since. That they are not filled in yet is no news to whoever is about to do
 * so, and said later.
 */
export class NewItems {
	readonly #owners = new Set<string>();

	/** An item was added; `owner` is its key, with which the keys of all that belongs to it begin. */
	add(owner: string): void {
		this.#owners.add(owner);
	}

	/** The focus went from one control to another. Whether an item was left by that. */
	leave(from: string, to: string | undefined): boolean {
		const left = [...this.#owners].filter(owner => from.startsWith(owner) && to?.startsWith(owner) !== true);
		left.forEach(owner => this.#owners.delete(owner));
		return left.length > 0;
	}

	/** Whether a problem waits until its item is left. */
	holds({ code, key = '' }: { readonly code: string; readonly key?: string }): boolean {
		return missing.has(code) && [...this.#owners].some(owner => key.startsWith(owner));
	}
}
