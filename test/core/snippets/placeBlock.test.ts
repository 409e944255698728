import assert from 'node:assert/strict';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { applyEdits } from '../../../src/core/range';
import { blockCatalogue } from '../../../src/core/snippets/catalogue';
import { findBlocks } from '../../../src/core/snippets/findBlocks';
import { placeBlock } from '../../../src/core/snippets/placeBlock';
import { builtInKinds } from '../../../src/core/builtInKinds';
import { expandSnippet } from './expandSnippet';
import { createText, findErrors, getKind, today } from './worksheets';

/** The text after a block was chosen with the cursor at `‸`, in the first place that the kind names for it. */
function place(marked: string, name: string, section?: string): string | undefined {
	const offset = Math.max(0, marked.indexOf('‸'));
	const text = marked.replace('‸', '');
	const worksheet = parseWorksheet(text)!;
	const choice = findBlocks(worksheet, offset).find(
		({ block, place }) =>
			block.name === name && (section === undefined || (place.at === 'section' && place.section === section)),
	);
	const placed = choice && placeBlock(worksheet, { ...choice, offset, today });
	return placed && applyEdits(text, [{ range: placed.range, newText: expandSnippet(placed.snippet, today) }]);
}

const head =
	'---\nworksheet: career-development\nperson: Ada\nlevel: product-manager\ntarget: senior-pm\n---\n\n# Ada\n';
const mentorship =
	'---\nworksheet: mentorship-goal\nmentee: Ada\nmentor: Lena\ngoals:\n  - title: One\n    id: G1\n---\n\n# Ada\n';
const action = '- [ ] (experience) What is the smallest thing you can do this week? Owner: me. Due: 2026-11-20';

suite('findBlocks', () => {
	const list = (marked: string): string[] => {
		const worksheet = parseWorksheet(marked.replace('‸', ''))!;
		return findBlocks(worksheet, marked.indexOf('‸'))
			.filter(({ isHere }) => isHere)
			.map(({ block }) => block.name);
	};

	test('begins with those of the section that the cursor is in', () => {
		assert.deepEqual(list(`${head}\n## Evidence\n\n‸\n\n## Feedback\n`), ['evidence']);
		assert.deepEqual(list(`${head}\n## Evidence\n\n## ‸Feedback\n`), ['feedback-sbi', 'feedback-request']);
	});

	test('begins with those of the lists where the cursor is in the frontmatter', () => {
		assert.deepEqual(list(mentorship.replace('G1\n', 'G1‸\n')), ['mentorship-goal', 'milestone']);
		const trust = '---\nworksheet: pm-trust-review\nperson: Ada‸\n---\n';
		assert.deepEqual(list(trust), ['commitment', 'trust-item-factors']);
		assert.deepEqual(list(trust.replace('---\n', '---\ntrust_factors:\n').replace('‸\n', '\n‸')), ['commitment']);
	});

	test("is about no place in a section of one's own, and offers all that the kind has", () => {
		assert.deepEqual(list(`${head}\n## My own\n\n‸\n`), []);
		const worksheet = parseWorksheet(head)!;
		const all = findBlocks(worksheet, head.length).map(({ place }) =>
			place.at === 'section' ? place.section : place.at,
		);
		assert.deepEqual([...new Set(all)], ['list', ...getKind('career-development').sections.map(({ title }) => title)]);
	});

	test('knows nothing where the frontmatter cannot be read', () => {
		assert.deepEqual(findBlocks(parseWorksheet('---\nworksheet: career-development\nperson: [\n---\n')!, 0), []);
		assert.deepEqual(findBlocks(parseWorksheet('---\nworksheet: nothing\n---\n')!, 0), []);
	});
});

