import type { Severity } from '../../src/core/diagnostic';

/**
 * One fault, planted into a copy of a sample as a colleague would by accident. Written from the contract alone, before
 * the rules were read.
 */
export interface PlantedFault {
	readonly code: string;
	readonly severity: Severity;
	readonly name: string;
	/** Name of a sample, or of the built-in ladder. */
	readonly sample: string;
	/** What to replace, each found once. `«…»` marks where a finding is expected; without any, none is. */
	readonly edit: readonly (readonly [before: string, after: string])[];
	readonly today?: string;
	readonly crlf?: true;
	readonly bom?: true;
	/** The contract would allow another place, too. */
	readonly choice?: true;
}

const career = 'career-development';
const mentorship = 'mentorship-goal';
const leader = 'leader-trust-review';
const ladder = 'pm-default.ladder.yaml';

/** Faults of one code and severity. */
export function plant(
	code: string,
	severity: Severity,
	faults: readonly Omit<PlantedFault, 'code' | 'severity'>[],
): PlantedFault[] {
	return faults.map(fault => ({ ...fault, code, severity }));
}

const g1Measure =
	'measure: Adopted in the January planning round, and both partner leads can name its main trade-off without help.';
const g2Measure = 'measure: A written agreement signed by both leads, and no reopened ticket on it for six weeks.';
const g1Title = 'title: Write a one-year strategy for Returns that two partner teams plan against.';
const m1 = '{ id: M1, goal: G1, title: Question and assumptions written down, due: 2026-10-16, status: done }';
const m2 = '{ id: M2, goal: G1, title: Five interviews done and summarised, due: 2026-11-20, status: on-track }';
const m3 = '{ id: M3, goal: G1, title: Decision presented to the team, due: 2027-01-15, status: not-started }';
const m4 = '{ id: M4, goal: G2, title: Stakeholder map reviewed together, due: 2026-12-11, status: not-started }';
const e1 =
	'| E1 | 2026-09-18 | customer-insight, discovery | Stopped gift returns after 9 of 12 people misread the offer | Saved about five weeks of work | Design lead | research/gift-returns.md |';
const e2 =
	'| E2 | 2026-10-16 | product-strategy | First two-page strategy draft | Three objections I had missed | Principal PM | docs/returns-strategy-v1.md |';
const g2Actions = `- [x] (people) Interview both leads about what they need and what they fear. Owner: Ada. Due: 2026-10-23
- [ ] (experience) Offer three options with cost per order. Owner: Ada. Due: 2026-12-04
- [ ] (support) Stay out of it until I ask. Owner: Sam. Due: 2027-01-15
- [ ] (experience) Write down the agreement and check it after six weeks. Owner: Ada. Due: 2027-02-26
`;
const careerRatings = `  customer-insight: { self: 4, manager: 4, evidence: [E1] }
  data-fluency: { self: 3, manager: 3 }
  product-strategy: { self: 3, manager: 2, evidence: [E2] }
  business-acumen: { self: 2, manager: 2 }
  prioritisation: { self: 3, manager: 3 }
  discovery: { self: 3, manager: 4, evidence: [E1] }
  delivery: { self: 4, manager: 4, evidence: [E3] }
  communication: { self: 3, manager: 3 }
  stakeholder-influence: { self: 3, manager: 2, evidence: [E4] }
  trust-building: { self: 3, manager: 3 }
`;

const leaderRatings = `  role-understanding: { leader: 4, pm: 4, evidence: [E1] }
  clear-communication: { leader: 4, pm: 2, evidence: [E2] }
  shared-vision: { leader: 3, pm: 3 }
  support-empowerment: { leader: 4, pm: 3, evidence: [E3] }
  feedback-iteration: { leader: 3, pm: 2 }
  lead-by-example: { leader: 3, pm: 4, evidence: [E4] }
`;
const mentorshipItems = `goals:
  - id: G1
    type: skill
    competency: discovery
    title: Run a discovery round from question to decision with little help.
    measure: One round finished, with a written decision the team accepted.
    due: 2027-01-29
    status: on-track
  - id: G2
    type: skill
    competency: stakeholder-influence
    title: Hold a stakeholder conversation about a trade-off without the mentor in the room.
    measure: Two such conversations, each followed by a one-line note from the stakeholder.
    due: 2027-02-26
    status: not-started
milestones:
  - { id: M1, goal: G1, title: Question and assumptions written down, due: 2026-10-16, status: done }
  - { id: M2, goal: G1, title: Five interviews done and summarised, due: 2026-11-20, status: on-track }
  - { id: M3, goal: G1, title: Decision presented to the team, due: 2027-01-15, status: not-started }
  - { id: M4, goal: G2, title: Stakeholder map reviewed together, due: 2026-12-11, status: not-started }
`;

/** The `worksheet` key's pair, which stands in for what is absent. */
const careerPair: [string, string] = ['worksheet: career-development', '«worksheet: career-development»'];
const mentorshipPair: [string, string] = ['worksheet: mentorship-goal', '«worksheet: mentorship-goal»'];
const leaderPair: [string, string] = ['worksheet: leader-trust-review', '«worksheet: leader-trust-review»'];

