import type { OffsetRange } from '../range';
import { unquote } from './inlineReader';
import type { OutlineList, OutlineMap, OutlinePath } from './outlineNode';
import { OutlineReader } from './outlineReader';
import type { LooseLine } from './outlineReader';

/** Where somebody is writing in YAML, which may be in the middle of something that cannot be read yet. */
export interface YamlPlace {
	/** What may be written here. More than one where a line can still become several things. */
	readonly options: readonly PlaceOption[];
	/** What is written here already and is to be replaced, without its quotes. */
	readonly range: OffsetRange;
	/** The quote that stands around it. */
	readonly quote: string;
	/** True right behind a colon or dash, which a blank must follow. */
	readonly needsBlank: boolean;
}

/** Something that may be written at a place. */
export type PlaceOption =
	/** A key of the mapping at `path`. */
	| {
			readonly type: 'key';
			readonly path: OutlinePath;
			/** The other keys of the mapping. */
			readonly others: readonly string[];
			readonly flow: boolean;
			/** The colon, and perhaps a value, stand behind it already. */
			readonly hasColon: boolean;
	  }
	/** The value at `path`; on a line of its own where `column` is given. */
	| { readonly type: 'value'; readonly path: OutlinePath; readonly column?: number }
	/** An element of the list at `path`, behind its dash or in brackets. */
	| { readonly type: 'element'; readonly path: OutlinePath; readonly others: readonly string[]; readonly flow: boolean }
	/** An element of the list at `path` with its dash, which belongs at `column`, on the line that begins at `lineStart`. */
	| {
			readonly type: 'newElement';
			readonly path: OutlinePath;
			/** The single values that the list has already. */
			readonly others: readonly string[];
			readonly column: number;
			readonly lineStart: number;
	  };

/** The keys and values that were found on the way, for those who look for what is written elsewhere. */
export interface YamlOutline {
	readonly root: OutlineMap | undefined;
	readonly place: YamlPlace | undefined;
}

/** Stands in the text where the place is. No character, so that nobody has written it. */
const probe = '\ufdd0';

/**
 * Finds where an offset is in YAML that may be incomplete: a probe is put there, and the text is read as far as it makes
 * sense. There is no place in comments and blocks of text.
 *
 * @param start Where `source` begins in the file; `offset` and the result are in the file's coordinates.
 */
export function findYamlPlace(source: string, offset: number, start = 0): YamlOutline {
	const at = offset - start;
	const before = source.slice(0, at);
	const needsBlank = /(?:^|\n)[^\S\n]*(?:-[^\S\n]+)*-$/.test(before) || isBehindColon(before);
	const inserted = needsBlank ? ` ${probe}` : probe;
	const reader = new OutlineReader(before + inserted + source.slice(at)).read();
	const found = findProbed(reader, { at: before.length + inserted.length - 1, start });
	const root = reader.root.value?.type === 'map' ? reader.root.value : undefined;
	if (found === undefined || found.options.length === 0) {
		return { root, place: undefined };
	}
	const { options, quote } = found;
	return { root, place: { options, quote, needsBlank, range: toFileRange(found, { at, inserted, start }) } };
}

