import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getFolds, getListSymbols } from '../../src/core/itemOutline';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { findBareLinks } from '../../src/core/worksheetLinks';

const text = readFileSync('media/samples/career-development.md', 'utf8');
const worksheet = parseWorksheet(text)!;

suite('outline of the frontmatter', () => {
	test('has a list for each key of items, and the items', () => {
		const [goals, ...more] = getListSymbols(worksheet);
		assert.equal(goals?.title, 'Goals');
		assert.deepEqual(more, []);
		assert.deepEqual(
			goals.items.map(({ label, selection, status }) => [label, status, text.slice(selection.start, selection.end)]),
			[
				['G1 Write a one-year strategy for Returns that two partner teams plan against.', 'on-track', 'G1'],
				['G2 Settle the refund-timing dispute with Finance and Support without escalating it.', 'at-risk', 'G2'],
			],
		);
	});

	test('folds keys with lines below them, and items', () => {
		const lines = getFolds(worksheet).map(({ start }) => text.slice(start, text.indexOf('\n', start)));
		assert.deepEqual(lines, ['ratings:', 'goals:', 'id: G1', 'id: G2']);
	});

	test('is empty where nothing can be read', () => {
		const broken = parseWorksheet('---\nworksheet: nothing\n---\n')!;
		assert.deepEqual([getListSymbols(broken), getFolds(broken), findBareLinks(broken)], [[], [], []]);
	});
});

suite('bare links', () => {
	test('are the paths in the evidence that are no Markdown links, and the file of the ladder', () => {
		const source = text
			.replace('ladder: pm-default', 'ladder: ../our.ladder.yaml')
			.replace('docs/returns-strategy-v1.md', '[draft](docs/returns-strategy-v1.md)');
		assert.deepEqual(
			findBareLinks(parseWorksheet(source)!).map(({ path }) => path),
			['../our.ladder.yaml', 'research/gift-returns.md', 'reports/returns-q2.md', 'notes/2026-10-23.md'],
		);
	});
});
