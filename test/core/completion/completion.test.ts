import assert from 'node:assert/strict';
import { choose, complete, completeIn, describe, labels } from './completionHelpers';

const evidence = [
	'## Evidence',
	'',
	'| ID | Date | Competency | What happened |',
	'| --- | --- | --- | --- |',
	'| E1 | 2026-10-16 | delivery | Shipped it |',
	'| E2 | 2026-10-17 | discovery | Dropped it |',
].join('\n');

/** A career plan with two pieces of evidence. */
function withEvidence(lines: string): string {
	return `---\nworksheet: career-development\n${lines}\n---\n\n# Ada\n\n${evidence}\n`;
}

suite('completion of keys', () => {
	test('proposes what is missing, what is needed first', () => {
		assert.deepEqual(labels(completeIn('person: Ada\n|\nlevel: senior-pm')).slice(0, 6), [
			'target',
			'start',
			'end',
			'cadence',
			'manager',
			'focus',
		]);
		assert.ok(!labels(completeIn('person: Ada\n|\nlevel: senior-pm')).includes('level'));
	});

	test('says what a key means, and what may stand there', () => {
		const [level] = completeIn('person: Ada\nle|').filter(({ label }) => label === 'level');
		assert.equal(
			describe(level!),
			'level | level of the ladder | Current level | The level of the ladder the person works at today. | A worksheet of this kind cannot do without it.',
		);
	});

	test('adds the colon, and asks for the value where there is something to choose', () => {
		assert.equal(choose('sta|', 'status'), 'status: $0');
		assert.equal(completeIn('sta|').find(({ label }) => label === 'status')?.isContinued, true);
		assert.equal(completeIn('sta|').find(({ label }) => label === 'person')?.isContinued, true);
		assert.equal(completeIn('sta|').find(({ label }) => label === 'schema')?.isContinued, undefined);
	});

	test('replaces a key without a second colon', () => {
		assert.equal(choose('sta|rt: 2026-11-20', 'end'), 'end: 2026-11-20');
	});

	test('makes brackets for a list and lines for what has parts', () => {
		assert.equal(choose('fo|', 'focus'), 'focus: [$0]');
		assert.equal(choose('ra|', 'ratings'), 'ratings:\n  $0');
		assert.equal(
			choose('tags: [x]\ngo|', 'goals').split('\n').slice(1, 4).join('\n'),
			'goals:\n  - title: $1\n    id: G1',
		);
	});

	test('keeps to one line in braces', () => {
		assert.equal(choose('{ worksheet: career-development, | }', 'goals').slice(33), 'goals: [{ title: $1, id: G1 }] }');
	});

	test('proposes what is not rated yet, with a column for each who is named', () => {
		const lines = 'person: Ada\nmanager: Sam\nratings:\n  delivery: { self: 3 }\n  |';
		assert.ok(!labels(completeIn(lines)).includes('delivery'));
		assert.equal(choose(lines, 'discovery').split('\n').at(-1), '  discovery: { self: $1, manager: $2 }');
	});

	test('knows a competency by its other names', () => {
		assert.ok(!labels(completeIn('ratings:\n  prioritization: { self: 3 }\n  |')).includes('prioritisation'));
	});

	test('proposes columns in braces', () => {
		assert.deepEqual(labels(completeIn('ratings:\n  delivery: { self: 3, | }')), ['manager', 'mentor', 'evidence']);
	});

	test('proposes practices and trust factors in the kinds that have them', () => {
		const head = 'worksheet: pm-trust-review\nperson: Ada\n';
		assert.equal(labels(completeIn(`${head}ratings:\n  |`))[0], 'lead-by-example');
		assert.equal(
			choose(`${head}trust_factors:\n  o|`, 'openness').split('\n').at(-1),
			'  openness: { self: $1, team: $2, stakeholders: $3 }',
		);
	});

	test('knows the keys of all kinds before the kind is known', () => {
		assert.deepEqual(labels(completeIn('worksheet: car\nst|')).slice(0, 3), ['start', 'end', 'cadence']);
	});
});

