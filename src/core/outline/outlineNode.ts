/**
 * YAML as far as it has been written. Unlike `ValueNode` it holds nothing but what tells where one is: the keys above and
 * beside a place. It grows while the text is read.
 */
export type OutlineNode = OutlineMap | OutlineList | OutlineScalar;

/** The keys and indexes that lead to a place, from the root on. */
export type OutlinePath = readonly (string | number)[];

/** A mapping. */
export interface OutlineMap {
	readonly type: 'map';
	readonly path: OutlinePath;
	readonly flow: boolean;
	/** The column that its keys stand at; means nothing in flow style. */
	readonly column: number;
	readonly entries: OutlineEntry[];
}

/** A list. */
export interface OutlineList {
	readonly type: 'list';
	readonly path: OutlinePath;
	readonly flow: boolean;
	/** The column that its dashes stand at; means nothing in flow style. */
	readonly column: number;
	readonly items: OutlineItem[];
}

/** A single value: its place in the text that was read, with its quotes. */
export interface OutlineScalar {
	readonly type: 'scalar';
	readonly style: 'plain' | 'quoted' | 'block';
	readonly start: number;
	readonly end: number;
}

/** Something that can have a value. */
export interface OutlineSlot {
	readonly path: OutlinePath;
	value?: OutlineNode;
}

/** A key of a mapping. In flow style it may still be without a colon. */
export interface OutlineEntry extends OutlineSlot {
	readonly key: string;
	readonly start: number;
	readonly end: number;
	readonly hasColon: boolean;
}

/** An element of a list. */
export type OutlineItem = OutlineSlot;
