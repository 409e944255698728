import assert from 'node:assert/strict';
import { markers } from '../markers';
import { applyFixes, assertFinds, career, describe, ownKind, titles, validate } from './structureHelpers';

suite('duplicate-id and reference-unknown', () => {
	const goals = (second: string, body?: string): string =>
		career(`goals:\n  - { id: G1, title: One }\n  - { id: ${second}, title: Two }`, body);

	test('points to the first and renumbers the later one', () => {
		const { text, found } = assertFinds('duplicate-id', goals("«'G1'»"));
		assert.equal(text.slice(found[0]?.related[0]?.range.start, found[0]?.related[0]?.range.end), 'G1');
		assert.match(applyFixes(text, found)['Renumber to G2'] ?? '', /id: 'G2', title: Two/);
	});

	test('gives the second of two back the id that something still names, and reports one error', () => {
		assert.deepEqual(titles(assertFinds('duplicate-id', goals('«G1»', 'As in (G5).')).found), [
			'Renumber to G5, which the text names',
		]);
		const table = '## Evidence\n\n| ID |\n| --- |\n| E1 |\n| «E1» |\n| E3 |';
		assert.deepEqual(titles(assertFinds('duplicate-id', career('focus: []', `(E2)\n\n${table}`)).found), [
			'Renumber to E2, which the text names',
		]);
		const rating = career('ratings: { discovery: { self: 3, evidence: [E9] } }', table.replace('| E3 |', '(E9)'));
		assert.deepEqual(titles(assertFinds('duplicate-id', rating).found), ['Renumber to E9, which `evidence` names']);
	});

	test('still reports other unknown ids beside a duplicate', () => {
		const { text } = markers(goals('G1', '(G5) and (G6)'));
		assert.equal(validate(text).filter(({ code }) => code === 'reference-unknown').length, 1);
	});

	test('ids of evidence and of items may be equal, those of two lists may not', () => {
		assertFinds('duplicate-id', career('goals: [{ id: E1, title: One }]', '## Evidence\n\n| ID |\n| --- |\n| E1 |'));
	});

	test('creates the row that is named, with its table', () => {
		const { text, found } = assertFinds(
			'reference-unknown',
			career('ratings:\n  discovery: { self: 3, evidence: [«E7»] }'),
		);
		assert.deepEqual(titles(found), ['Create evidence row E7']);
		assert.match(
			applyFixes(text, found)['Create evidence row E7'] ?? '',
			/\n## Evidence\n\n\| ID \| Date .*\n\| --- .*\n\| E7 \|(?: \|)+\n$/,
		);
	});

	test('proposes the ids that are nearest, right case first', () => {
		const { found } = assertFinds('reference-unknown', goals('g3', '- [ ] Draft («G3»). Due: 2026-12-01'));
		assert.deepEqual(titles(found), ['Change to G1']);
		const milestones = 'milestones: [{ id: M1, title: Half, goal: «g2» }]';
		const marked = `---\nworksheet: mentorship-goal\nmentee: Noor\nmentor: Lena\ngoals: [{ id: G1, title: One }, { id: G2, title: Two }]\n${milestones}\n---\n`;
		assert.deepEqual(titles(assertFinds('reference-unknown', marked).found), ['Change to G2', 'Change to G1']);
	});

	test('looks for an id in the list that the key refers to', () => {
		const table = '## Evidence\n\n| ID |\n| --- |\n| E1 |';
		assertFinds('reference-unknown', career('goals: [{ id: G1, title: One, evidence: [E1, «G1», «E01»] }]', table));
		const keys = 'mentee: Noor\nmentor: Lena\ngoals: [{ id: G1, title: One }]';
		const marked = `---\nworksheet: mentorship-goal\n${keys}\nmilestones: [{ id: M1, title: Half, goal: «E1» }]\n---\n\n(E1) («E2»)\n\n${table}\n`;
		assertFinds('reference-unknown', marked);
	});

	test('takes brackets for ids only with the letters of the kind', () => {
		const goals =
			'{"items": [{"key": "goals", "title": "G", "singular": "goal", "id_prefix": "G", "fields": [{"key": "id", "title": "I", "description": "I.", "type": "id"}]}]}';
		assertFinds('reference-unknown', '---\nworksheet: own\n---\n\n(E9) («G9»)\n', ownKind(goals));
		assertFinds('reference-unknown', '---\nworksheet: own\n---\n\n(E9) () (1)\n', ownKind('{}'));
	});

	test('finds ids in brackets in prose only', () => {
		const body =
			'Not `(G9)`, [a link](G9), (A4), <!-- (G9) --> but («G8», G1), and `a («G7») and\n\n    (G6)\n\n```\n(G5)\n```\n\n- `x\n- («E2»)`';
		assertFinds('reference-unknown', goals('G2', body));
	});

	test('says nothing of a single id where a list is due', () => {
		assertFinds('wrong-type', career('goals: [{ id: G1, title: One, evidence: «E9» }]'));
	});
});

