import { toYamlText } from './edits';
import { message } from './message';
import type { Message } from './message';
import type { CollectedKinds } from './ownKinds';
import { isKindId } from './loadKind';
import { isIdOfExtension, parseKindFile } from './parseKindFile';
import { parseYaml } from './parseYaml';
import { applyEdits } from './range';
import type { TextEdit } from './range';
import { setPairValue } from './setPairValue';
import { toSlug } from './slug';
import { findPair } from './valueNode';
import type { MapNode } from './valueNode';

/** What the file of a new kind is made of. */
export interface NewKind {
	/** The text of a kind's file; everything but the id and the title is taken from it. */
	readonly source: string;
	readonly id: string;
	readonly title: string;
}

/** The text of a new kind's file; `undefined` where the source cannot be read, or no kind comes of it. */
export function createKindFile({ id, source, title }: NewKind): string | undefined {
	const { root } = parseYaml(source);
	const edits = root?.type === 'map' ? getEdits(source, root, { id, title }) : [];
	const text = applyEdits(source, edits);
	return parseKindFile(text).kind?.id === id ? text : undefined;
}

function getEdits(text: string, root: MapNode, { id, title }: Omit<NewKind, 'source'>): readonly TextEdit[] {
	const [idPair, titlePair, template] = ['id', 'title', 'template'].map(key => findPair(root, key));
	const { start, end } = template?.range ?? { start: 0, end: 0 };
	const line = /^([ \t]*worksheet:[ \t]*)([\w-]+)[ \t]*$/m.exec(text.slice(start, end));
	const from = start + (line?.index ?? 0) + (line?.[1]?.length ?? 0);
	return [
		...(idPair ? setPairValue(text, idPair, id) : []),
		...(titlePair ? setPairValue(text, titlePair, toYamlText(title)) : []),
		...(line ? [{ range: { start: from, end: from + (line[2]?.length ?? 0) }, newText: id }] : []),
	];
}

/** The id that is proposed for a title: `Hiring plan, 2027` becomes `hiring-plan-2027`. */
export function toKindId(title: string): string {
	return toSlug(title)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** Why a new kind cannot get an id; `undefined` where it can. */
export function findKindIdProblem(id: string, { kindFiles }: Pick<CollectedKinds, 'kindFiles'>): Message | undefined {
	if (!isKindId(id)) {
		return message('Type small letters, digits and hyphens, such as `{0}`', 'hiring-plan');
	}
	const file = kindFiles.get(id);
	if (file !== undefined) {
		return message('`{0}` is taken by {1}; type another id', id, file);
	}
	return isIdOfExtension(id) ? message('`{0}` is taken by the extension itself; type another id', id) : undefined;
}
