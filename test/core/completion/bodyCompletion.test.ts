import assert from 'node:assert/strict';
import { complete, cut, describe, labels } from './completionHelpers';
import type { CompletionOptions } from '../../../src/core/completion/completion';

const head = [
	'---',
	'worksheet: career-development',
	'person: Ada Park',
	'manager: Sam Ruiz',
	'next_checkin: 2026-12-01',
	'goals:',
	'  - id: G1',
	'    title: Write a strategy.',
	'  - id: G2',
	'    title: Settle it',
	'---',
	'',
	'# Ada',
	'',
	'',
].join('\n');

const asked = { isAsked: true };

function completeBody(body: string, options: Partial<CompletionOptions> = {}): readonly string[] {
	return labels(complete(head + body, options));
}

function chooseIn(body: string, label: string, options: Partial<CompletionOptions> = {}): string {
	const { range, snippet } = complete(head + body, options).find(candidate => candidate.label === label)!;
	const { text } = cut(head + body);
	return text.slice(head.length, range.start) + snippet + text.slice(range.end);
}

suite('completion in the body', () => {
	test('proposes the sections that are missing', () => {
		assert.deepEqual(completeBody('## Direction\n\n## Goals\n\n##|').slice(0, 3), [
			'## Looking back',
			'## Assessment',
			'## Strengths and constraints',
		]);
		assert.equal(
			chooseIn('## Direction\n\n## Ev|', '## Evidence'),
			'## Direction\n\n## Evidence\n\n| ID | Date | Competency | What happened | Result | Who saw it | Link |\n| --- | --- | --- | --- | --- | --- | --- |\n',
		);
	});

	test('renames a heading without putting anything below it', () => {
		assert.equal(chooseIn('## Look|ing at it\n\nWords.\n', '## Looking back'), '## Looking back\n\nWords.\n');
	});

	test('says nothing on a blank line unless somebody asks', () => {
		assert.deepEqual(completeBody('## Direction\n\n|'), []);
		assert.ok(completeBody('## Direction\n\n|', asked).includes('## Evidence'));
	});

	test('proposes the levels of decisions in their columns, and in no other table', () => {
		const text = (rows: string): string =>
			`---\nworksheet: boss-partnership\nperson: Ada\nboss: Sam\n---\n\n## Relationships\n\n${rows}\n`;
		const table = '| Decision | Today | I want |\n| --- | --- | --- |\n| Scope | ag¦ | |';
		const levels = ['tell', 'sell', 'consult', 'agree', 'advise', 'inquire', 'delegate'];
		assert.deepEqual(labels(complete(text(table))), levels);
		assert.deepEqual(labels(complete(text(table.replace('ag¦ | |', 'agree | ¦ |')))), levels);
		assert.deepEqual(labels(complete(text(table.replace('Scope', 'Sc¦').replace('ag¦', '')))), []);
		assert.deepEqual(labels(complete(text(table.replace('Decision', 'Rule')))), []);
		const chosen = complete(text(table)).find(({ label }) => label === 'agree')!;
		assert.equal(cut(text(table)).text.slice(chosen.range.start, chosen.range.end), 'ag');
	});

	test('proposes an entry of today in a log, once', () => {
		assert.equal(
			chooseIn('## Reviews\n\n### |', '### 2026-11-20'),
			'## Reviews\n\n### 2026-11-20\n\n- Moved:\n- Stuck:\n- Decided:\n- Ratings changed:\n- Next review:',
		);
		assert.deepEqual(completeBody('## Reviews\n\n### 2026-11-20\n\n### |'), []);
	});

	test('proposes headings for the items that have none', () => {
		assert.deepEqual(completeBody('## Goals and actions\n\n### G2 Settle it\n\n### |'), ['### G1 Write a strategy']);
	});

	test('proposes ids and the sorts of actions at the start of a task', () => {
		assert.deepEqual(completeBody('- [ ] |'), ['G1', 'G2', '(experience)', '(people)', '(learning)', '(support)']);
		assert.equal(chooseIn('- [ ] (su|', '(support)'), '- [ ] (support) ');
	});

	test('proposes ids in brackets, and anywhere on request', () => {
		assert.deepEqual(completeBody('See it (|)'), ['G1', 'G2']);
		assert.deepEqual(completeBody('See G|'), []);
		assert.equal(chooseIn('See G|', 'G2', asked), 'See G2');
	});

	test('proposes due dates', () => {
		for (const words of ['Due: |', 'Due:|', '(due |', '📅 |', 'Due: 2026-|']) {
			assert.deepEqual(completeBody(`- [ ] Ask. ${words}`).slice(0, 3), ['2026-11-27', '2026-12-04', '2026-12-01']);
		}
		assert.equal(chooseIn('- [ ] Ask. Due: 2026-1|1-20', '2026-12-01'), '- [ ] Ask. Due: 2026-12-01');
		assert.deepEqual(completeBody('- [ ] The residue: |'), []);
	});

	test('proposes owners', () => {
		assert.deepEqual(completeBody('- [ ] Ask. Owner: |'), ['Ada Park', 'Sam Ruiz']);
		assert.equal(chooseIn('- [ ] Ask. Owner: S|', 'Sam Ruiz'), '- [ ] Ask. Owner: Sam Ruiz.');
	});

	test('completes the cells of the evidence', () => {
		const table = '## Evidence\n\n| ID | Date | Competency | What happened |\n| --- | --- | --- | --- |\n';
		assert.deepEqual(completeBody(`${table}| E1 | 2026-10-01 | delivery | x |\n| ¦`), ['E2']);
		assert.deepEqual(completeBody(`${table}| E1 | ¦`), ['2026-11-20', '2026-11-19']);
		assert.equal(completeBody(`${table}| E1 | 2026-11-20 | delivery, ¦`)[0], 'customer-insight');
		assert.equal(
			chooseIn(`${table}| E1 | 2026-11-20 | delivery, dis¦ | x |`, 'discovery'),
			`${table}| E1 | 2026-11-20 | delivery, discovery | x |`,
		);
		assert.deepEqual(completeBody(`${table}| E1 | 2026-11-20 | delivery | ¦`), []);
	});

	test('says nothing in code and in comments', () => {
		assert.deepEqual(completeBody('```\n- [ ] |\n```\n'), []);
		assert.deepEqual(completeBody('<!-- Due: | -->\n'), []);
	});

	test('says nothing in Markdown that is no worksheet, nor on the fences', () => {
		assert.deepEqual(complete('---\ntitle: x\n|\n---\n\n## |'), []);
		assert.deepEqual(complete('# Notes\n\n- [ ] |'), []);
		assert.deepEqual(complete('---|\nworksheet: career-development\n---\n'), []);
		assert.deepEqual(complete('---\nworksheet: career-development\n--|-\n'), []);
	});

	test('says what each is', () => {
		assert.deepEqual(complete(`${head}- [ ] |`).slice(0, 3).map(describe), [
			'G1 | Write a strategy.',
			'G2 | Settle it',
			'(experience) | something at work',
		]);
	});
});