const fileAndStructure: PlantedFault[] = [
	...plant('frontmatter-invalid', 'error', [
		{
			name: 'no closing fence',
			sample: career,
			edit: [
				['---\nworksheet: career', '«---»\nworksheet: career'],
				['status: at-risk\n---\n', 'status: at-risk\n'],
			],
			choice: true,
		},
		{
			name: 'quote left open',
			sample: career,
			edit: [['person: Ada Park', 'person: «"»Ada Park']],
			choice: true,
		},
		{
			name: 'bracket left open',
			sample: career,
			edit: [['focus: [product-strategy, stakeholder-influence]', 'focus: «[»product-strategy, stakeholder-influence']],
			choice: true,
		},
		{
			name: 'bracket left open, CRLF',
			sample: career,
			edit: [['focus: [product-strategy, stakeholder-influence]', 'focus: «[»product-strategy, stakeholder-influence']],
			choice: true,
			crlf: true,
		},
		{
			name: 'bracket left open, BOM',
			sample: career,
			edit: [['focus: [product-strategy, stakeholder-influence]', 'focus: «[»product-strategy, stakeholder-influence']],
			choice: true,
			bom: true,
		},
		{
			name: 'brace left open',
			sample: career,
			edit: [['data-fluency: { self: 3, manager: 3 }', 'data-fluency: «{» self: 3, manager: 3']],
			choice: true,
		},
		{
			name: 'tab as indent',
			sample: career,
			edit: [['- id: G1\n    competency', '- id: G1\n«\t»competency']],
		},
		{
			name: 'key indented too little',
			sample: career,
			edit: [['    measure: Adopted', '« »  measure: Adopted']],
		},
		{
			name: 'colon in an unquoted title',
			sample: career,
			edit: [['title: Write a one-year', 'title: «R»eturns: write a one-year']],
		},
		{
			name: 'key given twice',
			sample: career,
			edit: [['status: active\nsharing', 'status: active\n«status»: draft\nsharing']],
		},
		{
			name: 'reserved character begins a value',
			sample: career,
			edit: [['manager: Sam Ruiz', 'manager: «@»sam']],
		},
		{
			name: 'emoji before the place',
			sample: mentorship,
			edit: [[m1, '{ id: M1, goal: G1, title: 🎉 Question, due: «@»later, status: done }']],
		},
		{
			name: 'alias without an anchor',
			sample: career,
			edit: [['manager: Sam Ruiz', 'manager: «*sam»']],
			choice: true,
		},
	]),
	...plant('worksheet-unknown', 'error', [
		{
			name: 'typing mistake',
			sample: career,
			edit: [['worksheet: career-development', 'worksheet: «career-develpment»']],
		},
		{ name: 'CRLF', sample: career, edit: [['worksheet: career-development', 'worksheet: «career»']], crlf: true },
		{ name: 'BOM', sample: mentorship, edit: [['worksheet: mentorship-goal', 'worksheet: «mentoring»']], bom: true },
		{ name: 'words', sample: leader, edit: [['leader-trust-review', '«Leader trust review»']] },
		{ name: 'quoted', sample: leader, edit: [['leader-trust-review', '«"leader-trust"»']] },
		{ name: 'quoted key', sample: leader, edit: [['worksheet: leader-trust-review', '"worksheet": «trust»']] },
		{ name: 'a number', sample: career, edit: [['worksheet: career-development', 'worksheet: «42»']], choice: true },
	]),
	...plant('required-missing', 'error', [
		{ name: 'person absent', sample: career, edit: [careerPair, ['person: Ada Park\n', '']] },
		{ name: 'level absent', sample: career, edit: [careerPair, ['level: product-manager\n', '']] },
		{ name: 'target absent', sample: career, edit: [careerPair, ['target: senior-pm\n', '']] },
		{ name: 'start absent', sample: career, edit: [careerPair, ['start: 2026-09-01\n', '']] },
		{ name: 'end absent', sample: career, edit: [careerPair, ['end: 2027-03-31\n', '']] },
		{ name: 'cadence absent', sample: career, edit: [careerPair, ['cadence: monthly\n', '']] },
		{ name: 'mentee absent', sample: mentorship, edit: [mentorshipPair, ['mentee: Noor Haddad\n', '']] },
		{ name: 'mentor absent', sample: mentorship, edit: [mentorshipPair, ['mentor: Lena Brandt\n', '']] },
		{ name: 'leader absent', sample: leader, edit: [leaderPair, ['leader: Sam Ruiz\n', '']] },
		{ name: 'pm absent', sample: leader, edit: [leaderPair, ['pm: Ada Park\n', '']] },
		{ name: 'absent, CRLF', sample: leader, edit: [leaderPair, ['pm: Ada Park\n', '']], crlf: true },
		{ name: 'absent, BOM', sample: leader, edit: [leaderPair, ['pm: Ada Park\n', '']], bom: true },
		{
			name: 'absent, and the worksheet key stands last',
			sample: leader,
			edit: [
				['---\nworksheet: leader-trust-review\n', '---\n'],
				['pm: Ada Park\n', ''],
				['    status: on-track\n---\n', '    status: on-track\n«worksheet: leader-trust-review»\n---\n'],
			],
		},
		{
			name: 'worksheet empty',
			sample: career,
			edit: [['worksheet: career-development', '«worksheet»:']],
			choice: true,
		},
		{
			name: 'absent, and the worksheet key is quoted',
			sample: career,
			edit: [
				['worksheet: career-development', "«'worksheet': career-development»"],
				['person: Ada Park\n', ''],
			],
		},
		{
			name: 'absent, BOM and CRLF',
			sample: career,
			edit: [careerPair, ['level: product-manager\n', '']],
			bom: true,
			crlf: true,
		},
		{
			name: 'absent in a draft',
			sample: career,
			edit: [careerPair, ['level: product-manager\n', ''], ['status: active', 'status: draft']],
		},
		{
			name: 'no period in a draft',
			sample: career,
			edit: [
				['start: 2026-09-01\nend: 2027-03-31\ncadence: monthly\n', ''],
				['status: active\n', ''],
			],
		},
		{ name: 'no goals', sample: mentorship, edit: [[mentorshipItems, 'goals: «[]»\n']], choice: true },
		{ name: 'person empty', sample: career, edit: [['person: Ada Park', '«person»:']] },
		{ name: 'person empty, with a comment', sample: career, edit: [['person: Ada Park', '«person»: # who?']] },
		{ name: 'quoted key, empty', sample: career, edit: [['person: Ada Park', '«"person"»:']], choice: true },
		{ name: 'start empty', sample: career, edit: [['start: 2026-09-01', '«start»:']] },
		{ name: 'end empty', sample: leader, edit: [['end: 2027-02-28', '«end»:']] },
		{ name: 'cadence empty', sample: mentorship, edit: [['cadence: fortnightly', '«cadence»:']] },
		{ name: 'target empty', sample: career, edit: [['target: senior-pm', '«target»:']] },
		{ name: 'empty, CRLF', sample: career, edit: [['target: senior-pm', '«target»:']], crlf: true },
		{ name: 'empty text', sample: career, edit: [['person: Ada Park', 'person: «""»']], choice: true },
		{ name: 'spaces', sample: career, edit: [['person: Ada Park', 'person: «"  "»']], choice: true },
		{ name: 'null', sample: career, edit: [['person: Ada Park', 'person: «null»']], choice: true },
		{
			name: 'goals empty, milestones still naming them',
			sample: mentorship,
			edit: [
				[
					`goals:
  - id: G1
    type: skill
    competency: discovery
    title: Run a discovery round from question to decision with little help.
    measure: One round finished, with a written decision the team accepted.
    due: 2027-01-29
    status: on-track
  - id: G2
    type: skill
    competency: stakeholder-influence
    title: Hold a stakeholder conversation about a trade-off without the mentor in the room.
    measure: Two such conversations, each followed by a one-line note from the stakeholder.
    due: 2027-02-26
    status: not-started
`,
					'«goals»:\n',
				],
			],
		},
		{
			name: 'goals and milestones absent',
			sample: mentorship,
			edit: [mentorshipPair, [mentorshipItems, '']],
		},
		{
			name: 'title of a goal absent',
			sample: career,
			edit: [
				['id: G1\n', '«id: G1»\n'],
				[`    ${g1Title}\n`, ''],
			],
			choice: true,
		},
		{ name: 'title of a goal empty', sample: career, edit: [[g1Title, '«title»:']] },
		{
			name: 'title of a milestone empty, flow style',
			sample: mentorship,
			edit: [['title: Question and assumptions written down,', '«title»: ,']],
		},
		{
			name: 'title of a milestone absent, flow style',
			sample: mentorship,
			edit: [[m1, '{ «id: M1», goal: G1, due: 2026-10-16, status: done }']],
			choice: true,
		},
		{ name: 'id of a commitment empty', sample: leader, edit: [['id: C1', '«id»:']] },
		{
			name: 'title of a commitment empty',
			sample: leader,
			edit: [
				[
					'title: Tell Ada about a change in priorities the same day, with the reason, before the team hears it.',
					'«title»:',
				],
			],
		},
	]),
	...plant('wrong-type', 'error', [
		{
			name: 'list of kinds',
			sample: career,
			edit: [['worksheet: career-development', 'worksheet: «[career-development]»']],
			choice: true,
		},
		{ name: 'list where text is due', sample: career, edit: [['person: Ada Park', 'person: «[Ada Park]»']] },
		{
			name: 'block list where text is due',
			sample: career,
			edit: [['manager: Sam Ruiz', 'manager:\n  «- Sam Ruiz\n  - Kim Lee»']],
			choice: true,
		},
		{
			name: 'mapping where text is due',
			sample: career,
			edit: [['manager: Sam Ruiz', 'manager: «{ name: Sam Ruiz }»']],
		},
		{ name: 'list of levels', sample: career, edit: [['level: product-manager', 'level: «[product-manager]»']] },
		{ name: 'number as text', sample: mentorship, edit: [['session_minutes: 45', 'session_minutes: «"45"»']] },
		{
			name: 'number with a unit',
			sample: mentorship,
			edit: [['session_minutes: 45', 'session_minutes: «45 minutes»']],
		},
		{ name: 'no whole number', sample: mentorship, edit: [['session_minutes: 45', 'session_minutes: «45.5»']] },
		{ name: 'schema as text', sample: leader, edit: [['schema: 1', 'schema: «"1"»']] },
		{ name: 'schema in words', sample: leader, edit: [['schema: 1', 'schema: «one»']], crlf: true },
		{
			name: 'text where a list is due',
			sample: career,
			edit: [['focus: [product-strategy, stakeholder-influence]', 'focus: «product-strategy»']],
		},
		{ name: 'tags as text', sample: career, edit: [['sharing: pair', 'sharing: pair\ntags: «growth»']] },
		{
			name: 'a number instead of ratings',
			sample: leader,
			edit: [
				[
					'trust_factors:\n  credibility: { leader: 4, pm: 4 }\n  reliability: { leader: 4, pm: 3 }\n  openness: { leader: 3, pm: 3 }\n  self_focus: { leader: 2, pm: 2 }\n',
					'trust_factors: «4»\n',
				],
			],
		},
		{
			name: 'a number instead of a rating',
			sample: career,
			edit: [['business-acumen: { self: 2, manager: 2 }', 'business-acumen: «2»']],
		},
		{ name: 'text instead of a goal', sample: career, edit: [['---\n\n# Ada', '  - «Learn to say no»\n---\n\n# Ada']] },
		{ name: 'text instead of goals', sample: mentorship, edit: [[mentorshipItems, 'goals: «Learn discovery»\n']] },
		{ name: 'list instead of a title', sample: career, edit: [[g1Title, 'title: «[Write, a strategy]»']] },
		{
			name: 'list where a goal is due, flow style',
			sample: mentorship,
			edit: [['{ id: M1, goal: G1,', '{ id: M1, goal: «[G1]»,']],
		},
		{
			name: 'evidence as text',
			sample: career,
			edit: [
				['delivery: { self: 4, manager: 4, evidence: [E3] }', 'delivery: { self: 4, manager: 4, evidence: «E3» }'],
			],
			choice: true,
		},
	]),
	...plant('date-invalid', 'error', [
		{ name: 'start with slashes', sample: career, edit: [['start: 2026-09-01', 'start: «01/09/2026»']] },
		{ name: 'no such day', sample: career, edit: [['end: 2027-03-31', 'end: «2027-02-30»']] },
		{ name: 'no leap year', sample: career, edit: [['end: 2027-03-31', 'end: «2027-02-29»']] },
		{ name: 'day in one digit', sample: career, edit: [['last_checkin: 2026-11-03', 'last_checkin: «2026-11-3»']] },
		{ name: 'words', sample: career, edit: [['next_checkin: 2026-12-01', 'next_checkin: «next week»']] },
		{ name: 'dots', sample: career, edit: [['due: 2027-01-29', 'due: «29.01.2027»']] },
		{ name: 'quoted', sample: career, edit: [['due: 2027-01-29', 'due: «"2027-13-29"»']], choice: true },
		{ name: 'month only', sample: career, edit: [['due: 2027-01-29', 'due: «2027-01»']] },
		{ name: 'with a time', sample: leader, edit: [['start: 2026-10-01', 'start: «2026-10-01T09:00:00Z»']] },
		{ name: 'digits only', sample: leader, edit: [['start: 2026-10-01', 'start: «20261001»']], choice: true },
		{ name: 'agreed_on', sample: mentorship, edit: [['agreed_on: 2026-09-15', 'agreed_on: «15 Sept 2026»']] },
		{
			name: 'milestone, flow style',
			sample: mentorship,
			edit: [['due: 2026-10-16, status: done', 'due: «2026-16-10», status: done']],
		},
		{
			name: 'milestone, emoji before it',
			sample: mentorship,
			edit: [[m3, '{ id: M3, goal: G1, title: 🎉 Decision 👩‍💻 presented, due: «2027-01-32», status: not-started }']],
		},
		{
			name: 'commitment, CRLF',
			sample: leader,
			edit: [
				[
					'measure: Six requests and six answers on record.\n    due: 2027-01-31',
					'measure: Six requests and six answers on record.\n    due: «31 January»',
				],
			],
			crlf: true,
		},
		{ name: 'BOM', sample: career, edit: [['start: 2026-09-01', 'start: «2026-09-31»']], bom: true },
		{ name: 'quoted key', sample: career, edit: [['start: 2026-09-01', '"start": «2026-09-31»']] },
		{ name: 'a goal of the mentorship', sample: mentorship, edit: [['due: 2027-02-26', 'due: «2027-02-30»']] },
		{ name: 'date of evidence', sample: career, edit: [['| E2 | 2026-10-16 |', '| E2 | «2026-10-36» |']] },
		{
			name: 'date of evidence, local format',
			sample: career,
			edit: [['| E2 | 2026-10-16 |', '| E2 | «16.10.2026» |']],
		},
		{
			name: 'due date of an action',
			sample: career,
			edit: [['Owner: Ada. Due: 2026-12-11', 'Owner: Ada. Due: «2026-11-31»']],
			choice: true,
		},
		{
			name: 'heading of a log entry',
			sample: career,
			edit: [['### 2026-11-03\n', '### «2026-11-33»\n']],
			choice: true,
		},
		{
			name: 'quoted and sound',
			sample: career,
			edit: [
				['start: 2026-09-01', "start: '2026-09-01'"],
				['end: 2027-03-31', 'end: "2027-03-31"'],
			],
		},
	]),
	...plant('value-unknown', 'error', [
		{ name: 'status', sample: career, edit: [['status: active', 'status: «actve»']] },
		{ name: 'status, quoted', sample: career, edit: [['status: active', "status: «'in progress'»"]] },
		{ name: 'sharing', sample: career, edit: [['sharing: pair', 'sharing: «public»']] },
		{ name: 'sharing, CRLF', sample: leader, edit: [['sharing: pair', 'sharing: «both»']], crlf: true },
		{ name: 'cadence', sample: career, edit: [['cadence: monthly', 'cadence: «biweekly»']] },
		{ name: 'cadence of the mentorship', sample: mentorship, edit: [['cadence: fortnightly', 'cadence: «bi-weekly»']] },
		{ name: 'capital letter', sample: career, edit: [['cadence: monthly', 'cadence: «Monthly»']], choice: true },
		{
			name: 'status of a goal',
			sample: career,
			edit: [['due: 2027-01-29\n    status: on-track', 'due: 2027-01-29\n    status: «on track»']],
		},
		{
			name: 'status of a milestone, flow style',
			sample: mentorship,
			edit: [['due: 2026-12-11, status: not-started', 'due: 2026-12-11, status: «open»']],
		},
		{
			name: 'status of a milestone, emoji before it',
			sample: mentorship,
			edit: [[m4, '{ id: M4, goal: G2, title: 🗺️ Map, due: 2026-12-11, status: «todo» }']],
		},
		{
			name: 'status of a commitment',
			sample: leader,
			edit: [
				['on record.\n    due: 2027-01-31\n    status: on-track', 'on record.\n    due: 2027-01-31\n    status: «ok»'],
			],
		},
	]),
	...plant('duplicate-id', 'error', [
		{ name: 'two goals', sample: career, edit: [['id: G2', 'id: «G1»']] },
		{ name: 'two goals, one quoted', sample: career, edit: [['id: G2', 'id: «"G1"»']], choice: true },
		{ name: 'two goals, CRLF', sample: career, edit: [['id: G2', 'id: «G1»']], crlf: true },
		{ name: 'two milestones', sample: mentorship, edit: [['id: M2', 'id: «M1»']] },
		{ name: 'two commitments', sample: leader, edit: [['id: C2', 'id: «C1»']] },
		{ name: 'a goal and a milestone', sample: mentorship, edit: [['id: M4', 'id: «G2»']] },
		{
			name: 'two rows of evidence',
			sample: career,
			edit: [
				[
					'| E4 | 2026-10-23',
					'| E4 | 2026-09-23 | delivery | Left a note | None yet | Lead | none |\n| «E4» | 2026-10-23',
				],
			],
		},
		{
			name: 'two rows of evidence, practice',
			sample: leader,
			edit: [
				[
					'| E4 | 2026-08-30 | lead-by-example |',
					'| E4 | 2026-08-20 | lead-by-example | Said sorry |\n| «E4» | 2026-08-30 | lead-by-example |',
				],
			],
		},
	]),
	...plant('reference-unknown', 'error', [
		{
			name: 'evidence of a rating',
			sample: career,
			edit: [['manager: 2, evidence: [E2]', 'manager: 2, evidence: [«E9»]']],
		},
		{
			name: 'second evidence of a rating',
			sample: career,
			edit: [['manager: 2, evidence: [E2]', 'manager: 2, evidence: [E2, «E9»]']],
		},
		{
			name: 'quoted',
			sample: career,
			edit: [['manager: 2, evidence: [E2]', 'manager: 2, evidence: [E2, «"E9"»]']],
			choice: true,
		},
		{
			name: 'block style',
			sample: career,
			edit: [
				[
					'product-strategy: { self: 3, manager: 2, evidence: [E2] }',
					'product-strategy:\n    self: 3\n    manager: 2\n    evidence:\n      - E2\n      - «E22»',
				],
			],
		},
		{
			name: 'block style, CRLF',
			sample: career,
			edit: [
				[
					'product-strategy: { self: 3, manager: 2, evidence: [E2] }',
					'product-strategy:\n    self: 3\n    manager: 2\n    evidence:\n      - E2\n      - «E22»',
				],
			],
			crlf: true,
		},
		{
			name: 'row of evidence deleted',
			sample: career,
			edit: [
				['manager: 2, evidence: [E2]', 'manager: 2, evidence: [«E2»]'],
				[`${e2}\n`, ''],
			],
		},
		{
			name: 'evidence of a goal',
			sample: career,
			edit: [['status: on-track\n', 'status: on-track\n    evidence: [«E7»]\n']],
		},
		{ name: 'evidence of a practice', sample: leader, edit: [['pm: 2, evidence: [E2]', 'pm: 2, evidence: [«E12»]']] },
		{ name: 'goal of a milestone', sample: mentorship, edit: [['{ id: M4, goal: G2', '{ id: M4, goal: «G7»']] },
		{
			name: 'goal of a milestone, emoji before it',
			sample: mentorship,
			edit: [[m4, '{ id: M4, title: 🗺️ Map, goal: «G7», due: 2026-12-11, status: not-started }']],
		},
		{
			name: 'goal of an entry',
			sample: career,
			edit: [['- Moved: G1 draft is done', '- Moved: (G1) (experience) (e.g. the («G3»)) draft is done']],
			choice: true,
		},
	]),
	...plant('key-unknown', 'hint', [
		{ name: 'root', sample: career, edit: [['manager: Sam Ruiz', 'manager: Sam Ruiz\n«mentr»: Kim Lee']] },
		{
			name: 'required key misspelt beside the right one',
			sample: career,
			edit: [['person: Ada Park', 'person: Ada Park\n«persn»: Ada']],
		},
		{ name: 'optional key misspelt', sample: career, edit: [['sharing: pair', '«shareing»: pair']] },
		{ name: 'quoted', sample: career, edit: [['sharing: pair', 'sharing: pair\n«"mood"»: fine']], choice: true },
		{ name: 'CRLF', sample: career, edit: [['sharing: pair', 'sharing: pair\n«mood»: fine']], crlf: true },
		{ name: 'goal', sample: career, edit: [[g1Measure, `${g1Measure}\n    «mesure»: again`]] },
		{
			name: 'milestone, flow style, emoji before it',
			sample: mentorship,
			edit: [[m2, '{ id: M2, goal: G1, title: 🎤 Five interviews, «dew»: soon, due: 2026-11-20, status: on-track }']],
		},
		{
			name: 'rating',
			sample: career,
			edit: [['data-fluency: { self: 3, manager: 3 }', 'data-fluency: { self: 3, manager: 3, «managr»: 3 }']],
		},
		{
			name: 'column of another kind',
			sample: leader,
			edit: [['shared-vision: { leader: 3, pm: 3 }', 'shared-vision: { leader: 3, pm: 3, «team»: 3 }']],
		},
		{ name: 'trust factor', sample: leader, edit: [['openness: { leader', '«openess»: { leader']] },
		{ name: 'key of another kind', sample: leader, edit: [['pm: Ada Park', 'pm: Ada Park\n«mentee»: Ada Park']] },
	]),
	...plant('key-unknown', 'hint', [
		{
			name: 'in a draft',
			sample: career,
			edit: [
				['sharing: pair', 'sharing: pair\nmood: fine'],
				['status: active', 'status: draft'],
			],
		},
	]),
	...plant('schema-newer', 'information', [
		{ name: '2', sample: career, edit: [['schema: 1', 'schema: «2»']] },
		{ name: '99, CRLF', sample: mentorship, edit: [['schema: 1', 'schema: «99»']], crlf: true },
	]),
	...plant('section-missing', 'hint', [
		{ name: 'renamed', sample: career, edit: [careerPair, ['## Direction', '## Somewhere']] },
		{ name: 'deleted', sample: career, edit: [careerPair, ['## Strengths and constraints\n', '']] },
		{ name: 'deleted from the mentorship', sample: mentorship, edit: [mentorshipPair, ['## Purpose\n', '']] },
		{ name: 'other level', sample: mentorship, edit: [mentorshipPair, ['## Celebrations\n', '### Celebrations\n']] },
		{ name: 'other letter case', sample: mentorship, edit: [['## Celebrations\n', '## CELEBRATIONS\n']] },
	]),
	...plant('placeholder-left', 'hint', [
		{
			name: 'TODO',
			sample: career,
			edit: [['- What is in my favour: planning', '- What is in my favour: «TODO» planning']],
		},
		{ name: 'TODO in the frontmatter', sample: career, edit: [[g1Measure, 'measure: «TODO»']] },
		{
			name: 'dots',
			sample: career,
			edit: [['yet. If the title does not open up, the strategy work is still worth doing.', 'yet.\n\n«...»']],
		},
		{
			name: 'text in angle brackets',
			sample: career,
			edit: [['Why it matters: it blocks a release', 'Why it matters: «<why this goal>» it blocks a release']],
		},
		{
			name: 'emoji before it, CRLF',
			sample: career,
			edit: [['- What is in my favour: planning', '- 🎉 What is in my favour: «TODO» planning']],
			crlf: true,
		},
	]),
	...plant('table-columns', 'warning', [
		{
			name: 'cell too few',
			sample: career,
			edit: [
				[
					e2,
					'«| E2 | 2026-10-16 | product-strategy | First two-page strategy draft | Three objections I had missed | docs/returns-strategy-v1.md |»',
				],
			],
			choice: true,
		},
		{ name: 'cell too many', sample: career, edit: [[e1, `«${e1} more |»`]], choice: true },
		{
			name: 'pipe in a cell',
			sample: mentorship,
			edit: [
				[
					'| 2026-11-03 | Research lead | expert | Reviews interview guides | yes | Thank-you sent; review booked |',
					'«| 2026-11-03 | Research lead | expert | Reviews interview | guides | yes | Thank-you sent; review booked |»',
				],
			],
			choice: true,
		},
		{
			name: 'CRLF',
			sample: leader,
			edit: [['| Contract changes | tell | consult | later |', '«| Contract changes | tell | consult |»']],
			choice: true,
			crlf: true,
		},
		{
			name: 'escaped pipe and code',
			sample: leader,
			edit: [['| Contract changes |', '| Contract \\| terms `a \\| b` |']],
		},
	]),
	...plant('same-person', 'error', [
		{
			name: 'mentor is mentee',
			sample: mentorship,
			edit: [['mentor: Lena Brandt', 'mentor: «Noor Haddad»']],
			choice: true,
		},
		{
			name: 'case and spaces',
			sample: mentorship,
			edit: [['mentor: Lena Brandt', 'mentor: «"NOOR  haddad "»']],
			choice: true,
		},
		{ name: 'manager is person', sample: career, edit: [['manager: Sam Ruiz', 'manager: «Ada Park»']], choice: true },
		{
			name: 'leader is pm',
			sample: leader,
			edit: [
				['leader: Sam Ruiz', 'leader: «Sam Ruiz»'],
				['pm: Ada Park', 'pm: sam ruiz'],
			],
			choice: true,
		},
		{
			name: 'leader is pm, CRLF',
			sample: leader,
			edit: [
				['leader: Sam Ruiz', 'leader: «Sam Ruiz»'],
				['pm: Ada Park', 'pm: sam ruiz'],
			],
			choice: true,
			crlf: true,
		},
	]),
	...plant('end-before-start', 'error', [
		{ name: 'career', sample: career, edit: [['end: 2027-03-31', 'end: «2026-08-31»']] },
		{ name: 'same day', sample: leader, edit: [['end: 2027-02-28', 'end: «2026-10-01»']] },
		{ name: 'wrong year', sample: mentorship, edit: [['end: 2027-03-15', 'end: «2026-03-15»']] },
		{ name: 'quoted', sample: career, edit: [['end: 2027-03-31', "end: «'2026-08-31'»"]], choice: true },
		{ name: 'CRLF', sample: career, edit: [['end: 2027-03-31', 'end: «2026-08-31»']], crlf: true },
		{ name: 'BOM', sample: career, edit: [['end: 2027-03-31', 'end: «2026-08-31»']], bom: true },
		{ name: 'comment behind it', sample: career, edit: [['end: 2027-03-31', 'end: «2026-08-31» # autumn']] },
		{
			name: 'draft',
			sample: career,
			edit: [
				['end: 2027-03-31', 'end: «2026-08-31»'],
				['status: active', 'status: draft'],
			],
		},
		{
			name: 'closed',
			sample: career,
			edit: [
				['end: 2027-03-31', 'end: «2026-08-31»'],
				['status: active', 'status: closed'],
			],
		},
		{ name: 'next day', sample: leader, edit: [['end: 2027-02-28', 'end: 2026-10-02']] },
	]),
	...plant('due-before-start', 'error', [
		{ name: 'goal', sample: career, edit: [['due: 2027-01-29', 'due: «2026-01-29»']] },
		{ name: 'goal, quoted', sample: career, edit: [['due: 2027-01-29', 'due: «"2026-01-29"»']], choice: true },
		{ name: 'milestone, flow style', sample: mentorship, edit: [['due: 2027-01-15', 'due: «2026-01-15»']] },
		{
			name: 'milestone, emoji before it',
			sample: mentorship,
			edit: [[m3, '{ id: M3, goal: G1, title: 🎉 Decision, due: «2026-01-15», status: not-started }']],
		},
		{
			name: 'commitment, CRLF',
			sample: leader,
			edit: [['on record.\n    due: 2027-01-31', 'on record.\n    due: «2026-01-31»']],
			crlf: true,
		},
		{ name: 'on the first day', sample: career, edit: [['due: 2027-01-29', 'due: 2026-09-01']] },
		{
			name: 'action',
			sample: career,
			edit: [['Owner: Ada. Due: 2026-12-04', 'Owner: Ada. Due: «2025-12-04»']],
			choice: true,
		},
	]),
	...plant('due-after-end', 'warning', [
		{ name: 'goal', sample: career, edit: [['due: 2027-01-29', 'due: «2027-04-01»']] },
		{ name: 'milestone, flow style', sample: mentorship, edit: [['due: 2027-01-15', 'due: «2028-01-15»']] },
		{
			name: 'commitment, CRLF',
			sample: leader,
			edit: [['on record.\n    due: 2027-01-31', 'on record.\n    due: «2027-03-31»']],
			crlf: true,
		},
		{ name: 'on the last day', sample: career, edit: [['due: 2027-01-29', 'due: 2027-03-31']] },
		{
			name: 'action',
			sample: career,
			edit: [['Owner: Ada. Due: 2027-02-26', 'Owner: Ada. Due: «2027-04-26»']],
			choice: true,
		},
	]),
	...plant('next-before-last', 'error', [
		{ name: 'before', sample: career, edit: [['next_checkin: 2026-12-01', 'next_checkin: «2026-11-01»']] },
		{ name: 'same day', sample: career, edit: [['next_checkin: 2026-12-01', 'next_checkin: «2026-11-03»']] },
		{
			name: 'mentorship, CRLF',
			sample: mentorship,
			edit: [['next_checkin: 2026-11-24', 'next_checkin: «2026-10-24»']],
			crlf: true,
		},
		{ name: 'leader', sample: leader, edit: [['next_checkin: 2027-02-10', 'next_checkin: «2026-02-10»']] },
		{
			name: 'only the entry says when the last was',
			sample: career,
			edit: [
				['last_checkin: 2026-11-03\n', ''],
				['next_checkin: 2026-12-01', 'next_checkin: «2026-11-01»'],
			],
		},
		{
			name: 'last one with a wrong year',
			sample: career,
			edit: [
				['last_checkin: 2026-11-03', 'last_checkin: 2027-11-03'],
				['next_checkin: 2026-12-01', 'next_checkin: «2026-12-01»'],
			],
			choice: true,
		},
	]),
	...plant('active-past-end', 'warning', [
		{ name: 'career', sample: career, edit: [['end: 2027-03-31', 'end: «2027-03-31»']], today: '2027-04-01' },
		{ name: 'last day', sample: career, edit: [], today: '2027-03-31' },
		{ name: 'leader', sample: leader, edit: [['end: 2027-02-28', 'end: «2026-11-19»']] },
		{
			name: 'closed',
			sample: leader,
			edit: [
				['end: 2027-02-28', 'end: 2026-11-19'],
				['status: active', 'status: closed'],
			],
		},
	]),
];

