import { isKeyword, readPlainScalar, toPair, trimSpaces } from './plainNodes';
import type { PlainKey } from './plainNodes';
import type { OffsetRange } from './range';
import type { MapNode, Pair, ScalarNode, SeqNode, ValueNode } from './valueNode';

const keyPattern = /[A-Za-z_][\w-]{0,60}(?=:(?: |\r?$))/my;
const blockText = /[\p{L}\p{N}](?:(?!: | #)[^\r\n])*/uy;
const flowText = /[\p{L}\p{N}][^,[\]{}:#"'\r\n]*/uy;
const quotedText = /"([^"\\\r\n]*)"|'([^'\r\n]*)'(?!')/y;

/** How deep lists and mappings may stand in each other; what is deeper is left to the full parser. */
export const deepestPlain = 20;

/**
 * Reads values that stand on one line. Where one is not plain, everything is refused: what was read, and is still read,
 * does not count.
 */
export class PlainValueReader {
	protected isPlain = true;
	/** What is to be read next. */
	protected offset = 0;

	constructor(
		protected readonly source: string,
		protected readonly start: number,
	) {}

	protected refuse(): void {
		this.isPlain = false;
	}

	protected skipSpaces(): void {
		while (this.source[this.offset] === ' ') {
			this.offset++;
		}
	}

	protected isAtKey(): boolean {
		keyPattern.lastIndex = this.offset;
		return keyPattern.test(this.source);
	}

	/** Reads a key and its colon. */
	protected readKey(): PlainKey {
		keyPattern.lastIndex = this.offset;
		const [key] = keyPattern.exec(this.source) ?? [];
		const keyRange = this.#toRange(this.offset, this.offset + (key ?? '').length);
		if (key === undefined || isKeyword(key)) {
			this.refuse();
		}
		this.offset += (key ?? '').length + 1;
		return { key: key ?? '', keyRange };
	}

	/** Reads a value in brackets, in quotes or without. */
	protected readValue(isInBrackets: boolean, depth: number): ValueNode {
		const first = this.source[this.offset];
		if (depth > deepestPlain) {
			this.refuse();
		}
		if (this.isPlain && (first === '{' || first === '[')) {
			return first === '{' ? this.#readFlowMap(depth) : this.#readFlowList(depth);
		}
		return first === '"' || first === "'" ? this.#readQuoted() : this.#readText(isInBrackets ? flowText : blockText);
	}

	#readFlowMap(depth: number): MapNode {
		const from = this.offset;
		const pairs: Pair[] = [];
		this.#readElements('}', () => {
			const key = this.readKey();
			this.skipSpaces();
			const isEmpty = this.source[this.offset] === ',' || this.source[this.offset] === '}';
			pairs.push(toPair(key, isEmpty ? undefined : this.readValue(true, depth + 1)));
		});
		return this.toMap(pairs, true, this.#toRange(from, this.offset));
	}

	#readFlowList(depth: number): SeqNode {
		const from = this.offset;
		const items: ValueNode[] = [];
		this.#readElements(']', () => items.push(this.readValue(true, depth + 1)));
		return { type: 'seq', range: this.#toRange(from, this.offset), flow: true, items };
	}

	/** Reads what stands between brackets, element by element, and the closing one. */
	#readElements(close: string, readElement: () => void): void {
		this.offset++;
		this.skipSpaces();
		for (let isFirst = true; this.isPlain && this.source[this.offset] !== close; isFirst = false) {
			if (!isFirst) {
				this.#take(',');
			}
			readElement();
			this.skipSpaces();
		}
		this.#take(close);
	}

	#take(character: string): void {
		if (this.source[this.offset] !== character) {
			this.refuse();
		}
		this.offset++;
		if (character === ',') {
			this.skipSpaces();
		}
	}

	#readQuoted(): ScalarNode {
		const text = this.#match(quotedText);
		return {
			type: 'scalar',
			range: this.#toRange(this.offset - text.length, this.offset),
			value: text.slice(1, -1),
			style: 'quoted',
		};
	}

	#readText(pattern: RegExp): ScalarNode {
		const from = this.offset;
		const text = trimSpaces(this.#match(pattern));
		const value = readPlainScalar(text);
		if (value === undefined || text.endsWith(':')) {
			this.refuse();
		}
		return { type: 'scalar', range: this.#toRange(from, from + text.length), value: value ?? null, style: 'plain' };
	}

	#match(pattern: RegExp): string {
		pattern.lastIndex = this.offset;
		const [text] = pattern.exec(this.source) ?? [];
		if (text === undefined) {
			this.refuse();
		}
		this.offset += (text ?? '').length;
		return text ?? '';
	}

	protected toMap(pairs: readonly Pair[], flow: boolean, range: OffsetRange): MapNode {
		if (pairs.length > 1 && new Set(pairs.map(({ key }) => key)).size < pairs.length) {
			this.refuse();
		}
		return { type: 'map', range, flow, pairs };
	}

	#toRange(from: number, to: number): OffsetRange {
		return { start: this.start + from, end: this.start + to };
	}
}
