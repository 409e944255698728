import { createIdSource } from '../ids';
import type { FieldSpec, ItemList, Kind } from '../kind';
import type { Worksheet } from '../worksheet';
import type { Block } from './catalogue';
import { splitCells, toChoice } from './snippetText';

/** A list of ids to choose from, as snippets that know no worksheet have them: `${1|G1,G2,G3|}`. */
const anyIds = /\$\{(\d+)\|([A-Z])\d(?:,\2\d)+\|\}/g;
/** The id of a row that is new: `${1:E1}`. */
const newId = /^\$\{(\d+):([A-Z]+)\d+\}$/;

/** The lines of a block for one worksheet: it offers the ids that are there, and gives new rows an id that is free. */
export function adaptBody(worksheet: Worksheet, { body }: Block): readonly string[] {
	const getFreeId = createIdSource(worksheet);
	const isEvidence = splitCells(body[0] ?? '')[0]?.toLowerCase() === 'id';
	return body.map((line, index) => {
		const [first = ''] = isEvidence && index > 1 ? splitCells(line) : [];
		const [, stop = '', prefix = ''] = newId.exec(first) ?? [];
		const own = prefix === '' ? line : line.replace(first, `\${${stop}:${getFreeId(prefix)}}`);
		return own.replace(anyIds, (written: string, number: string, letter: string) => {
			const ids = worksheet.items.map(({ id }) => id).filter(id => id.startsWith(letter));
			return ids.length > 0 ? toChoice(number, ids) : written;
		});
	});
}

/** The values of a new item in snippet syntax, by key. Its id is free, and choices are those of the worksheet. */
export function adaptItem(
	worksheet: Worksheet,
	kind: Kind,
	list: ItemList,
	{ body }: Block,
): ReadonlyMap<string, string> {
	const lines = body.flatMap(line => {
		const [, key = '', source = ''] = /^(?:- | {2})(\w+): ?(.*)$/.exec(line) ?? [];
		return key === '' ? [] : [[key, source] as const];
	});
	const sources = new Map(lines);
	return new Map(
		list.fields
			.filter(({ key }) => sources.has(key))
			.map(field => [field.key, adaptValue(worksheet, kind, list, field, sources.get(field.key) ?? '')] as const),
	);
}

function adaptValue(worksheet: Worksheet, kind: Kind, list: ItemList, field: FieldSpec, source: string): string {
	const stop = /\d+/.exec(source)?.[0] ?? '0';
	switch (field.type) {
		case 'id':
			return createIdSource(worksheet)(list.idPrefix);
		case 'reference': {
			const ids = worksheet.items.filter(item => item.list.key === field.refersTo).map(({ id }) => id);
			return toChoice(
				stop,
				ids.filter(id => id !== ''),
			);
		}
		case 'practice':
			return toChoice(
				stop,
				kind.practices.map(({ slug }) => slug),
			);
		case 'choice':
			return toChoice(stop, field.values ?? []);
		default:
			return source;
	}
}
