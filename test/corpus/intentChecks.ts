import { isDeepStrictEqual } from 'node:util';
import type { EditValue, Target, WorksheetEdit } from '../../src/core/worksheetEdit';
import type { Intent } from './randomIntents';
import type { Reading, Span, ValuePath } from './reading';

type Plain = Record<string | number, unknown>;

/** What both versions of a file show to have been changed beside what an intent asks for; `undefined`: nothing. */
export function findDamage(before: Reading, after: Reading, intent: Intent): string | undefined {
	return after.problem !== ''
		? `cannot be read: ${after.problem}`
		: (findStyleDamage(before, after) ?? findEditDamage(before, after, intent));
}

function findStyleDamage({ text: before, start, source }: Reading, after: Reading): string | undefined {
	const { text } = after;
	if (before.slice(0, start) !== text.slice(0, after.start)) {
		return 'the opening fence';
	}
	if (/\n$/.test(before) !== /\n$/.test(text)) {
		return 'the final newline';
	}
	if (!/[^\r]\n/.test(before) && /[^\r]\n/.test(text)) {
		return 'a line end without CR';
	}
	return source !== '' && !before.includes('\r') && text.includes('\r') ? 'a line end with CR' : undefined;
}

function findEditDamage(before: Reading, after: Reading, { edit, place }: Intent): string | undefined {
	switch (edit.type) {
		case 'setValue': {
			const path = toPath(edit.target);
			return path
				? (findBodyDamage(before, after, path.at(-1) === 'status') ??
						findValueDamage(before, after, path, { value: edit.value, type: place?.type ?? '', shown: place?.value }) ??
						findCommentDamage(before, after, place?.type === 'list') ??
						findByteDamage(before, after, path))
				: findFrontmatterDamage(before, after);
		}
		case 'addItem':
			return (
				findBodyDamage(before, after) ??
				findListDamage(before, after, edit) ??
				findInsertionDamage(before, after, edit.list)
			);
		case 'moveItem':
		case 'removeItem':
			return (
				findBodyDamage(before, after) ?? findListDamage(before, after, edit) ?? findOrderDamage(before, after, edit)
			);
		case 'tickAction':
			return findBodyDamage(before, after, true) ?? findTickDamage(before, after);
		case 'removeRow':
			return findFrontmatterDamage(before, after);
		default:
			return (
				findFrontmatterDamage(before, after) ??
				(isInsertion(before.text, after.text) || isAnswer(before.text, after.text)
					? undefined
					: 'what was there before')
			);
	}
}

/** The path of a value in the frontmatter; `undefined` for places of the body. */
export function toPath(target: Target): ValuePath | undefined {
	switch (target.at) {
		case 'field':
			return [target.key];
		case 'item':
			return [target.list, target.index, target.key ?? ''];
		case 'rating':
			return ['ratings', target.slug, target.column ?? ''];
		case 'trustFactor':
			return ['trust_factors', target.slug, target.column ?? ''];
		default:
			return undefined;
	}
}

function findFrontmatterDamage(before: Reading, after: Reading): string | undefined {
	return before.source === after.source ? undefined : 'the frontmatter';
}

function findBodyDamage(before: Reading, after: Reading, mayTick = false): string | undefined {
	const open = (body: string): string => (mayTick ? body.replace(/\[[ xX]\]/g, '[ ]') : body);
	return open(before.body) !== open(after.body)
		? 'the body'
		: new Set(findTicked(before.body, after.body)).size > 1
			? 'a task of something else'
			: undefined;
}

/** The first word of each task whose box is another: the id, where they repeat an item. */
function findTicked(before: string, after: string): readonly string[] {
	const old = before.split('\n');
	const ticked = after.split('\n').filter((line, index) => line !== old[index]);
	return ticked.map(line => /\[[ xX]\]\s+(\S+)/.exec(line)?.[1] ?? '');
}

function findCommentDamage(before: Reading, after: Reading, isList: boolean): string | undefined {
	const isKept = isList
		? isSubsequence(after.comments, before.comments)
		: isDeepStrictEqual(before.comments, after.comments);
	return isKept ? undefined : `a comment: ${JSON.stringify(after.comments)}`;
}

function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
	let index = 0;
	for (const entry of all) {
		index += entry === some[index] ? 1 : 0;
	}
	return index === some.length;
}

function findValueDamage(
	before: Reading,
	after: Reading,
	path: ValuePath,
	wanted: { readonly value: EditValue; readonly type: string; readonly shown: EditValue | undefined },
): string | undefined {
	const [old, made] = [before.getValues(), after.getValues()];
	const found = read(made, path);
	const isNothing = before.text === after.text && normalise(wanted.shown ?? '') === normalise(wanted.value);
	if (!isNothing && !isWanted(found, wanted)) {
		return `the value is ${JSON.stringify(found)}`;
	}
	remove(old, path);
	remove(made, path);
	return isDeepStrictEqual(old, made) ? undefined : 'another value';
}