const ladderRatingsAndEvidence: PlantedFault[] = [
	...plant('ladder-not-found', 'error', [
		{ name: 'unknown id', sample: career, edit: [['ladder: pm-default', 'ladder: «pm-defalt»']] },
		{ name: 'unknown path', sample: career, edit: [['ladder: pm-default', 'ladder: «./our.ladder.yaml»']] },
		{ name: 'quoted', sample: mentorship, edit: [['ladder: pm-default', 'ladder: «"our ladder"»']], choice: true },
		{
			name: 'in a kind that rates practices',
			sample: leader,
			edit: [['status: active', 'status: active\nladder: «ours»']],
		},
		{ name: 'CRLF', sample: career, edit: [['ladder: pm-default', 'ladder: «ours»']], crlf: true },
	]),
	...plant('ladder-invalid', 'error', [
		{
			name: 'slug of a level twice',
			sample: ladder,
			edit: [
				[
					'next: []\n\ngroups',
					'next: []\n  - { slug: «cpo», title: Chief of Product, track: management, rank: 8, next: [] }\n\ngroups',
				],
			],
		},
		{ name: 'slug of a competency twice', sample: ladder, edit: [['- slug: self-development', '- slug: «coaching»']] },
		{
			name: 'slug of a group twice',
			sample: ladder,
			edit: [
				[
					'  - slug: leadership\n    title: Leadership',
					'  - slug: leadership\n    title: Leadership\n  - slug: «leadership»\n    title: Leading',
				],
			],
		},
		{
			name: 'unknown group',
			sample: ladder,
			edit: [['name: Discovery\n    group: execution', 'name: Discovery\n    group: «excecution»']],
		},
		{
			name: 'unknown level',
			sample: ladder,
			edit: [
				[
					'Sponsors a few company-level explorations with clear stop rules."]\n',
					'Sponsors a few company-level explorations with clear stop rules."]\n      «chief-pm»: { expected: 4, behaviours: [Explores.] }\n',
				],
			],
		},
		{
			name: 'expected above the scale',
			sample: ladder,
			edit: [
				['expected: 4\n        behaviours: ["Sponsors a few', 'expected: «6»\n        behaviours: ["Sponsors a few'],
			],
		},
		{
			name: 'expected 0',
			sample: ladder,
			edit: [
				['expected: 4\n        behaviours: ["Sponsors a few', 'expected: «0»\n        behaviours: ["Sponsors a few'],
			],
		},
		{
			name: 'expected no whole number',
			sample: ladder,
			edit: [
				['expected: 4\n        behaviours: ["Sponsors a few', 'expected: «3.5»\n        behaviours: ["Sponsors a few'],
			],
		},
		{ name: 'next to nowhere', sample: ladder, edit: [['next: [cpo]', 'next: [«ceo»]']] },
		{ name: 'next to nowhere, CRLF', sample: ladder, edit: [['next: [cpo]', 'next: [«ceo»]']], crlf: true },
		{
			name: 'unknown track',
			sample: ladder,
			edit: [
				[
					'aliases: [APM, Junior Product Manager]\n    track: individual',
					'aliases: [APM, Junior Product Manager]\n    track: «individul»',
				],
			],
			choice: true,
		},
		{
			name: 'YAML does not parse',
			sample: ladder,
			choice: true,
			edit: [['next: [cpo]\n  - slug', 'next: «[»cpo\n  - slug']],
		},
	]),
	...plant('ladder-incomplete', 'information', [
		{
			name: 'definition absent',
			sample: ladder,
			edit: [
				['slug: discovery', 'slug: «discovery»'],
				[
					'    definition: Frames the right problem and reduces value, usability, feasibility and viability risk before committing.\n',
					'',
				],
			],
			choice: true,
		},
		{
			name: 'definition empty',
			sample: ladder,
			edit: [
				[
					'definition: Frames the right problem and reduces value, usability, feasibility and viability risk before committing.',
					'«definition»:',
				],
			],
		},
		{
			name: 'behaviours absent',
			sample: ladder,
			edit: [
				[
					'      cpo:\n        expected: 4\n        behaviours: ["Sponsors a few company-level explorations with clear stop rules."]',
					'      «cpo»:\n        expected: 4',
				],
			],
			choice: true,
		},
		{
			name: 'level absent',
			sample: ladder,
			edit: [
				['slug: discovery', 'slug: «discovery»'],
				[
					'      cpo:\n        expected: 4\n        behaviours: ["Sponsors a few company-level explorations with clear stop rules."]\n',
					'',
				],
			],
			choice: true,
		},
	]),
	...plant('level-unknown', 'error', [
		{ name: 'level', sample: career, edit: [['level: product-manager', 'level: «product-mangaer»']] },
		{ name: 'target', sample: career, edit: [['target: senior-pm', 'target: «L9»']] },
		{ name: 'target, CRLF', sample: career, edit: [['target: senior-pm', 'target: «L9»']], crlf: true },
		{ name: 'target, quoted', sample: career, edit: [['target: senior-pm', 'target: «"Senior Boss"»']], choice: true },
		{ name: 'target of the mentorship', sample: mentorship, edit: [['target: product-manager', 'target: «pm-2»']] },
		{
			name: 'level of the mentee',
			sample: mentorship,
			edit: [['mentee_level: associate-pm', 'mentee_level: «associate»']],
		},
		{
			name: 'alias',
			sample: career,
			edit: [
				['target: senior-pm', 'target: Sr PM'],
				['level: product-manager', 'level: PM'],
			],
		},
	]),
	...plant('target-not-above', 'warning', [
		{
			name: 'swapped',
			sample: career,
			edit: [
				['level: product-manager', 'level: senior-pm'],
				['target: senior-pm', 'target: «product-manager»'],
			],
			choice: true,
		},
		{ name: 'target too low', sample: career, edit: [['target: senior-pm', 'target: «associate-pm»']] },
		{ name: 'equal', sample: career, edit: [['target: senior-pm', 'target: product-manager']] },
		{
			name: 'same rank, other track',
			sample: career,
			edit: [
				['level: product-manager', 'level: principal-pm'],
				['target: senior-pm', 'target: group-pm'],
			],
		},
	]),
	...plant('target-not-next', 'information', [
		{ name: 'two levels up', sample: career, edit: [['target: senior-pm', 'target: «principal-pm»']] },
		{ name: 'by alias, CRLF', sample: career, edit: [['target: senior-pm', 'target: «Head of Product»']], crlf: true },
	]),
	...plant('competency-unknown', 'error', [
		{ name: 'focus', sample: career, edit: [['focus: [product-strategy,', 'focus: [«product-stratgy»,']] },
		{
			name: 'focus, block style',
			sample: career,
			edit: [['focus: [product-strategy, stakeholder-influence]', 'focus:\n  - product-strategy\n  - «influence»']],
		},
		{
			name: 'focus, block style, CRLF',
			sample: career,
			edit: [['focus: [product-strategy, stakeholder-influence]', 'focus:\n  - product-strategy\n  - «influence»']],
			crlf: true,
		},
		{ name: 'rating', sample: career, edit: [['data-fluency: {', '«data-fluencey»: {']] },
		{ name: 'rating, quoted', sample: career, edit: [['data-fluency: {', '«"data skills"»: {']], choice: true },
		{
			name: 'goal',
			sample: career,
			edit: [['- id: G1\n    competency: product-strategy', '- id: G1\n    competency: «strategy»']],
		},
		{ name: 'goal of the mentorship', sample: mentorship, edit: [['competency: discovery', 'competency: «discovry»']] },
		{ name: 'alias', sample: career, edit: [['prioritisation: {', 'prioritization: {']] },
		{ name: 'BOM', sample: mentorship, edit: [['competency: discovery', 'competency: «discovry»']], bom: true },
	]),
	...plant('rating-off-scale', 'error', [
		{
			name: '6',
			sample: career,
			edit: [['business-acumen: { self: 2, manager: 2 }', 'business-acumen: { self: 2, manager: «6» }']],
		},
		{
			name: '0',
			sample: career,
			edit: [['business-acumen: { self: 2, manager: 2 }', 'business-acumen: { self: «0», manager: 2 }']],
		},
		{
			name: '3.5',
			sample: career,
			edit: [['communication: { self: 3, manager: 3 }', 'communication: { self: «3.5», manager: 3 }']],
		},
		{
			name: 'negative',
			sample: career,
			edit: [['communication: { self: 3, manager: 3 }', 'communication: { self: «-1», manager: 3 }']],
		},
		{
			name: 'block style, CRLF',
			sample: career,
			edit: [['communication: { self: 3, manager: 3 }', 'communication:\n    self: 3\n    manager: «33»']],
			crlf: true,
		},
		{
			name: 'a third column',
			sample: career,
			edit: [['communication: { self: 3, manager: 3 }', 'communication: { self: 3, manager: 3, mentor: «7» }']],
		},
		{
			name: 'practice',
			sample: leader,
			edit: [['shared-vision: { leader: 3, pm: 3 }', 'shared-vision: { leader: 3, pm: «9» }']],
		},
		{
			name: 'trust factor',
			sample: leader,
			edit: [['openness: { leader: 3, pm: 3 }', 'openness: { leader: «10», pm: 3 }']],
		},
		{
			name: 'to of a goal',
			sample: career,
			edit: [['from: 2\n    to: 3\n    measure: Adopted', 'from: 2\n    to: «6»\n    measure: Adopted']],
			choice: true,
		},
		{
			name: 'from of a goal',
			sample: career,
			edit: [['from: 2\n    to: 3\n    measure: Adopted', 'from: «0»\n    to: 3\n    measure: Adopted']],
			choice: true,
		},
		{
			name: 'empty',
			sample: career,
			edit: [['communication: { self: 3, manager: 3 }', 'communication: { self: 3, manager: }']],
		},
	]),
	...plant('rating-needs-evidence', 'warning', [
		{
			name: 'self',
			sample: career,
			edit: [['communication: { self: 3, manager: 3 }', 'communication: { self: «4», manager: 3 }']],
			choice: true,
		},
		{
			name: 'manager',
			sample: career,
			edit: [['communication: { self: 3, manager: 3 }', 'communication: { self: 3, manager: «5» }']],
			choice: true,
		},
		{
			name: 'evidence taken away',
			sample: career,
			edit: [['delivery: { self: 4, manager: 4, evidence: [E3] }', 'delivery: { self: «4», manager: 4 }']],
			choice: true,
		},
		{
			name: 'evidence empty',
			sample: career,
			edit: [
				['delivery: { self: 4, manager: 4, evidence: [E3] }', 'delivery: { self: «4», manager: 4, evidence: [] }'],
			],
			choice: true,
		},
		{
			name: 'mentor',
			sample: career,
			edit: [['communication: { self: 3, manager: 3 }', 'communication: { self: 3, manager: 3, mentor: 4 }']],
		},
	]),
	...plant('rating-needs-evidence', 'information', [
		{
			name: 'practice',
			sample: leader,
			edit: [
				['role-understanding: { leader: 4, pm: 4, evidence: [E1] }', 'role-understanding: { leader: «4», pm: 4 }'],
			],
			choice: true,
		},
		{
			name: 'practice, other side',
			sample: leader,
			edit: [['lead-by-example: { leader: 3, pm: 4, evidence: [E4] }', 'lead-by-example: { leader: 3, pm: «4» }']],
			choice: true,
		},
	]),
	...plant('rating-gap-large', 'information', [
		{
			name: 'the row of the talk shows other numbers',
			sample: career,
			edit: [['  data-fluency: { self: 3, manager: 3 }', '  «data-fluency»: { self: 1, manager: 3 }']],
		},
		{
			name: 'two columns',
			sample: career,
			edit: [['  data-fluency: {', '  «coaching»: { self: 3, manager: 1 }\n  data-fluency: {']],
			choice: true,
		},
		{
			name: 'three columns',
			sample: career,
			edit: [['  data-fluency: {', '  «coaching»: { self: 3, manager: 2, mentor: 1 }\n  data-fluency: {']],
			choice: true,
		},
		{
			name: 'practice',
			sample: leader,
			edit: [
				['clear-communication: {', '«clear-communication»: {'],
				['shared-vision: { leader: 3, pm: 3 }', '«shared-vision»: { leader: 3, pm: 1 }'],
			],
			choice: true,
		},
	]),
	...plant('rating-one-sided', 'information', [
		{
			name: 'manager has rated nothing',
			sample: career,
			edit: [
				['ratings:\n', '«ratings»:\n'],
				[careerRatings, careerRatings.replaceAll(/, manager: \d/g, '')],
			],
			choice: true,
		},
		{
			name: 'columns written and empty',
			sample: career,
			edit: [
				['ratings:\n', '«ratings»:\n'],
				[careerRatings, careerRatings.replaceAll(/manager: \d/g, 'manager: ')],
			],
			choice: true,
		},
		{
			name: 'in the first days',
			sample: leader,
			edit: [
				[leaderRatings, leaderRatings.replaceAll(/, pm: \d/g, '')],
				['start: 2026-10-01', 'start: 2026-11-01'],
			],
		},
		{
			name: 'practices, one side only',
			sample: leader,
			edit: [
				['ratings:\n', '«ratings»:\n'],
				[leaderRatings, leaderRatings.replaceAll(/, pm: \d/g, '')],
			],
			choice: true,
		},
	]),
	...plant('rating-flat', 'hint', [
		{
			name: 'all 3',
			sample: career,
			edit: [
				['ratings:\n', '«ratings»:\n'],
				[careerRatings, careerRatings.replaceAll(/(self|manager): \d/g, '$1: 3')],
			],
			choice: true,
		},
	]),
	...plant('evidence-thin', 'hint', [
		{
			name: 'three cells empty',
			sample: career,
			edit: [[e2, '| «E2» | 2026-10-16 | product-strategy | First two-page strategy draft | | | |']],
			choice: true,
		},
		{ name: 'one cell empty', sample: career, edit: [['| Saved about five weeks of work |', '| |']] },
	]),
	...plant('evidence-old', 'information', [
		{
			name: 'only proof',
			sample: career,
			edit: [
				['manager: 2, evidence: [E2]', 'manager: 2, evidence: [«E2»]'],
				['| E2 | 2026-10-16 |', '| E2 | 2025-10-16 |'],
			],
			choice: true,
		},
		{
			name: 'only proof of a practice',
			sample: leader,
			edit: [
				['pm: 3, evidence: [E3]', 'pm: 3, evidence: [«E3»]'],
				['| E3 | 2026-11-02 |', '| E3 | 2025-11-02 |'],
			],
			choice: true,
		},
		{
			name: 'twelve months and a day',
			sample: career,
			edit: [
				['manager: 2, evidence: [E2]', 'manager: 2, evidence: [«E2»]'],
				['| E2 | 2026-10-16 |', '| E2 | 2025-11-19 |'],
			],
			choice: true,
		},
		{ name: 'twelve months to the day', sample: career, edit: [['| E2 | 2026-10-16 |', '| E2 | 2025-11-20 |']] },
	]),
	...plant('evidence-future', 'error', [
		{ name: 'next month', sample: career, edit: [['| E2 | 2026-10-16 |', '| E2 | «2026-12-16» |']] },
		{ name: 'tomorrow, CRLF', sample: career, edit: [['| E2 | 2026-10-16 |', '| E2 | «2026-11-21» |']], crlf: true },
		{ name: 'practice', sample: leader, edit: [['| E4 | 2026-08-30 |', '| E4 | «2027-08-30» |']] },
		{ name: 'today', sample: career, edit: [['| E2 | 2026-10-16 |', '| E2 | 2026-11-20 |']] },
		{
			name: 'other today',
			sample: career,
			edit: [
				['| E2 | 2026-10-16 |', '| E2 | «2026-10-16» |'],
				['| E4 | 2026-10-23 |', '| E4 | «2026-10-23» |'],
			],
			today: '2026-10-10',
		},
	]),
	...plant('evidence-unused', 'hint', [
		{
			name: 'new row',
			sample: career,
			edit: [
				[
					'| E4 | 2026-10-23',
					'| «E5» | 2026-09-23 | delivery | Left a note | None yet | Lead | none |\n| E4 | 2026-10-23',
				],
			],
			choice: true,
		},
		{
			name: 'no longer named',
			sample: career,
			edit: [
				['manager: 2, evidence: [E4]', 'manager: 2'],
				['| E4 | 2026-10-23', '| «E4» | 2026-10-23'],
			],
			choice: true,
		},
		{
			name: 'named by a goal',
			sample: career,
			edit: [
				['manager: 2, evidence: [E4]', 'manager: 2'],
				['status: at-risk\n', 'status: at-risk\n    evidence: [E4]\n'],
			],
		},
	]),
	...plant('evidence-link-missing', 'information', [
		{ name: 'path in a cell', sample: career, edit: [['research/gift-returns.md', '«research/nowhere.md»']] },
		{
			name: 'Markdown link',
			sample: career,
			edit: [['notes/2026-10-23.md', '[notes](«notes/nowhere.md»)']],
			choice: true,
		},
		{ name: 'on the web', sample: career, edit: [['research/gift-returns.md', 'https://example.com/research.md']] },
	]),
];

