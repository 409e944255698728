import assert from 'node:assert/strict';
import type { WorksheetEdit } from '../../src/core/worksheetEdit';

/** How often each thing happened. */
export class Tally {
	readonly #counts = new Map<string, number>();

	add(name: string): void {
		this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
	}

	/** How often things happened whose name passes. */
	count(isCounted: (name: string) => boolean = () => true): number {
		return [...this.#counts].reduce((sum, [name, count]) => sum + (isCounted(name) ? count : 0), 0);
	}

	/** The names, most often first. */
	get names(): readonly string[] {
		return [...this.#counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
	}

	toString(): string {
		return `${this.count()}\n${this.names.map(name => `  ${this.#counts.get(name) ?? 0}\t${name}\n`).join('')}`;
	}
}

/** What went wrong, with the first example of each sort. */
export class Failures {
	readonly #counts = new Tally();
	readonly #examples = new Map<string, string>();

	/** `what` is a sort and, after a colon, the details. */
	add(what: string, edit: WorksheetEdit, before: string, after?: string): void {
		const sort = `${what.replace(/:.*/s, '')} (${toName(edit)})`;
		this.#counts.add(sort);
		if (!this.#examples.has(sort)) {
			this.#examples.set(sort, [what, JSON.stringify(edit), ...showDifference(before, after)].join('\n'));
		}
	}

	assertNone(): void {
		const examples = [...this.#examples.values()].slice(0, 20).join('\n==========\n');
		assert.equal(this.#counts.count(), 0, `${this.#counts.toString()}\n${examples}`);
	}
}

/** What an intent is called in a tally. */
export function toName(edit: WorksheetEdit): string {
	return edit.type === 'setValue' ? `setValue ${edit.target.at}` : edit.type;
}

/** The stretch of both texts in which they differ, with some of what is around it; all of a text that has no other. */
function showDifference(before: string, after?: string): readonly string[] {
	if (after === undefined) {
		return [JSON.stringify(before)];
	}
	let start = 0;
	while (start < before.length && before[start] === after[start]) {
		start++;
	}
	let end = 0;
	while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) {
		end++;
	}
	const from = Math.max(0, start - 60);
	return [before, after].map(text => JSON.stringify(text.slice(from, text.length - Math.max(0, end - 40))));
}
