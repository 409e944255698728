import assert from 'node:assert/strict';
import { parseBlocks } from '../../src/core/parseBlocks';
import type { OffsetRange } from '../../src/core/range';
import { markers } from './markers';

/** Each task as its box and its text. */
function readTasks(text: string): string[] {
	return parseBlocks(text, 0).tasks.map(({ checked, box, textRange }) => {
		assert.equal(checked, slice(text, box) !== '[ ]');
		return `${slice(text, box)} ${slice(text, textRange)}`;
	});
}

/** Each heading as its depth, its title and all of it. */
function readHeadings(text: string): (string | number)[][] {
	return parseBlocks(text, 0).headings.map(({ depth, textRange, range }) => [
		depth,
		slice(text, textRange),
		slice(text, range),
	]);
}

/** Each table as its header and its rows. */
function readTables(text: string): string[][][] {
	return parseBlocks(text, 0).tables.map(({ header, rows }) =>
		[header, ...rows].map(row => row.cells.map(cell => cell.text)),
	);
}

function readOpaque(text: string): string[] {
	return parseBlocks(text, 0).opaque.map(range => slice(text, range));
}

function slice(text: string, { start, end }: OffsetRange): string {
	return text.slice(start, end);
}

suite('parseBlocks: tasks', () => {
	test('reads every bullet, and numbers', () => {
		const text = '- [ ] a\n\n* [ ] b\n\n+ [ ] c\n\n1. [ ] d\n2) [ ] e\n';
		assert.deepEqual(readTasks(text), ['[ ] a', '[ ] b', '[ ] c', '[ ] d', '[ ] e']);
	});

	test('takes x and X for done, and nothing else for a box', () => {
		const text = '- [x] a\n- [X] b\n- [ ] c\n- [-] d\n- [] e\n- [ ]f\n- [ ]\n- [\t] g\n- \\[x] h\n';
		assert.deepEqual(readTasks(text), ['[x] a', '[X] b', '[ ] c']);
	});

	test('does not count boxes without a list, or not at the start of an item', () => {
		assert.deepEqual(readTasks('[ ] a\n\n- b [ ] c\n\n- d\n\n  [ ] e\n\n-\n  [ ] f\n\n- # [ ] g\n'), []);
	});

	test('does not count boxes in fences, indented code and HTML', () => {
		const text = '```\n- [ ] a\n```\n\n    - [ ] b\n\n<div>\n- [ ] c\n</div>\n\n<!--\n- [ ] d\n-->\n\n- [ ] e\n';
		assert.deepEqual(readTasks(text), ['[ ] e']);
	});

	test('does not count boxes in quoted code, and counts quoted ones', () => {
		assert.deepEqual(readTasks('> ```\n> - [ ] a\n> ```\n>\n> - [x] b\n'), ['[x] b']);
	});

	test('does not count boxes below a fence that is never closed', () => {
		assert.deepEqual(readTasks('- [ ] a\n\n```\n- [ ] b\n'), ['[ ] a']);
	});

	test('reads tasks nested under numbers and bullets', () => {
		const text = '1. Plan\n   - [ ] a\n     - [x] b\n2. [ ] c\n\n   - d\n\n     - - [ ] e\n';
		assert.deepEqual(readTasks(text), ['[ ] a', '[x] b', '[ ] c', '[ ] e']);
	});

	test('gives the first paragraph as the text, over all its lines', () => {
		assert.deepEqual(readTasks('- [ ] a  \n  b\nc\n\n  d\n'), ['[ ] a  \n  b\nc']);
	});

	test('finds a text that begins on the next line', () => {
		assert.deepEqual(readTasks('- [ ]\n  a\n> - [x] \r\n>   b\n'), ['[ ] a', '[x] b']);
	});

	test('places box and text, with the body after a frontmatter', () => {
		const { text, ranges } = markers('---\nx: "- [ ] no"\n---\r\n-   «[x]» \t«Größe 😀 | [ ] b» \r\n');
		const [box, textRange] = ranges;
		assert.deepEqual(parseBlocks(text, text.indexOf('\r\n') + 2).tasks, [{ checked: true, box, textRange }]);
	});

	test('reads CRLF and CR as it reads LF', () => {
		const text = '# A\n\n- [ ] a\n  b\n- [x] c\n\n| d | e |\n| - | - |\n| f | g |\n';
		for (const lineBreak of ['\r\n', '\r']) {
			const other = text.replaceAll('\n', lineBreak);
			assert.deepEqual(
				readTasks(other),
				readTasks(text).map(task => task.replaceAll('\n', lineBreak)),
			);
			assert.deepEqual(readHeadings(other), readHeadings(text));
			assert.deepEqual(readTables(other), readTables(text));
		}
	});

	test('takes unusual white space for text, as CommonMark does', () => {
		assert.deepEqual(readTasks('- [ ] \u00a0\n- [ ] a\u00a0\n'), ['[ ] \u00a0', '[ ] a\u00a0']);
		assert.deepEqual(readTasks('- [ ]\u00a0a\n\n-\u00a0[ ] b\n'), []);
	});
});

