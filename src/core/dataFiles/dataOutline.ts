import { unquote } from '../outline/inlineReader';
import type { OutlineNode, OutlinePath } from '../outline/outlineNode';
import { OutlineReader } from '../outline/outlineReader';
import { findKey } from './dataShape';
import type { DataName, DataShape, NameSource } from './dataShape';

/** A file as far as it can be read, for those who look up what stands elsewhere in it. */
export interface DataOutline {
	readonly source: string;
	readonly root: OutlineNode | undefined;
}

/** Reads a file that may be in the middle of being written. Never throws. */
export function readDataOutline(source: string): DataOutline {
	return { source, root: new OutlineReader(source).read().root.value };
}

/** The single value at a path, without its quotes. */
export function getWritten({ root, source }: DataOutline, path: OutlinePath): string | undefined {
	const node = findNode(root, path);
	const isWord = node?.type === 'scalar' && node.style !== 'block';
	return isWord ? unquote(source.slice(node.start, node.end)) : undefined;
}

/** What there is to name, each name once: what the file has, then what every file has. */
export function getNames(outline: DataOutline, { key = '', known, list, only }: NameSource): readonly DataName[] {
	const node = list && findNode(outline.root, list);
	const paths = node?.type === 'list' ? node.items.map(({ path }) => path) : [];
	const own = paths.flatMap((path): DataName[] => {
		const read = (name: string): string | undefined => getWritten(outline, [...path, name]);
		const name = read(key) ?? '';
		const isMeant = name !== '' && (only === undefined || read(only[0]) === only[1]);
		const title = titleKeys
			.filter(other => other !== key)
			.map(read)
			.find(isFilled);
		const text = textKeys.map(read).find(isFilled);
		return isMeant ? [{ name, ...(title !== undefined && { title }), ...(text !== undefined && { text }) }] : [];
	});
	const seen = new Set<string>();
	return [...own, ...(known?.() ?? [])].filter(({ name }) => !seen.has(name) && seen.add(name));
}

function isFilled(value: string | undefined): value is string {
	return value !== undefined && value !== '';
}

/** Keys whose value is what a person would call it, and those that say what it is. */
const titleKeys = ['title', 'name'];
const textKeys = ['scope', 'definition', 'meaning', 'description'];

function findNode(root: OutlineNode | undefined, path: OutlinePath): OutlineNode | undefined {
	let node = root;
	for (const step of path) {
		const slot =
			node?.type === 'map'
				? node.entries.find(({ key }) => key === step)
				: node?.type === 'list'
					? node.items[Number(step)]
					: undefined;
		node = slot?.value;
	}
	return node;
}

/** What may stand at a path of a file. */
export function findShape(root: DataShape, path: OutlinePath): DataShape | undefined {
	let shape: DataShape | undefined = root;
	for (const step of path) {
		shape = shape && findBelow(shape, step);
	}
	return shape;
}

function findBelow(shape: DataShape, step: string | number): DataShape | undefined {
	switch (shape.is) {
		case 'keys':
			return findKey(shape, String(step))?.shape;
		case 'list':
			return typeof step === 'number' ? shape.of : undefined;
		case 'table':
			return shape.of;
		default:
			return undefined;
	}
}
