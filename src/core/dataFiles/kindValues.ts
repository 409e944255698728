import { typeNames } from '../describeType';
import type { FieldType } from '../kind';
import { accept, isText, list, matching, oneOf, words } from '../shape';
import type { Reader } from '../shape';
import type { NameSource } from './dataShape';
import { kindNames } from './kindNames';

/** Text. */
export const text = words();

/** A list of texts. */
export const texts = list(text);

/** A name in files, kebab-case. */
export const slug = slugOf();

/** The name of a block. */
export const block = slugOf(kindNames.blocks);

/** A new key of the frontmatter, snake_case. */
export const key = keyOf();

/** Yes or no. */
export const flag = oneOf([true, false]);

/** A whole number from 1 on. */
export const count = accept(
	(value): value is number => Number.isSafeInteger(value) && Number(value) > 0,
	'a whole number above 0',
	{ is: 'number', isWhole: true, least: 1 },
);

/** Two people keys. */
export const pair = accept(
	(value): value is readonly [string, string] => Array.isArray(value) && value.length === 2 && value.every(isText),
	'two people keys, such as `[mentor, mentee]`',
	{ is: 'list', of: { is: 'text', names: kindNames.people }, length: 2 },
);

/** What may stand as the value of a key of a worksheet. */
export const fieldType = oneOf<FieldType>(
	[
		...(['text', 'date', 'integer', 'choice', 'kind', 'ladder', 'level'] as const),
		...(['competency', 'practice', 'rating', 'id', 'reference', 'list'] as const),
	],
	typeNames,
);

/** A key of the frontmatter, as a rule one that is described elsewhere in the file. */
export function keyOf(names?: NameSource): Reader<string> {
	const pattern = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
	return matching(pattern, 'small letters, digits and underscores, such as `agreed_on`', names);
}

function slugOf(names?: NameSource): Reader<string> {
	const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
	return matching(pattern, 'small letters, digits and hyphens, such as `clear-expectations`', names);
}
