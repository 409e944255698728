import { heading, line, texts } from '../hover/hover';
import type { Hover, HoverPart } from '../hover/hover';
import { findYamlPlace } from '../outline/findYamlPlace';
import type { OutlinePath } from '../outline/outlineNode';
import { findShape, getNames, readDataOutline } from './dataOutline';
import { findKey } from './dataShape';
import type { DataKey, DataShape, NameSource } from './dataShape';
import { describeShape } from './describeShape';

/** A ladder or kind file in which somebody rests at a word. */
interface Resting {
	readonly text: string;
	readonly root: DataShape;
	readonly word: string;
}

/**
 * What a key of a ladder or kind file is for, or what a value means; `undefined` where there is nothing to tell.
 *
 * @param root What may stand in the file.
 */
export function getDataHover(text: string, offset: number, root: DataShape): Hover | undefined {
	const { place } = findYamlPlace(text, offset);
	const [option] = place?.options ?? [];
	if (place === undefined || option === undefined || place.needsBlank || place.range.start === place.range.end) {
		return undefined;
	}
	const { end, start } = place.range;
	const resting: Resting = { text, root, word: text.slice(start, end) };
	const parts =
		option.type === 'key'
			? option.hasColon
				? describeKeyAt(resting, option.path)
				: []
			: describeValueAt(resting, option.path, option.type !== 'value');
	return parts.length === 0 ? undefined : { range: place.range, parts };
}

function describeKeyAt(resting: Resting, path: OutlinePath): readonly HoverPart[] {
	const shape = findShape(resting.root, path);
	const name = resting.word.replace(/^["']|["']$/g, '');
	if (shape?.is === 'table') {
		return describeName({ ...resting, word: name }, shape.names);
	}
	const key = shape?.is === 'keys' ? findKey(shape, name) : undefined;
	return key ? [heading(name), ...describeKey(key), ...describeMeanings(key.shape)] : [];
}

function describeKey({ description, shape }: DataKey): readonly HoverPart[] {
	return [...texts(description), line(describeShape(shape))];
}

function describeMeanings(shape: DataShape): readonly HoverPart[] {
	const meanings = shape.is === 'choice' ? [...(shape.meanings ?? [])] : [];
	return meanings.flatMap(([value, meaning]) => [line(value, meaning)]);
}

/** What a word means and what its key is for; of free text nothing. */
function describeValueAt(resting: Resting, path: OutlinePath, isElement: boolean): readonly HoverPart[] {
	const found = findShape(resting.root, path);
	const shape = isElement && found?.is === 'list' ? found.of : found;
	if (shape?.is === 'choice') {
		return [heading(resting.word), ...texts(shape.meanings?.get(resting.word)), ...describeOwner(resting, path)];
	}
	const names = shape?.is === 'text' || shape?.is === 'number' ? shape.names : undefined;
	return names ? describeName(resting, names) : [];
}

/** What the key is for that a value belongs to. */
function describeOwner({ root }: Resting, path: OutlinePath): readonly HoverPart[] {
	const above = findShape(root, path.slice(0, -1));
	const key = above?.is === 'keys' ? findKey(above, String(path.at(-1))) : undefined;
	return texts(key?.description);
}

function describeName({ text, word }: Resting, source: NameSource): readonly HoverPart[] {
	const found = getNames(readDataOutline(text), source).find(({ name }) => name === word);
	return found ? [heading(found.title ?? found.name), ...texts(found.text)] : [];
}
