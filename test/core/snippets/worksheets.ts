import { builtInKinds } from '../../../src/core/builtInKinds';
import { builtInLadders, defaultLadderId } from '../../../src/core/builtInLadders';
import type { Kind } from '../../../src/core/kind';
import { createNewWorksheet } from '../../../src/core/newWorksheet';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { validateWorksheet } from '../../../src/core/validateWorksheet';
import type { Worksheet } from '../../../src/core/worksheet';

/** The day on which the blocks are written. */
export const today = '2026-11-20';

const ladder = builtInLadders.get(defaultLadderId)!;
const names = ['Ada Park', 'Sam Ruiz', 'Lena Brandt'];

/** A new worksheet of a kind, as the command makes it. */
export function createText(kind: Kind): string {
	const people = kind.people.map(({ key }, index): [string, string] => [key, names[index] ?? '']);
	const answers = { ...Object.fromEntries(people), level: 'product-manager', target: 'senior-pm' };
	const known = new Set([...kind.people, ...kind.fields].map(({ key }) => key));
	const own = Object.fromEntries(Object.entries(answers).filter(([key]) => known.has(key)));
	return createNewWorksheet({ kind, answers: own, today, ladder }).text;
}

/** A kind that comes with the extension. */
export function getKind(id: string): Kind {
	return builtInKinds.get(id)!;
}

/** The text as a worksheet. */
export function parse(text: string): Worksheet {
	return parseWorksheet(text)!;
}

/** Codes of the errors, each with the text it stands at. */
export function findErrors(text: string): string[] {
	return validateWorksheet(parse(text), { today, findLadder: () => ladder })
		.filter(({ severity }) => severity === 'error')
		.map(({ code, range }) => `${code} «${text.slice(range.start, range.end)}»`);
}

/** Placeholders and questions that wait for an answer. */
export function findLeft(text: string): string[] {
	return validateWorksheet(parse(text), { today, findLadder: () => ladder })
		.filter(({ code }) => code === 'placeholder-left')
		.map(({ range }) => text.slice(range.start, range.end));
}

/**
 * What a worksheet has that its parser knows by its place: items, ratings, entries, evidence, actions, tables and the
 * sections that hold something, each as one line.
 */
export function listParts(text: string): string[] {
	const worksheet = parse(text);
	const { actions, blocks, entries, evidence, items, ratings, sections } = worksheet;
	const sectionOf = (start: number): string =>
		sections.findLast(({ range }) => range.start <= start)?.spec?.title ?? 'no section of the kind';
	return [
		...items.map(({ list }) => `item ${list.key}`),
		...ratings.map(({ isTrustFactor, slug }) => `${isTrustFactor ? 'trust factor' : 'rating'} ${slug}`),
		...entries.map(({ date, section }) => `entry ${date} in ${section.spec?.title ?? ''}`),
		...evidence.map(({ id }) => `evidence ${id}`),
		...actions.map(({ box, type = 'any' }) => `action (${type}) in ${sectionOf(box.start)}`),
		...blocks.tables.map(({ range, rows }) => `table of ${rows.length} in ${sectionOf(range.start)}`),
		...blocks.headings.filter(({ depth }) => depth === 3).map(({ range }) => `heading in ${sectionOf(range.start)}`),
		...sections.flatMap(({ isEmpty, spec }) => (spec && !isEmpty ? [`words in ${spec.title}`] : [])),
	];
}

/** What the second text has more than the first. */
export function listNewParts(before: string, after: string): string[] {
	const known = listParts(before);
	return listParts(after).filter(part => {
		const index = known.indexOf(part);
		known.splice(index, index === -1 ? 0 : 1);
		return index === -1;
	});
}