const goalsAndActions: PlantedFault[] = [
	...plant('goal-target-below-current', 'error', [
		{
			name: 'block style',
			sample: career,
			edit: [['to: 3\n    measure: Adopted', 'to: «1»\n    measure: Adopted']],
			choice: true,
		},
		{
			name: 'CRLF',
			sample: career,
			edit: [['to: 3\n    measure: A written', 'to: «1»\n    measure: A written']],
			crlf: true,
			choice: true,
		},
		{
			name: 'flow style',
			sample: career,
			edit: [
				[
					'---\n\n# Ada',
					'  - { id: G3, title: 🎯 Tell Finance first, competency: communication, from: 3, to: «2», measure: No surprise by 2027-01-31, due: 2027-01-31 }\n---\n\n# Ada',
				],
			],
			choice: true,
		},
	]),
	...plant('goal-target-equals-current', 'warning', [
		{
			name: 'block style',
			sample: career,
			edit: [['to: 3\n    measure: Adopted', 'to: «2»\n    measure: Adopted']],
			choice: true,
		},
		{
			name: 'CRLF',
			sample: career,
			edit: [['to: 3\n    measure: A written', 'to: «2»\n    measure: A written']],
			crlf: true,
			choice: true,
		},
	]),
	...plant('goal-from-differs', 'information', [
		{
			name: 'from',
			sample: career,
			edit: [['from: 2\n    to: 3\n    measure: Adopted', 'from: «1»\n    to: 3\n    measure: Adopted']],
		},
		{
			name: 'rating has moved',
			sample: career,
			edit: [
				['manager: 2, evidence: [E4]', 'manager: 3, evidence: [E4]'],
				['from: 2\n    to: 3\n    measure: A written', 'from: «2»\n    to: 3\n    measure: A written'],
			],
		},
	]),
	...plant('goal-no-measure', 'warning', [
		{ name: 'empty', sample: career, edit: [[g1Measure, '«measure»:']] },
		{ name: 'empty text', sample: career, edit: [[g1Measure, 'measure: «""»']], choice: true },
		{
			name: 'absent',
			sample: career,
			edit: [
				['id: G1\n', '«id: G1»\n'],
				[`    ${g1Measure}\n`, ''],
			],
			choice: true,
		},
		{
			name: 'absent, CRLF',
			sample: career,
			edit: [
				['id: G2\n', '«id: G2»\n'],
				[`    ${g2Measure}\n`, ''],
			],
			choice: true,
			crlf: true,
		},
		{
			name: 'draft',
			sample: career,
			edit: [
				[g1Measure, 'measure:'],
				['status: active', 'status: draft'],
			],
		},
		{
			name: 'mentorship',
			sample: mentorship,
			edit: [['measure: One round finished, with a written decision the team accepted.', '«measure»:']],
		},
	]),
	...plant('goal-no-due', 'warning', [
		{ name: 'empty', sample: career, edit: [['due: 2027-01-29', '«due»:']] },
		{
			name: 'absent',
			sample: career,
			edit: [
				['id: G1\n', '«id: G1»\n'],
				['    due: 2027-01-29\n', ''],
			],
			choice: true,
		},
		{ name: 'mentorship, CRLF', sample: mentorship, edit: [['due: 2027-02-26', '«due»:']], crlf: true },
	]),
	...plant('goal-overdue', 'warning', [
		{ name: 'yesterday', sample: career, edit: [['due: 2027-01-29', 'due: «2026-11-19»']] },
		{ name: 'today', sample: career, edit: [['due: 2027-01-29', 'due: 2026-11-20']] },
		{
			name: 'done',
			sample: career,
			edit: [['due: 2027-01-29\n    status: on-track', 'due: 2026-11-19\n    status: done']],
		},
		{ name: 'other today', sample: career, edit: [['due: 2027-01-29', 'due: «2027-01-29»']], today: '2027-02-26' },
		{ name: 'mentorship', sample: mentorship, edit: [['due: 2027-02-26', 'due: «2026-10-26»']], crlf: true },
		{
			name: 'paused',
			sample: career,
			edit: [
				['due: 2027-01-29', 'due: 2026-11-19'],
				['status: active', 'status: paused'],
			],
		},
	]),
	...plant('goal-no-action', 'warning', [
		{
			name: 'actions deleted',
			sample: career,
			edit: [
				['### G2 Settle the refund-timing dispute', '### «G2 Settle the refund-timing dispute»'],
				[g2Actions, ''],
			],
			choice: true,
		},
		{
			name: 'new goal',
			sample: career,
			edit: [
				[
					'---\n\n# Ada',
					'  - id: «G3»\n    title: Tell Finance about each change in refunds first.\n    measure: No surprise in the January round.\n    due: 2027-01-31\n---\n\n# Ada',
				],
			],
			choice: true,
		},
	]),
	...plant('goal-done-no-evidence', 'warning', [
		{
			name: 'in a mentorship',
			sample: mentorship,
			edit: [['due: 2027-01-29\n    status: on-track', 'due: 2027-01-29\n    status: «done»']],
		},
		{
			name: 'evidence from before the start',
			sample: career,
			edit: [
				['due: 2027-01-29\n    status: on-track', 'due: 2027-01-29\n    status: «done»'],
				['| E2 | 2026-10-16 |', '| E2 | 2026-08-16 |'],
			],
			choice: true,
		},
		{
			name: 'evidence since the start',
			sample: career,
			edit: [['due: 2027-01-29\n    status: on-track', 'due: 2027-01-29\n    status: done']],
		},
	]),
	...plant('too-many-goals', 'warning', [
		{
			name: 'four',
			sample: career,
			edit: [
				[
					'---\n\n# Ada',
					'  - { id: G3, title: Tell Finance first, measure: No surprise by 2027-01-31, due: 2027-01-31 }\n  - { id: «G4», title: Tell Support first, measure: No surprise by 2027-01-31, due: 2027-01-31 }\n---\n\n# Ada',
				],
			],
			choice: true,
		},
		{
			name: 'four in the mentorship',
			sample: mentorship,
			edit: [
				[
					'milestones:\n',
					'  - { id: G3, title: Tell Finance first, type: skill, measure: No surprise by 2027-01-31, due: 2027-01-31 }\n  - { id: «G4», title: Tell Support first, type: skill, measure: No surprise by 2027-01-31, due: 2027-01-31 }\nmilestones:\n',
				],
			],
			choice: true,
		},
		{
			name: 'four, one of them dropped',
			sample: career,
			edit: [
				[
					'---\n\n# Ada',
					'  - { id: G3, title: Tell Finance first, measure: No surprise by 2027-01-31, due: 2027-01-31, status: dropped }\n  - { id: G4, title: Tell Support first, measure: No surprise by 2027-01-31, due: 2027-01-31 }\n---\n\n# Ada',
				],
			],
		},
	]),
	...plant('too-many-focus', 'warning', [
		{
			name: 'four',
			sample: career,
			edit: [['stakeholder-influence]', 'stakeholder-influence, communication, «trust-building»]']],
			choice: true,
		},
		{ name: 'three', sample: career, edit: [['stakeholder-influence]', 'stakeholder-influence, communication]']] },
	]),
	...plant('focus-no-goal', 'information', [
		{
			name: 'flow style',
			sample: career,
			edit: [['stakeholder-influence]', 'stakeholder-influence, «communication»]']],
		},
		{
			name: 'block style, CRLF',
			sample: career,
			edit: [
				[
					'focus: [product-strategy, stakeholder-influence]',
					'focus:\n  - product-strategy\n  - stakeholder-influence\n  - «trust-building»',
				],
			],
			crlf: true,
		},
	]),
	...plant('focus-no-gap', 'information', [
		{
			name: 'rated as expected',
			sample: career,
			edit: [['stakeholder-influence]', 'stakeholder-influence, «delivery»]']],
		},
	]),
	...plant('gap-large-no-focus', 'information', [
		{
			name: 'put off when the gap was smaller',
			sample: career,
			edit: [['  data-fluency: { self: 3, manager: 3 }', '  «data-fluency»: { self: 2, manager: 2 }']],
		},
		{
			name: 'taken out of the focus',
			sample: career,
			edit: [
				['focus: [product-strategy, stakeholder-influence]', 'focus: [stakeholder-influence]'],
				['  product-strategy: {', '  «product-strategy»: {'],
			],
			choice: true,
		},
		{
			name: 'lower rating',
			sample: career,
			edit: [['communication: { self: 3, manager: 3 }', '«communication»: { self: 2, manager: 2 }']],
			choice: true,
		},
		{
			name: 'not core',
			sample: career,
			edit: [['  data-fluency: {', '  coaching: { self: 1, manager: 1 }\n  data-fluency: {']],
		},
	]),
	...plant('goal-big-step', 'information', [
		{
			name: 'two at once',
			sample: career,
			edit: [['to: 3\n    measure: Adopted', 'to: «4»\n    measure: Adopted']],
			choice: true,
		},
	]),
	...plant('measure-is-activity', 'hint', [
		{
			name: 'read',
			sample: career,
			edit: [[g1Measure, 'measure: «Read two books on strategy by January.»']],
			choice: true,
		},
		{
			name: 'attend',
			sample: career,
			edit: [[g1Measure, 'measure: «Attend the strategy workshop on 2027-01-12.»']],
			choice: true,
		},
		{
			name: 'finish the course',
			sample: mentorship,
			edit: [
				[
					'measure: One round finished, with a written decision the team accepted.',
					'measure: «Finish the course on discovery.»',
				],
			],
			choice: true,
		},
	]),
	...plant('goal-vague', 'hint', [
		{
			name: 'title',
			sample: career,
			edit: [
				[g1Title, 'title: «Improve communication with others»'],
				[g1Measure, 'measure: People are happier.'],
			],
			choice: true,
		},
	]),
	...plant('actions-only-learning', 'information', [
		{
			name: 'all of one goal',
			sample: career,
			edit: [
				['### G2 Settle the refund-timing dispute', '### «G2 Settle the refund-timing dispute»'],
				[g2Actions, g2Actions.replaceAll(/\((people|experience|support)\)/g, '(learning)')],
			],
			choice: true,
		},
	]),
	...plant('action-no-owner-or-due', 'hint', [
		{
			name: 'neither',
			sample: career,
			edit: [
				[
					'- [ ] (experience) Offer three options with cost per order. Owner: Ada. Due: 2026-12-04',
					'- [ ] «(experience) Offer three options with cost per order.»',
				],
			],
			choice: true,
		},
		{
			name: 'no due date',
			sample: career,
			edit: [
				[
					'- [ ] (experience) Offer three options with cost per order. Owner: Ada. Due: 2026-12-04',
					'- [ ] «(experience) Offer three options with cost per order. Owner: Ada.»',
				],
			],
			choice: true,
		},
		{
			name: 'no owner',
			sample: career,
			edit: [
				[
					'- [ ] (experience) Offer three options with cost per order. Owner: Ada. Due: 2026-12-04',
					'- [ ] «(experience) Offer three options with cost per order. Due: 2026-12-04»',
				],
			],
			choice: true,
		},
		{
			name: 'done',
			sample: career,
			edit: [
				[
					'- [ ] (experience) Offer three options with cost per order. Owner: Ada. Due: 2026-12-04',
					'- [x] (experience) Offer three options with cost per order.',
				],
			],
		},
	]),
	...plant('action-overdue', 'information', [
		{
			name: 'Due:',
			sample: career,
			edit: [['Owner: Ada. Due: 2026-12-04', 'Owner: Ada. Due: «2026-11-19»']],
			choice: true,
		},
		{
			name: '(due …)',
			sample: career,
			edit: [['Owner: Ada. Due: 2026-12-04', 'Owner: Ada. (due «2026-11-19»)']],
			choice: true,
		},
		{
			name: 'by …',
			sample: career,
			edit: [['Owner: Ada. Due: 2026-12-04', 'Owner: Ada, by «2026-11-19»']],
			choice: true,
		},
		{
			name: '📅',
			sample: career,
			edit: [['Owner: Ada. Due: 2026-12-04', 'Owner: Ada. 📅 «2026-11-19»']],
			choice: true,
		},
		{
			name: 'CRLF',
			sample: career,
			edit: [['Owner: Ada. Due: 2026-12-04', 'Owner: Ada. Due: «2026-11-19»']],
			choice: true,
			crlf: true,
		},
		{
			name: 'emoji before it',
			sample: career,
			edit: [
				[
					'(experience) Offer three options with cost per order. Owner: Ada. Due: 2026-12-04',
					'🎯 Offer three options. 👩‍💻 Owner: Ada. Due: «2026-11-19»',
				],
			],
			choice: true,
		},
		{
			name: 'session of the mentorship',
			sample: mentorship,
			edit: [['interviews by 2026-11-20', 'interviews by «2026-11-19»']],
			choice: true,
		},
		{ name: 'today', sample: career, edit: [['Owner: Ada. Due: 2026-12-04', 'Owner: Ada. Due: 2026-11-20']] },
		{
			name: 'in a fence',
			sample: career,
			edit: [
				[
					'Why it matters: it blocks a release',
					'```\n- [ ] Old one. Owner: Ada. Due: 2026-01-01\n```\n\nWhy it matters: it blocks a release',
				],
			],
		},
	]),
	...plant('no-support-action', 'hint', [
		{
			name: 'none',
			sample: career,
			edit: [
				['manager: Sam Ruiz', 'manager: «Sam Ruiz»'],
				['(support) Put the', '(people) Put the'],
				['(support) Stay', '(people) Stay'],
			],
			choice: true,
		},
		{
			name: 'no manager named',
			sample: career,
			edit: [
				['manager: Sam Ruiz\n', ''],
				['(support) Put the', '(people) Put the'],
				['(support) Stay', '(people) Stay'],
			],
		},
	]),
];

