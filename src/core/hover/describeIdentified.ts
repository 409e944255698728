import type { Identified } from '../idPlaces';
import { collapseBlanks } from '../oneLine';
import { toComparableText } from '../shownValues';
import type { EvidenceRow, Item } from '../worksheet';
import { describeDate } from './describeDate';
import { heading, list } from './hover';
import type { HoverContext, HoverPart } from './hover';

/** What has an id: an item with what is written of it, or a row of evidence. */
export function describeIdentified(context: HoverContext, found: Identified): readonly HoverPart[] {
	return 'item' in found ? describeItem(context, found.item) : describeEvidence(found.evidence);
}

function describeItem(context: HoverContext, item: Item): readonly HoverPart[] {
	const { fields, id, list: of } = item;
	const title = toWords(item, 'title');
	const shown = of.fields.filter(({ key, type }) => {
		// What a goal starts from and leads to tells what others have rated.
		return key !== 'title' && type !== 'id' && !(type === 'rating' && context.isAlone);
	});
	const lines = shown.flatMap(({ key, title: name }) => {
		const words = fields.get(key)?.value === undefined ? '' : toWords(item, key);
		return words === '' ? [] : [`${name}: ${words}`];
	});
	return [
		heading([id, title].filter(part => part !== '').join(' ')),
		...list(lines),
		...(item.due !== undefined && item.isOpen ? describeDate(item.due, context.today) : []),
	];
}

/** A value on one line; the elements of a list with commas between. */
function toWords({ fields }: Item, key: string): string {
	const value = fields.get(key)?.value;
	return value?.type === 'seq'
		? value.items.map(item => toComparableText(item) ?? '').join(', ')
		: collapseBlanks(toComparableText(value) ?? '');
}

function describeEvidence({ id, row, table }: EvidenceRow): readonly HoverPart[] {
	const lines = row.cells.flatMap(({ text }, index) => {
		const name = table.header.cells[index]?.text ?? '';
		return index === 0 || text === '' ? [] : [`${name}: ${text}`];
	});
	return [heading(id), ...list(lines)];
}