/** A colon that nothing follows on its line, or only what ends a value; not one in the middle of words. */
function isBehindColon(before: string): boolean {
	return /(?:^|[\n{,-])\s*["']?[\w-]+["']?:$/.test(before.slice(-200));
}

/** What the probe is in, in the coordinates of the text that has it. */
interface Found {
	readonly options: readonly PlaceOption[];
	readonly start: number;
	readonly end: number;
	readonly quote: string;
}

/** The place in the file of what is written where the probe is, without quotes. */
function toFileRange(
	found: Found,
	{ at, inserted, start }: { readonly at: number; readonly inserted: string; readonly start: number },
): OffsetRange {
	const toFile = (position: number): number => {
		return start + (position <= at ? position : Math.max(at, position - inserted.length));
	};
	return { start: toFile(found.start + found.quote.length), end: toFile(found.end - found.quote.length) };
}

interface Probe {
	/** In the text that was read. */
	readonly at: number;
	/** Where that text begins in the file. */
	readonly start: number;
}

function findProbed(reader: OutlineReader, { at, start: fileStart }: Probe): Found | undefined {
	const holds = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start <= at && at < end;
	const key = reader.keys.find(({ entry }) => holds(entry));
	if (key) {
		const { entry, map } = key;
		const { end, hasColon, start } = entry;
		const others = map.entries.filter(other => other !== entry).map(other => other.key);
		const option: PlaceOption = { type: 'key', path: map.path, others, flow: map.flow, hasColon };
		return { options: [option], start, end, quote: '' };
	}
	const value = reader.scalars.find(({ scalar }) => holds(scalar));
	if (value) {
		return findInScalar(reader, value);
	}
	const loose = reader.loose.find(holds);
	return loose && findOnLine(reader, loose, fileStart);
}

function findInScalar(
	{ source }: { readonly source: string },
	{ scalar, slot, list }: OutlineReader['scalars'][number],
): Found | undefined {
	const { end, start, style } = scalar;
	const quote = style === 'quoted' ? source.charAt(start) : '';
	const isClosed = quote === '' || (end > start + 1 && source.charAt(end - 1) === quote);
	const option: PlaceOption = list
		? { type: 'element', path: list.path, flow: list.flow, others: getOthers(source, list) }
		: { type: 'value', path: slot.path };
	// Of a text in quotes that is not closed nobody can tell where it ends.
	return isClosed ? { options: [option], start, end, quote } : undefined;
}

/** The single values of a list but the one with the probe. */
function getOthers(source: string, { items }: Pick<OutlineList, 'items'>): readonly string[] {
	return items.flatMap(({ value }) => {
		const written = value?.type === 'scalar' ? source.slice(value.start, value.end) : probe;
		return written.includes(probe) ? [] : [unquote(written)];
	});
}

/** A line with nothing on it but a word, or what is to become one. */
function findOnLine({ source }: { readonly source: string }, line: LooseLine, fileStart: number): Found {
	const end = line.start + source.slice(line.start, line.end).trimEnd().length;
	const lineStart = fileStart + line.start - line.column;
	const toElement = ({ column, items, path }: Pick<OutlineList, 'column' | 'items' | 'path'>): PlaceOption => {
		return { type: 'newElement', path, column, lineStart, others: getOthers(source, { items }) };
	};
	return { options: getLineOptions(line, toElement), start: line.start, end, quote: '' };
}

function getLineOptions(
	line: LooseLine,
	toElement: (list: Pick<OutlineList, 'column' | 'items' | 'path'>) => PlaceOption,
): readonly PlaceOption[] {
	const { column, waiting } = line;
	const [above, last] = [line.open.at(-2), line.open.at(-1)];
	if (last?.type === 'list') {
		const isBesideKeys = above?.type === 'map' && above.column === column;
		return [...(last.column === column ? [toElement(last)] : []), ...(isBesideKeys ? [toKeyOption(above)] : [])];
	}
	if (last === undefined || column <= last.column) {
		// A list that waits for its first element begins deeper than its key.
		const isFirst = waiting !== undefined && waiting.path.length > 0;
		return [
			...(isFirst ? [toElement({ path: waiting.path, column: column + 2, items: [] })] : []),
			toKeyOption(last ?? { path: [], entries: [], flow: false }),
			...(above?.type === 'list' && isAtEnd(last, line) ? [toElement(above)] : []),
		];
	}
	return waiting ? getOptionsBelow(waiting.path, column, toElement) : [];
}

/** What may stand below a key that has no value yet. */
function getOptionsBelow(
	path: OutlinePath,
	column: number,
	toElement: (list: Pick<OutlineList, 'column' | 'items' | 'path'>) => PlaceOption,
): readonly PlaceOption[] {
	return [
		{ type: 'key', path, others: [], flow: false, hasColon: false },
		{ type: 'value', path, column },
		toElement({ path, column, items: [] }),
	];
}

function toKeyOption({ entries, flow, path }: Pick<OutlineMap, 'entries' | 'flow' | 'path'>): PlaceOption {
	return { type: 'key', path, others: entries.map(({ key }) => key), flow, hasColon: false };
}

/** Whether no key of a mapping follows a line. */
function isAtEnd(map: OutlineMap | undefined, { start }: LooseLine): boolean {
	return map?.entries.every(entry => entry.start < start) === true;
}