const rhythm: PlantedFault[] = [
	...plant('checkin-overdue', 'warning', [
		{ name: 'eight days', sample: career, edit: [['next_checkin: 2026-12-01', 'next_checkin: «2026-11-12»']] },
		{
			name: 'other today',
			sample: career,
			edit: [['next_checkin: 2026-12-01', 'next_checkin: «2026-12-01»']],
			today: '2026-12-09',
		},
		{ name: 'CRLF', sample: career, edit: [['next_checkin: 2026-12-01', 'next_checkin: «2026-11-10»']], crlf: true },
		{ name: 'seven days', sample: career, edit: [], today: '2026-12-08' },
		{
			name: 'paused',
			sample: career,
			edit: [
				['next_checkin: 2026-12-01', 'next_checkin: 2026-11-10'],
				['status: active', 'status: paused'],
			],
		},
	]),
	...plant('checkin-due', 'information', [
		{ name: 'in seven days', sample: career, edit: [['next_checkin: 2026-12-01', 'next_checkin: «2026-11-27»']] },
		{ name: 'seven days ago', sample: career, edit: [['next_checkin: 2026-12-01', 'next_checkin: «2026-11-13»']] },
		{
			name: 'the mentorship as it is',
			sample: mentorship,
			edit: [['next_checkin: 2026-11-24', 'next_checkin: «2026-11-24»']],
		},
		{ name: 'in eight days', sample: career, edit: [['next_checkin: 2026-12-01', 'next_checkin: 2026-11-28']] },
	]),
	...plant('checkin-not-planned', 'warning', [
		{ name: 'absent', sample: career, edit: [careerPair, ['next_checkin: 2026-12-01\n', '']] },
		{ name: 'empty', sample: career, edit: [['next_checkin: 2026-12-01', '«next_checkin»:']] },
		{
			name: 'absent, CRLF',
			sample: mentorship,
			edit: [mentorshipPair, ['next_checkin: 2026-11-24\n', '']],
			crlf: true,
		},
	]),
	...plant('checkin-too-rare', 'information', [
		{
			name: 'a day more than a month',
			sample: career,
			edit: [['next_checkin: 2026-12-01', 'next_checkin: «2026-12-05»']],
		},
		{ name: 'a month', sample: career, edit: [['next_checkin: 2026-12-01', 'next_checkin: 2026-12-04']] },
		{ name: 'fortnightly', sample: mentorship, edit: [['next_checkin: 2026-11-24', 'next_checkin: «2026-12-24»']] },
	]),
	...plant('checkin-no-entry', 'hint', [
		{
			name: 'feedback of that day is no session',
			sample: mentorship,
			edit: [
				['last_checkin: 2026-11-10', 'last_checkin: «2026-11-10»'],
				['### 2026-11-10\n', '### The second one\n'],
			],
		},
		{ name: 'other date', sample: career, edit: [['last_checkin: 2026-11-03', 'last_checkin: «2026-11-05»']] },
		{
			name: 'entry of another date',
			sample: career,
			edit: [
				['last_checkin: 2026-11-03', 'last_checkin: «2026-11-03»'],
				['### 2026-11-03\n', '### 2026-11-02\n'],
			],
		},
	]),
	...plant('stale', 'information', [
		{
			name: 'two months',
			sample: career,
			edit: [['status: active', 'status: «active»']],
			today: '2027-01-05',
			choice: true,
		},
		{ name: 'two months less a day', sample: career, edit: [], today: '2027-01-04', choice: true },
	]),
];

