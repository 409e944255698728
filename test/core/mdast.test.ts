import assert from 'node:assert/strict';
import { findLinks, longestMdast, parseMdast, parseMdastBlocks } from '../../src/core/mdast';
import { markers } from './markers';

suite('parseMdast', () => {
	test('reads tasks and tables as GitHub does', () => {
		const root = parseMdast('- [x] a\n\n| b |\n|---|\n| c |\n');
		assert.deepEqual(
			root?.children.map(({ type }) => type),
			['list', 'table'],
		);
	});

	test('leaves out what is longer than its bound', () => {
		assert.ok(parseMdast('a'.repeat(longestMdast)));
		assert.equal(parseMdast('a'.repeat(longestMdast + 1)), undefined);
	});
});

suite('findLinks', () => {
	test('finds links, images, references and autolinks, with their places', () => {
		const markdown = '[a](b.md "t") ![c](d.png) <https://e.test> [**f**](<g h.md>)';
		const links = findLinks(markdown);
		assert.deepEqual(
			links.map(({ url }) => url),
			['b.md', 'd.png', 'https://e.test', 'g h.md'],
		);
		assert.deepEqual(
			links.map(({ range }) => markdown.slice(range.start, range.end)),
			['[a](b.md "t")', '![c](d.png)', '<https://e.test>', '[**f**](<g h.md>)'],
		);
	});

	test('finds an image within a link, and a link in a table', () => {
		assert.deepEqual(
			findLinks('[![a](b.png)](c.md)\n\n| d |\n|---|\n| [e](f.md) |\n').map(({ url }) => url),
			['c.md', 'b.png', 'f.md'],
		);
	});

	test('finds none in code, in HTML and in too long a text', () => {
		assert.deepEqual(findLinks('`[a](b)`\n\n    [a](b)\n\n<!-- [a](b) -->\n\n\\[a](b)\n'), []);
		assert.deepEqual(findLinks(`[a](b)${' '.repeat(longestMdast)}`), []);
	});
});

suite('parseMdastBlocks', () => {
	test('reads headings, tasks, tables and opaque blocks with file offsets', () => {
		const { text, ranges } = markers('---\nx\n---\n# «a»\n- «[x]» «**b**»\n\n|«c»|\n|-|\n\n«<!-- d -->»\n');
		const { headings, tasks, tables, opaque } = parseMdastBlocks(text, 10);
		assert.deepEqual(
			[
				...headings.map(({ textRange }) => textRange),
				...tasks.flatMap(({ box, textRange }) => [box, textRange]),
				...tables.flatMap(({ header }) => header.cells.map(({ range }) => range)),
				...opaque,
			],
			ranges,
		);
	});
});
