import { addMonths } from '../../dates';
import type { CalendarDate } from '../../dates';
import type { Fix } from '../../diagnostic';
import { toYamlText } from '../../edits';
import { addItem, setItemKey, setRootKey } from '../../itemEdits';
import type { ItemList } from '../../kind';
import { message } from '../../message';
import type { TextEdit } from '../../range';
import type { RuleContext } from '../../rule';
import { findDate } from '../../worksheet';
import type { Field, Item, Worksheet } from '../../worksheet';
import { getDues } from './dues';
import { findReferences } from './references';

/** Makes ids that are free, from their first letters. */
type GetFreeId = (prefix: string) => string;

/** What stands in for words that only a person knows, and is reported until it is replaced. */
const stub = 'TODO';

/** Fills a required key with what can be said without asking anybody, or with a word that asks; a name is never made up. */
export function suggestValue(context: RuleContext, { item, spec }: Field, getFreeId: GetFreeId): readonly Fix[] {
	const { worksheet, kind } = context;
	if (item) {
		if (spec.type === 'text') {
			return [toStubFix(spec.key, setItemKey(worksheet, item, spec.key, stub))];
		}
		return spec.type === 'id' ? [setId(worksheet, item, getFreeId)] : [];
	}
	const list = kind.items.find(({ key }) => key === spec.key);
	if (list) {
		// One item cannot bring back several that the rest of the file still names.
		const named = findReferences(worksheet).filter(({ refersTo }) => refersTo === list.key);
		const isAlone = new Set(named.map(({ id }) => id)).size <= 1;
		const canInsert = isAlone && needsOnlyTitle(list) && kind.defaults.goal !== '';
		return canInsert ? [insertFirstItem(context, list, getFreeId)] : [];
	}
	if (kind.fields.includes(spec) && spec.type === 'text') {
		return [toStubFix(spec.key, setRootKey(worksheet, kind, spec.key, stub))];
	}
	const value = findRootValue(context, spec.key);
	const edits = value === undefined ? [] : setRootKey(worksheet, kind, spec.key, value);
	return value === undefined ? [] : [{ title: message('Set {0} to {1}', spec.key, value), edits }];
}

function toStubFix(key: string, edits: readonly TextEdit[]): Fix {
	return { title: message('Insert {0} to fill in', key), edits };
}

/** Whether an item of the list is complete with an id and a title. */
export function needsOnlyTitle({ fields }: ItemList): boolean {
	return fields.every(({ key, required }) => required !== true || key === 'id' || key === 'title');
}

function setId(worksheet: Worksheet, item: Item, getFreeId: GetFreeId): Fix {
	const id = getFreeId(item.list.idPrefix);
	return { title: message('Give it the id {0}', id), edits: setItemKey(worksheet, item, 'id', id) };
}

function insertFirstItem({ worksheet, kind }: RuleContext, list: ItemList, getFreeId: GetFreeId): Fix {
	const values = { id: getFreeId(list.idPrefix), title: toYamlText(kind.defaults.goal) };
	return {
		title: message('Insert one {0} to fill in', list.singular),
		edits: addItem(worksheet, kind, list, values),
	};
}

function findRootValue(context: RuleContext, key: string): string | undefined {
	switch (key) {
		case 'cadence':
			return context.kind.defaults.cadence;
		case 'start':
			return findStart(context);
		case 'end':
			return getEnd(context);
		default:
			return undefined;
	}
}

/** Today or, where that contradicts what is written, a period before the end. `undefined` where neither is possible. */
function findStart({ worksheet, kind, today }: RuleContext): CalendarDate | undefined {
	const end = findDate(worksheet, 'end')?.date;
	const dues = getDues(worksheet);
	const days = end === undefined ? [today] : [today, addMonths(end, -kind.defaults.months)];
	return days.find(day => (end === undefined || day < end) && dues.every(({ date }) => date >= day));
}

/** A period after the start; after today where that would be over already. */
function getEnd({ worksheet, kind, today }: RuleContext): CalendarDate {
	const start = findDate(worksheet, 'start')?.date ?? today;
	const end = addMonths(start, kind.defaults.months);
	return end > today ? end : addMonths(today, kind.defaults.months);
}
