import { isDeepStrictEqual } from 'node:util';
import { findRangeOf } from '../../src/core/findTarget';
import { parseMdastBlocks } from '../../src/core/mdast';
import { containsRange } from '../../src/core/range';
import type { OffsetRange } from '../../src/core/range';
import type { Worksheet } from '../../src/core/worksheet';
import type { EditValue, Target } from '../../src/core/worksheetEdit';
import { isInsertion, normalise } from './intentChecks';

/** Where a place of the body is; `undefined` where it is to be made. */
export function findPlaceRange(worksheet: Worksheet, target: Target): OffsetRange | undefined {
	const range = findRangeOf(worksheet, target);
	const isWholeRow = range && /[^\\]\|/.test(worksheet.text.slice(range.start, range.end));
	return target.at === 'cell' && isWholeRow ? undefined : range;
}

/** What an intent for a place of the body has changed beside that place; `undefined`: nothing. */
export function findBodyTargetDamage(
	before: Worksheet,
	after: string,
	{ target, value }: { readonly target: Target; readonly value: EditValue },
): string | undefined {
	const range = findPlaceRange(before, target);
	if (!range || (target.at === 'title' && range.start === range.end)) {
		return isInsertion(before.text, after) ? undefined : 'bytes beside what was put in';
	}
	const isCleared = normalise(value) === '';
	const start = isCleared ? before.text.slice(0, range.start).trimEnd().length : range.start;
	const tail = before.text.slice(range.end);
	if (before.text.slice(0, start) !== after.slice(0, start) || !after.endsWith(tail)) {
		return 'bytes beside the place';
	}
	const found = normalise(after.slice(start, after.length - tail.length));
	const words = target.at === 'section' ? normalise(value) : normalise(value).replace(/\s*\n\s*/g, ' ');
	const isSet = (target.at === 'cell' ? found.replaceAll('\\|', '|') : found) === words;
	return isSet || (isCleared && /^(?:<!--[^]*-->)?$/.test(found))
		? undefined
		: `the words are ${JSON.stringify(found)}`;
}

/** What else than the line of a row is gone, where another reader than ours finds the row. */
export function findRowDamage(
	before: Worksheet,
	after: string,
	{ part, row, section }: { readonly section: string; readonly part: number; readonly row: number },
): string | undefined {
	const range = findRangeOf(before, { at: 'cell', section, part, row, column: 0 });
	const lines = before.text.split(/(?<=\n)/);
	const { tables } = parseMdastBlocks(before.text, before.frontmatter.bodyStart);
	const table = tables.find(candidate => range && containsRange(candidate.range, range));
	const start = table?.rows[row]?.range.start ?? -1;
	const index = before.text.slice(0, start).split('\n').length - 1;
	const left = [...lines.slice(0, index), ...lines.slice(index + 1)].join('');
	const isWithoutEnd = index === lines.length - 1 && !before.text.endsWith('\n');
	return start !== -1 && after === (isWithoutEnd ? left.replace(/\r?\n$/, '') : left)
		? undefined
		: 'something else than the line of the row';
}

interface Piece {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Headings, tables and tasks of a body, as the Markdown library has them. */
function readPieces(text: string, bodyStart: number): readonly Piece[] {
	const { headings, tables, tasks } = parseMdastBlocks(text, bodyStart);
	const toPiece = (type: string, { start, end }: OffsetRange): Piece => {
		return { type, start, end, text: text.slice(start, end) };
	};
	return [
		...headings.map(({ depth, range, textRange }) => ({ ...toPiece(`h${depth}`, textRange), start: range.start })),
		...tables.map(({ range, rows }) => toPiece(`table of ${rows.length}`, range)),
		...tasks.map(({ box, textRange }) => ({ ...toPiece('task', textRange), start: box.start })),
	];
}

/** Which headings, tables and tasks outside a place are not what they were, to a reader that is not ours. */
export function findStructureDamage(before: Worksheet, after: string, target: Target): string | undefined {
	const { bodyStart } = before.frontmatter;
	const range = findPlaceRange(before, target);
	if (!range || target.at === 'title') {
		return undefined;
	}
	const growth = after.length - before.text.length;
	const isOutside = (end: number, piece: Piece): boolean => piece.end <= range.start || piece.start >= end;
	const old = readPieces(before.text, bodyStart).filter(piece => isOutside(range.end, piece));
	const made = readPieces(after, bodyStart).filter(piece => isOutside(range.end + growth, piece));
	const toPlace = (shift: number) => (piece: Piece) => [
		piece.type,
		piece.start >= range.end + shift ? piece.start - shift : piece.start,
		piece.text,
	];
	const inside = readPieces(after, bodyStart).filter(piece => !isOutside(range.end + growth, piece));
	return !isDeepStrictEqual(old.map(toPlace(0)), made.map(toPlace(growth)))
		? `other blocks: ${JSON.stringify([old, made])}`
		: target.at === 'section' && inside.some(({ type }) => type === 'h1' || type === 'h2')
			? 'a new section'
			: undefined;
}
