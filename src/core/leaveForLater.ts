import type { Fix } from './diagnostic';
import { setItemKey, takesStatus } from './itemEdits';
import { getRole } from './itemRole';
import type { ItemRole } from './itemRole';
import type { ItemList } from './kind';
import { listWords, message } from './message';
import { defaultLimits } from './rule';
import type { RuleContext } from './rule';
import { getItemName, getItems } from './worksheet';
import type { Item, Worksheet } from './worksheet';

/** The lists of some roles that have more open items than a period holds. */
export function findSurplus({ kind, limits, worksheet }: RuleContext, roles: readonly ItemRole[]): readonly Surplus[] {
	return kind.items.flatMap(list => {
		const role = getRole(list);
		const limit = getLimit(list, limits.goals);
		const open = roles.includes(role) ? getItems(worksheet, list.key).filter(({ isOpen }) => isOpen) : [];
		const [first, ...others] = open.slice(limit);
		return first ? [{ limit, list, open, surplus: [first, ...others] }] : [];
	});
}

/** Steps may be many. How many a kind says goes before what is usual, and whoever sets less than that asks for less. */
function getLimit(list: ItemList, goals: number): number {
	const isSteps = getRole(list) === 'milestones';
	const asked = !isSteps && goals < defaultLimits.goals ? goals : Infinity;
	return Math.min(list.maximum ?? (isSteps ? Infinity : goals), asked);
}

/** What {@link findSurplus} finds. */
interface Surplus {
	readonly list: ItemList;
	readonly limit: number;
	readonly open: readonly Item[];
	readonly surplus: readonly [Item, ...Item[]];
}

/** Takes items that are too many out of this period; their words stay in the file. */
export function leaveForLater(worksheet: Worksheet, items: readonly Item[]): readonly Fix[] {
	if (!items.every(({ list }) => takesStatus(list, 'dropped'))) {
		return [];
	}
	const names = listWords(items.map(getItemName)).replace(/ or (?=[^ ]+$)/, ' and ');
	return [
		{
			title: message('Leave {0} for later (dropped)', names),
			edits: items.flatMap(item => setItemKey(worksheet, item, 'status', 'dropped')),
		},
	];
}
