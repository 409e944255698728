import type { OutlineEntry, OutlineList, OutlineMap, OutlinePath, OutlineScalar, OutlineSlot } from './outlineNode';

/** Deeper nesting than this is no worksheet's, and would overflow the stack. */
export const deepest = 50;

/**
 * Reads values that begin on a line: words, texts in quotes, `{ … }` and `[ … ]`. What is opened and never closed ends
 * before the next line that is not indented deeper than the key it belongs to, as YAML has it, and takes nothing more along.
 */
export class InlineReader {
	readonly source: string;
	/** Where to read on. */
	protected offset = 0;
	/** Values of which one holds the place that is looked for: a slot, and the list or mapping that it is in. */
	readonly scalars: { readonly slot: OutlineSlot; readonly scalar: OutlineScalar; readonly list?: OutlineList }[] = [];
	/** Keys of which one is, and the mappings that they are in. */
	readonly keys: { readonly entry: OutlineEntry; readonly map: OutlineMap }[] = [];

	constructor(source: string) {
		this.source = source;
	}

	/** Reads the value that begins at the offset, which is not blank; `owner` is the column of its key or dash. */
	protected readValue(slot: OutlineSlot, owner: number, list?: OutlineList): void {
		const start = this.offset;
		const first = this.source.charAt(start);
		if (first === '{' || first === '[') {
			this.#readFlow(slot, owner, 0);
		} else {
			const isQuoted = first === '"' || first === "'";
			this.#addScalar(slot, { start, end: isQuoted ? this.#skipQuoted(owner) : this.#skipPlain() }, list);
		}
	}

	#addScalar(slot: OutlineSlot, range: { start: number; end: number }, list?: OutlineList): void {
		const isQuoted = /["']/.test(this.source.charAt(range.start));
		const scalar: OutlineScalar = { type: 'scalar', style: isQuoted ? 'quoted' : 'plain', ...range };
		slot.value = scalar;
		this.scalars.push({ slot, scalar, ...(list && { list }) });
		this.offset = range.end;
	}