function read(tree: unknown, path: ValuePath): unknown {
	return path.reduce((node, step) => (node as Plain | null | undefined)?.[step], tree);
}

/** Takes out a value, and what holds nothing but it. */
function remove(tree: unknown, path: ValuePath): void {
	const parent = read(tree, path.slice(0, -1));
	const last = path.at(-1) ?? '';
	if (typeof parent === 'object' && parent !== null && !Array.isArray(parent)) {
		Reflect.deleteProperty(parent, last);
	}
	const isBare = parent === undefined || parent === null || Object.keys(parent).length === 0;
	if (isBare && path.length > 1) {
		remove(tree, path.slice(0, -1));
	}
}

/** Line ends as `\n`, nothing blank around. */
export function normalise(value: EditValue): string {
	return String(value ?? '')
		.replace(/\r\n?/g, '\n')
		.trim();
}

function isWanted(found: unknown, { value, type }: { readonly value: EditValue; readonly type: string }): boolean {
	if (type === 'list') {
		const words = (Array.isArray(value) ? (value as readonly string[]) : [normalise(value)]).map(normalise);
		const wanted = words.filter(word => word !== '').map(word => word.replaceAll('\n', ' '));
		return isDeepStrictEqual(
			[found].flat().filter(element => (element ?? '') !== ''),
			wanted,
		);
	}
	const text = normalise(value);
	if (text === '') {
		return found === undefined || found === null || found === '';
	}
	return type === 'rating' || type === 'integer'
		? found === Number(text)
		: typeof found === 'string' && normalise(found) === text;
}

/** Outside a value, and the blanks before one that is empty, each byte is what it was. */
function findByteDamage(before: Reading, after: Reading, path: ValuePath): string | undefined {
	const depth = path.findLastIndex((_, index) => before.locate(path.slice(0, index + 1)) !== undefined) + 1;
	const [old, made] = [before.locate(path.slice(0, depth)), after.locate(path.slice(0, depth))];
	if (!old || !made || (depth < path.length && !isBare(before, path.slice(0, depth)))) {
		return isInsertion(before.source, after.source) ? undefined : 'bytes beside what was put in';
	}
	const isLoose = old.isEmpty || made.isEmpty || old.isBlock || made.isBlock;
	const head = ({ text }: Reading, span: Span): string => text.slice(0, isLoose ? span.colon : span.start);
	const rest = ({ text }: Reading, span: Span): string => {
		const onLine = text.slice(span.rest, span.restEnd);
		return old.isBlock || made.isBlock ? '' : isLoose ? onLine.replace(/^ +/, '') : onLine;
	};
	return head(before, old) !== head(after, made)
		? 'bytes before the value'
		: rest(before, old) !== rest(after, made)
			? `bytes after the value on its line: ${JSON.stringify(rest(after, made))}`
			: isRestKept(before, after, old, made)
				? undefined
				: 'bytes below the value';
}

/** What is put into a list that was empty may stand below indented comments, so that they are no part of it. */
function isRestKept(before: Reading, after: Reading, old: Span, made: Span): boolean {
	const rest = before.getRest(old);
	return old.isBlock
		? after.getRest(made).endsWith(rest)
		: made.isBlock
			? isInsertion(before.getRest({ ...old, tail: old.rest }), after.getRest({ ...made, tail: made.colon }))
			: after.getRest(made) === rest;
}

