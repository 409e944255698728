import type { Worksheet } from './worksheet';

/** An id that is free: the prefix and the smallest number above those of all items and evidence rows that have it. */
export function getNextId({ items, evidence }: Worksheet, prefix: string): string {
	const numbers = [...items, ...evidence].map(({ id }) => {
		const number = id.startsWith(prefix) ? id.slice(prefix.length) : '';
		return /^\d{1,9}$/.test(number) ? Number(number) : 0;
	});
	return `${prefix}${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`;
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
