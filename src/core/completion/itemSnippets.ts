import { getNextId } from '../ids';
import type { FieldSpec, ItemList } from '../kind';
import { findCompetency } from '../ladder';
import { getText } from '../valueNode';
import { findField } from '../worksheet';
import { escapeSnippet } from './completion';
import type { CompletionContext } from './completion';

/** The next free id of a list. */
export function getFreeId({ getWorksheet }: CompletionContext, { idPrefix }: ItemList): string {
	const worksheet = getWorksheet();
	return worksheet ? getNextId(worksheet, idPrefix) : `${idPrefix}1`;
}

/** The keys that a new item begins with: all of them but those that come with time. */
function getNewFields({ fields }: ItemList): readonly FieldSpec[] {
	return fields.filter(({ of }) => of !== 'reference');
}

/** The lines of a new item below each other, each but the first with `indentation`; stops wait where something is due. */
export function toItemSnippet(context: CompletionContext, list: ItemList, indentation: string): string {
	const id = getFreeId(context, list);
	let stop = 0;
	const lines = getNewFields(list).map(({ key, type, values }) => {
		const fixed = type === 'id' ? id : key === 'status' ? values?.[0] : undefined;
		return `${key}: ${fixed === undefined ? `$${++stop}` : escapeSnippet(fixed)}`;
	});
	return lines.join(`\n${indentation}`);
}

/** A new item in one line: what it cannot do without, and what it is about. */
export function toFlowItemSnippet(context: CompletionContext, list: ItemList): string {
	const id = getFreeId(context, list);
	let stop = 0;
	const pairs = list.fields
		.filter(({ required, type }) => required === true || type === 'reference')
		.map(({ key, type }) => `${key}: ${type === 'id' ? escapeSnippet(id) : `$${++stop}`}`);
	return `{ ${pairs.join(', ')} }`;
}

/** The columns of a rating, as far as there is somebody to fill them in. */
export function toRatingSnippet({ getWorksheet, kind }: CompletionContext): string {
	const worksheet = getWorksheet();
	const isThere = (person: string | undefined): boolean =>
		person === undefined ||
		kind?.people.some(({ key, required }) => key === person && required) === true ||
		(worksheet !== undefined && getText(findField(worksheet, person)?.value) !== undefined);
	const columns = (kind?.ratings?.columns ?? []).filter(({ person }) => isThere(person));
	return `{ ${columns.map(({ key }, index) => `${key}: $${index + 1}`).join(', ')} }`;
}

/** Whether two words name the same competency, practice or factor. */
export function isSameSubject({ ladder }: CompletionContext, word: string, other: string): boolean {
	const competency = ladder && findCompetency(ladder, word);
	return word === other || (competency !== undefined && competency === (ladder && findCompetency(ladder, other)));
}
