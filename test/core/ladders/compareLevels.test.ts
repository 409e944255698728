import assert from 'node:assert/strict';
import { builtInLadders } from '../../../src/core/builtInLadders';
import { getHover } from '../../../src/core/hover/getHover';
import { findLevel } from '../../../src/core/ladder';
import type { Ladder, Level } from '../../../src/core/ladder';
import { compareLevels } from '../../../src/core/levels/compareLevels';
import { toLevelsHtml, toLevelsProblemHtml } from '../../../src/core/levels/levelsHtml';
import { formatMessage, message } from '../../../src/core/message';
import { parseLadder } from '../../../src/core/parseLadder';
import { parseWorksheet } from '../../../src/core/parseWorksheet';

const { ladder } = parseLadder(`ladder: { id: ours, title: Ours <b> }
scale: { min: 1, max: 4, anchors: [{ value: 2, name: Able }] }
levels:
  - { slug: L1, title: One & two, scope: A part. }
  - { slug: L2, title: Three }
groups: [{ slug: hands, title: By hand }]
competencies:
  - { slug: calm, name: Calm, levels: { L1: { expected: 3, behaviours: [Waits.] }, L2: { expected: 3 } } }
  - slug: craft
    name: Craft
    group: hands
    core: true
    definition: Makes.
    levels: { L1: { expected: 2, behaviours: ['Makes <it>.'] }, L2: { expected: 4, behaviours: [Makes well., Twice.] } }
  - { slug: care, name: Care, group: hands, levels: { L1: { expected: 4 }, L2: { expected: 2 } } }
  - { slug: late, name: Late, group: hands, levels: { L2: { expected: 1 } } }
`);

function compare(of: Ladder, first: string, second: string): ReturnType<typeof compareLevels> {
	const find = (name: string): Level => findLevel(of, name) as Level;
	return compareLevels(of, [find(first), find(second)]);
}

const frame = { language: 'en', localize: formatMessage };

/** The words of a page, without its markup. */
function read(page: string): string {
	return page
		.replace(/^[^]*<main>/, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');
}

suite('comparing levels', () => {
	test('groups competencies as the ladder does, and says what rises', () => {
		const { groups, ladderTitle } = compare(ladder, 'L1', 'l2');
		assert.equal(ladderTitle, 'Ours <b>');
		assert.deepEqual(
			groups.map(({ rows, title }) => [title, rows.map(({ name, rise }) => `${name} ${rise}`)]),
			[
				['By hand', ['Craft 2', 'Care -2', 'Late null']],
				['', ['Calm 0']],
			],
		);
		assert.deepEqual(groups[0]?.rows[0]?.sides, [
			{ expected: 2, anchor: 'Able', behaviours: ['Makes <it>.'] },
			{ expected: 4, anchor: '', behaviours: ['Makes well.', 'Twice.'] },
		]);
		assert.equal(groups[0].rows[2]?.sides[0], null);
	});

	test('covers the built-in ladder with its groups by title', () => {
		const of = builtInLadders.get('pm-default')!;
		const { groups } = compare(of, 'senior-pm', 'group-pm');
		assert.deepEqual(
			groups.map(({ title }) => title),
			[...of.groups.values()],
		);
		assert.equal(groups.flatMap(({ rows }) => rows).length, of.competencies.length);
	});

	test('is a page whose words say what colours could only repeat', () => {
		const page = toLevelsHtml(compare(ladder, 'L1', 'L2'), frame);
		const words = read(page);
		assert.match(words, /Higher at the second level: Craft\./);
		assert.match(words, /Craft core Makes\. 2 Able Makes &#60;it&#62;\. 4 2 higher Makes well\. Twice\./);
		assert.match(words, /Care 4 2 Able 2 lower/);
		assert.match(words, /Late Not described at One &#38; two 1 /);
		assert.match(words, /Calm 3 Waits\. 3 /);
		assert.doesNotMatch(page, /<script|<it>|Ours <b>/);
		assert.match(page, /default-src &#39;none&#39;/);
	});

	test('says so where nothing rises, and in one sentence why there is nothing to compare', () => {
		assert.match(read(toLevelsHtml(compare(ladder, 'L1', 'L1'), frame)), /Nothing that both levels describe/);
		assert.match(read(toLevelsProblemHtml(message('It has errors.'), frame)), /Compare levels It has errors\./);
	});

	test('is offered where a level of a worksheet is told of', () => {
		const text = '---\nworksheet: career-development\nperson: Ada\nlevel: One & two\ntarget: L2\n---\n';
		const at = (words: string): unknown =>
			getHover(parseWorksheet(text)!, text.indexOf(words) + 1, { today: '2026-11-20', ladder, isAlone: false })
				?.compares;
		assert.deepEqual(
			[at('One & two'), at('L2'), at('Ada'), at('target')],
			[['L1', 'L2'], ['L1', 'L2'], undefined, undefined],
		);
	});
});
