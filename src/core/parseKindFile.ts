import { builtInKinds } from './builtInKinds';
import { builtInLadders, defaultLadderId } from './builtInLadders';
import type { Fix } from './diagnostic';
import { replaceWord } from './edits';
import type { Kind } from './kind';
import type { Ladder } from './ladder';
import { loadKind } from './loadKind';
import type { KindProblem, KindResult } from './loadKind';
import { message } from './message';
import { createNewWorksheet, findUnknownPlaceholder } from './newWorksheet';
import { parseWorksheet } from './parseWorksheet';
import { parseYaml } from './parseYaml';
import type { ParsedYaml, YamlProblem } from './parseYaml';
import { applyEdits } from './range';
import type { OffsetRange } from './range';
import type { Path } from './shape';
import { toPlain } from './toPlain';
import { findPair, getText } from './valueNode';
import type { Pair, ValueNode } from './valueNode';

/** A parsed `*.worksheet.yaml`. */
export interface ParsedKindFile {
	/** What the kind is called, whether it can be used or not; absent where the file does not say. */
	readonly id?: string;
	/** The value of `id`; where there is none, where it would stand. */
	readonly idRange: OffsetRange;
	/** Absent where the file has a problem. */
	readonly kind?: Kind;
	/** The first thing that is wrong. */
	readonly problem?: KindFileProblem;
}

/** What is wrong with the file of a kind, and what can be done about it. */
export interface KindFileProblem extends YamlProblem {
	readonly fixes?: readonly Fix[];
}

/** Words that `schema` takes for something else than a kind. */
const reservedIds: readonly string[] = ['ladder', 'kind'];

/** Whether no own kind may have an id, because a built-in one has it or it means something else. */
export function isIdOfExtension(id: string): boolean {
	return builtInKinds.has(id) || reservedIds.includes(id);
}

/** Parses the file of an own kind. Never throws. */
export function parseKindFile(text: string): ParsedKindFile {
	const yaml = parseFile(text);
	const pair = yaml.root?.type === 'map' ? findPair(yaml.root, 'id') : undefined;
	const id = getText(pair?.value)?.trim();
	const head = { idRange: findRange(yaml.root, { path: ['id'] }) ?? getFirstLine(text), ...(id && { id }) };
	const loaded = loadKind(toPlain(yaml.root));
	const problem =
		yaml.problem ??
		findTakenId(id, head.idRange) ??
		findProblem(text, yaml.root, loaded) ??
		findTemplateProblem(text, yaml.root, loaded);
	return problem || !('kind' in loaded) ? { ...head, ...(problem && { problem }) } : { ...head, kind: loaded.kind };
}

function parseFile(text: string): ParsedYaml {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	return parseYaml(text.slice(start), start);
}

/** Told before what else is wrong: whoever copies a built-in kind begins with its id. */
function findTakenId(id: string | undefined, range: OffsetRange): YamlProblem | undefined {
	return id !== undefined && isIdOfExtension(id)
		? { message: message('The id `{0}` is taken by the extension itself; choose another one', id), range }
		: undefined;
}

function findProblem(text: string, root: ValueNode | undefined, loaded: KindResult): KindFileProblem | undefined {
	if ('kind' in loaded) {
		return undefined;
	}
	const range = findRange(root, loaded.problem) ?? getFirstLine(text);
	return {
		message: message('{0}; until this is mended, no worksheet of this kind is checked', loaded.problem.message),
		range,
		fixes: getFixes(text, range, loaded.problem),
	};
}

/** Writes the word that is most likely meant, where what it says is right then. */
function getFixes(text: string, range: OffsetRange, { isKey, nearest, path }: KindProblem): readonly Fix[] {
	if (nearest === undefined) {
		return [];
	}
	const edits = replaceWord(text, range, nearest);
	const mended = isKey ? [...path.slice(0, -1), nearest] : path;
	const plain = toPlain(parseFile(applyEdits(text, edits)).root);
	const loaded = loadKind(plain);
	const isLeft = 'problem' in loaded && mended.every((step, index) => loaded.problem.path[index] === step);
	// What is shown of a block is its key, and not the word in it.
	const isWritten = isKey || findPlain(plain, path) === nearest;
	const title = isKey ? message('Rename to {0}', nearest) : message('Change to {0}', nearest);
	return isWritten && !isLeft ? [{ title, edits }] : [];
}

