import { deepest, InlineReader, toPath, unquote } from './inlineReader';
import type { OutlineEntry, OutlineList, OutlineMap, OutlineSlot } from './outlineNode';

/** A line with something on it that is neither key nor dash, and what stands above it from the root on. */
export interface LooseLine {
	readonly start: number;
	readonly end: number;
	readonly column: number;
	/** The mappings and lists that were open where it stands, the outermost first, without those that end before its column. */
	readonly open: readonly (OutlineMap | OutlineList)[];
	/** The key or dash right above it that has no value of its own yet, and stands no deeper than the line. */
	readonly waiting?: OutlineSlot;
}

/**
 * Reads YAML line by line by its indentation. What does not fit is left out and nothing is given up for it, so that a
 * text in which somebody is typing is read around the place where they are.
 */
export class OutlineReader extends InlineReader {
	readonly loose: LooseLine[] = [];
	readonly root: OutlineSlot = { path: [] };
	#open: (OutlineMap | OutlineList)[] = [];

	read(): this {
		while (this.offset < this.source.length) {
			this.#readLine();
			this.offset = this.endOfLine(this.offset) + 1;
		}
		return this;
	}

	#readLine(): void {
		const start = this.offset;
		const content = this.skipSpaces(start);
		const isEmpty = /^[\r\n#]?$/.test(this.source.charAt(content));
		if (!isEmpty) {
			this.#readContent(content, content - start);
		}
	}

	#readContent(start: number, column: number): void {
		this.offset = start;
		let owner = column;
		let slot: OutlineSlot | undefined;
		for (let depth = 0; this.#isDash(this.offset) && depth < deepest; depth++) {
			const list = this.#enterList(owner);
			slot = { path: [...list.path, list.items.length] };
			list.items.push(slot);
			const next = this.skipSpaces(this.offset + 1);
			if (/^[\r\n#]?$/.test(this.source.charAt(next))) {
				return;
			}
			owner += next - this.offset;
			this.offset = next;
		}
		this.#readRest(owner, slot);
	}

	/** Reads what follows the indentation, or the dash that `item` belongs to. */
	#readRest(column: number, item: OutlineSlot | undefined): void {
		const colon = this.#findColon();
		if (colon !== undefined) {
			this.#readEntry(this.#enterMap(column), colon, column);
			return;
		}
		const list = this.#open.at(-1);
		if (item) {
			this.readValue(item, list?.column ?? 0, list?.type === 'list' ? list : undefined);
		} else if (/[{[]/.test(this.source.charAt(this.offset)) && this.#findWaiting(column)) {
			this.readValue(this.#findWaiting(column) ?? this.root, column - 1);
		} else {
			this.#addLoose(column);
		}
	}

	#readEntry(map: OutlineMap, colon: number, column: number): void {
		const start = this.offset;
		const end = start + this.source.slice(start, colon).trimEnd().length;
		const key = unquote(this.source.slice(start, end));
		const entry: OutlineEntry = { path: toPath(map, key), key, start, end, hasColon: true };
		map.entries.push(entry);
		this.keys.push({ entry, map });
		this.offset = this.#skipProperties(colon + 1);
		const first = this.source.charAt(this.offset);
		if (/[|>]/.test(first)) {
			this.#readBlock(entry, column);
		} else if (!/^[\r\n#]?$/.test(first)) {
			this.readValue(entry, column);
		}
	}

	/** Anchors and tags stand before a value. */
	#skipProperties(start: number): number {
		let offset = this.skipSpaces(start);
		while (/[&!]/.test(this.source.charAt(offset))) {
			while (/\S/.test(this.source.charAt(offset))) {
				offset++;
			}
			offset = this.skipSpaces(offset);
		}
		return offset;
	}

	/** A block of text goes on as long as lines are blank or indented deeper than its key. */
	#readBlock(entry: OutlineEntry, column: number): void {
		const start = this.offset;
		let end = this.endOfLine(start);
		while (end < this.source.length) {
			const content = this.skipSpaces(end + 1);
			const isBlank = /^[\r\n]?$/.test(this.source.charAt(content));
			if (!isBlank && content - end - 1 <= column) {
				break;
			}
			end = this.endOfLine(content);
		}
		entry.value = { type: 'scalar', style: 'block', start, end };
		this.offset = Math.max(start, end - 1);
	}