suite('completion of values', () => {
	const tables: Readonly<Record<string, readonly string[]>> = {
		'worksheet: |': [
			'career-development',
			'mentorship-goal',
			'pm-trust-review',
			'leader-trust-review',
			'manager-review',
			'boss-partnership',
		],
		'status: |': ['draft', 'active', 'paused', 'closed'],
		'status:|': ['draft', 'active', 'paused', 'closed'],
		'sharing: p|': ['private', 'pair', 'team'],
		'cadence: |': ['weekly', 'fortnightly', 'monthly', 'quarterly', 'half-yearly', 'yearly'],
		'ladder: |': ['pm-default'],
		'schema: |': ['1'],
		'start: |': ['2026-11-20', '2026-12-01', '2026-11-30', '2026-12-31'],
		'last_checkin: |': ['2026-11-20', '2026-11-19'],
		'ratings:\n  delivery: { self: |, manager: }': ['1', '2', '3', '4', '5'],
		'goals:\n  - id: G1\n    from: |': ['1', '2', '3', '4', '5'],
		'goals:\n  - id: G1\n    status: |': ['not-started', 'on-track', 'at-risk', 'done', 'dropped'],
		'person: |': [],
		'goals:\n  - title: |': [],
		'worksheet: mentorship-goal\nagreed_on: |': ['2026-11-20', '2026-11-19'],
		'worksheet: mentorship-goal\ngoals:\n  - { id: G1, title: x }\nmilestones:\n  - goal: |': ['G1'],
		'worksheet: pm-trust-review\ncommitments:\n  - practice: |': [
			'lead-by-example',
			'clear-expectations',
			'empowerment',
			'feedback-listening',
			'relationships',
		],
	};
	for (const [lines, expected] of Object.entries(tables)) {
		test(`at ${JSON.stringify(lines)}`, () => assert.deepEqual(labels(completeIn(lines)), expected));
	}

	test('puts a blank behind a colon', () => {
		assert.equal(choose('status:|', 'active'), 'status: active');
		assert.equal(choose('status: |', 'active'), 'status: active');
	});

	test('replaces the whole word, also in quotes, and leaves a comment alone', () => {
		assert.equal(choose('status: dra|ft # now', 'active'), 'status: active # now');
		assert.equal(choose("status: 'dra|ft'", 'active'), "status: 'active'");
	});

	test('proposes the end of the period by the start', () => {
		const words = completeIn('start: 2026-09-01\nend: |').map(describe);
		assert.deepEqual(words.slice(0, 3), [
			'2027-03-01 | start plus 6 months',
			'2026-12-01 | start plus 3 months',
			'2027-09-01 | start plus 12 months',
		]);
	});

	test('proposes the next check-in by the rhythm', () => {
		assert.equal(
			describe(completeIn('cadence: fortnightly\nnext_checkin: |')[0]!),
			'2026-12-04 | one round of the rhythm',
		);
	});

	test('proposes days that the worksheet names as a due date, each day once', () => {
		const lines = 'start: 2026-09-01\nend: 2027-03-01\nnext_checkin: 2026-12-01\ngoals:\n  - id: G1\n    due: |';
		assert.deepEqual(completeIn(lines).map(describe), [
			'2026-11-27 | next Friday',
			'2026-12-04 | in two weeks',
			'2026-12-01 | next check-in',
			'2027-03-01 | end of the period',
			'2026-11-30 | end of the month',
			'2026-12-31 | end of the quarter',
			'2026-11-20 | today',
		]);
	});

	test('proposes the level that the present one leads to first', () => {
		const lines = 'level: senior-pm\ntarget: |';
		assert.deepEqual(labels(completeIn(lines)).slice(0, 3), ['principal-pm', 'group-pm', 'associate-pm']);
		assert.equal(
			describe(completeIn(lines)[0]!),
			'principal-pm | Principal Product Manager | Problems that cross several teams or that nobody owns yet.',
		);
	});

	test('says what usually proves a rating', () => {
		const [, , three] = completeIn('ratings:\n  delivery: { self: | }');
		assert.match(describe(three!), /^3 \| Proficient \| Does it well .* \| What usually proves it: Several examples/);
	});

	test('proposes names of this worksheet and of others, as YAML', () => {
		const getPeople = (): readonly string[] => ['Zoe', 'Sam: the boss', 'Ada'];
		const lines = 'mentor: Kim\nmanager: |';
		assert.deepEqual(labels(completeIn(lines, { getPeople })), ['Kim', 'Ada', 'Sam: the boss', 'Zoe']);
		assert.equal(choose(lines, 'Sam: the boss', { getPeople }), 'mentor: Kim\nmanager: "Sam: the boss"');
	});

	test('proposes nobody where somebody else has to stand', () => {
		const getPeople = (): readonly string[] => ['Ada', 'Sam', 'Zoe'];
		const names = (lines: string): readonly string[] => labels(completeIn(lines, { getPeople }));
		assert.deepEqual(names('person: Ada\nmanager: |'), ['Sam', 'Zoe']);
		assert.deepEqual(names('person: |\nmanager: Sam'), ['Ada', 'Zoe']);
		assert.deepEqual(names('manager: Sam\nmentor: |'), ['Sam', 'Ada', 'Zoe']);
	});

	test('asks nobody for names where none is due', () => {
		const getPeople = (): readonly string[] => assert.fail();
		completeIn('status: |', { getPeople });
		completeIn('|', { getPeople });
	});

	test('proposes evidence that is there, and not what is named already', () => {
		assert.deepEqual(labels(complete(withEvidence('ratings:\n  delivery: { self: 4, evidence: [E1, |] }'))), ['E2']);
		assert.deepEqual(labels(complete(withEvidence('ratings:\n  delivery: { self: 4, evidence: [E1, |'))), ['E2']);
		assert.deepEqual(labels(complete(withEvidence('goals:\n  - id: G1\n    evidence:\n      - |'))), ['E1', 'E2']);
	});

	test('makes a list where one is due', () => {
		assert.equal(choose('focus: |', 'delivery'), 'focus: [delivery]');
		assert.equal(choose('focus: [discovery, |]', 'delivery'), 'focus: [discovery, delivery]');
		assert.equal(choose('focus:\n  |', 'delivery'), 'focus:\n  - delivery');
		assert.equal(choose('focus:\n|', '- delivery'), '(no - delivery)');
		assert.equal(choose('focus:\n  - disc|', 'delivery'), 'focus:\n  - delivery');
	});
});

