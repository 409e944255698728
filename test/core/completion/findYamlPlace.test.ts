import assert from 'node:assert/strict';
import { findYamlPlace } from '../../../src/core/outline/findYamlPlace';
import type { PlaceOption } from '../../../src/core/outline/findYamlPlace';
import { cut } from './completionHelpers';

/** A place in words: what may be written at the `|`, and in «» what stands there. */
function find(marked: string): string {
	const { offset, text } = cut(marked);
	const { place } = findYamlPlace(text, offset);
	return place ? `${place.options.map(describe).join(' or ')} «${text.slice(place.range.start, place.range.end)}»` : '';
}

function describe(option: PlaceOption): string {
	const place = `${option.type} ${option.path.join('.')}`;
	switch (option.type) {
		case 'key':
			return [place, ...(option.others.length > 0 ? [`beside ${option.others.join()}`] : [])].join(' ');
		case 'newElement':
			return `${place} at ${option.column}`;
		default:
			return place;
	}
}

const table: readonly (readonly [title: string, text: string, expected: string])[] = [
	['an empty text', '|', 'key  «»'],
	['a line of its own', 'a: 1\n|\nb: 2', 'key  beside a,b «»'],
	['a word on a line', 'a: 1\nst|art\nb: 2', 'key  beside a,b «start»'],
	['a key', 'a|b: 1\nc: 2', 'key  beside c «ab»'],
	['a value to come', 'a: |', 'value a «»'],
	['right behind a colon', 'a:|', 'value a «»'],
	['a value', 'a: x|y z # note', 'value a «xy z»'],
	['in quotes', 'a: "x|y"', 'value a «xy»'],
	['quotes that are not closed', 'a: "x|\nb: 2', ''],
	['behind quotes that are not closed', 'a: "x\nb: |', 'value b «»'],
	['a comment', 'a: 1 # x|', ''],
	['a line of comment', '# |\na: 1', ''],
	['a block of text', 'a: |\n  x', 'value a «»'],
	['in a block of text', 'a: >\n  x|y\nb: 1', ''],
	['below a block of text', 'a: >\n  x\n\n|', 'key  beside a «»'],
	['a list to come', 'a:\n  |', 'key a or value a or newElement a at 2 «»'],
	['a list to come at the margin', 'a:\n|\nb: 1', 'newElement a at 2 or key  beside a,b «»'],
	['behind a dash', 'a:\n  - |', 'element a «»'],
	['right behind a dash', 'a:\n  -|', 'element a «»'],
	['the word of an element', 'a:\n  - x\n  - y|', 'element a «y»'],
	['below an element', 'a:\n  - x\n  |', 'newElement a at 2 «»'],
	['an item to go on with', 'a:\n  - b: 1\n    |', 'key a.0 beside b or newElement a at 2 «»'],
	['in the middle of an item', 'a:\n  - b: 1\n    |\n    c: 2', 'key a.0 beside b,c «»'],
	['the value of an item', 'a:\n  - b: 1\n  - b: 1\n    c: |\n    d: 2', 'value a.1.c «»'],
	['the first key of an item', 'a:\n  - b|: 1\n    c: 2', 'key a.0 beside c «b»'],
	['dashes below their key', 'a:\n- b: 1\n|\nc: 2', 'newElement a at 0 or key  beside a,c «»'],
	['a mapping below', 'a:\n  b: 1\n  |', 'key a beside b «»'],
	['braces', 'a: { b: 1, | }', 'key a beside b «»'],
	['a key in braces', 'a: { b: 1, x|y: 2 }', 'key a beside b «xy»'],
	['a word in braces', 'a: { x|y }', 'key a «xy»'],
	['a value in braces', 'a: { b: |, c: 2 }', 'value a.b «»'],
	['the last value in braces', 'a: { b: | }', 'value a.b «»'],
	['braces that are not closed', 'a: { b: 1, |\nc: 2', 'key a beside b «»'],
	['a value in braces that are not closed', 'a:\n  b: { c: |\n  d: { c: 2 }\n', 'value a.b.c «»'],
	['below braces that are not closed', 'a: { b: 1,\nc: |', 'value c «»'],
	['brackets', 'a: [|]', 'element a «»'],
	['more in brackets', 'a: [x, |]', 'element a «»'],
	['brackets over lines', 'a: [\n  x,\n  |\n]\nb: 1', 'element a «»'],
	['brackets that are not closed', 'a: [x, |\nb: 1', 'element a «»'],
	['brackets in braces', 'a: { b: 1, c: [x, | }', 'element a.c «»'],
	['a mapping in brackets', 'a: [{ b: | }]', 'value a.0.b «»'],
	['an item in braces', 'a:\n  - { b: 1, c: | }', 'value a.0.c «»'],
	['all in braces', '{ a: 1, b: | }', 'value b «»'],
	['below a line that cannot be read', 'a: 1\n???\n"\nb: |', 'value b «»'],
	['indented by mistake', 'a: 1\n  b: |', 'value b «»'],
	['below a value', 'a: 1\n  |', ''],
];

suite('findYamlPlace', () => {
	for (const [title, text, expected] of table) {
		test(title, () => assert.equal(find(text), expected));
		test(`${title}, with CRLF`, () => assert.equal(find(text.replaceAll('\n', '\r\n')).replaceAll('\r', ''), expected));
	}
});
