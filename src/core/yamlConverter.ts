import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Pair as YamlPair, Range, YAMLMap } from 'yaml';
import { message } from './message';
import type { Message } from './message';
import type { OffsetRange } from './range';
import type { Pair, ScalarNode, ValueNode } from './valueNode';
import type { YamlProblem } from './yamlProblem';
import { neverClosed } from './yamlWords';

/** How many nodes aliases may stand for in one text, so that whoever walks the tree has a bounded way to go. */
const mostAliased = 10_000;

/** What an anchor names, and of how many nodes that is made, counting what its aliases stand for. */
interface Anchored {
	readonly value: ValueNode | undefined;
	readonly nodes: number;
}

/** Turns the library's nodes into ours, and reports what it accepts but nobody means: two equal keys, a dead alias. */
export class YamlConverter {
	/** The first that was found. */
	problem: YamlProblem | undefined;
	readonly #anchors = new Map<string, Anchored>();
	#nodes = 0;
	#aliased = 0;
	readonly #source: string;
	readonly #start: number;

	constructor(source: string, start: number) {
		this.#source = source;
		this.#start = start;
	}

	/** A node with all that is in it; `undefined` for one that says nothing. */
	convert(node: Node): ValueNode | undefined {
		const nodesBefore = this.#nodes++;
		if (isAlias(node)) {
			return this.#convertAlias(node);
		}
		const value = this.#convertContent(node, this.#toRange(node.range));
		const anchor = (node as { anchor?: string }).anchor;
		if (anchor !== undefined) {
			this.#anchors.set(anchor, { value, nodes: this.#nodes - nodesBefore });
		}
		return value;
	}

	#convertContent(node: Node, range: OffsetRange): ValueNode | undefined {
		if (isScalar(node)) {
			this.#checkClosingQuote(node, range);
			return range.start === range.end ? undefined : toScalarNode(node, range);
		}
		if (isSeq(node)) {
			const items = node.items.map(item => this.convert(item as Node) ?? this.#emptyItem(item as Node));
			const flow = node.flow === true;
			return { type: 'seq', range: this.#cutBlock(range, flow, items.at(-1)?.range.end), flow, items };
		}
		return isMap(node) ? this.#convertMap(node, range) : undefined;
	}

	/** At the end of a text the library takes an escaped quote for the closing one. */
	#checkClosingQuote(node: { type?: string }, range: OffsetRange): void {
		if (node.type === 'QUOTE_DOUBLE' && /(?<!\\)(?:\\\\)*\\"$/.test(this.#slice(range))) {
			this.#report(neverClosed('"'), { start: range.start, end: range.start + 1 });
		}
	}

	#convertMap(map: YAMLMap, range: OffsetRange): ValueNode {
		const seen = new Set<string>();
		const pairs = map.items.map(item => this.#convertPair(item as YamlPair<Node, Node | null>));
		for (const { key, keyRange } of pairs) {
			if (seen.has(key)) {
				this.#report(message('`{0}` stands here a second time; keep one of the two', key), keyRange);
			}
			seen.add(key);
		}
		const flow = map.flow === true;
		return { type: 'map', range: this.#cutBlock(range, flow, this.#findPairEnd(pairs.at(-1))), flow, pairs };
	}

	/** The library counts the comments below as part of a block that ends with a key or dash without a value. */
	#cutBlock({ start, end }: OffsetRange, flow: boolean, contentEnd: number | undefined): OffsetRange {
		return { start, end: flow || contentEnd === undefined ? end : Math.min(end, contentEnd) };
	}

	/** The end of a value or, where none is written, of the colon. */
	#findPairEnd(pair: Pair | undefined): number | undefined {
		const colon = /\s*:/y;
		colon.lastIndex = (pair?.keyRange.end ?? 0) - this.#start;
		return pair?.value?.range.end ?? (pair && colon.test(this.#source) ? colon.lastIndex + this.#start : undefined);
	}

	#convertPair(pair: YamlPair<Node, Node | null>): Pair {
		this.#nodes++;
		const keyRange = this.#toRange(pair.key.range);
		const key = isScalar(pair.key) ? String(pair.key.value) : this.#slice(keyRange);
		const value = pair.value === null ? undefined : this.convert(pair.value);
		const range = { start: keyRange.start, end: value?.range.end ?? keyRange.end };
		return { key, keyRange, range, ...(value && { value }) };
	}

	#convertAlias(alias: Alias): ValueNode {
		const range = this.#toRange(alias.range);
		const target = this.#anchors.get(alias.source);
		const nodes = target?.nodes ?? 0;
		if (target === undefined) {
			const name = alias.source;
			this.#report(message('`*{0}` refers to an anchor that is not defined above; write the value', name), range);
		} else if (this.#aliased + nodes > mostAliased) {
			this.#report(message('The aliases up to here stand for more than {0} values; write fewer', mostAliased), range);
		} else {
			this.#aliased += nodes;
			this.#nodes += nodes;
			if (target.value !== undefined) {
				return { ...target.value, range };
			}
		}
		return { type: 'scalar', range, value: null, style: 'plain' };
	}

	#emptyItem(node: Node): ScalarNode {
		return { type: 'scalar', range: this.#toRange(node.range), value: null, style: 'plain' };
	}

	#report(text: Message, range: OffsetRange): void {
		this.problem ??= { message: text, range };
	}

	/** The value's own range, without the blanks and line breaks that block styles end with. */
	#toRange(range: Range | null | undefined): OffsetRange {
		const [start, end] = range ?? [0, 0];
		let trimmed = end;
		while (trimmed > start && ' \t\r\n'.includes(this.#source[trimmed - 1] ?? '.')) {
			trimmed--;
		}
		return { start: this.#start + start, end: this.#start + trimmed };
	}

	#slice(range: OffsetRange): string {
		return this.#source.slice(range.start - this.#start, range.end - this.#start);
	}
}

/** The schema makes nothing of a scalar but these four types. */
function toScalarNode(node: { value: unknown; type?: string }, range: OffsetRange): ScalarNode {
	const isBlock = node.type?.startsWith('BLOCK') === true;
	const style = isBlock ? 'block' : node.type?.startsWith('QUOTE') === true ? 'quoted' : 'plain';
	return { type: 'scalar', range, value: node.value as ScalarNode['value'], style };
}