export function isBare(reading: Reading, path: ValuePath): boolean {
	const value = read(reading.getValues(), path);
	return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** Whether one text is the other with one stretch put in. */
export function isInsertion(before: string, after: string): boolean {
	let start = 0;
	while (start < before.length && before[start] === after[start]) {
		start++;
	}
	return after.endsWith(before.slice(start));
}

/** Whether one text is the other with one stretch put in the place of a question, or several in a row, and of the blanks above. */
function isAnswer(before: string, after: string): boolean {
	const questions = [/\s*<!-- [^<>]*\? -->/g, /(?:\s*<!-- [^<>]*\? -->)+/g].flatMap(pattern => [
		...before.matchAll(pattern),
	]);
	return questions.some(({ 0: question, index }) => {
		const rest = before.slice(index + question.length);
		return after.startsWith(before.slice(0, index)) && isInsertion(before.slice(0, index) + rest, after);
	});
}

type ListEdit = WorksheetEdit & { type: 'addItem' | 'moveItem' | 'removeItem' };

function findListDamage(before: Reading, after: Reading, edit: ListEdit): string | undefined {
	const [old, made] = [before.getValues() as Plain, after.getValues() as Plain];
	const [list, found] = [toArray(old[edit.list]), toArray(made[edit.list])];
	if (edit.type === 'addItem') {
		const added = found.at(-1) as Plain | undefined;
		list.push(typeof added?.id === 'string' && !list.some(item => (item as Plain).id === added.id) ? added : 'new');
	} else {
		const [item] = list.splice(edit.index, 1);
		list.splice(edit.type === 'moveItem' ? edit.to : 0, 0, ...(edit.type === 'moveItem' ? [item] : []));
	}
	const isSame = isDeepStrictEqual({ ...old, [edit.list]: list }, { ...made, [edit.list]: found });
	return isSame ? undefined : `the list is ${JSON.stringify(found)}`;
}

function toArray(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function findInsertionDamage(before: Reading, after: Reading, list: string): string | undefined {
	return isInsertion(before.text, after.text)
		? undefined
		: isBare(before, [list])
			? (findCommentDamage(before, after, false) ?? findByteDamage(before, after, [list]))
			: 'bytes beside the new item';
}

/** Moving keeps each character; removing takes out one stretch, or writes an empty list. */
function findOrderDamage(before: Reading, after: Reading, edit: ListEdit): string | undefined {
	if (edit.type === 'moveItem') {
		const sort = ({ source }: Reading): string => Array.from(source.replace(/\r?\n/g, '')).sort().join('');
		const isKept = isDeepStrictEqual([...before.comments].sort(), [...after.comments].sort());
		return sort(before) !== sort(after)
			? 'letters of the list'
			: isKept
				? findStrayComment(after, edit.list)
				: 'a comment';
	}
	if (!isInsertion(after.text, before.text) && !isBare(after, [edit.list])) {
		return 'bytes beside the item';
	}
	const column = before.getColumn([edit.list]);
	return isSubsequence(getOuterComments(before, column), getOuterComments(after, column))
		? (findCommentDamage(before, after, true) ?? findStrayComment(after, edit.list))
		: 'a comment above an item';
}

/** A comment that says of which item it is the end, and stands in another one. */
function findStrayComment(after: Reading, list: string): string | undefined {
	const dash = `\n${' '.repeat(after.getColumn([list]))}-`;
	const stray = after.source.split(dash).find(part => {
		const [, id] = /\n +# end of (\w+)/.exec(part) ?? [];
		return id !== undefined && !new RegExp(`\\bid: *${id}\\b`).test(part);
	});
	return stray === undefined ? undefined : `a comment that belongs to another item: ${JSON.stringify(stray)}`;
}

/** Lines that hold nothing but a comment, no deeper than a column: they belong to no item. */
function getOuterComments({ source }: Reading, column: number): readonly string[] {
	return source.split(/\r?\n/).filter(line => /^ *#/.test(line) && line.search('#') <= column);
}

function findTickDamage(before: Reading, after: Reading): string | undefined {
	const mask = (reading: Reading): unknown =>
		JSON.parse(JSON.stringify(reading.getValues()), (key, value: unknown) => (key === 'status' ? undefined : value));
	return isDeepStrictEqual(mask(before), mask(after))
		? findCommentDamage(before, after, false)
		: 'a value other than a status';
}

/** Whether nobody would understand a refusal: no anchor is in the way, no code block is open, and the words are words. */
export function isPlainCase({ body, source }: Reading, { edit, place }: Intent): boolean {
	// A line of nothing but a tab cannot follow a key without a value, nor can the fence follow the empty lines of `|+`.
	const isPlainYaml = !/[&*]|\n *\t|[|>]\+/.test(source);
	const isPlainBody = !/```|~~~|<|\d-\d/.test(body);
	switch (edit.type) {
		case 'setValue':
			// A task that repeats an item goes on to do so.
			return (
				place?.isLocked === false &&
				(toPath(edit.target) ? isPlainYaml : arePlainWords(edit.value)) &&
				!(edit.target.at === 'action' && /^[A-Z]\d/.test(String(place.value)))
			);
		case 'addItem':
		case 'moveItem':
		case 'removeItem':
			return isPlainYaml;
		case 'addAction':
			return isPlainBody && arePlainWords(edit.words);
		case 'addEntry':
		case 'addRow':
		case 'removeRow':
			return isPlainBody;
		case 'tickAction':
			return isPlainYaml;
	}
}

function arePlainWords(value: EditValue): boolean {
	return /^[\p{L}\p{N}][\p{L}\p{N} ]*$/u.test(String(value ?? ''));
}
