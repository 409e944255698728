import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { Completion } from '../../../src/core/completion/completion';
import { getDataCompletions } from '../../../src/core/dataFiles/dataCompletions';
import type { DataShape } from '../../../src/core/dataFiles/dataShape';
import { kindFileShape } from '../../../src/core/dataFiles/kindFile';
import { ladderFileShape } from '../../../src/core/dataFiles/ladderFile';
import { loadKind } from '../../../src/core/loadKind';
import { cut, describe, labels } from '../completion/completionHelpers';

function complete(marked: string, shape: DataShape = ladderFileShape): readonly Completion[] {
	const { offset, text } = cut(marked);
	return getDataCompletions(text, offset, shape);
}

/** The text after the completion of a label was chosen, with stops such as `$1` still in it. */
function choose(marked: string, label: string, shape: DataShape = ladderFileShape): string {
	const completion = complete(marked, shape).find(candidate => candidate.label === label);
	if (!completion) {
		return `(no ${label})`;
	}
	const { text } = cut(marked);
	return text.slice(0, completion.range.start) + completion.snippet + text.slice(completion.range.end);
}

const ladder = `levels:
  - slug: junior
    title: Junior PM
    scope: One part.
  - slug: senior
    title: Senior PM
groups:
  - { slug: insight, title: Insight }
scale:
  min: 1
  anchors:
    - { value: 1, name: Learning, meaning: Begins. }
    - { value: 2, name: Doing }
`;