	#readFlow(slot: OutlineSlot, owner: number, depth: number): void {
		const isMap = this.source.charAt(this.offset++) === '{';
		const { path } = slot;
		const map: OutlineMap = { type: 'map', path, flow: true, column: -1, entries: [] };
		const list: OutlineList = { type: 'list', path, flow: true, column: -1, items: [] };
		slot.value = isMap ? map : list;
		while (this.#skipBlanks(owner) && depth < deepest) {
			const character = this.source.charAt(this.offset);
			if (character === '}' || character === ']') {
				this.offset++;
				return;
			}
			if (character === ',' || character === ':') {
				this.offset++;
			} else if (isMap) {
				this.#readFlowEntry(map, owner, depth);
			} else {
				this.#readFlowItem(list, owner, depth);
			}
		}
	}

	#readFlowEntry(map: OutlineMap, owner: number, depth: number): void {
		const start = this.offset;
		if (/[{[]/.test(this.source.charAt(start))) {
			// A collection where a key is due.
			this.#readFlow({ path: map.path }, owner, depth + 1);
			return;
		}
		const end = this.#skipFlowWord(owner);
		const hasColon = this.#skipBlanks(owner) && this.source.charAt(this.offset) === ':';
		const key = unquote(this.source.slice(start, end));
		const entry: OutlineEntry = { path: [...map.path, key], key, start, end, hasColon };
		map.entries.push(entry);
		this.keys.push({ entry, map });
		if (hasColon) {
			this.offset++;
			this.#readFlowValue(entry, owner, depth);
		}
	}

	#readFlowItem(list: OutlineList, owner: number, depth: number): void {
		const item: OutlineSlot = { path: [...list.path, list.items.length] };
		list.items.push(item);
		this.#readFlowValue(item, owner, depth, list);
	}

	#readFlowValue(slot: OutlineSlot, owner: number, depth: number, list?: OutlineList): void {
		if (!this.#skipBlanks(owner) || /[,}\]]/.test(this.source.charAt(this.offset))) {
			return;
		}
		if (/[{[]/.test(this.source.charAt(this.offset))) {
			this.#readFlow(slot, owner, depth + 1);
		} else {
			const start = this.offset;
			this.#addScalar(slot, { start, end: this.#skipFlowWord(owner) }, list);
		}
	}

	#skipFlowWord(owner: number): number {
		const isQuoted = /["']/.test(this.source.charAt(this.offset));
		return isQuoted ? this.#skipQuoted(owner) : this.#skipPlain(true);
	}

	/** Leaves the offset at the end of the words, and gives it. */
	#skipPlain(isInFlow = false): number {
		let end = this.offset;
		for (let offset = this.offset; offset < this.source.length; offset++) {
			const character = this.source.charAt(offset);
			const isComment = character === '#' && isBlank(this.source.charAt(offset - 1));
			const isFlowEnd = isInFlow && (/[,{}[\]]/.test(character) || this.#isColon(offset));
			if (isComment || isFlowEnd || character === '\n') {
				break;
			}
			end = isBlank(character) ? end : offset + 1;
		}
		this.offset = Math.max(end, this.offset + 1);
		return this.offset;
	}

	/** Whether a colon ends a key, and is no part of a word such as a time. */
	#isColon(offset: number): boolean {
		return this.source.charAt(offset) === ':' && /^[\s,{}[\]]?$/.test(this.source.charAt(offset + 1));
	}

	/** Leaves the offset behind the closing quote, or at the end of what may belong to a text that is not closed. */
	#skipQuoted(owner: number): number {
		const quote = this.source.charAt(this.offset++);
		for (; this.offset < this.source.length; this.offset++) {
			const character = this.source.charAt(this.offset);
			if (character === quote && this.source.charAt(this.offset + 1) === quote && quote === "'") {
				this.offset++;
			} else if (character === quote) {
				return ++this.offset;
			} else if (character === '\\' && quote === '"') {
				this.offset++;
			} else if (character === '\n' && this.#isOutside(this.offset + 1, owner)) {
				return this.offset;
			}
		}
		this.offset = this.source.length;
		return this.offset;
	}

	/** Skips blanks, line ends and comments; false at the end of what a collection may reach to. */
	#skipBlanks(owner: number): boolean {
		for (; this.offset < this.source.length; this.offset++) {
			const character = this.source.charAt(this.offset);
			if (character === '\n' && this.#isOutside(this.offset + 1, owner)) {
				return false;
			}
			if (character === '#' && isBlank(this.source.charAt(this.offset - 1))) {
				this.offset = this.endOfLine(this.offset) - 1;
			} else if (!isBlank(character)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a line, or the next one that is not blank, is no part of a value that began above it. */
	#isOutside(lineStart: number, owner: number): boolean {
		let start = lineStart;
		let content = this.skipSpaces(start);
		while (content < this.source.length && /[\r\n]/.test(this.source.charAt(content))) {
			start = this.endOfLine(content) + 1;
			content = this.skipSpaces(start);
		}
		return content - start <= owner && !/[}\]]/.test(this.source.charAt(content));
	}

	protected skipSpaces(offset: number): number {
		let next = offset;
		while (this.source.charAt(next) === ' ' || this.source.charAt(next) === '\t') {
			next++;
		}
		return next;
	}

	/** The place of the next line feed, or the end of the text. */
	protected endOfLine(offset: number): number {
		const end = this.source.indexOf('\n', offset);
		return end === -1 ? this.source.length : end;
	}
}

/** What a key says without its quotes; escapes in keys are left as they are. */
export function unquote(source: string): string {
	return source.replace(/^(["'])([^]*)\1$/, '$2');
}

/** The keys and indexes that lead to a value of a mapping. */
export function toPath(map: { readonly path: OutlinePath }, key: string): OutlinePath {
	return [...map.path, key];
}

function isBlank(character: string): boolean {
	return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}
