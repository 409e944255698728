import { startOfLine } from './edits';
import { parseYaml } from './parseYaml';
import type { MapNode, Pair, ScalarNode } from './valueNode';

/** Where a text is to stand as a YAML value. */
export interface ScalarPlace {
	/** The whole file. */
	readonly text: string;
	readonly eol: string;
	/** The mapping that the value is in. */
	readonly map: MapNode;
	/** Absent where the key is not written yet. */
	readonly pair?: Pair | undefined;
}

const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
const plainStart = /^[\p{L}\p{N}(]/u;

/**
 * YAML for a text in the style of what stands there: its quotes, its block style; a new one plain where that is safe.
 * Lines of `text` end in `\n`. Empty text gives an empty pair of quotes where quotes are, else nothing.
 */
export function toScalarSource(text: string, place: ScalarPlace): string {
	const written = place.pair?.value;
	if (written?.type === 'scalar' && written.style === 'quoted') {
		return toQuoted(text, place.text.charAt(written.range.start));
	}
	if (text === '') {
		return '';
	}
	const inBlock =
		written?.type === 'scalar' && written.style === 'block' ? rewriteBlock(text, written, place) : undefined;
	return inBlock ?? toFreshSource(text, place);
}

function toQuoted(text: string, quote: string): string {
	return quote === "'" && !text.includes('\n') && !controls.test(text)
		? `'${text.replaceAll("'", "''")}'`
		: toDoubleQuoted(text);
}

/** JSON leaves characters as they are that some readers of YAML refuse. */
function toDoubleQuoted(text: string): string {
	return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, character => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
}

function toFreshSource(text: string, place: ScalarPlace): string {
	if (text.includes('\n')) {
		const lines = place.map.flow ? undefined : toBlockLines(text, ' '.repeat(getColumn(place) + 2));
		return lines ? ['|-', ...lines].join(place.eol) : toDoubleQuoted(text);
	}
	return isPlainSafe(text, place.map.flow) ? text : toDoubleQuoted(text);
}

/** Whether a text on one line means itself without quotes, to this parser and to the cautious reader. */
export function isPlainSafe(text: string, isInFlow: boolean): boolean {
	if (!plainStart.test(text) || controls.test(text) || text !== text.trim() || /[\t\n]|^\d+(?::\d+)+$/.test(text)) {
		return false;
	}
	if (isInFlow && /[,[\]{}"'#:]/.test(text)) {
		return false;
	}
	const { root, problem } = parseYaml(isInFlow ? `[${text}]` : `k: ${text}`);
	const value = root?.type === 'seq' ? root.items[0] : root?.type === 'map' ? root.pairs[0]?.value : undefined;
	return problem === undefined && value?.type === 'scalar' && value.style === 'plain' && value.value === text;
}

/** Keeps the header of a `|` or `>` and the depth of its lines; `undefined` where the text cannot stand in it. */
function rewriteBlock(text: string, written: ScalarNode, place: ScalarPlace): string | undefined {
	const [header = '', ...content] = place.text.slice(written.range.start, written.range.end).split(/\r?\n/);
	const indentation = /^ +/.exec(content.find(line => line.trim() !== '') ?? '')?.[0];
	if (indentation === undefined || /^[|>][+-]?\d/.test(header)) {
		return undefined;
	}
	const isFolded = header.startsWith('>');
	const lines = toBlockLines(isFolded ? text.replaceAll('\n', '\n\n') : text, indentation);
	return lines && !(isFolded && /^[ \t]/m.test(text)) ? [header, ...lines].join(place.eol) : undefined;
}

function toBlockLines(text: string, indentation: string): readonly string[] | undefined {
	const lines = text.split('\n');
	const isPossible = !controls.test(text.replaceAll('\n', '')) && !/^\s/.test(text) && !/\s$/.test(text);
	return isPossible ? lines.map(line => (line === '' ? '' : indentation + line)) : undefined;
}

/** The column that the keys of the mapping stand at. */
function getColumn({ text, map, pair }: ScalarPlace): number {
	const start = (map.pairs[0] ?? pair)?.keyRange.start ?? 0;
	return start - startOfLine(text, start);
}
