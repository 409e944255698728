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
/** Neither white space, nor what YAML, or some reader of it, takes for a sign or for the start of another type. */
const plainStart = /^(?![-?:,[\]{}#&*!|>'"%@`~=<+])[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * YAML for a text. A value that is written as it would be here is written as the new text needs it: plain, in quotes or
 * as a block. Any other style is somebody's choice and is kept: quotes that no word needs, the header of a block. Lines of
 * `text` end in `\n`. Empty text gives an empty pair of quotes where quotes were chosen, else nothing.
 */
export function toScalarSource(text: string, place: ScalarPlace): string {
	const written = place.pair?.value;
	if (written?.type !== 'scalar' || isOwnStyle(written, place)) {
		return toFreshSource(text, place);
	}
	if (written.style === 'quoted') {
		return toQuoted(text, place.text.charAt(written.range.start));
	}
	return (
		(written.style === 'block' && text !== '' ? rewriteBlock(text, written, place) : undefined) ??
		toFreshSource(text, place)
	);
}

/** Whether a value is written as it would be anew, so that its style says nothing about what somebody prefers. */
function isOwnStyle({ range, style, value }: ScalarNode, place: ScalarPlace): boolean {
	const source = place.text.slice(range.start, range.end).replace(/^(\|-)[ \t][^\r\n]*/, '$1');
	return style === 'plain' || (typeof value === 'string' && source === toFreshSource(value, place));
}

/** YAML for an element of a list, in the quotes of the one that it takes the place of where somebody chose them. */
export function toElementSource(text: string, written?: string): string {
	const fresh = isPlainSafe(text, true) ? text : toDoubleQuoted(text);
	const root = written === undefined ? undefined : parseYaml(written).root;
	return root?.type === 'scalar' && root.style === 'quoted' && written !== toElementSource(String(root.value))
		? toQuoted(text, written?.charAt(0) ?? '')
		: fresh;
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
	if (text === '') {
		return '';
	}
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
	if (isInFlow && /[,[\]{}:]/.test(text)) {
		return false;
	}
	const { root, problem } = parseYaml(isInFlow ? `[${text}]` : `k: ${text}`);
	const value = root?.type === 'seq' ? root.items[0] : root?.type === 'map' ? root.pairs[0]?.value : undefined;
	return problem === undefined && value?.type === 'scalar' && value.style === 'plain' && value.value === text;
}

/** Keeps the header of a `|` or `>` and the depth of its lines; `undefined` where the text cannot stand in it. */
function rewriteBlock(text: string, written: ScalarNode, place: ScalarPlace): string | undefined {
	const [first = '', ...content] = place.text.slice(written.range.start, written.range.end).split(/\r?\n/);
	const header = /^[|>][-+\d]*/.exec(first)?.[0] ?? '';
	const blanks = /^ +/.exec(content.find(isFilled) ?? '')?.[0].length ?? 0;
	// Where the header says how deep its lines are, the first of them may go deeper.
	const deeper = /^ */.exec(String(written.value).split('\n').find(isFilled) ?? '')?.[0].length ?? 0;
	if (blanks <= deeper) {
		return undefined;
	}
	const isFolded = header.startsWith('>');
	const lines = toBlockLines(isFolded ? text.replace(/\n+/g, '$&\n') : text, ' '.repeat(blanks - deeper));
	return lines && !(isFolded && /^[ \t]/m.test(text)) ? [header, ...lines].join(place.eol) : undefined;
}

function isFilled(line: string): boolean {
	return line.trim() !== '';
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
