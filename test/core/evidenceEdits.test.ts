import assert from 'node:assert/strict';
import { builtInKinds } from '../../src/core/builtInKinds';
import { addEvidenceRow } from '../../src/core/evidenceEdits';
import { getNextId } from '../../src/core/ids';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';

const row = { id: 'E2', date: '2026-11-20', shows: 'discovery' };

/** The body after a row was added to it; the same with each line ending. */
function add(body: string, kind = 'career-development', added = row): string {
	const frontmatter = `---\nworksheet: ${kind}\n---\n`;
	const [lf = '', crlf = ''] = ['\n', '\r\n'].map(eol => {
		const text = `${frontmatter}${body}`.replaceAll('\n', eol);
		const worksheet = parseWorksheet(text)!;
		return applyEdits(text, addEvidenceRow(worksheet, builtInKinds.get(kind)!, added));
	});
	assert.equal(crlf.replaceAll('\r\n', '\n'), lf);
	assert.doesNotMatch(crlf, /[^\r]\n/);
	return lf.slice(frontmatter.length);
}

suite('addEvidenceRow', () => {
	test('adds a row below the last one, in the order of the columns', () => {
		const table =
			'## Evidence\n\n| Nr | Result | When | Skill |\n|---|---|---|---|\n| E1 | 📈 | 2026-09-01 | delivery |';
		assert.equal(add(table), `${table}\n| E2 | | 2026-11-20 | discovery |`);
	});

	test('leaves what stands around the table alone', () => {
		const [before, after] = ['# A\n\n## Evidence\n\nText\n\n| ID | Date |\n| --- | --- |', '\n\nMore\n\n## Feedback\n'];
		assert.equal(add(before + after), `${before}\n| E2 | 2026-11-20 |${after}`);
	});

	test('continues the table that has the last row where there are two', () => {
		const [first, second] = ['## Evidence\n\n| ID |\n| --- |\n| E1 |\n', '\n| Legend |\n| --- |\n'];
		assert.equal(add(first + second), `${first}| E2 |\n${second}`);
	});

	test('makes the table below what the section says already', () => {
		assert.equal(
			add('## Evidence\n\n<!-- What happened? -->\n\n## Feedback\n'),
			'## Evidence\n\n<!-- What happened? -->\n\n' +
				'| ID | Date | Competency | What happened | Result | Who saw it | Link |\n' +
				'| --- | --- | --- | --- | --- | --- | --- |\n| E2 | 2026-11-20 | discovery | | | | |\n\n## Feedback\n',
		);
	});

	test('makes the section in its place', () => {
		assert.match(
			add('## Direction\n\nText\n\n## Feedback\n'),
			/Text\n\n## Evidence\n\n\| ID .+\n.+\n\| E2 .+\n\n## Feedback/,
		);
	});

	test('makes it at the end where the kind has no such section', () => {
		const made = '## Evidence\n\n| ID | Date | Competency | What happened |\n| --- | --- | --- | --- |\n| E2 |';
		assert.ok(add('## Purpose\n\nText\n', 'mentorship-goal').startsWith(`## Purpose\n\nText\n\n${made}`));
	});

	test('keeps a pipe inside its cell', () => {
		assert.match(add('## Evidence\n', undefined, { ...row, shows: 'a|b' }), /\| a\\\|b \|/);
	});
});

suite('getNextId', () => {
	const next = (frontmatter: string, body: string, prefix: string): string =>
		getNextId(parseWorksheet(`---\nworksheet: mentorship-goal\n${frontmatter}\n---\n${body}`)!, prefix);

	test('goes one above the largest number of a prefix, over items and evidence', () => {
		const goals = 'goals: [{ id: G1 }, { id: G07 }, { id: GOAL9 }]\nmilestones: [{ id: G8, title: A }]';
		assert.equal(next(goals, '', 'G'), 'G9');
		assert.equal(next(goals, '', 'M'), 'M1');
		assert.equal(next('goals: [{ id: G1 }]', '### G2 Gone\n\n- [ ] M4 Gone\n\nG9 in words.\n', 'G'), 'G3');
		assert.equal(next('goals: [{ id: G1 }]', '- [ ] M4 Gone\n', 'M'), 'M5');
		assert.equal(next('goals:', '## Evidence\n\n| ID |\n| --- |\n| E4 |\n| E2 |', 'E'), 'E5');
	});
});
