import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { ruleDescriptions } from '../../../src/core/rules';
import { applyFixes, assertFinds, career, describe, ownKind, titles, validate } from './structureHelpers';

suite('structure rules: what is there', () => {
	test('a code that two rules report is described once', () => {
		const codes = ruleDescriptions.map(({ code }) => code);
		assert.deepEqual(codes, [...new Set(codes)]);
	});

	test('the samples have neither errors nor warnings', () => {
		const folder = 'media/samples';
		const names = readdirSync(folder, { encoding: 'utf8' }).filter(name => name.endsWith('.md'));
		assert.notEqual(names.length, 0);
		for (const name of names) {
			const found = validate(readFileSync(`${folder}/${name}`, 'utf8'));
			assert.equal(describe(found.filter(({ severity }) => severity === 'error' || severity === 'warning')), '', name);
		}
	});
});

suite('required-missing', () => {
	test('reports an absent person at the worksheet key, an empty one at its key', () => {
		assertFinds('required-missing', '---\n«worksheet: career-development»\nlevel: apm\ntarget: apm\n---\n');
		assertFinds('required-missing', '---\nworksheet: career-development\n«"person"»:\nlevel: apm\ntarget: apm\n---\n');
	});

	test('says what is missing and why it matters', () => {
		const { found } = assertFinds('required-missing', career('«person»:'));
		assert.equal(
			describe(found),
			'required-missing: Found no value for `person`, expected one, since the overview and other checks depend on it; add it as `person: …`',
		);
	});

	test('names the item that something is missing in', () => {
		const { found } = assertFinds(
			'required-missing',
			career(
				'goals:\n  - { id: G1, «title»: }\n  - { «title: Two» }\n  - «due: 2027-01-29»'.replace(
					'«due: 2027-01-29»',
					'{ id: G3, title: Three }',
				),
			),
		);
		assert.equal(
			describe(found),
			'required-missing: Found no `title` in goal `G1`, by which people know it; add it as `title: …`\n' +
				'required-missing: Found no `id` in this goal, by which actions and evidence name it; add one such as `id: G1`',
		);
	});

	test('asks for the period and the rhythm only while the worksheet is active', () => {
		const marked = career('«start»:\n«end»:\n«cadence»:');
		assertFinds('required-missing', marked);
		assertFinds('required-missing', marked.replace('active', 'paused').replace(/[«»]/g, ''));
	});

	test('starts today, or a period before the end where something is due earlier', () => {
		const { text, found } = assertFinds('required-missing', career('«start»:', '- [ ] Draft. Due: 2026-10-16'));
		assert.match(applyFixes(text, found)['Set start to 2026-09-30'] ?? '', /^start: 2026-09-30$/m);
		assert.deepEqual(titles(assertFinds('required-missing', career('«start»:')).found), ['Set start to 2026-11-20']);
		assert.deepEqual(
			titles(assertFinds('required-missing', career('«start»:', '- [ ] Draft. Due: 2026-01-16')).found),
			[],
		);
	});

	test('starts before an end that is not after today', () => {
		const { found } = assertFinds('required-missing', career('«start»:\nend: 2026-11-20'));
		assert.deepEqual(titles(found), ['Set start to 2026-05-20']);
		const due = career('«start»:', '- [ ] Draft. Due: 2026-11-20');
		assert.deepEqual(titles(assertFinds('required-missing', due).found), ['Set start to 2026-11-20']);
	});

	test('proposes an end that is still to come', () => {
		assert.deepEqual(titles(assertFinds('required-missing', career('«end»:')).found), ['Set end to 2027-03-01']);
		const old = career('start: 2024-09-01\n«end»:');
		assert.deepEqual(titles(assertFinds('required-missing', old).found), ['Set end to 2027-05-20']);
	});

	test('adds keys in CRLF, in flow style and before a comment', () => {
		const marked = career('«end»: # soon').replace(/\n/g, '\r\n');
		const { text, found } = assertFinds('required-missing', marked);
		assert.match(applyFixes(text, found)['Set end to 2027-03-01'] ?? '', /\r\nend: 2027-03-01 # soon\r\n/);
		const flow =
			'---\n{ «worksheet: career-development», person: Ada, level: apm, target: apm, status: active, start: 2026-09-01, end: 2027-01-01 }\n---\n';
		const inFlow = assertFinds('required-missing', flow);
		assert.match(
			applyFixes(inFlow.text, inFlow.found)['Set cadence to monthly'] ?? '',
			/, end: 2027-01-01, cadence: monthly \}|, cadence: monthly, /,
		);
	});

	test('gives items without an id different free ids', () => {
		const { found } = assertFinds(
			'required-missing',
			career('goals:\n  - «title: 📈 Strategy»\n  - { id: G4, title: Two }\n  - { «title: Three» }'),
		);
		assert.deepEqual(titles(found), ['Give it the id G5', 'Give it the id G6']);
	});

	test('inserts words to fill in for a text that only a person knows, and no name', () => {
		const kinds = ownKind(
			'{"fields": [{"key": "room", "title": "R", "description": "R.", "type": "text", "required": true}, {"key": "seats", "title": "S", "description": "S.", "type": "integer", "required": true}]}',
		);
		const { text, found } = assertFinds(
			'required-missing',
			'---\nworksheet: own\n«room»: # where?\n«seats»:\n---\n',
			kinds,
		);
		assert.deepEqual(titles(found), ['Insert room to fill in']);
		const fixed = applyFixes(text, found)['Insert room to fill in'] ?? '';
		assert.match(fixed, /^room: TODO # where\?$/m);
		const later = validate(fixed.replace('worksheet: own', 'worksheet: own\nstatus: active'), kinds);
		assert.ok(later.some(({ code }) => code === 'placeholder-left'));
		const goal = assertFinds('required-missing', career('person: Ada\ngoals: [{ id: G1, «title»: }]'));
		assert.match(applyFixes(goal.text, goal.found)['Insert title to fill in'] ?? '', /\{ id: G1, title: TODO \}/);
		assert.deepEqual(titles(assertFinds('required-missing', career('«person»:')).found), []);
	});

	test('inserts a first goal, in the style of the file', () => {
		const head = '---\nworksheet: mentorship-goal\nmentee: Noor\nmentor: Lena\n';
		for (const goals of ['«goals»:', 'goals: «[]»', 'goals: «~»']) {
			const { text, found } = assertFinds('required-missing', `${head}${goals}\n---\n`);
			const [fixed = ''] = Object.values(applyFixes(text, found));
			assert.match(
				fixed,
				/\ngoals:\n {2}- title: What will be true at the end that is not true now\?\n {4}id: G1\n---\n$/,
			);
		}
	});

	test('is silent about what is filled in wrongly', () => {
		assertFinds('wrong-type', career('person: «[Ada, Park]»\nlevel: «3»'));
		assertFinds('date-invalid', career('end: «soon»'));
	});

	test('an unknown kind has a fix only where one is near', () => {
		const kind = (id: string): string => `---\nworksheet: «${id}»\n---\n`;
		assert.deepEqual(titles(assertFinds('worksheet-unknown', kind('boss_partnership')).found), [
			'Change to boss-partnership',
		]);
		assert.deepEqual(titles(assertFinds('worksheet-unknown', kind('"diary"')).found), []);
	});

	test('reports an empty worksheet key, which leaves no kind', () => {
		assertFinds('required-missing', '---\n«worksheet»: # which?\nperson: Ada\n---\n');
		assertFinds('required-missing', '---\nworksheet: «""»\nperson: Ada\n---\n');
	});
});

suite('wrong-type', () => {
	test('says what was found and what was expected', () => {
		const { found } = assertFinds('wrong-type', career('mentor: «[Kim, Lee]»'));
		assert.equal(
			describe(found),
			'wrong-type: Unexpected `[Kim, Lee]`, expected text; a number or a list in its place is dropped',
		);
	});

	test('puts numbers and truth values in quotes where text is due', () => {
		const { text, found } = assertFinds(
			'wrong-type',
			career('person: «1.0»\ngoals:\n  - { id: G1, title: «true» }\ntags: [«2026», a]'),
		);
		assert.deepEqual(titles(found), ['Change to "1.0"', 'Change to "true"', 'Change to "2026"']);
		assert.match(applyFixes(text, found)['Change to "1.0"'] ?? '', /^person: "1\.0"$/m);
	});

	test('takes the blanks out of an id, wherever the frontmatter names it', () => {
		const table = '## Evidence\n\n| ID | Date |\n| --- | --- |\n| «E 1» | 2026-09-18 |';
		const { text, found } = assertFinds(
			'wrong-type',
			career(
				'goals:\n  - { id: «"G 1"», title: Plan, evidence: [E 1] }\nratings:\n  discovery: { evidence: ["E 1"] }',
				table,
			),
		);
		assert.equal(
			describe(found.slice(0, 1)),
			'wrong-type: Unexpected id `"G 1"`, expected letters, digits, `-` and `_` alone, so that headings can name it',
		);
		const fixed = applyFixes(text, found);
		assert.match(fixed['Change to G1'] ?? '', /id: "G1", title: Plan, evidence: \[E 1\]/);
		assert.match(fixed['Change to E1'] ?? '', /evidence: \[E1\][^]*\["E1"\][^]*\| E1 \|/);
	});

	test('gives another id where no blank makes the difference, or where the id is taken', () => {
		const goals = (id: string): string => `goals:\n  - { id: G1, title: Plan }\n  - { id: «${id}», title: Hire }`;
		for (const id of ['G 1', 'G.7', 'Öffnung', 'true', '1.5']) {
			const { found } = assertFinds('wrong-type', career(goals(id)));
			assert.deepEqual(titles(found), ['Change to G2'], id);
		}
		assert.equal(describe(validate(career(goals('7').replace(/[«»]/g, '')))).includes('wrong-type'), false);
	});

	test('leaves alone what else stands where an id of evidence is due', () => {
		for (const cell of ['—', '[E1](a.md)', '**E1**', 'E1, E2', 'to do']) {
			const table = `## Evidence\n\n| ID | Date |\n| --- | --- |\n| ${cell} | 2026-09-18 |`;
			assertFinds('wrong-type', career('tags: [a]', table));
		}
	});

	test('makes one text of a block list', () => {
		const { text, found } = assertFinds('wrong-type', career('mentor:\n  «- Kim»\ncadence: monthly'));
		assert.match(applyFixes(text, found)['Change to Kim'] ?? '', /^mentor: Kim\ncadence/m);
	});

	test('makes a list of words between commas, if the ladder has them', () => {
		const { text, found } = assertFinds('wrong-type', career('focus: «discovery, Vision and strategy»'));
		assert.match(
			applyFixes(text, found)['Change to [discovery, Vision and strategy]'] ?? '',
			/^focus: \[discovery, Vision and strategy\]$/m,
		);
		assert.deepEqual(titles(assertFinds('wrong-type', career('focus: «juggling»')).found), []);
	});

	test('takes ratings out of their quotes, and clears what is no rating', () => {
		const { text, found } = assertFinds(
			'wrong-type',
			career(
				'ratings:\n  discovery:\n    self: «"4"»\n    manager: «high» # ask\n  delivery: { self: «"9"», manager: 3 }',
			),
		);
		assert.deepEqual(titles(found), ['Change to 4', 'Clear the value', 'Clear the value', 'Clear the value']);
		assert.match(applyFixes(text, found.slice(1, 2))['Clear the value'] ?? '', /^ {4}manager: # ask$/m);
	});

	test('converts only into what no other rule would report', () => {
		const fixesOf = (frontmatter: string): string[] => titles(assertFinds('wrong-type', career(frontmatter)).found);
		assert.deepEqual(fixesOf('level: «[apm]»'), ['Change to apm']);
		assert.deepEqual(fixesOf('level: «[L9]»'), []);
		assert.deepEqual(fixesOf('level: «[apm, cpo]»'), []);
		assert.deepEqual(fixesOf('cadence: «[weekly]»'), ['Change to weekly']);
		assert.deepEqual(fixesOf('cadence: «[often]»'), []);
		assert.deepEqual(fixesOf('end: «[2027-03-31]»'), ['Change to 2027-03-31']);
		assert.deepEqual(fixesOf('end: «[soon]»'), []);
		assert.deepEqual(fixesOf('goals: [{ id: G1, title: One }, { id: «[G1]», title: Two }]'), []);
		assert.deepEqual(fixesOf('goals: [{ id: G1, title: One, competency: «[discovery]» }]'), ['Change to discovery']);
		assert.deepEqual(fixesOf('mentor: «[Kim, { name: Lee }]»'), []);
		assert.deepEqual(fixesOf('mentor: «[Kim, Lee]»'), ['Change to "Kim, Lee"']);
		assert.deepEqual(fixesOf('tags: «", "»'), []);
	});

	test('converts practices and references by the names in the file', () => {
		const keys = 'worksheet: pm-trust-review\nperson: Ada\n';
		const commitment = (practice: string): string =>
			`---\n${keys}commitments: [{ id: C1, title: One, practice: ${practice} }]\n---\n`;
		assert.deepEqual(titles(assertFinds('wrong-type', commitment('«[relationships]»')).found), [
			'Change to relationships',
		]);
		assert.deepEqual(titles(assertFinds('wrong-type', commitment('«[juggling]»')).found), []);
		const kinds = ownKind(
			'{"items": [{"key": "goals", "title": "G", "singular": "goal", "id_prefix": "G", "fields": [{"key": "id", "title": "I", "description": "I.", "type": "id", "required": true}, {"key": "title", "title": "T", "description": "T.", "type": "text", "required": true}, {"key": "after", "title": "A", "description": "A.", "type": "reference", "refers_to": "goals"}, {"key": "who", "title": "W", "description": "W.", "type": "text", "required": true}]}]}',
		);
		const marked = '---\nworksheet: own\ngoals:\n  - { id: G1, title: One, who: Ada, after: «[G1]» }\n  - «Two»\n---\n';
		assert.deepEqual(titles(assertFinds('wrong-type', marked, kinds).found), ['Change to G1']);
	});

	test('leaves numbers off the scale and unknown words to the rules for them', () => {
		assertFinds('rating-off-scale', career('ratings:\n  discovery: { self: «7» }'));
		assertFinds('value-unknown', career('sharing: «everybody»'));
	});

	test('asks whose rating a bare number is', () => {
		const { text, found } = assertFinds('wrong-type', career('ratings:\n  discovery: «4»'));
		assert.deepEqual(titles(found), ['Change to { self: 4 }', 'Change to { manager: 4 }', 'Change to { mentor: 4 }']);
		assert.match(applyFixes(text, found)['Change to { manager: 4 }'] ?? '', /^ {2}discovery: \{ manager: 4 \}$/m);
		assert.deepEqual(
			titles(assertFinds('wrong-type', career('ratings:\n  discovery: «9»\n  delivery: «high»')).found),
			[],
		);
		assert.deepEqual(titles(assertFinds('wrong-type', career('ratings: «4»')).found), []);
	});

	test('makes a goal of a title, and takes out an empty entry', () => {
		const { text, found } = assertFinds('wrong-type', career('goals:\n  - id: G1\n    title: One\n  «-»\n  - «Two»'));
		const fixed = applyFixes(text, found);
		assert.match(fixed['Remove the empty entry'] ?? '', /title: One\n {2}- Two/);
		const other = assertFinds('wrong-type', career('goals:\n  - id: G1\n    title: One\n  - «Two»'));
		assert.match(
			applyFixes(other.text, other.found)['Make it the title of a goal'] ?? '',
			/^ {2}- \{ id: G2, title: Two \}$/m,
		);
	});

	test('reads a number as an id, and a list as none', () => {
		assertFinds(
			'wrong-type',
			career('goals:\n  - { id: 1, title: One, evidence: [«[E1]»] }\n  - { id: «[2]», title: Two }'),
		);
	});

	test('wants whole numbers', () => {
		assert.deepEqual(titles(assertFinds('wrong-type', career('schema: «"1"»')).found), ['Change to 1']);
		const session = (minutes: string): string =>
			`---\nworksheet: mentorship-goal\nmentee: Noor\nmentor: Lena\nsession_minutes: ${minutes}\ngoals: [{ id: G1, title: One }]\n---\n`;
		assert.deepEqual(titles(assertFinds('wrong-type', session('«45 minutes»')).found), ['Change to 45']);
		assert.deepEqual(titles(assertFinds('wrong-type', session('«long»')).found), []);
	});

	test('checks the elements of lists in a kind of the workspace', () => {
		const kinds = ownKind(
			'{"fields": [{"key": "weeks", "title": "W", "description": "W.", "type": "list", "of": "integer"}]}',
		);
		assertFinds('wrong-type', '---\nworksheet: own\nweeks: [1, «two», «2.5»]\n---\n', kinds);
	});

	test('reports a worksheet key that is a list, once', () => {
		const { text, found } = assertFinds('wrong-type', '---\nworksheet: «[career-development]»\n---\n');
		assert.match(applyFixes(text, found)['Change to career-development'] ?? '', /^worksheet: career-development$/m);
	});
});

suite('value-unknown', () => {
	test('lists the words, and offers the nearest in the same quotes', () => {
		const { text, found } = assertFinds('value-unknown', career("status: active\nsharing: «'Paire'»"));
		assert.equal(describe(found), 'value-unknown: Unexpected `Paire`, expected `private`, `pair` or `team`');
		assert.match(applyFixes(text, found)['Change to pair'] ?? '', /^sharing: 'pair'$/m);
	});

	test('proposes what a word means before what is near to it, and nothing where that is unsure', () => {
		const propose = (marked: string): readonly string[] => titles(assertFinds('value-unknown', marked).found);
		for (const [word, meant] of [
			...['biweekly', 'bi-weekly', 'Every two weeks', '2 weeks'].map(word => [word, 'fortnightly'] as const),
			['annually', 'yearly'],
			['semi-annual', 'half-yearly'],
			['wekly', 'weekly'],
			['bi-monthly', undefined],
			['biannual', undefined],
		] as const) {
			const expected = meant === undefined ? [] : [`Change to ${meant}`];
			assert.deepEqual(propose(career(`cadence: «${word}»`)), expected, word);
		}
		for (const [word, meant] of [
			['Completed', 'done'],
			['in progress', 'on-track'],
			['to-do', 'not-started'],
			['off-track', undefined],
		] as const) {
			const expected = meant === undefined ? [] : [`Change to ${meant}`];
			assert.deepEqual(propose(career(`goals: [{ id: G1, title: One, status: «${word}» }]`)), expected, word);
		}
		assert.deepEqual(propose(career('status: «in-progress»')), ['Change to active']);
		assert.deepEqual(propose(career('status: «inactive»')), []);
	});

	test('reports a status in a draft, which an unknown status makes', () => {
		assertFinds('value-unknown', career('status: «Actve»'));
	});

	test('checks lists of words', () => {
		const kinds = ownKind(
			'{"fields": [{"key": "moods", "title": "M", "description": "M.", "type": "list", "of": "choice", "values": ["good", "bad"]}]}',
		);
		assertFinds('value-unknown', '---\nworksheet: own\nmoods: [good, «sad»]\n---\n', kinds);
	});
});

suite('same-person', () => {
	test('ignores case and spaces, and points to the other name', () => {
		const { text, found } = assertFinds('same-person', career("person: Ada Park\nmentor: «'ADA  park '»"));
		assert.equal(
			describe(found),
			'same-person: Unexpected `ADA  park ` as both `mentor` and `person`, expected two people',
		);
		assert.equal(text.slice(found[0]?.related[0]?.range.start, found[0]?.related[0]?.range.end), 'Ada Park');
	});

	test('two empty names are no person', () => {
		assertFinds('same-person', career('manager:\nmentor: ""'));
	});
});

suite('key-unknown, schema-newer and section-missing', () => {
	test('renames to the nearest key that is free', () => {
		const { text, found } = assertFinds(
			'key-unknown',
			career('«manger»: Sam Ruiz\n«persn»: Ada\n"title": x'.replace('"title"', '«"title"»')),
		);
		assert.deepEqual(titles(found), ['Rename to manager']);
		assert.match(applyFixes(text, found)['Rename to manager'] ?? '', /^manager: Sam Ruiz$/m);
	});

	test('renames only where the value fits', () => {
		const fixesOf = (frontmatter: string): string[] => titles(assertFinds('key-unknown', career(frontmatter)).found);
		assert.deepEqual(fixesOf('«mentr»: [Kim]'), []);
		assert.deepEqual(fixesOf('«sharin»: everybody'), []);
		assert.deepEqual(fixesOf('«sharin»: team'), ['Rename to sharing']);
		assert.deepEqual(fixesOf('«sharin»:'), ['Rename to sharing']);
	});

	test('looks into ratings and items', () => {
		assertFinds(
			'key-unknown',
			career('ratings:\n  discovery: { self: 3, «boss»: 4 }\ngoals:\n  - id: G1\n    title: One\n    «owner»: Ada'),
		);
	});

	test('says which format is known', () => {
		const { found } = assertFinds('schema-newer', career('schema: «3»'));
		assert.match(describe(found), /Found format version `3`, the newest known here is `1`/);
	});

	test('inserts a missing section in its place, and only in active worksheets', () => {
		const body =
			'## Direction\n\nUp.\n\n## Assessment\n\n## strengths\n\n## Goals\n\n## Evidence\n\n## Feedback\n\n## Reviews';
		const marked = career('', body).replace('worksheet: career-development', '«worksheet: career-development»');
		const { text, found } = assertFinds('section-missing', marked);
		assert.match(
			applyFixes(text, found)['Insert section Looking back'] ?? '',
			/Up\.\n\n## Looking back\n\n<!-- .* -->\n\n## Assessment/,
		);
		assertFinds('section-missing', career('status: paused', '# Nothing'));
	});

	test('inserts no section into a fence or a comment that is never closed', () => {
		const fixesIn = (body: string): number => {
			const found = validate(career('', body)).filter(({ code }) => code === 'section-missing');
			return titles(found).length;
		};
		assert.deepEqual(['```', '```\ntext', '~~~\n```', '<!-- note', '- ```\n  text'].map(fixesIn), [0, 0, 0, 0, 0]);
		assert.deepEqual(
			['```\ntext\n```', '<!-- note -->', '    code', '<div>', '```\ntext\n```\n\n.'].map(fixesIn),
			[8, 8, 8, 8, 8],
		);
	});
});