suite('parseBlocks: headings', () => {
	test('reads one to six marks and their titles', () => {
		const text = '# a\n##\tb  \n   ###### c # d\n####### e\n#f\n\\# g\n';
		assert.deepEqual(readHeadings(text), [
			[1, 'a', '# a'],
			[2, 'b', '##\tb'],
			[6, 'c # d', '###### c # d'],
		]);
	});

	test('leaves the closing sequence out of the title', () => {
		assert.deepEqual(readHeadings('## a ##  \n# b#\n# # #\n'), [
			[2, 'a', '## a ##'],
			[1, 'b#', '# b#'],
			[1, '#', '# # #'],
		]);
	});

	test('reads empty headings, whose title is nothing at their end', () => {
		const headings = parseBlocks('## \n\n### ###\n', 0).headings;
		assert.deepEqual(
			headings.map(({ textRange }) => textRange),
			[
				{ start: 2, end: 2 },
				{ start: 12, end: 12 },
			],
		);
	});

	test('reads underlined headings, over several lines and after a link definition', () => {
		assert.deepEqual(readHeadings('a\nb\n===\n\n[c]: javascript:d\n*e*\n---\n'), [
			[1, 'a\nb', 'a\nb\n==='],
			[2, '*e*', '*e*\n---'],
		]);
	});

	test('leaves out headings in lists, quotes, code and HTML', () => {
		assert.deepEqual(readHeadings('- # a\n\n> # b\n\n```\n# c\n```\n\n    # d\n\n<div>\n# e\n</div>\n'), []);
	});
});

suite('parseBlocks: tables', () => {
	test('reads header and rows, whatever the alignment and with or without outer pipes', () => {
		const table = [
			['a', 'b'],
			['1', '2'],
		];
		assert.deepEqual(readTables('| a | b |\n| :-- | --: |\n| 1 | 2 |\n'), [table]);
		assert.deepEqual(readTables('a | b\n-|:-:\n1 | 2\n'), [table]);
		assert.deepEqual(readTables('|a|b|\n|-|-|\n|1|2\n'), [table]);
	});

	test('keeps escaped pipes in their cell, and takes one after two backslashes for a border', () => {
		assert.deepEqual(readTables('| a \\| b | `c \\| d` |\n|-|-|\n| e \\\\| f |\n'), [
			[
				['a \\| b', '`c \\| d`'],
				['e \\\\', 'f'],
			],
		]);
	});

	test('gives ragged rows the cells that they have', () => {
		assert.deepEqual(readTables('|a|b|\n|-|-|\n|1|\n|1|2|3|\n|\nx\n'), [
			[['a', 'b'], ['1'], ['1', '2', '3'], [''], ['x']],
		]);
	});

	test('places cells and empty cells', () => {
		const { text, ranges } = markers('|«a» | «b c»|\n|-|-|\n| «»  |«»|\n');
		const table = parseBlocks(text, 0).tables[0];
		const rows = table ? [table.header, ...table.rows] : [];
		assert.deepEqual(
			rows.flatMap(row => row.cells.map(cell => cell.range)),
			ranges,
		);
	});

	test('ends a table at a blank line or another block', () => {
		assert.deepEqual(readTables('|a|\n|-|\n|1|\n\n|2|\n'), [[['a'], ['1']]]);
		assert.deepEqual(readTables('|a|\n|-|\n|1|\n- [ ] b\n'), [[['a'], ['1']]]);
		assert.deepEqual(readTables('|a|\n|-|\n|1|\n## b\n'), [[['a'], ['1']]]);
	});

	test('takes no list item, underlined text or differing column counts for a table', () => {
		assert.deepEqual(readTables('- [ ] a | b\n-|-\n'), []);
		assert.deepEqual(readTables('a |\n---\n'), []);
		assert.deepEqual(readTables('| a | b |\n|-|\n'), []);
		assert.deepEqual(readTasks('- [ ] a | b\n-|-\n'), ['[ ] a | b\n-|-']);
	});
});

suite('parseBlocks: the rest', () => {
	test('gives code and HTML from the first non-blank of their first line on', () => {
		const text = ' ```js\na\n```\n\n    b\n\n    c\n\n<!-- d\n\ne -->\n\n> - ~~~\n>   f\n';
		assert.deepEqual(readOpaque(text), ['```js\na\n```', 'b\n\n    c', '<!-- d\n\ne -->', '> - ~~~\n>   f']);
	});

	test('takes no inline code or HTML for a block', () => {
		assert.deepEqual(readOpaque('a `b` <b>c</b> <!-- d -->\n'), []);
	});

	test('finds nothing in an empty body', () => {
		const nothing = { headings: [], tasks: [], tables: [], opaque: [] };
		for (const [text, bodyStart] of [
			['', 0],
			['\ufeff', 0],
			['\n \r\n\n', 0],
			['---\nx\n---', 9],
			['# a\n', 99],
		] as const) {
			assert.deepEqual(parseBlocks(text, bodyStart), nothing);
		}
	});

	test('reads past a byte order mark', () => {
		assert.deepEqual(parseBlocks('\ufeff# a\n', 0).headings, [
			{ depth: 1, range: { start: 1, end: 4 }, textRange: { start: 3, end: 4 } },
		]);
	});

	test('leaves out what is nested more than 100 levels deep, and stays quick', () => {
		assert.equal(parseBlocks(`${'> '.repeat(99)}- [ ] a`, 0).tasks.length, 0);
		assert.equal(parseBlocks(`${'> '.repeat(90)}- [ ] a`, 0).tasks.length, 1);
		assert.equal(parseBlocks('- '.repeat(10_000), 0).tasks.length, 0);
	});
});
