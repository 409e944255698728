import { toPlainWords } from './plainAction';
import type { WorksheetFacts } from './worksheetFacts';

/** Names of a worksheet's items and actions, in their order, each of them once. */
export interface StableIds {
	readonly items: readonly string[];
	readonly actions: readonly string[];
}

/**
 * Names by which items and actions are known again after others were moved, added or ticked, and after a due date was
 * moved: by id or, without one, by words. Of several with the same name all but the first are numbered.
 */
export function getStableIds({ actions, items }: WorksheetFacts): StableIds {
	const toFreeId = createFreeIds();
	return {
		items: items.map(({ id, list, title }) => toFreeId(id === '' ? `${list}:${title}` : `${list}/${id}`)),
		actions: actions.map(action => toFreeId(`action:${toPlainWords(action)}`)),
	};
}

/** Numbers what is taken; where many are called the same it goes on from the last number. */
function createFreeIds(): (name: string) => string {
	const taken = new Set<string>();
	const numbers = new Map<string, number>();
	return name => {
		let number = numbers.get(name) ?? 1;
		let free = name;
		while (taken.has(free)) {
			number++;
			free = `${name}~${number}`;
		}
		numbers.set(name, number);
		taken.add(free);
		return free;
	};
}
