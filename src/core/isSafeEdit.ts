import { isBodySafe } from './isSafeBodyEdit';
import { toPlain } from './toPlain';
import { normalise, toWords } from './shownValues';
import type { Worksheet } from './worksheet';
import type { EditValue, Target, WorksheetEdit } from './worksheetEdit';

/**
 * Whether a worksheet is what an intent asked for and nothing else: the frontmatter still parses, the value that was set
 * is there, and all other values, sections and parts are what they were.
 */
export function isSafeEdit(before: Worksheet, after: Worksheet, edit: WorksheetEdit): boolean {
	return (
		after.problem === undefined &&
		after.kind === before.kind &&
		isFrontmatterSafe(before, after, edit) &&
		isBodySafe(before, after, edit)
	);
}

type Plain = Record<string, unknown>;

function isFrontmatterSafe(before: Worksheet, after: Worksheet, edit: WorksheetEdit): boolean {
	const isBodyEdit = edit.type === 'setValue' ? toPath(edit.target) === undefined : !edit.type.endsWith('Item');
	if (isBodyEdit && getSource(before) === getSource(after)) {
		return true;
	}
	const expected = toTree(before);
	const found = toTree(after);
	switch (edit.type) {
		case 'setValue':
			return isValueSet(expected, found, edit.target, edit.value);
		case 'tickAction': {
			const item = before.actions[edit.index]?.mirrors;
			return isSame(
				mask(expected, item && ['status', item.index, item.list.key]),
				mask(found, item && ['status', item.index, item.list.key]),
			);
		}
		case 'addItem':
			return isItemAdded(expected, found, edit.list);
		case 'moveItem':
		case 'removeItem':
			return isListChanged(expected, found, edit);
		default:
			return isSame(expected, found);
	}
}

function getSource({ frontmatter, text }: Worksheet): string {
	return text.slice(0, frontmatter.bodyStart);
}

/** The frontmatter's values as plain data of its own: what aliases share is copied. */
function toTree({ root }: Worksheet): Plain {
	return JSON.parse(JSON.stringify(toPlain(root))) as Plain;
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b) || JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b));
}

function sortKeys(value: unknown): unknown {
	if (Array.isArray(value)) {
		return value.map(sortKeys);
	}
	return isPlain(value)
		? Object.entries(value)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([key, child]) => [key, sortKeys(child)])
		: value;
}

function isPlain(value: unknown): value is Plain {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The path of a target in the frontmatter, innermost key first; none for targets of the body. */
function toPath(target: Target): readonly (string | number)[] | undefined {
	switch (target.at) {
		case 'field':
			return [target.key];
		case 'item':
			return [target.key ?? '', target.index, target.list];
		case 'rating':
			return [target.column ?? '', target.slug, 'ratings'];
		case 'trustFactor':
			return [target.column ?? '', target.slug, 'trust_factors'];
		default:
			return undefined;
	}
}

function isValueSet(expected: Plain, found: Plain, target: Target, value: EditValue): boolean {
	const path = toPath(target);
	return (
		(path === undefined || isWanted(readPath(found, path), value)) && isSame(mask(expected, path), mask(found, path))
	);
}

function readPath(tree: unknown, path: readonly (string | number)[]): unknown {
	return path.reduceRight<unknown>((node, key) => {
		return typeof node === 'object' && node !== null ? (node as Plain)[key] : undefined;
	}, tree);
}

function isWanted(found: unknown, wanted: EditValue): boolean {
	if (!Array.isArray(found) && !Array.isArray(wanted)) {
		return toText(found) === toText(wanted);
	}
	const elements = Array.isArray(found) ? (found as readonly unknown[]) : [found];
	return isSame(
		elements.map(toText).filter(word => word !== ''),
		toWords(wanted),
	);
}

function toText(value: unknown): string {
	if (typeof value === 'string') {
		return normalise(value);
	}
	return value === null || value === undefined ? '' : JSON.stringify(value);
}

/** A copy without the value at a path, and without the containers that hold nothing but it. */
function mask(tree: Plain, path: readonly (string | number)[] | undefined): Plain {
	return path === undefined ? tree : (drop(tree, [...path].reverse()) as Plain);
}

function drop(node: unknown, [key, ...rest]: readonly (string | number)[]): unknown {
	if (key === undefined) {
		return undefined;
	}
	if (Array.isArray(node)) {
		return node.map((child, index) => (index === key ? drop(child, rest) : (child as unknown)));
	}
	const object: Plain = isPlain(node) ? node : {};
	const kept = Object.entries(object).filter(([name]) => name !== String(key));
	const child = rest.length > 0 ? drop(object[key], rest) : undefined;
	const isKept = child !== undefined && (Array.isArray(child) || Object.keys(child as Plain).length > 0);
	return Object.fromEntries(isKept ? [...kept, [String(key), child]] : kept);
}

function getList(tree: Plain, key: string): readonly unknown[] {
	const value = tree[key];
	return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function isItemAdded(expected: Plain, found: Plain, key: string): boolean {
	const list = getList(found, key);
	const isLonger = list.length === getList(expected, key).length + 1 && isPlain(list.at(-1));
	return (
		isLonger &&
		isSame(getList(expected, key), list.slice(0, -1)) &&
		isSame({ ...expected, [key]: 0 }, { ...found, [key]: 0 })
	);
}

function isListChanged(expected: Plain, found: Plain, edit: WorksheetEdit & { list: string; index: number }): boolean {
	const list = [...getList(expected, edit.list)];
	const [item] = list.splice(edit.index, 1);
	if (edit.type === 'moveItem') {
		list.splice(edit.to, 0, item);
	}
	const isSameList = isSame(list, getList(found, edit.list));
	return isSameList && isSame({ ...expected, [edit.list]: 0 }, { ...found, [edit.list]: 0 });
}
