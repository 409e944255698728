import { loadLadder } from './loadLadder';
import type { Ladder } from './ladder';
import { parseYaml } from './parseYaml';
import type { YamlProblem } from './parseYaml';
import { toPlain } from './toPlain';
import type { MapNode } from './valueNode';

/** A parsed `*.ladder.yaml`: the ladder as far as it could be read, and the tree with the place of everything. */
export interface ParsedLadder {
	readonly text: string;
	/** The line ending to write: that of the first line. */
	readonly eol: '\n' | '\r\n';
	readonly root: MapNode;
	readonly ladder: Ladder;
	/** Why the file cannot be read; then the rest is what could be made of it, and nobody should rely on that. */
	readonly problem?: YamlProblem;
}

/** Parses a ladder file. Never throws. */
export function parseLadder(text: string): ParsedLadder {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const { root, problem } = parseYaml(text.slice(start), start);
	const map: MapNode =
		root?.type === 'map' ? root : { type: 'map', range: { start, end: start }, flow: false, pairs: [] };
	const eol = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
	return { text, eol, root: map, ladder: loadLadder(toPlain(map)), ...(problem && { problem }) };
}
