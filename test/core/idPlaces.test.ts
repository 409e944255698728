import assert from 'node:assert/strict';
import { findIdAt, getIdPlaces } from '../../src/core/idPlaces';
import { formatMessage } from '../../src/core/message';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';
import { prepareRename, renameId } from '../../src/core/renameId';
import { markers } from './markers';

const marked = [
	'---',
	'worksheet: mentorship-goal',
	'mentee: Ada',
	'mentor: Bo',
	'goals:',
	'  - id: «G1»',
	'    title: G1 is a word of a title',
	'    evidence: [E1]',
	'  - { id: plan, title: Another }',
	'milestones:',
	'  - { id: M1, goal: "«G1»" } # G1',
	'  - { id: M2, goal: «G1» }',
	'---',
	'',
	'# Ada, G10',
	'',
	'### «G1» The goal',
	'',
	'- [ ] «G1» Ask about «G1», (see «G1»). G1x, xG1, `G1`, a/G1, G1/a, #G1, [«G1»](G1), [x](notes/G1.md), https://x.y/?a=G1',
	'- [ ] Make a plan',
	'',
	'<!-- G1 -->',
	'',
	'```',
	'G1',
	'```',
	'',
	'## Evidence',
	'',
	'| ID | Date | What |',
	'| --- | --- | --- |',
	'| E1 | 2026-10-01 | For «G1»|',
	'',
	'### plan',
	'',
].join('\n');
const { text, ranges } = markers(marked);
const worksheet = parseWorksheet(text)!;

function rename(id: string, name: string, source = text): string {
	const outcome = renameId(parseWorksheet(source)!, id, name);
	return 'refusal' in outcome ? formatMessage(outcome.refusal) : applyEdits(source, outcome.edits);
}

suite('places of ids', () => {
	test('are where they are defined and named, but for code, links and parts of words', () => {
		assert.deepEqual(
			getIdPlaces(worksheet, 'G1').map(({ range }) => range),
			ranges,
		);
	});

	test('are those of a word without a digit only where it opens something', () => {
		const lines = getIdPlaces(worksheet, 'plan').map(({ range }) => text.slice(0, range.start).split('\n').length);
		assert.deepEqual(
			lines.map(line => text.split('\n')[line - 1]?.trim()),
			['- { id: plan, title: Another }', '### plan'],
		);
	});

	test('tell definitions from the others', () => {
		assert.deepEqual(
			getIdPlaces(worksheet, 'E1').map(({ isDefinition }) => isDefinition),
			[false, true],
		);
	});

	test('are found by an offset, also behind the last letter', () => {
		const { end, start } = ranges[3]!;
		assert.deepEqual([findIdAt(worksheet, start)?.id, findIdAt(worksheet, end)?.id], ['G1', 'G1']);
		assert.equal(findIdAt(worksheet, text.indexOf('Ada, G10') + 6), undefined);
	});
});

suite('renaming an id', () => {
	test('changes every place and nothing else', () => {
		const wanted = marked.replace(/«G1»/g, 'G7').replace(/[«»]/g, '');
		assert.equal(rename('G1', 'G7'), wanted);
		assert.equal(rename('G7', 'G1', wanted), text);
		assert.equal(rename('G1', ' G1 '), text);
	});

	test('keeps line ends', () => {
		const source = text.replaceAll('\n', '\r\n');
		assert.equal(rename('G1', 'G7', source), rename('G1', 'G7').replaceAll('\n', '\r\n'));
	});

	test('writes what YAML would take for something else in quotes', () => {
		assert.match(rename('M2', '007'), /\{ id: "007", goal: G1 \}/);
		assert.match(rename('M2', 'null'), /\{ id: "null", goal: G1 \}/);
	});

	test('refuses ids that there are, and what is no id', () => {
		for (const taken of ['M1', 'E1', 'plan']) {
			assert.match(rename('G1', taken), /^`\w+` is the id of something else here already; choose another one$/);
		}
		for (const wrong of ['', ' ', 'G 1', 'G1:', 'Zürich', '-1', '[x]', 'a\nb']) {
			assert.match(rename('G1', wrong), /^An id is made of letters, digits, `-` and `_`/);
		}
	});

	test('refuses what a heading or task opens with already', () => {
		assert.match(rename('G1', 'Make'), /something else/);
	});

	test('refuses an id that two things have, and a frontmatter that cannot be read', () => {
		const prepare = (source: string): string => {
			const found = prepareRename(parseWorksheet(source)!, source.indexOf('M1') + 1);
			return found === undefined ? 'none' : 'refusal' in found ? formatMessage(found.refusal) : found.id;
		};
		assert.equal(prepare(text), 'M1');
		assert.match(prepare(text.replace('M2', 'M1')), /^`M1` is the id of two things here/);
		assert.match(prepare(text.replace('mentee: Ada', 'mentee: [Ada')), /cannot be read/);
		assert.equal(prepare(text.replace('M1', 'Mx').replace('Make a plan', 'Make a M1')), 'none');
	});
});