/** What stands at the end of a path of keys in plain data. */
function findPlain(plain: unknown, path: Path): unknown {
	return path.reduce((value, step) => (value as Readonly<Record<Path[number], unknown>> | null)?.[step], plain);
}

/** What is wrong with a kind that is well formed: what its template makes cannot be read, or would lack something. */
function findTemplateProblem(
	text: string,
	root: ValueNode | undefined,
	loaded: KindResult,
): KindFileProblem | undefined {
	if ('problem' in loaded) {
		return undefined;
	}
	const { kind } = loaded;
	const template = findRange(root, { path: ['template'] }) ?? getFirstLine(text);
	const unknown = findUnknownPlaceholder(kind);
	if (unknown !== undefined) {
		return {
			message: message(
				'Nothing is put in the place of `{0}` in a new worksheet; write the key of a person or of a field, or take it out',
				`{{${unknown}}}`,
			),
			range: findWord(text, `{{${unknown}}}`, template),
		};
	}
	return canMakeWorksheets(kind)
		? undefined
		: {
				message: message(
					'The first lines of the template, between the two `---`, cannot be read in a new worksheet; write them as `key: value`',
				),
				range: template,
			};
}

/** Where a word stands behind the beginning of a place; the place where it is written in some other way. */
function findWord(text: string, word: string, place: OffsetRange): OffsetRange {
	const start = text.indexOf(word, place.start);
	return start < 0 ? place : { start, end: start + word.length };
}

/** Whether a new worksheet of the kind is one. */
function canMakeWorksheets(kind: Kind): boolean {
	const ladder = builtInLadders.get(defaultLadderId) as Ladder;
	const { text } = createNewWorksheet({ kind, answers: {}, today: '2000-01-01', ladder });
	const worksheet = parseWorksheet(text, new Map([[kind.id, kind]]));
	return worksheet?.kind === kind && worksheet.problem === undefined;
}

/** The smallest thing that a person would change at the end of a path of keys; `undefined` where nothing can be shown. */
function findRange(
	root: ValueNode | undefined,
	{ path, isKey }: Omit<KindProblem, 'message'>,
): OffsetRange | undefined {
	let place = root && getShown(root);
	let node = root;
	for (const [index, step] of path.entries()) {
		const pair = findStep(node, step);
		const value = node?.type === 'seq' ? node.items[Number(step)] : pair?.value;
		const isWrongKey = isKey === true && index === path.length - 1;
		const short = value && !isWrongKey ? findShort(value) : undefined;
		place = short ?? pair?.keyRange ?? (value && getShown(value)) ?? place;
		node = value;
	}
	return place;
}

function findStep(node: ValueNode | undefined, step: Path[number]): Pair | undefined {
	return node?.type === 'map' ? findPair(node, String(step)) : undefined;
}

/** The range of a value that is written in a line or so, and not as a block. */
function findShort(value: ValueNode): OffsetRange | undefined {
	const isBlock = value.type === 'scalar' ? value.style === 'block' : !value.flow;
	return isBlock ? undefined : value.range;
}

/** A value, or what a block begins with: nobody wants to see all of it marked. */
function getShown(value: ValueNode): OffsetRange {
	const first = value.type === 'map' ? value.pairs[0]?.keyRange : value.type === 'seq' ? value.items[0] : undefined;
	return findShort(value) ?? (first && ('type' in first ? getShown(first) : first)) ?? value.range;
}

function getFirstLine(text: string): OffsetRange {
	return { start: 0, end: /^[^\r\n]*/.exec(text)?.[0].length ?? 0 };
}
