import { findRangeOf } from '../findTarget';
import type { OffsetRange } from '../range';
import { getStableIds } from '../stableIds';
import type { Worksheet } from '../worksheet';
import type { Target } from '../worksheetEdit';
import { getFacts } from '../worksheetFacts';
import { toRowId } from './row';
import type { SidebarRow } from './row';

/**
 * What a row is about in a worksheet as it is now, which may be another than the row was made of: found by the row's own
 * name. `undefined` where the row is the whole worksheet, or what it is about is gone.
 */
export function findTargetOfRow({ getLook, id }: SidebarRow, worksheet: Worksheet): Target | undefined {
	const { place } = getLook();
	const target = place?.target;
	if (place === undefined || target === undefined || target.at === 'field') {
		return target;
	}
	const facts = getFacts(worksheet);
	const ids = getStableIds(facts);
	const isRow = (name: string): boolean => toRowId(place.key, name) === id;
	if (target.at === 'action') {
		const index = ids.actions.findIndex(isRow);
		return index < 0 ? undefined : { at: 'action', index };
	}
	const item = facts.items[ids.items.findIndex(isRow)];
	return item && { at: 'item', list: item.list, index: item.index };
}

/** Where in the text a row is about; `undefined` for a worksheet as a whole. */
export function findRangeOfRow(row: SidebarRow, worksheet: Worksheet): OffsetRange | undefined {
	const target = findTargetOfRow(row, worksheet);
	return worksheet.problem?.range ?? (target && findRangeOf(worksheet, target));
}
