import { createFieldView } from './fieldViews';
import type { ViewContext } from './fieldViews';
import type { ItemList } from './kind';
import { createMentionFinder } from './mentions';
import { toComparableText } from './shownValues';
import { findField } from './worksheet';
import type { Action, Item } from './worksheet';
import type { ActionView, ItemListView, ItemView, MentionView } from './worksheetView';

/** Tasks with their place in the worksheet; reading them by item once is what keeps large files fast. */
export type ActionsByGoal = ReadonlyMap<string, readonly ActionView[]>;

/** The tasks that are counted by themselves, by the id of the item whose heading they stand below; '' for the others. */
export function groupActions({ worksheet, today }: ViewContext): ActionsByGoal {
	const groups = new Map<string, ActionView[]>();
	worksheet.actions.forEach((action, index) => {
		const key = action.goal ?? '';
		const group = groups.get(key) ?? [];
		group.push(createActionView(action, index, today));
		groups.set(key, group);
	});
	return groups;
}

/** How a form shows a task. */
export function createActionView(action: Action, index: number, today: string): ActionView {
	const { due = '', isDone, mirrors, text } = action;
	return { index, isDone, text, due, isOverdue: !isDone && due !== '' && due < today, mirrors: mirrors?.id ?? '' };
}

/** How a form shows the lists of the kind. */
export function createListViews(context: ViewContext, actions: ActionsByGoal): readonly ItemListView[] {
	const findMentions = createMentionFinder(context.worksheet);
	return context.kind.items.map(list => createListView(context, list, { actions, findMentions }));
}

type ItemSources = Pick<ItemOptions, 'actions' | 'findMentions'>;

function createListView(context: ViewContext, list: ItemList, sources: ItemSources): ItemListView {
	const { kind, worksheet } = context;
	const items = worksheet.items.filter(item => item.list === list);
	const value = findField(worksheet, list.key)?.value;
	const keys = new Set(kind.items.map(({ key }) => key));
	const names = new Set<string>();
	return {
		key: list.key,
		title: list.title,
		singular: list.singular,
		isTimeline: list.fields.some(({ refersTo, type }) => type === 'reference' && keys.has(refersTo ?? '')),
		canAdd: (value === undefined || value.type === 'seq') && items.length < (list.maximum ?? Infinity),
		items: items.map(item => createItemView(context, item, { ...sources, names })),
	};
}

interface ItemOptions {
	readonly actions: ActionsByGoal;
	readonly findMentions: (item: Item) => readonly MentionView[];
	/** Names that are taken; this one's is added. */
	readonly names: Set<string>;
}

function createItemView(context: ViewContext, item: Item, { actions, findMentions, names }: ItemOptions): ItemView {
	const { due = '', fields, id, index, isOpen, list, map, status } = item;
	const name = id === '' || names.has(id) ? `${id}#${index}` : id;
	names.add(name);
	return {
		index,
		name,
		id,
		title: toComparableText(fields.get('title')?.value) ?? '',
		status,
		isOpen,
		isOverdue: isOpen && due !== '' && due < context.today,
		due,
		fields: list.fields
			.filter(({ type }) => type !== 'id')
			.map(spec => createFieldView(context, { map, spec }, { at: 'item', list: list.key, index, key: spec.key })),
		actions: id === '' ? [] : (actions.get(id) ?? []).filter(({ mirrors }) => mirrors === ''),
		mentions: findMentions(item),
	};
}
