import { toPair } from './plainNodes';
import { deepestPlain, PlainValueReader } from './plainValues';
import type { MapNode, Pair, SeqNode, ValueNode } from './valueNode';

/** A line that is not blank. */
interface Line {
	/** The column of `from`; behind the dash of a list, that of what the dash introduces. */
	indent: number;
	from: number;
	/** After its last character that is no space. */
	readonly to: number;
}

const notPlain = /[\t\ufeff]|\r(?!\n)|^(?:---|\.\.\.)/m;

/**
 * Reads the YAML that most worksheets are written in: mappings, lists, words, numbers, dates and texts in quotes, each
 * value on its line. Many times faster than the full parser, to which everything else is left: then the answer is
 * `undefined`. A differential test holds the two equal.
 *
 * @param start Where `source` begins in the file; all ranges of the result are offsets into the file.
 */
export function parsePlainYaml(source: string, start = 0): MapNode | undefined {
	return notPlain.test(source) ? undefined : new PlainReader(source, start).read();
}

class PlainReader extends PlainValueReader {
	readonly #lines: readonly Line[];
	/** The line to be read next. */
	#line = 0;

	constructor(source: string, start: number) {
		super(source, start);
		this.#lines = readLines(source);
	}

	read(): MapNode | undefined {
		const root = this.#readMap(0, 0);
		return this.isPlain && root.pairs.length > 0 && this.#line === this.#lines.length ? root : undefined;
	}

	/** After a refusal no line is left. */
	#peek(): Line | undefined {
		return this.isPlain ? this.#lines[this.#line] : undefined;
	}

	#readMap(indent: number, depth: number): MapNode {
		const pairs: Pair[] = [];
		for (let line = this.#peek(); line?.indent === indent; line = this.#peek()) {
			this.offset = line.from;
			const key = this.readKey();
			pairs.push(toPair(key, this.#readAfterKey(line, depth)));
		}
		const [first, last] = [pairs[0], pairs.at(-1)];
		// Where the last value is left out, the mapping ends after the colon.
		const end = last?.value?.range.end ?? (last?.keyRange.end ?? 0) + 1;
		return this.toMap(pairs, false, { start: first?.keyRange.start ?? 0, end });
	}

	#readAfterKey(line: Line, depth: number): ValueNode | undefined {
		const { indent } = line;
		this.skipSpaces();
		if (this.offset < line.to) {
			return this.#readOnLine(line, indent, depth);
		}
		this.#line++;
		const below = this.#peek();
		if (depth > deepestPlain) {
			this.refuse();
		}
		if (below && below.indent >= indent && this.#isItem(below)) {
			return this.#readList(below.indent, depth + 1);
		}
		return below && below.indent > indent ? this.#readMap(below.indent, depth + 1) : undefined;
	}

	#readList(indent: number, depth: number): SeqNode {
		const items: ValueNode[] = [];
		const start = this.start + (this.#peek()?.from ?? 0);
		for (let line = this.#peek(); line?.indent === indent && this.#isItem(line); line = this.#peek()) {
			this.offset = line.from + 1;
			this.skipSpaces();
			line.indent += this.offset - line.from;
			line.from = this.offset;
			items.push(this.isAtKey() ? this.#readMap(line.indent, depth + 1) : this.#readOnLine(line, indent, depth));
		}
		return { type: 'seq', range: { start, end: items.at(-1)?.range.end ?? 0 }, flow: false, items };
	}

	/** Reads a value that ends with its line; what stands deeper on the next one would go on with it. */
	#readOnLine({ to }: Line, indent: number, depth: number): ValueNode {
		const value = this.readValue(false, depth + 1);
		this.#line++;
		if (this.offset !== to || (this.#peek()?.indent ?? 0) > indent) {
			this.refuse();
		}
		return value;
	}

	#isItem({ from, to }: Line): boolean {
		return this.source[from] === '-' && (this.source[from + 1] === ' ' || to === from + 1);
	}
}

function readLines(source: string): readonly Line[] {
	const lines: Line[] = [];
	for (let start = 0, end = 0; start < source.length; start = end + 1) {
		const lineBreak = source.indexOf('\n', start);
		end = lineBreak === -1 ? source.length : lineBreak;
		let from = start;
		while (from < end && source[from] === ' ') {
			from++;
		}
		// A carriage return stands only before a line break: others are not plain.
		let to = source[end - 1] === '\r' ? end - 1 : end;
		while (to > from && source[to - 1] === ' ') {
			to--;
		}
		if (to > from) {
			lines.push({ indent: from - start, from, to });
		}
	}
	return lines;
}