suite('placeholder-left', () => {
	test('finds TODO, dots and pointed brackets that stand alone', () => {
		assertFinds(
			'placeholder-left',
			career('', '- «TODO»: ask\n- Moved: «...»\n- «…»\n- As «<role>» I want «<a thing>».\n| a |\n| --- |\n| «...» |'),
		);
	});

	test('leaves markup, links and ordinary dots alone', () => {
		const body =
			'Well... a <br/> <img src="a b"> <details open> </b> <https://a.b> <a@b.c> <Sam.Ruiz@b.c> [x](<a b>) List<string> a <3 b> \\<c> …and <title>x</title> TODO.md #TODO';
		assertFinds('placeholder-left', career('', body));
	});

	test('reads pointed brackets on a line of their own, also in lists, but no HTML', () => {
		assertFinds(
			'placeholder-left',
			career('', '«<your goal>»\n\n- «<your name>»\n\n> «<date>»\n\n<details>\nTODO\n</details>\n\n<p>...</p>'),
		);
	});

	test('leaves code and comments of your own alone', () => {
		assertFinds(
			'placeholder-left',
			career(
				'',
				'`TODO` ``<a `b> ...`` <!-- TODO ask -->\n\n```\nTODO\n<!-- What did you learn the expensive way? -->\n```\n\n    <your name>',
			),
		);
	});

	test('a backtick that is never closed hides nothing', () => {
		assertFinds('placeholder-left', career('', '- a ` lone one\n- «TODO»\n\na \\` b «TODO» `'));
	});

	test('finds prompts of the kind in comments, headings and values', () => {
		const prompt = 'What will somebody else see you do differently when this is reached?';
		assertFinds(
			'placeholder-left',
			career(
				`goals:\n  - { id: G1, title: «"${prompt}"», measure: "about «TODO» people" }`,
				`### G1 «${prompt}»\n\n«<!--\nWhat did you learn\nthe expensive way? -->»\n\n- text «<!-- Who else saw it? -->»`,
			),
		);
	});

	test('a kind without a first goal makes no placeholder of an empty heading', () => {
		assertFinds('placeholder-left', '---\nworksheet: own\nstatus: paused\n---\n\n##\n\n### «TODO»\n', ownKind('{}'));
	});

	test('says nothing in a draft', () => {
		assertFinds('placeholder-left', career('status: draft\nmanager: TODO', 'TODO'));
	});
});

suite('table-columns', () => {
	const table = (row: string): string => career('', `| 🎯 A | B | C |\n| --- | --- | --- |\n${row}\n| 1 | 2 | 3 |`);

	test('pads a row in its own style', () => {
		for (const [row, padded] of [
			['| 1 | 2 |', '| 1 | 2 | |'],
			['1 | 2', '1 | 2 | |'],
			['| 1', '| 1 | | |'],
			['| 1 | a \\|', '| 1 | a \\| | |'],
			['|1|`b`|', '|1|`b`| |'],
		]) {
			const { text, found } = assertFinds('table-columns', table(`«${row}»`));
			assert.ok((applyFixes(text, found)['Add empty cells'] ?? '').includes(`\n${padded}\n| 1 | 2 | 3 |`), row);
		}
	});

	test('takes away cells only where they are empty', () => {
		const { text, found } = assertFinds('table-columns', table('«| 1 | 2 | | | |»'));
		assert.ok((applyFixes(text, found)['Remove the empty cells'] ?? '').includes('\n| 1 | 2 | |\n'));
		assert.deepEqual(titles(assertFinds('table-columns', table('«| 1 | 2 | 3 | 4 |»')).found), []);
	});

	test('counts cells, and reads CRLF', () => {
		const { found } = assertFinds('table-columns', table('«| 1 |»').replace(/\n/g, '\r\n'));
		assert.match(
			describe(found),
			/Unexpected number of cells, `1`, expected `3` as in the header, .+; put a `\|` in for each cell that is missing$/,
		);
		const more = assertFinds('table-columns', table('«| 1 | 2 | 3 | 4 |»'));
		assert.match(describe(more.found), /; take out what is too much, and write `\\\|` for a `\|` in words$/);
	});
});

suite('status-mismatch', () => {
	const goal = (status: string, body: string): string => career(`goals:\n  - id: G1\n    title: One\n${status}`, body);

	test('offers both directions for a ticked box', () => {
		const { text, found } = assertFinds('status-mismatch', goal('    due: 2027-01-01', '* «[X]» G1, One'));
		const fixed = applyFixes(text, found);
		assert.match(fixed['Set G1 to done'] ?? '', /^ {4}status: done$/m);
		assert.match(fixed['Untick the box'] ?? '', /^\* \[ \] G1, One$/m);
		assert.equal(text.slice(found[0]?.related[0]?.range.start, found[0]?.related[0]?.range.end), 'G1');
	});

	test('offers both directions for an open box', () => {
		const { text, found } = assertFinds('status-mismatch', goal('    status: "done"', '- «[ ]» G1 One'));
		const fixed = applyFixes(text, found);
		assert.match(fixed['Tick the box'] ?? '', /^- \[x\] G1 One$/m);
		assert.match(fixed['Set G1 to on-track'] ?? '', /^ {4}status: "on-track"$/m);
	});

	test('an open box and a dropped item agree; an unknown status says nothing', () => {
		assertFinds('status-mismatch', goal('    status: dropped', '- [ ] G1 One'));
		assertFinds('value-unknown', goal('    status: «dune»', '- [x] G1 One'));
		assertFinds('wrong-type', goal('    status: «[done]»', '- [x] G1 One'));
	});
});