const mentorshipRules: PlantedFault[] = [
	...plant('mentor-is-manager', 'information', [
		{
			name: 'same name',
			sample: mentorship,
			edit: [['mentor: Lena Brandt', 'mentor: «Lena Brandt»\nmanager: Lena Brandt']],
			choice: true,
		},
		{
			name: 'case and spaces',
			sample: mentorship,
			edit: [['mentor: Lena Brandt', 'mentor: «Lena Brandt»\nmanager: lena  brandt']],
			choice: true,
		},
	]),
	...plant('agreement-missing', 'warning', [
		{ name: 'agreed_on absent', sample: mentorship, edit: [mentorshipPair, ['agreed_on: 2026-09-15\n', '']] },
		{ name: 'agreed_on empty', sample: mentorship, edit: [['agreed_on: 2026-09-15', '«agreed_on»:']] },
		{
			name: 'no line on confidentiality',
			sample: mentorship,
			edit: [
				['## Agreement', '## «Agreement»'],
				[
					"| What stays between us | Everything said here, unless we both agree, or somebody's safety is at risk |\n",
					'',
				],
			],
			choice: true,
		},
		{
			name: 'no line on the ending',
			sample: mentorship,
			edit: [
				['## Agreement', '## «Agreement»'],
				['| If it does not work | Either of us can say so, no reasons needed, and we hold one closing talk |\n', ''],
			],
			choice: true,
		},
	]),
	...plant('too-long', 'information', [
		{
			name: 'a day more than a year',
			sample: mentorship,
			edit: [['end: 2027-03-15', 'end: «2027-09-16»']],
			choice: true,
		},
		{ name: 'a year', sample: mentorship, edit: [['end: 2027-03-15', 'end: 2027-09-15']] },
	]),
	...plant('goal-type-missing', 'warning', [
		{ name: 'absent', sample: mentorship, edit: [['- id: G1\n    type: skill\n', '- «id: G1»\n']], choice: true },
		{ name: 'empty', sample: mentorship, edit: [['- id: G1\n    type: skill\n', '- id: G1\n    «type»:\n']] },
		{
			name: 'empty, CRLF',
			sample: mentorship,
			edit: [['- id: G1\n    type: skill\n', '- id: G1\n    «type»:\n']],
			crlf: true,
		},
	]),
	...plant('goal-no-milestone', 'information', [
		{
			name: 'milestone deleted',
			sample: mentorship,
			edit: [
				['- id: G2\n', '- id: «G2»\n'],
				[`  - ${m4}\n`, ''],
				['- [ ] M4 Stakeholder map reviewed together. Due: 2026-12-11\n', ''],
			],
			choice: true,
		},
	]),
	...plant('milestone-after-goal', 'warning', [
		{ name: 'flow style', sample: mentorship, edit: [['due: 2027-01-15', 'due: «2027-02-15»']] },
		{
			name: 'emoji before it, CRLF',
			sample: mentorship,
			edit: [[m3, '{ id: M3, goal: G1, title: 🎉 Decision, due: «2027-01-30», status: not-started }']],
			crlf: true,
		},
		{ name: 'same day', sample: mentorship, edit: [['due: 2027-01-15', 'due: 2027-01-29']] },
	]),
	...plant('milestone-overdue', 'warning', [
		{ name: 'yesterday', sample: mentorship, edit: [['due: 2026-11-20, status', 'due: «2026-11-19», status']] },
		{
			name: 'other today',
			sample: mentorship,
			edit: [['due: 2026-11-20, status', 'due: «2026-11-20», status']],
			today: '2026-11-21',
		},
		{
			name: 'dropped',
			sample: mentorship,
			edit: [['due: 2026-11-20, status: on-track', 'due: 2026-11-19, status: dropped']],
		},
	]),
	...plant('status-mismatch', 'information', [
		{ name: 'done, box open', sample: mentorship, edit: [['- [x] M1 Question', '- «[ ]» M1 Question']], choice: true },
		{ name: 'open, box ticked', sample: mentorship, edit: [['- [ ] M2 Five', '- «[x]» M2 Five']], choice: true },
		{ name: 'CRLF', sample: mentorship, edit: [['- [ ] M2 Five', '- «[X]» M2 Five']], choice: true, crlf: true },
		{
			name: 'goal',
			sample: career,
			edit: [
				[
					'Why it matters: it blocks a release',
					'- «[x]» G2 Settle it. Owner: Ada. Due: 2027-02-26\n\nWhy it matters: it blocks a release',
				],
			],
			choice: true,
		},
		{ name: 'commitment', sample: leader, edit: [['- C1 Told first.', '- «[x]» C1 Told first.']], choice: true },
	]),
];

export const plantedFaults: readonly PlantedFault[] = [
	...fileAndStructure,
	...ladderRatingsAndEvidence,
	...goalsAndActions,
	...rhythm,
	...mentorshipRules,
];
