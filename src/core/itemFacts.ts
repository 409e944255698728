import type { CalendarDate } from './dates';
import { createParentFinder } from './itemParents';
import { collapseBlanks } from './oneLine';
import { toComparableText } from './shownValues';
import type { Action, Item, Worksheet } from './worksheet';

/** An item of the frontmatter as a list outside its file shows it. */
export interface ItemFacts {
	/** The key of its list, and the list's heading. */
	readonly list: string;
	readonly listTitle: string;
	/** Place in its list, from 0, as targets count. */
	readonly index: number;
	/** Empty where it has none. */
	readonly id: string;
	/** On one line; empty where it has none. */
	readonly title: string;
	readonly status: string;
	readonly due?: CalendarDate;
	/** Where it stands in the text. */
	readonly offset: number;
	/** The place in `WorksheetFacts.items` of the item that it leads to, such as the goal of a milestone. */
	readonly parent?: number;
}

/** A task of the body as a list outside its file shows it. */
export interface ActionFacts {
	/** As written, its decorations in it, on one line, with one space for each run of blanks. */
	readonly words: string;
	readonly isDone: boolean;
	readonly type?: string;
	readonly owner?: string;
	readonly due?: CalendarDate;
	/** Where its words stand in the text. */
	readonly offset: number;
	/** The place in `WorksheetFacts.items` of the item whose heading it stands below. */
	readonly parent?: number;
	/** The place in `WorksheetFacts.items` of the item that it repeats; then it is not counted by itself. */
	readonly mirrors?: number;
}

/** All items, list by list in the order in which they are written. */
export function getItemFacts(worksheet: Worksheet): readonly ItemFacts[] {
	const findParent = createParentFinder(worksheet);
	const places = getPlaces(worksheet.items);
	return worksheet.items.map((item): ItemFacts => {
		const { due, fields, id, idRange, index, list, status } = item;
		const parent = places.get(findParent(item));
		return {
			list: list.key,
			listTitle: list.title,
			index,
			id,
			title: collapseBlanks(toComparableText(fields.get('title')?.value) ?? ''),
			status,
			offset: idRange.start,
			...(due !== undefined && { due }),
			...(parent !== undefined && { parent }),
		};
	});
}

/** All tasks in the order of the text. */
export function getActionFacts({ actions, items }: Worksheet): readonly ActionFacts[] {
	const places = getPlaces(items);
	const byId = new Map(items.map((item, place) => [item.id, place] as const).reverse());
	return actions.map(action => {
		const parent = action.goal === undefined ? undefined : byId.get(action.goal);
		return toActionFacts(action, parent, places.get(action.mirrors));
	});
}

function toActionFacts(action: Action, parent: number | undefined, mirrors: number | undefined): ActionFacts {
	const { due, isDone, owner, text, textRange, type } = action;
	return {
		words: collapseBlanks(text),
		isDone,
		offset: textRange.start,
		...(type !== undefined && { type }),
		...(owner !== undefined && { owner }),
		...(due !== undefined && { due }),
		...(parent !== undefined && { parent }),
		...(mirrors !== undefined && { mirrors }),
	};
}

function getPlaces(items: readonly Item[]): ReadonlyMap<Item | undefined, number> {
	return new Map(items.map((item, place) => [item, place]));
}
