import { isId } from '../../ids';
import type { FieldType } from '../../kind';
import { message } from '../../message';
import type { Message } from '../../message';
import { isEmpty } from '../../valueNode';
import type { ValueNode } from '../../valueNode';
import type { Field, Misshapen } from '../../worksheet';

/** What is due where something else stands. */
export type Shape = 'text' | 'id' | 'letters' | 'date' | 'integer' | 'rating' | 'list' | Misshapen['expected'];

/** A value, or an element of a list, that is of another type than its place asks for. */
export interface Misfit {
	readonly node: ValueNode;
	/** The type of the place: that of the elements where `node` is one. */
	readonly type: FieldType;
	readonly expected: Shape;
}

/** What in a field is of a type that cannot be read there. What is of the right type may still be unknown or no date. */
export function findMisfits({ spec, value }: Field): readonly Misfit[] {
	if (value === undefined || spec.type === 'container') {
		return none;
	}
	if (spec.type !== 'list') {
		return findMisfit(value, spec.type);
	}
	const { of: type = 'text' } = spec;
	return value.type === 'seq'
		? value.items.flatMap(item => (isEmpty(item) ? [] : findMisfit(item, type)))
		: [{ node: value, type: 'list', expected: 'list' }];
}

function findMisfit(node: ValueNode, type: FieldType): readonly Misfit[] {
	const expected = shapes[type] ?? 'text';
	if (!fits(node, expected)) {
		return [{ node, type, expected }];
	}
	const isNoId = type === 'id' && node.type === 'scalar' && !isId(node.value);
	return isNoId ? [{ node, type, expected: 'letters' }] : none;
}

const none: readonly Misfit[] = [];

const shapes: Readonly<Partial<Record<FieldType, Shape>>> = {
	date: 'date',
	integer: 'integer',
	rating: 'rating',
	id: 'id',
	reference: 'id',
};

/** A number is read as an id; in the place of a date it is no date, which is another rule's to say. */
function fits(node: ValueNode, shape: Shape): boolean {
	const value = node.type === 'scalar' ? node.value : undefined;
	if (shape === 'text') {
		return typeof value === 'string';
	}
	return shape === 'integer'
		? Number.isInteger(value)
		: shape === 'rating'
			? typeof value === 'number'
			: value !== undefined;
}

/** What was found, and what was expected in its place. */
export function describeMisfit(expected: Shape, found: string): Message {
	return templates[expected](found);
}

const templates: Readonly<Record<Shape, (found: string) => Message>> = {
	text: found => message('Unexpected `{0}`, expected text; a number or a list in its place is dropped', found),
	id: found => message('Unexpected `{0}`, expected one id; a list in its place is dropped', found),
	letters: found =>
		message('Unexpected id `{0}`, expected letters, digits, `-` and `_` alone, so that headings can name it', found),
	date: found => message('Unexpected `{0}`, expected one date, `YYYY-MM-DD`; a list in its place is dropped', found),
	integer: found =>
		message('Unexpected `{0}`, expected a whole number without quotes; text in its place is dropped', found),
	rating: found =>
		message('Unexpected `{0}`, expected a number without quotes, or nothing where it was not observed', found),
	list: found =>
		message('Unexpected `{0}`, expected a list in brackets, such as `[a, b]`; anything else is dropped', found),
	mapping: found => message('Unexpected `{0}`, expected keys with values below it; anything else is dropped', found),
	item: found =>
		message('Unexpected `{0}`, expected keys with values, such as `id` and `title`; anything else is dropped', found),
};
