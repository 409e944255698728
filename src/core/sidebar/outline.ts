import type { ActionFacts, ItemFacts } from '../itemFacts';
import type { WorksheetFacts } from '../worksheetFacts';

/** An item or an action with what belongs to it, in the order in which a tree shows them. */
export type OutlineNode = {
	/** Neither open nor waiting for anybody: done, dropped or ticked. */
	readonly isClosed: boolean;
	/** What counts of all that is below it, shown or not. */
	readonly below: Count;
	readonly children: readonly OutlineNode[];
	/** Its place in the facts. */
	readonly place: number;
} & ({ readonly type: 'item'; readonly facts: ItemFacts } | { readonly type: 'action'; readonly facts: ActionFacts });

/** So many of so many, as progress counts them. */
export interface Count {
	readonly done: number;
	readonly total: number;
}

/** Levels of items; a workspace's own kind can lead items on for ever, or round in a circle. */
const deepest = 16;

/**
 * The items of a worksheet, each below the one that it leads to, and the actions below their items; what belongs to
 * none stands at the top. An action that repeats an item is left out, as it is not counted either.
 */
export function createOutline({ actions, items }: WorksheetFacts): readonly OutlineNode[] {
	const itemsBelow = groupPlaces(items, (_, place) => findParent(items, place));
	const actionsBelow = groupPlaces(actions, ({ mirrors, parent }) => (mirrors === undefined ? parent : null));
	const toNodes = (parent: number | undefined): readonly OutlineNode[] => [
		...(itemsBelow.get(parent) ?? []).map(({ facts, place }) => toItemNode(facts, place, toNodes(place))),
		...(actionsBelow.get(parent) ?? []).map(({ facts, place }) => toActionNode(facts, place)),
	];
	return toNodes(undefined);
}

/** The nodes that are wanted, each with all that is above it. */
export function pickNodes(
	nodes: readonly OutlineNode[],
	pick: (node: OutlineNode) => OutlineNode | undefined,
): readonly OutlineNode[] {
	return nodes.flatMap(node => {
		const picked = pick(node);
		return picked ? [picked] : [];
	});
}

/** Without what is closed, but for what something open is below. */
export function pickOpen(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
	return pickNodes(nodes, node => {
		const children = pickOpen(node.children);
		return node.isClosed && children.length === 0 ? undefined : { ...node, children };
	});
}

/** Whether a status takes an item out of what is open. */
export function isClosedStatus(status: string): boolean {
	return status === 'done' || status === 'dropped';
}

/** An item by itself, without what is below it. */
export function toLeaf(facts: ItemFacts, place: number): OutlineNode & { readonly type: 'item' } {
	return toItemNode(facts, place, []);
}

function toItemNode(
	facts: ItemFacts,
	place: number,
	children: readonly OutlineNode[],
): OutlineNode & { readonly type: 'item' } {
	return { type: 'item', facts, place, children, isClosed: isClosedStatus(facts.status), below: count(children) };
}

function toActionNode(facts: ActionFacts, place: number): OutlineNode {
	return { type: 'action', facts, place, children: [], isClosed: facts.isDone, below: { done: 0, total: 0 } };
}

function count(nodes: readonly OutlineNode[]): Count {
	let [done, total] = [0, 0];
	for (const { below, facts, isClosed, type } of nodes) {
		const isDropped = type === 'item' && facts.status === 'dropped';
		done += below.done + (isClosed && !isDropped ? 1 : 0);
		total += below.total + (isDropped ? 0 : 1);
	}
	return { done, total };
}

/** The item that one leads to; none where the way up from there has no end. */
function findParent(items: readonly ItemFacts[], place: number): number | undefined {
	const parent = items[place]?.parent;
	let above = parent;
	for (let level = 1; above !== undefined; level++) {
		if (level === deepest) {
			return undefined;
		}
		above = items[above]?.parent;
	}
	return parent;
}

/** Facts with their places by what `getGroup` says of them; those of which it says `null` are left out. */
function groupPlaces<Facts>(
	all: readonly Facts[],
	getGroup: (facts: Facts, place: number) => number | undefined | null,
): ReadonlyMap<number | undefined, readonly { readonly facts: Facts; readonly place: number }[]> {
	const groups = new Map<number | undefined, { facts: Facts; place: number }[]>();
	all.forEach((facts, place) => {
		const group = getGroup(facts, place);
		if (group === null) {
			return;
		}
		const members = groups.get(group);
		if (members) {
			members.push({ facts, place });
		} else {
			groups.set(group, [{ facts, place }]);
		}
	});
	return groups;
}