suite('completion in ladder files', () => {
	test('proposes the keys that are missing, those first that a ladder cannot do without', () => {
		assert.deepEqual(labels(complete('scale: { min: 1 }\n|')), [
			'levels',
			'competencies',
			'ladder',
			'tracks',
			'groups',
		]);
		assert.deepEqual(labels(complete('levels:\n  - title: A\n    |')).slice(0, 5), [
			'slug',
			'track',
			'rank',
			'scope',
			'next',
		]);
	});

	test('tells what a key is for', () => {
		const [slug] = complete('levels:\n  - |').filter(({ label }) => label === 'slug');
		assert.equal(
			slug && describe(slug),
			'slug | text | The name that worksheets and the rest of this file use, such as `senior-pm`. | It cannot be left out here.',
		);
	});

	test('proposes the levels that one leads to, but not twice', () => {
		assert.deepEqual(complete(`${ladder}competencies:\nx: 1\nlevels2:\n  - next: [|]`), []);
		const marked = ladder.replace('scope: One part.', 'next: [junior, |]');
		assert.deepEqual(complete(marked).map(describe), ['senior | Senior PM']);
		assert.match(choose(ladder.replace('scope: One part.', 'next: |'), 'senior'), /next: \[senior\]\n/);
		assert.match(choose(ladder.replace('scope: One part.', 'next:\n      - |'), 'senior'), /next:\n {6}- senior\n/);
	});

	test('proposes groups, truth values and what the numbers of the scale mean', () => {
		const below = (line: string): readonly string[] => complete(`${ladder}competencies:\n  - ${line}`).map(describe);
		assert.deepEqual(below('group: |'), ['insight | Insight']);
		assert.deepEqual(below('core: |'), ['true | ', 'false | ']);
		assert.deepEqual(below('levels:\n      junior: { expected: | }'), ['1 | Learning | Begins.', '2 | Doing']);
	});

	test('proposes the levels that a competency says nothing of yet', () => {
		const marked = `${ladder}competencies:\n  - slug: a\n    levels:\n      junior: { expected: 1 }\n      |`;
		assert.deepEqual(labels(complete(marked)), ['senior']);
		assert.equal(choose(marked, 'senior').split('\n').at(-1), '      senior: { expected: $1, behaviours: [$2] }');
	});

	test('writes a whole new level', () => {
		const fresh = 'slug: $1\n    title: $2\n    track: $3\n    rank: $4\n    scope: $5\n    next: [$6]';
		assert.equal(choose('levels:\n  |', '- level'), `levels:\n  - ${fresh}`);
		assert.equal(choose('levels:\n  - |', 'level'), `levels:\n  - ${fresh}`);
		assert.equal(choose('levels:\n  -|', 'level'), `levels:\n  - ${fresh}`);
		assert.equal(choose('l|', 'levels'), `levels:\n  - ${fresh}`);
		assert.match(choose('levels: [|]', 'level'), /^levels: \[\{ slug: \$1, title: \$2, /);
	});

	test('writes a whole new competency, with a line for each level', () => {
		assert.equal(
			choose(`${ladder}competencies:\n  - slug: a\n  |`, '- competency').slice(ladder.length),
			`competencies:
  - slug: a
  - slug: $1
    name: $2
    group: $3
    definition: $4
    levels:
      junior: { expected: $5, behaviours: [$6] }
      senior: { expected: $7, behaviours: [$8] }`,
		);
	});

	test('changes a key that has its colon, and nothing behind it', () => {
		assert.equal(choose('levels:\n  - sl|: junior', 'slug'), 'levels:\n  - slug: junior');
	});

	test("proposes nothing in free text, in comments and below keys of somebody's own", () => {
		assert.deepEqual(complete('ladder:\n  title: |'), []);
		assert.deepEqual(complete('# |'), []);
		assert.deepEqual(complete('note:\n  author: |\n  |'), []);
		assert.deepEqual(complete('constructor:\n  |'), []);
	});
});

const kind = `people:
  - { key: mentee, title: Mentee, required: true }
  - { key: mentor, title: Mentor }
fields:
  - key: agreed_on
    title: Agreed on
    type: date
  - key: size
    title: Size
    type: text
ratings:
  columns:
    - { key: self, title: Self }
items:
  - key: goals
    title: Goals
sections:
  - title: "Agreement: ours"
`;

suite('completion in kind files', () => {
	const lines = (text: string): readonly Completion[] => complete(kind + text, kindFileShape);

	test('proposes what other lines of the file name', () => {
		assert.deepEqual(labels(lines('support_from: |')), ['mentee', 'mentor']);
		assert.deepEqual(labels(lines('different_people:\n  - [mentor, |]')), ['mentee']);
		assert.deepEqual(labels(lines('agreement: { date: | }')), ['agreed_on']);
		assert.deepEqual(labels(complete(kind.replace('title: Self }', 'person: | }'), kindFileShape)), [
			'mentee',
			'mentor',
		]);
		assert.deepEqual(labels(complete(kind.replace('ratings:', 'ratings:\n  assessed_by: [|]'), kindFileShape)), [
			'self',
		]);
	});

	test('writes a title in quotes where YAML needs them', () => {
		assert.equal(
			choose(`${kind}agreement:\n  section: |`, 'Agreement: ours', kindFileShape).split('\n').at(-1),
			'  section: "Agreement: ours"',
		);
	});

	test('proposes the lists that a reference may name, and evidence', () => {
		assert.deepEqual(labels(complete(kind.replace('type: text', 'type: reference\n    refers_to: |'), kindFileShape)), [
			'goals',
			'evidence',
		]);
	});

	test('proposes the blocks of the snippets with what they hold', () => {
		const blocks = complete('sections:\n  - title: A\n    blocks: [action, |]', kindFileShape);
		assert.ok(labels(blocks).includes('evidence') && !labels(blocks).includes('action'));
	});

	test('proposes the words of a key with what they mean', () => {
		const types = complete('fields:\n  - type: |', kindFileShape).map(describe);
		assert.ok(types.includes('date | date, YYYY-MM-DD') && types.includes('level | level of the ladder'));
		assert.deepEqual(
			complete('sections:\n  - log: |', kindFileShape).map(describe)[0],
			'checkin | Its dated entries count as check-ins.',
		);
		assert.deepEqual(labels(complete('fields:\n  - required: |', kindFileShape)), ['true', 'false', 'active']);
		assert.deepEqual(complete('items:\n  - like: |', kindFileShape).map(describe), [
			'goals | Something to reach: a measure, a day and a first action; few at a time.',
			'commitments | A promise to somebody: a way to see that it is kept, and a day; few at a time.',
			'milestones | A step on the way to an item of another list: no later than that, and worth a celebration.',
		]);
	});

	test('asks for what the type of a field needs, and for nothing that it must not have', () => {
		const keys = (type: string): readonly string[] =>
			labels(
				complete(`fields:\n  - key: a\n    title: A\n    description: B\n    type: ${type}\n    |`, kindFileShape),
			);
		const others = ['required', 'recommended', '- field'];
		assert.deepEqual(keys('text'), others);
		assert.deepEqual(keys('choice'), ['values', ...others]);
		assert.deepEqual(keys('list'), ['of', ...others]);
		assert.deepEqual(keys('list\n    of: reference'), ['refers_to', ...others]);
	});

	test('writes new sections, fields and practices', () => {
		assert.equal(choose('sections:\n  - |', 'section', kindFileShape), 'sections:\n  - title: $1\n    prompts: [$2]');
		assert.equal(
			choose('fields:\n  |', '- field', kindFileShape),
			'fields:\n  - key: $1\n    title: $2\n    description: $3\n    type: $4',
		);
		assert.equal(choose('t|', 'template', kindFileShape), 'template: |\n  $1');
	});

	test('every key of a new kind can be filled in by what is proposed', () => {
		const own = `id: own\ntitle: Own\ndescription: For a test.\n${kind}`
			.replaceAll('type:', 'description: A word.\n    type:')
			.replace(
				'    title: Goals',
				'    title: Goals\n    singular: goal\n    id_prefix: G\n    fields: [{ key: id, title: Id, description: A name., type: id }]',
			)
			.replace('ratings:', 'ratings:\n  of: competency');
		const rest = 'defaults: { cadence: monthly, months: 3 }\ntemplate: "---\\nworksheet: own\\n---\\n"\n';
		const places = [
			'support_from: ¦',
			'different_people: [[mentee, ¦]]',
			'agreement: { section: "Agreement: ours", date: ¦ }',
		];
		for (const place of [...places, 'agreement: { date: agreed_on, section: ¦ }', 'recommended: [¦]']) {
			const proposed = complete(`${own}${rest}${place}`, kindFileShape);
			assert.ok(proposed.length > 0, place);
			for (const { label } of proposed) {
				const loaded = loadKind(parse(choose(`${own}${rest}${place}`, label, kindFileShape)));
				assert.ok('kind' in loaded, `${place} ${label}: ${'problem' in loaded ? loaded.problem.message : ''}`);
			}
		}
	});
});
