import type { ParsedLadder } from '../parseLadder';
import { containsRange } from '../range';
import type { OffsetRange } from '../range';
import { getText } from '../valueNode';
import type { NamedList } from './ladderNameInUse';
import { findNamedNodes } from './namedNodes';

/** A level or competency of a ladder file, by all that worksheets may call it. */
export interface NamedEntry {
	readonly list: NamedList;
	/** In lower case. */
	readonly names: ReadonlySet<string>;
	/** Of its slug. */
	readonly range: OffsetRange;
}

/** The level or competency whose slug or alias is at an offset of a ladder file. */
export function findNamedAt({ root }: ParsedLadder, offset: number): NamedEntry | undefined {
	const at = { start: offset, end: offset };
	for (const list of ['levels', 'competencies'] as const) {
		for (const { aliases, range, slug, title } of findNamedNodes(root, list) ?? []) {
			if ([range, ...aliases.map(alias => alias.range)].some(place => containsRange(place, at))) {
				const names = [slug, title, ...aliases.flatMap(alias => getText(alias) ?? [])];
				return { list, names: new Set(names.map(name => name.trim().toLowerCase())), range };
			}
		}
	}
	return undefined;
}
