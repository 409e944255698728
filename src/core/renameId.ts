import { toYamlText } from './edits';
import { findIdAt, getIdPlaces } from './idPlaces';
import type { IdPlace } from './idPlaces';
import { message, shorten } from './message';
import type { Message } from './message';
import type { TextEdit } from './range';
import type { Worksheet } from './worksheet';

/** The id that can be renamed at an offset; why it cannot; `undefined` where there is none. */
export function prepareRename(
	worksheet: Worksheet,
	offset: number,
): IdPlace | { readonly refusal: Message } | undefined {
	const place = worksheet.problem ? undefined : findIdAt(worksheet, offset);
	if (worksheet.problem) {
		return {
			refusal: message('The lines between the two `---` cannot be read, so nothing can be renamed; mend them first'),
		};
	}
	const definitions = place ? getIdPlaces(worksheet, place.id).filter(({ isDefinition }) => isDefinition) : [];
	return place && definitions.length > 1
		? { refusal: message('`{0}` is the id of two things here; give one of them another id first', place.id) }
		: place;
}

/** Gives what has an id another one, wherever it is named; or says in one sentence why it cannot be called so. */
export function renameId(
	worksheet: Worksheet,
	id: string,
	wanted: string,
): { readonly edits: readonly TextEdit[] } | { readonly refusal: Message } {
	const name = wanted.trim();
	const isTaken = name !== id && getIdPlaces(worksheet, name).length > 0;
	if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name)) {
		const text = 'An id is made of letters, digits, `-` and `_`, and begins with a letter or digit, such as `G1`';
		return { refusal: message(text) };
	}
	if (isTaken || findStray(worksheet, id, name)) {
		return { refusal: message('`{0}` is the id of something else here already; choose another one', shorten(name)) };
	}
	const { bodyStart } = worksheet.frontmatter;
	const edits = getIdPlaces(worksheet, id).map(({ range }): TextEdit => {
		const isQuoted = /["']/.test(worksheet.text.charAt(range.start - 1));
		return { range, newText: range.start < bodyStart && !isQuoted ? toYamlText(name) : name };
	});
	return { edits: name === id ? [] : edits };
}

/** A heading or task that opens with a name would become that of the renamed item. */
function findStray({ actions, blocks, text }: Worksheet, id: string, name: string): boolean {
	return (
		name !== id &&
		[...blocks.headings, ...actions].some(({ textRange: { end, start } }) => {
			return /^[\w-]+/.exec(text.slice(start, end))?.[0] === name;
		})
	);
}
