import type { Worksheet } from './worksheet';

/** What an id is made of, so that headings, tasks and lists can name it. */
export function isId(value: unknown): boolean {
	return typeof value === 'string' ? /^[A-Za-z0-9_-]+$/.test(value.trim()) : Number.isInteger(value);
}

/**
 * An id that is free: the prefix and the smallest number above those of all items and evidence rows that have it. What is
 * left of an item that was removed counts, too: its heading and tasks would become those of the new one.
 */
export function getNextId(worksheet: Worksheet, prefix: string): string {
	const taken = [...worksheet.items, ...worksheet.evidence].map(({ id }) => id);
	const numbers = [...taken, ...findOpeningIds(worksheet)].map(id => {
		const number = id.startsWith(prefix) ? id.slice(prefix.length) : '';
		return /^\d{1,9}$/.test(number) ? Number(number) : 0;
	});
	return `${prefix}${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`;
}

/** The first word of every heading and task. */
function findOpeningIds({ actions, blocks, text }: Worksheet): readonly string[] {
	const openings = [...blocks.headings, ...actions].map(({ textRange: { end, start } }) => text.slice(start, end));
	return openings.map(words => /^[\w-]+/.exec(words)?.[0] ?? '');
}

/** Hands out free ids, another one each time, for several places at once; reads the worksheet once for each prefix. */
export function createIdSource(worksheet: Worksheet): (prefix: string) => string {
	const next = new Map<string, number>();
	return prefix => {
		const number = next.get(prefix) ?? Number(getNextId(worksheet, prefix).slice(prefix.length));
		next.set(prefix, number + 1);
		return `${prefix}${number}`;
	};
}
