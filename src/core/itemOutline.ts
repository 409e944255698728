import type { OffsetRange } from './range';
import { getItemLabel } from './itemLabel';
import { getItemFacts } from './itemFacts';
import type { Message } from './message';
import { findField } from './worksheet';
import type { Worksheet } from './worksheet';

/** A list of items in the frontmatter, for an outline. */
export interface ListSymbol {
	readonly title: string;
	readonly range: OffsetRange;
	/** Its key. */
	readonly selection: OffsetRange;
	readonly items: readonly ItemSymbol[];
}

/** An item of the frontmatter, for an outline. */
export interface ItemSymbol {
	readonly label: string | Message;
	readonly status: string;
	readonly range: OffsetRange;
	/** What identifies it. */
	readonly selection: OffsetRange;
}

/** The lists of the frontmatter that hold items. The body has headings, which are somebody else's to tell. */
export function getListSymbols(worksheet: Worksheet): readonly ListSymbol[] {
	const facts = getItemFacts(worksheet);
	return (worksheet.kind?.items ?? []).flatMap((list): readonly ListSymbol[] => {
		const pair = findField(worksheet, list.key)?.pair;
		const items = worksheet.items.flatMap((item, place): readonly ItemSymbol[] => {
			const fact = facts[place];
			return item.list === list && fact
				? [{ label: getItemLabel(fact), status: item.status, range: item.map.range, selection: item.idRange }]
				: [];
		});
		return pair && items.length > 0 ? [{ title: list.title, range: pair.range, selection: pair.keyRange, items }] : [];
	});
}

/** What of the frontmatter can be folded: keys with lines below them, and items of several lines. */
export function getFolds({ items, root, text }: Worksheet): readonly OffsetRange[] {
	const blocks = root.pairs.filter(({ value }) => value?.type === 'map' || value?.type === 'seq');
	return [...blocks.map(({ range }) => range), ...items.map(({ map }) => map.range)].filter(({ end, start }) =>
		text.slice(start, end).includes('\n'),
	);
}
