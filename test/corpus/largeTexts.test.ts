import assert from 'node:assert/strict';
import { formatMessage } from '../../src/core/message';
import { importLadder } from '../../src/core/newLadder/newLadder';
import { findYamlPlace } from '../../src/core/outline/findYamlPlace';
import { parseLadder } from '../../src/core/parseLadder';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { parseYaml } from '../../src/core/parseYaml';
import { findRelativeLinks } from '../../src/core/relativeLinks';
import { getStableIds } from '../../src/core/stableIds';
import { validateLadder } from '../../src/core/validateLadder';
import { findPair } from '../../src/core/valueNode';
import type { ValueNode } from '../../src/core/valueNode';
import { career, evidence } from '../core/rules/ladderHelpers';
import { entry, rowsOf, show } from '../core/sidebar/rowHelpers';

/** The text of the ladder that is made of a CSV, or the sentence that says why there is none. */
function run(csv: string): string {
	const outcome = importLadder(csv, { id: 'ours', title: 'Ours' });
	return typeof outcome === 'string' ? outcome : formatMessage(outcome);
}

suite('large and hostile texts', () => {
	test('deep nesting and long lines are read in time to complete what is typed', () => {
		for (const part of ['[', '{a: ', '- ', 'a:\n ', '"', ' ', ':', '{[', '- - [', '#', ',']) {
			const source = part.repeat(10_000);
			const before = performance.now();
			findYamlPlace(source, source.length);
			assert.ok(performance.now() - before < 1000, part);
		}
	});

	test('what YAML aliases stand for is bounded, and the others are still followed', () => {
		const lists = ['a0: &a0 []'];
		for (let level = 1; level <= 330; level++) {
			lists.push(
				`a${level}: &a${level} [${Array(9)
					.fill(`*a${level - 1}`)
					.join(', ')}]`,
			);
		}
		const { root, problem } = parseYaml([...lists, 'b: &b 1', 'c: *b'].join('\n'));
		assert.match(problem ? formatMessage(problem.message) : '', /^The aliases up to here stand for more than 10000/);
		assert.ok(countNodes(root) < 20_000);
		assert.equal(getScalar(root, 'c'), 1);
	});

	test('a ladder whose YAML aliases repeat each other is checked', () => {
		const shared = Array.from({ length: 300 }, (_, index) => `a${index}`).join(', ');
		const levels = Array.from({ length: 300 }, (_, index) => `  - { slug: s${index}, aliases: *a, next: *a }\n`).join(
			'',
		);
		const ladder = parseLadder(`shared: &a [${shared}]\nlevels:\n${levels}competencies:\n${levels}`);
		assert.ok(validateLadder(ladder, {}).some(({ code }) => code === 'ladder-invalid'));
	});

	test('cells that are hard to read are looked through for links', () => {
		const rows = Array.from(
			{ length: 1000 },
			(_, index) => `| E${index} | ${'[a]('.repeat(120)} | ${'x/'.repeat(240)} | | | | ${'a.'.repeat(240)} |`,
		);
		assert.deepEqual(findRelativeLinks(parseWorksheet(career('tags: []', evidence(...rows)))!), []);
	}).timeout(10_000);

	test('a CSV may have many lines, but not more than any ladder, nor the job titles of a whole country', () => {
		const rows = (titles: number, count: number): string =>
			Array.from({ length: count }, (_, index) => `l${index % titles},b${index},c${index % 37}\n`).join('');
		assert.match(run(`level,behaviour,skill\n${'a,b,c\n'.repeat(5001)}`), /5001 lines, which no ladder needs/);
		assert.equal(parseLadder(run(`level,behaviour,competency\n${rows(20, 740)}`)).ladder.levels.length, 20);
		assert.match(run(`level,behaviour,competency\n${rows(501, 501)}`), /501 job titles, which no ladder needs/);
	});

	test('thousands of actions that are called the same have names of their own', () => {
		const one = entry('', '- [ ] a\n').facts;
		const { actions } = getStableIds({ ...one, actions: Array.from({ length: 20_000 }, () => one.actions[0]!) });
		assert.deepEqual([new Set(actions).size, actions.at(-1)], [20_000, 'action:a~20000']);
	});

	test('rows of a worksheet show each item once where each leads to the next', () => {
		const { facts, ...rest } = entry('', '# P');
		const items = Array.from({ length: 5000 }, (_, index) => ({
			...{ list: 'a', listTitle: 'A', title: '', status: '', offset: 0 },
			...{ index, id: `I${index}` },
			...(index > 0 && { parent: index - 1 }),
		}));
		assert.equal(show(rowsOf([{ ...rest, facts: { ...facts, items } }])).length, 5001);
	});
});

function countNodes(node: ValueNode | undefined): number {
	return node ? getChildren(node).reduce((sum, child) => sum + countNodes(child), 1) : 0;
}

function getScalar(root: ValueNode | undefined, key: string): unknown {
	const value = root?.type === 'map' ? findPair(root, key)?.value : undefined;
	return value?.type === 'scalar' ? value.value : undefined;
}

function getChildren(node: ValueNode): readonly (ValueNode | undefined)[] {
	return node.type === 'map' ? node.pairs.map(({ value }) => value) : node.type === 'seq' ? node.items : [];
}
