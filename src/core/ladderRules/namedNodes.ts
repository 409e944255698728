import type { OffsetRange } from '../range';
import { findPair, getText } from '../valueNode';
import type { MapNode, ValueNode } from '../valueNode';

/** An element of one of the ladder's lists, such as a level, with what it is called. */
export interface NamedNode {
	readonly map: MapNode;
	/** Empty where it has none. */
	readonly slug: string;
	/** The slug's value, else what a person would look for: its first key, else all of it. */
	readonly range: OffsetRange;
	/** Title or name; empty where it has none. */
	readonly title: string;
	/** Where the title or name stands. */
	readonly titleRange?: OffsetRange;
	readonly aliases: readonly ValueNode[];
}

/** The elements of one of the ladder's lists that are mappings; absent where there is no such list. */
export function findNamedNodes(root: MapNode, key: string): readonly NamedNode[] | undefined {
	const list = findPair(root, key)?.value;
	return list?.type === 'seq'
		? list.items.flatMap(item => (item.type === 'map' ? [toNamedNode(item)] : []))
		: undefined;
}

/** What the competencies expect of each level, by level slug; once where several share it by a YAML alias. */
export function getExpectationMaps(root: MapNode): readonly MapNode[] {
	const values = (findNamedNodes(root, 'competencies') ?? []).map(({ map }) => findPair(map, 'levels')?.value);
	const maps = values.flatMap(value => (value?.type === 'map' ? [[value.pairs, value] as const] : []));
	return [...new Map(maps).values()];
}

function toNamedNode(map: MapNode): NamedNode {
	const slug = findPair(map, 'slug');
	const aliases = findPair(map, 'aliases')?.value;
	const title = ['title', 'name'].map(key => findPair(map, key)?.value).find(value => getText(value) !== undefined);
	return {
		map,
		slug: getText(slug?.value)?.trim() ?? '',
		range: slug?.value?.range ?? slug?.keyRange ?? map.pairs[0]?.keyRange ?? map.range,
		title: getText(title)?.trim() ?? '',
		...(title && { titleRange: title.range }),
		aliases: aliases?.type === 'seq' ? aliases.items : [],
	};
}
