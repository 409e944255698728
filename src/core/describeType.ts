import type { FieldSpec, FieldType } from './kind';
import type { Message } from './message';
import { message, shorten } from './message';

/** What may stand as the value of a key, in a few words. */
export function describeType({ of, type, values = [] }: FieldSpec): Message {
	switch (of ?? type) {
		case 'choice':
			return message(type === 'list' ? 'list of {0}' : '{0}', shorten(values.join(', ')));
		case 'text':
			return type === 'list' ? message('list of words') : message('text');
		default:
			return type === 'list' && of !== undefined ? listNames[of] : typeNames[type];
	}
}

/** What may stand as a value of each type, in a few words. */
export const typeNames: Readonly<Record<FieldType, Message>> = {
	text: message('text'),
	date: message('date, YYYY-MM-DD'),
	integer: message('whole number'),
	choice: message('one of some words'),
	kind: message('kind of worksheet'),
	ladder: message('id or path of a ladder'),
	level: message('level of the ladder'),
	competency: message('competency of the ladder'),
	practice: message('practice of this kind'),
	rating: message('whole number of the scale, or empty'),
	id: message('short name'),
	reference: message('id'),
	list: message('list'),
	container: message('more keys below'),
};

const listNames: Readonly<Record<FieldType, Message>> = {
	...typeNames,
	date: message('list of dates'),
	level: message('list of levels'),
	competency: message('list of competencies'),
	practice: message('list of practices'),
	reference: message('list of ids'),
};