suite('completion of items', () => {
	const goal = (id: string): string =>
		`- title: $1\n    id: ${id}\n    competency: $2\n    from: $3\n    to: $4\n    measure: $5\n    due: $6\n    status: not-started`;

	test('proposes a whole one with the next free id, at the depth of its list', () => {
		assert.equal(choose('goals:\n  |', '- goal G1'), `goals:\n  ${goal('G1')}`);
		assert.equal(choose('goals:\n|', '- goal G1'), `goals:\n  ${goal('G1')}`);
		assert.equal(choose('goals:\n  - id: G1\n  |', '- goal G2'), `goals:\n  - id: G1\n  ${goal('G2')}`);
		assert.equal(choose('goals:\n  - id: G1\n    |', '- goal G2'), `goals:\n  - id: G1\n  ${goal('G2')}`);
		assert.equal(choose('goals:\n  - id: G1\n  - |', 'goal G2'), `goals:\n  - id: G1\n  ${goal('G2')}`);
		assert.equal(choose('goals:\n  - id: G1\n  -|', 'goal G2'), `goals:\n  - id: G1\n  ${goal('G2')}`);
	});

	test('knows the ids that are taken while the text cannot be read', () => {
		assert.ok(labels(completeIn('goals:\n  - id: G1\n    title: x\n  - id: G2\n    ti|')).includes('- goal G3'));
	});

	test('proposes no item in the middle of another, and none beyond the most that a list may hold', () => {
		const isItem = (label: string): boolean => label.includes('goal G');
		assert.deepEqual(labels(completeIn('goals:\n  - id: G1\n    |\n    title: x')).filter(isItem), []);
		const full = 'worksheet: mentorship-goal\ngoals:\n  - id: G1\n  - id: G2\n  - id: G3\n  |';
		assert.deepEqual(labels(completeIn(full)).filter(isItem), []);
	});

	test('proposes the keys that an item does not have', () => {
		assert.deepEqual(labels(completeIn('goals:\n  - id: G1\n    title: x\n    due: 2027-01-01\n    |\n    to: 3')), [
			'competency',
			'from',
			'measure',
			'status',
			'evidence',
		]);
		assert.equal(choose('goals:\n  - title: x\n    |', 'id').split('\n').at(-1), '    id: G1');
	});

	test('keeps to one line in brackets', () => {
		assert.equal(
			choose('worksheet: mentorship-goal\nmilestones: [|]', 'milestone M1').split('\n').at(-1),
			'milestones: [{ title: $1, id: M1, goal: $2 }]',
		);
	});
});