	#isDash(offset: number): boolean {
		return this.source.charAt(offset) === '-' && /^\s?$/.test(this.source.charAt(offset + 1));
	}

	/** The colon that ends the key which begins at the offset, if one does. */
	#findColon(): number | undefined {
		const end = this.endOfLine(this.offset);
		const quote = /["']/.exec(this.source.charAt(this.offset))?.[0];
		const closing = quote === undefined ? -1 : this.source.indexOf(quote, this.offset + 1);
		if (/[{[#]/.test(this.source.charAt(this.offset)) || (quote !== undefined && (closing === -1 || closing > end))) {
			return undefined;
		}
		const from = quote === undefined ? this.offset : this.skipSpaces(closing + 1);
		for (let offset = from; offset < end; offset++) {
			const isLast = /^\s?$/.test(this.source.charAt(offset + 1));
			if (this.source.charAt(offset) === ':' && isLast) {
				return offset;
			}
			if (quote !== undefined || (this.source.charAt(offset) === '#' && this.source.charAt(offset - 1) === ' ')) {
				return undefined;
			}
		}
		return undefined;
	}

	#enterMap(column: number): OutlineMap {
		this.#close(open => open.column > column || (open.type === 'list' && open.column === column));
		const last = this.#open.at(-1);
		if (last?.type === 'map' && (column <= last.column || !takesBlock(last.entries.at(-1)))) {
			return last;
		}
		const slot = this.#getSlot(last);
		const written = slot.value;
		const map: OutlineMap =
			written?.type === 'map' && !written.flow
				? written
				: { type: 'map', path: slot.path, flow: false, column, entries: [] };
		slot.value = map;
		this.#open.push(map);
		return map;
	}

	#enterList(column: number): OutlineList {
		this.#close(open => open.column > column);
		const last = this.#open.at(-1);
		if (last?.type === 'list' && last.column === column) {
			return last;
		}
		const slot = this.#getSlot(last);
		const written = slot.value;
		const list: OutlineList =
			written?.type === 'list' && !written.flow
				? written
				: { type: 'list', path: slot.path, flow: false, column, items: [] };
		slot.value = list;
		this.#open.push(list);
		return list;
	}

	/** The root stays open: what is indented less than it belongs to it, too. */
	#close(isClosed: (open: OutlineMap | OutlineList) => boolean): void {
		while (this.#open.length > 1 && isClosed(this.#open.at(-1) as OutlineMap)) {
			this.#open.pop();
		}
	}

	#getSlot(open: OutlineMap | OutlineList | undefined): OutlineSlot {
		return (open?.type === 'map' ? open.entries.at(-1) : open?.items.at(-1)) ?? this.root;
	}

	#findWaiting(column: number): OutlineSlot | undefined {
		const last = this.#open.filter(open => open.column < column).at(-1);
		const slot = this.#getSlot(last);
		return slot.value === undefined ? slot : undefined;
	}

	#addLoose(column: number): void {
		const start = this.offset;
		const end = this.endOfLine(start);
		const open = this.#open.filter((each, index) => index === 0 || each.column <= column);
		const slot = this.#getSlot(open.at(-1));
		this.loose.push({ start, end, column, open, ...(slot.value === undefined && { waiting: slot }) });
		this.offset = end;
	}
}

/** Whether lines below a key can be its value, or go on with it. */
function takesBlock(slot: OutlineSlot | undefined): boolean {
	const value = slot?.value;
	return value === undefined || (value.type !== 'scalar' && !value.flow);
}