suite('placeBlock', () => {
	test('puts an action below the heading of the goal that the cursor is under', () => {
		const text = `${head}\n## Goals and actions\n\n### G1 One\n\nWhy‸ it matters.\n\n### G2 Two\n`;
		assert.equal(place(text, 'action'), text.replace('Why‸ it matters.', `Why it matters.\n\n${action}`));
	});

	test('goes on where a list ends', () => {
		const text = `${head}\n## Goals and actions\n\n- [ ] One\n\n## Evidence\n`;
		assert.equal(place(text, 'action'), text.replace('- [ ] One', `- [ ] One\n${action}`));
	});

	test('takes the place of the question of the template', () => {
		const text = `${head}\n## Feedback\n\n<!-- Which moment this month do you want to know more about? -->\n\n## Reviews\n`;
		assert.match(place(text, 'feedback-sbi')!, /\n## Feedback\n\n### 2026-11-20 received\n[^<]*\n\n## Reviews\n$/);
	});

	test('makes a section that is missing, in the order of the kind', () => {
		const text = `${head}\n## Direction\n\nUp.\n\n## Reviews\n`;
		const wanted = text.replace('\n## Reviews', `\n## Goals and actions\n\n${action}\n\n## Reviews`);
		assert.equal(place(text, 'action'), wanted);
	});

	test('adds a row with the next id where the table is there, in the columns that it has', () => {
		const table = '| ID | What happened | When |\n| --- | --- | --- |\n| E4 | Two pages | 2026-10-16 |';
		const text = `${head}\n## Evidence\n\n${table}\n\nMore.\n`;
		assert.equal(place(text, 'evidence'), text.replace('2026-10-16 |', '2026-10-16 |\n| E5 |  |  |'));
	});

	test('starts the table in the columns of the kind', () => {
		const text = '---\nworksheet: pm-trust-review\nperson: Ada\n---\n\n## Evidence\n';
		const table = '| ID | Date | Practice | What happened |\n| --- | --- | --- | --- |\n| E1 | 2026-11-20 |  |  |';
		assert.equal(place(text, 'evidence')!.trimEnd(), `${text}\n${table}`);
	});

	test('adds only the lines of a table that it does not have, and nothing where it has all', () => {
		const text = `${mentorship}\n## Agreement\n\n| Topic | What we agreed |\n| --- | --- |\n| Ground rules | Say it |\n`;
		const added = place(text, 'agreement')!;
		assert.equal(added.match(/Ground rules/g)?.length, 1);
		assert.match(added, /Ground rules \| Say it \|\n\| Mentee's part \|/);
		assert.equal(place(added, 'agreement'), undefined);
	});

	test('puts a dated entry in its place among the others, whichever way they run', () => {
		const [old, future] = ['### 2026-10-01\n\nOld.', '### 2026-12-01\n\nNext.'];
		const upwards = `${head}\n## Reviews\n\n${old}\n\n${future}\n`;
		const downwards = `${head}\n## Reviews\n\n${future}\n\n${old}\n`;
		for (const text of [upwards, downwards]) {
			const dates = [...place(text, 'review-entry')!.matchAll(/^### (\S+)/gm)].map(([, date]) => date);
			const wanted = ['2026-10-01', '2026-11-20', '2026-12-01'];
			assert.deepEqual(dates, text === upwards ? wanted : wanted.reverse());
		}
	});

	test('adds what is no entry to the newest entry of a log', () => {
		const text = `${head}\n## Reviews\n\n### 2026-11-01\n\nNew.\n\n### 2026-10-01\n\nOld.\n`;
		assert.equal(place(text, 'action', 'Reviews'), text.replace('New.', `New.\n\n${action}`));
	});

	test('adds an item in the style of the list, with a free id and the choices of the worksheet', () => {
		const text = mentorship.replace('goals:', 'milestones: # soon\ngoals:');
		const first =
			'\n  - title: What can you both look at half-way?\n    id: M1\n    goal: G1\n    due: \n    status: not-started';
		assert.equal(place(text, 'milestone'), text.replace('# soon', `# soon${first}`));
		const flow = text.replace('# soon', '[{ id: M3, title: Three }]');
		const added =
			'{ id: M3, title: Three }, { title: What can you both look at half-way?, id: M4, goal: G1, due: , status: not-started }';
		assert.equal(place(flow, 'milestone'), flow.replace('{ id: M3, title: Three }', added));
		assert.deepEqual(findErrors(place(flow, 'milestone')!), []);
	});

	test('refuses what the list has no room for', () => {
		const goals = ['G2', 'G3'].map(id => `  - title: ${id}\n    id: ${id}\n`).join('');
		assert.equal(place(mentorship.replace('---\n\n', `${goals}---\n\n`), 'mentorship-goal'), undefined);
	});

	test('makes trust factors with the sides of the kind', () => {
		const text = '---\nworksheet: leader-trust-review\nleader: Sam\npm: Ada\n---\n';
		assert.match(
			place(text, 'trust-item-factors')!,
			/\npm: Ada\ntrust_factors:\n {2}credibility: \{ leader: , pm: {2}\}\n/,
		);
	});

	test('refuses to write into a block that is still open', () => {
		assert.equal(place(`${head}\n## Goals and actions\n\n\`\`\`\nopen`, 'action'), undefined);
	});

	test('keeps signs of the text that mean something in a snippet', () => {
		const text = `---\nworksheet: mentorship-goal\nmentee: Ada\nmentor: Lena\nmilestones: [] # costs $5 {x}\ngoals:\n---\n`;
		assert.match(place(text, 'milestone')!, /\nmilestones: # costs \$5 \{x\}\n {2}- title: /);
	});

	test('writes with line feeds alone, which VS Code turns into those of the document', () => {
		const text = `${head}\n## Direction\n\nUp.\n`.replaceAll('\n', '\r\n');
		const worksheet = parseWorksheet(text)!;
		const choice = findBlocks(worksheet, 0).find(({ block }) => block.name === 'session' || block.name === 'action')!;
		assert.doesNotMatch(placeBlock(worksheet, { ...choice, offset: 0, today })!.snippet, /\r/);
	});

	test('finds every block of the catalogue in one kind or another, but whole worksheets and what continues a list', () => {
		const offered = new Set(
			[...builtInKinds.values()].flatMap(kind =>
				findBlocks(parseWorksheet(createText(kind))!, 0).map(({ block }) => block.name),
			),
		);
		const others = [...blockCatalogue.keys()].filter(name => !offered.has(name));
		const worksheets = [...builtInKinds.keys()].map(id =>
			id === 'career-development' ? 'worksheet' : `worksheet-${id}`,
		);
		assert.deepEqual(others, ['milestone-first', 'commitment-first', 'evidence-row', ...worksheets]);
	});
});
