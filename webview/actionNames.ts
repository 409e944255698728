import type { ActionView } from '../src/protocol';

type Actions = readonly ActionView[];

/** Names of the tasks of one owner in their order, and the number of the next new one. */
interface Names {
	readonly names: readonly string[];
	readonly next: number;
}

/** For as long as the page knows the view that they are of. */
const known = new WeakMap<Actions, Names>();

/** Without a view before they are called by their number. */
function getNames(actions: Actions): Names {
	return known.get(actions) ?? { names: actions.map((_, position) => String(position)), next: actions.length };
}

/** The names of tasks that stand below one owner: each once, and none of those of a view before that has gone. */
export function getActionNames(actions: Actions): readonly string[] {
	return getNames(actions).names;
}

/**
 * Lets tasks keep the names that they had in the view before, wherever they stand now: one keeps it that says the same,
 * and one that has other words where no other has come or gone beside it. Any other is a new one.
 */
export function followActions(actions: Actions, before: Actions): void {
	const old = getNames(before);
	const names = matchNames(
		actions.map(({ text }) => text),
		before.map(({ text }, position) => ({ text, name: old.names[position] ?? '' })),
	);
	let { next } = old;
	known.set(actions, { names: names.map(name => name ?? String(next++)), next });
}

interface Named {
	readonly text: string;
	readonly name: string;
}

function matchNames(texts: readonly string[], before: readonly Named[]): (string | undefined)[] {
	const isSame = (text: string | undefined, named: Named | undefined): boolean => text === named?.text;
	const shorter = Math.min(texts.length, before.length);
	let start = 0;
	while (start < shorter && isSame(texts[start], before[start])) {
		start++;
	}
	let end = 0;
	while (end < shorter - start && isSame(texts.at(-1 - end), before.at(-1 - end))) {
		end++;
	}
	const middle = matchMiddle(texts.slice(start, texts.length - end), before.slice(start, before.length - end));
	const nameAll = (named: readonly Named[]): string[] => named.map(({ name }) => name);
	return [...nameAll(before.slice(0, start)), ...middle, ...nameAll(before.slice(before.length - end))];
}

/** Those that say the same; what is left is the same ones with other words where there are as many of them. */
function matchMiddle(texts: readonly string[], before: readonly Named[]): (string | undefined)[] {
	const left = [...before];
	const take = (text: string): string | undefined => {
		const place = left.findIndex(named => named.text === text);
		return place < 0 ? undefined : left.splice(place, 1)[0]?.name;
	};
	const names = texts.map(take);
	const isReworded = names.filter(name => name === undefined).length === left.length;
	return isReworded ? names.map(name => name ?? left.shift()?.name) : names;
}
