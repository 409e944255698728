import assert from 'node:assert/strict';
import type { EditValue, Target, WorksheetEdit } from '../../src/core/worksheetEdit';
import { change, direction, head, measure, person, set, setIn } from './editHelpers';

suite('editWorksheet: what it refuses, and what to do instead', () => {
	const refused: readonly (readonly [string, string, Target, EditValue, RegExp])[] = [
		[
			'a day that is none',
			'next_checkin:',
			{ at: 'field', key: 'next_checkin' },
			'1 December',
			/^\(This is no day .*; write it .* 2026-12-01\)$/,
		],
		[
			'half a rating',
			'ratings: { discovery: { self: 3 } }',
			{ at: 'rating', slug: 'discovery', column: 'self' },
			'3.5',
			/whole number/,
		],
		[
			'a status nobody knows',
			'status: draft',
			{ at: 'field', key: 'status' },
			'done',
			/^\(`done` does not fit here; choose `draft`, `active`, `paused` or `closed`\)$/,
		],
		['a value with parts', 'person: { first: Ada }', person, 'Noor', /has parts/],
		['the kind', 'person: Ada', { at: 'field', key: 'worksheet' }, 'x', /no longer/],
		['a goal that is not there', 'goals: []', measure, 'x', /no longer/],
		[
			'a value that others share',
			'person: &p Ada\nmanager: *p',
			person,
			'Noor',
			/reach other parts .*; open the worksheet as text/,
		],
		[
			'a place inside an alias',
			'goals:\n  - &g { id: G1, measure: a }\n  - *g',
			{ ...measure, index: 1 },
			'x',
			/reach other parts .*; open the worksheet as text/,
		],
		['several values', 'person: Ada', person, ['Ada', 'Noor'], /; choose one/],
		['parts in a list', 'focus: [{ a: b }]', { at: 'field', key: 'focus' }, ['x'], /parts other than words.*; open/],
		[
			'ratings of another shape',
			'ratings: [1]',
			{ at: 'rating', slug: 'delivery', column: 'self' },
			3,
			/shape.*; open/,
		],
	];

	for (const [name, before, target, value, reason] of refused) {
		test(`refuses ${name}`, () => assert.match(setIn(before, target, value), reason));
	}

	test('refuses everything where the frontmatter or the kind is not known, and says what to mend', () => {
		const add: WorksheetEdit = { type: 'addItem', list: 'goals' };
		assert.match(
			change(`${head}goals: [\n---\n`, add),
			/^\(The lines between .* cannot be read.*; .* mend them first\)$/,
		);
		assert.match(change('---\nworksheet: other\n---\n', add), /kind .*; correct `worksheet`/);
	});

	test('refuses an item and an action that have no place, and says what to do first', () => {
		const goals = '[{ id: G1, title: A }, { id: G2, title: B }, { id: G3, title: C }]';
		const keys = 'worksheet: mentorship-goal\nmentee: Noor\nmentor: Lena';
		const mentorship = (list: string): string => `---\n${keys}\ngoals: ${list}\n---\n\n- [ ] a\n`;
		const add: WorksheetEdit = { type: 'addItem', list: 'goals' };
		assert.match(change(mentorship(goals), add), /^\(This worksheet holds 3 goals, .*; remove one first\)$/);
		assert.match(
			change(mentorship('none'), add),
			/^\(What stands at `goals` is no list, .*; open the worksheet as text/,
		);
		const act = (words: string): WorksheetEdit => ({ type: 'addAction', list: 'goals', index: 0, words });
		assert.match(change(mentorship('[{ title: A }]'), act('b')), /; give it an id first, such as `G1`\)$/);
		assert.match(change(mentorship(goals), act(' ')), /^\(An action needs words; say what will be done\)$/);
		assert.match(set(mentorship(goals), { at: 'action', index: 0 }, ''), /^\(An action needs words; .*in the text\)$/);
	});

	const splitting: readonly (readonly [string, string, RegExp])[] = [
		['Direction', 'a\n## b', /^\(A line that begins with `## ` would begin a new section; write `### `, or /],
		['Direction', 'a\n# b', /`# ` would begin a new section; write `### `, or put a backslash before it\)$/],
		['Reviews', 'a\n### b', /`### ` would begin a new entry; write `#### `, or /],
		['Direction', '```\na', /^\(A code block is still open at the end; close it with a line of ```\)$/],
		['Direction', '~~~~md\n## a', /; close it with a line of ~~~~\)$/],
		['Direction', '<!-- a', /^\(A comment is still open at the end; close it with -->\)$/],
		[
			'Direction',
			'<script>\na',
			/^\(A block of HTML is still open at the end; close it with `<\/script>`, or put a backslash before `<script`\)$/,
		],
		['Direction', 'a\n  <STYLE', /; close it with `<\/style>`, or put a backslash before `<STYLE`\)$/],
		['Direction', 'a\n<?php\necho 1;', /; close it with `\?>`, or put a backslash before `<\?`\)$/],
		['Direction', '<pre>a</pre>\n\n<![CDATA[', /; close it with `\]\]>`, or put a backslash before `<!\[CDATA\[`\)$/],
		['Direction', '<!DOCTYPE', /; close it with `>`, or put a backslash before `<!D`\)$/],
		['Evidence', '<pre>\na </pre>\n\n| b |\n| --- |', /more than words.*; open the worksheet as text/],
		[
			'Direction',
			'a\n---',
			/^\(A line of `---` right below words makes a heading of them; leave an empty line above it\)$/,
		],
		['Evidence', 'a\n\n| b |\n| --- |', /more than words.*; open the worksheet as text/],
	];
	for (const [section, words, reason] of splitting) {
		test(`refuses words that would change the rest of the file: ${JSON.stringify(words)}`, () => {
			const text = `${head}---\n\n## ${section}\n\nx\n\n## Mine\n\ny\n`;
			assert.match(set(text, { at: 'section', section, part: 0 }, words), reason);
		});
	}

	for (const [title, hashes] of [
		['a ##', '##'],
		['# a #', '#'],
		['#', '#'],
		['a\t#', '#'],
	] as const) {
		test(`refuses a title that ends in what Markdown leaves out, and takes what it proposes: ${title}`, () => {
			for (const text of [`${head}---\n\n# Ada\n`, `${head}---\n`]) {
				assert.equal(
					set(text, { at: 'title' }, title),
					`(Markdown leaves out \`${hashes}\` at the end of a title; write \`\\${hashes}\` there)`,
				);
				const escaped = `${title.slice(0, -hashes.length)}\\${hashes}`;
				assert.ok(set(text, { at: 'title' }, escaped).endsWith(`# ${escaped}\n`));
			}
		});
	}

	test('takes a title that ends in a # where that stays', () => {
		assert.equal(set(`${head}---\n\n# Ada #\n`, { at: 'title' }, 'C# #'), `${head}---\n\n# C# # #\n`);
		assert.equal(set(`${head}---\n\nAda\n===\n`, { at: 'title' }, 'a ##'), `${head}---\n\na ##\n===\n`);
	});

	suite('words of an action that begin with an id', () => {
		const list = 'goals: [{ id: G1, title: A }, { id: G2, title: B }]';
		const text = `${head}${list}\n---\n\n## Goals and actions\n\n### G1 A\n\n- [ ] x\n- [ ] G1 y\n`;
		const act = (words: string): string => change(text, { type: 'addAction', list: 'goals', index: 0, words });
		const reword = (index: number, words: string): string => set(text, { at: 'action', index }, words);
		const ticksAlong = (id: string): string =>
			`(An action that begins with \`${id}\` is ticked along with that goal; begin with another word, or write it in the text)`;

		test('are refused where they would make it follow an item', () => {
			assert.equal(act('G1 z'), ticksAlong('G1'));
			assert.equal(act(' G2: z'), ticksAlong('G2'));
			assert.equal(reword(0, 'G1 z'), ticksAlong('G1'));
			assert.equal(reword(1, 'G2 z'), ticksAlong('G2'));
		});

		test('are kept where it follows an item', () => {
			assert.equal(
				reword(1, 'z'),
				'(This action is ticked along with a goal as long as it begins with `G1`; keep `G1` at the beginning, or change it in the text)',
			);
			assert.equal(reword(1, 'G1: z'), text.replace('G1 y', 'G1: z'));
		});

		test('are taken where nothing has the id, or another word goes before it', () => {
			assert.equal(act('G3 z'), `${text}- [ ] G3 z\n`);
			assert.equal(act('For G1 z'), `${text}- [ ] For G1 z\n`);
			assert.equal(reword(0, 'G10 z'), text.replace('] x', '] G10 z'));
		});
	});

	test('takes the words that a refusal proposes', () => {
		for (const words of [
			'a\n### b',
			'a\n\\## b',
			'a\n\n---',
			'```\n## a\n```',
			'<!-- a -->\n\nb',
			'<script>\n</script>',
			'\\<?php',
		]) {
			assert.ok(set(`${head}---\n\n## Direction\n\nx\n\n## Mine\n`, direction, words).includes(words), words);
		}
	});
});
