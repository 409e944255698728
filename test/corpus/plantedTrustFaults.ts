import { plant } from './plantedFault';
import type { PlantedFault } from './plantedFault';

const leader = 'leader-trust-review';
const pm = 'pm-trust-review';
const manager = 'manager-review';
const boss = 'boss-partnership';
const career = 'career-development';
const mentorship = 'mentorship-goal';

const leaderC1Measure =
	'    measure: Ada marks each change as told first or heard elsewhere; none heard elsewhere this quarter.\n';
const leaderC2 = `  - id: C2
    practice: feedback-iteration
    title: Ask for one piece of feedback at the end of every second one-on-one and say next time what was done.
    by: Sam Ruiz
    measure: Six requests and six answers on record.
    due: 2027-01-31
    status: on-track
`;
const more = (...ids: readonly string[]): string =>
	ids.map(id => `  - { id: ${id}, title: Ask once more., measure: One answer on record., due: 2027-01-31 }\n`).join('');
const raters = '- Raters per group: team 5, peers 4';
const themes = '- Themes: decisions come late and without reasons (both groups); I back people in the forum.';
const changed = '- What I will change: a change of priorities is told the same day, with the reason.\n';
const reported =
	'- What I will change: the same day, with the reason, and the PM before the team.\n- What I will not change, and why: the weekly forum stays, because people outside the team use it.\n- Who has been told: the team on 19 October, Ada on 28 October.\n';
const silent = '- What I will change:\n- Who has been told:\n';
const told = '- Direct report told: yes, a week before, with the purpose';
const question = '- Question: When did I last make something harder for you?';
const releaseRow = '| Scope of a release | agree | advise | 2026-12-01 |';
const projectRow = '| Stopping a project | consult | agree | 2027-01-15 |';
const releaseAsked = '| Scope of a release | agree | advise | Two releases without a surprise for Sam | 2026-12-01 |';
const leaderFactors = `  credibility: { leader: 4, pm: 4 }
  reliability: { leader: 4, pm: 3 }
  openness: { leader: 3, pm: 3 }
  self_focus: { leader: 2, pm: 2 }
`;
const leaderRatings = `  role-understanding: { leader: 4, pm: 4, evidence: [E1] }
  clear-communication: { leader: 4, pm: 2, evidence: [E2] }
  shared-vision: { leader: 3, pm: 3 }
  support-empowerment: { leader: 4, pm: 3, evidence: [E3] }
  feedback-iteration: { leader: 3, pm: 2 }
  lead-by-example: { leader: 3, pm: 4, evidence: [E4] }
`;
const leaderEntry = '### 2026-11-12, Ada to Sam';

const promises: readonly PlantedFault[] = [
	...plant('practice-unknown', 'error', [
		{ name: 'rating', sample: leader, edit: [['  shared-vision: {', '  «shared-vison»: {']] },
		{ name: 'rating by its title', sample: leader, edit: [['  shared-vision: {', '  «Shared vision and goals»: {']] },
		{ name: 'commitment', sample: leader, edit: [['practice: feedback-iteration', 'practice: «feedback»']] },
		{
			name: 'of another kind, in quotes',
			sample: leader,
			edit: [['practice: feedback-iteration', 'practice: «"empowerment"»']],
		},
		{ name: 'CRLF', sample: boss, edit: [['  momentum: {', '  «momentun»: {']], crlf: true },
		{ name: 'competency of the ladder', sample: pm, edit: [['  relationships: {', '  «discovery»: {']] },
		{ name: 'no practice named', sample: leader, edit: [['    practice: feedback-iteration\n', '']] },
		{ name: 'trust factor', sample: leader, edit: [['  openness: {', '  candour: {']] },
		{
			name: 'table of examples',
			sample: leader,
			edit: [['| 2026-10-08 | role-understanding |', '| 2026-10-08 | role |']],
		},
	]),
	...plant('low-rating-no-commitment', 'warning', [
		{
			name: '1 by the other side',
			sample: leader,
			edit: [['shared-vision: { leader: 3, pm: 3 }', '«shared-vision»: { leader: 3, pm: 1 }']],
		},
		{
			name: '2 by oneself',
			sample: leader,
			edit: [['shared-vision: { leader: 3, pm: 3 }', '«shared-vision»: { leader: 2, pm: 3 }']],
		},
		{
			name: 'commitment about something else',
			sample: leader,
			edit: [
				['  feedback-iteration: {', '  «feedback-iteration»: {'],
				['practice: feedback-iteration', 'practice: shared-vision'],
			],
		},
		{
			name: 'commitment dropped',
			sample: leader,
			edit: [
				['  feedback-iteration: {', '  «feedback-iteration»: {'],
				[leaderC2, leaderC2.replace('on-track', 'dropped')],
			],
		},
		{
			name: 'no commitments at all',
			sample: boss,
			edit: [
				['    practice: influence\n', ''],
				['  influence: {', '  «influence»: {'],
			],
		},
		{
			name: 'third column, CRLF',
			sample: pm,
			edit: [
				['empowerment: { self: 4, team: 3, stakeholders: ,', '«empowerment»: { self: 4, team: 3, stakeholders: 2,'],
			],
			crlf: true,
		},
		{
			name: '3',
			sample: leader,
			edit: [['shared-vision: { leader: 3, pm: 3 }', 'shared-vision: { leader: 3, pm: 3 }']],
		},
		{ name: 'commitment kept', sample: leader, edit: [[leaderC2, leaderC2.replace('on-track', 'done')]] },
		{
			name: 'not observed',
			sample: leader,
			edit: [['shared-vision: { leader: 3, pm: 3 }', 'shared-vision: { leader: , pm: 3 }']],
		},
		{
			name: 'trust factor',
			sample: leader,
			edit: [['openness: { leader: 3, pm: 3 }', 'openness: { leader: 2, pm: 3 }']],
		},
		{
			name: 'competency of the ladder',
			sample: career,
			edit: [['communication: { self: 3, manager: 3 }', 'communication: { self: 1, manager: 1 }']],
		},
	]),
	...plant('commitment-no-measure', 'warning', [
		{ name: 'measure empty', sample: leader, edit: [[leaderC1Measure, '    «measure»:\n']] },
		{
			name: 'measure absent',
			sample: leader,
			edit: [
				[leaderC1Measure, ''],
				['  - id: C1\n', '  - «id: C1»\n'],
			],
		},
		{ name: 'measure blank', sample: leader, edit: [[leaderC1Measure, '    measure: «""»\n']], choice: true },
		{ name: 'day empty', sample: leader, edit: [[leaderC2, leaderC2.replace('due: 2027-01-31', '«due»:')]] },
		{
			name: 'neither',
			sample: leader,
			edit: [[leaderC2, '  - { «id: C2», practice: feedback-iteration, title: Ask more often. }\n']],
		},
		{
			name: 'CRLF',
			sample: boss,
			edit: [['    measure: One decision changed because of it, and it is written down.\n', '    «measure»:\n']],
			crlf: true,
		},
		{
			name: 'dropped',
			sample: leader,
			edit: [
				[leaderC2, leaderC2.replace('due: 2027-01-31', 'due:').replace('on-track', 'dropped')],
				['feedback-iteration: { leader: 3, pm: 2 }', 'feedback-iteration: { leader: 3, pm: 3 }'],
			],
		},
		{
			name: 'done',
			sample: leader,
			edit: [[leaderC2, leaderC2.replace(/measure: .*/, 'measure:').replace('on-track', 'done')]],
		},
		{ name: 'goals have a rule of their own', sample: career, edit: [['    due: 2027-01-29\n', '    due:\n']] },
	]),
	...plant('commitment-overdue', 'warning', [
		{ name: 'yesterday', sample: leader, edit: [[leaderC2, leaderC2.replace('2027-01-31', '«2026-11-19»')]] },
		{ name: 'in quotes', sample: leader, edit: [[leaderC2, leaderC2.replace('2027-01-31', '«"2026-10-31"»')]] },
		{ name: 'other today', sample: boss, edit: [['due: 2027-01-29', 'due: «2027-01-29»']], today: '2027-01-30' },
		{
			name: 'no status',
			sample: leader,
			edit: [[leaderC2, leaderC2.replace('2027-01-31', '«2026-11-01»').replace('    status: on-track\n', '')]],
		},
		{ name: 'CRLF', sample: manager, edit: [['due: 2026-12-18', 'due: «2026-11-18»']], crlf: true },
		{ name: 'today', sample: leader, edit: [[leaderC2, leaderC2.replace('2027-01-31', '2026-11-20')]] },
		{
			name: 'kept',
			sample: leader,
			edit: [[leaderC2, leaderC2.replace('2027-01-31', '2026-11-01').replace('on-track', 'done')]],
		},
		{
			name: 'paused',
			sample: leader,
			edit: [
				[leaderC2, leaderC2.replace('2027-01-31', '2026-11-01')],
				['status: active', 'status: paused'],
			],
		},
	]),
	...plant('too-many-commitments', 'information', [
		{ name: 'four', sample: leader, edit: [[leaderC2, `${leaderC2}${more('C3', '«C4»')}`]] },
		{ name: 'five', sample: leader, edit: [[leaderC2, `${leaderC2}${more('C3', '«C4»', 'C5')}`]] },
		{
			name: 'at risk counts',
			sample: leader,
			edit: [[leaderC2, `${leaderC2.replace('on-track', 'at-risk')}${more('C3', '«C4»')}`]],
		},
		{
			name: 'in front',
			sample: boss,
			edit: [
				['commitments:\n', `commitments:\n${more('C5', 'C6')}`],
				['  - id: C2', '  - id: «C2»'],
			],
		},
		{
			name: 'CRLF',
			sample: manager,
			edit: [
				['commitments:\n', `commitments:\n${more('C5', 'C6')}`],
				['  - id: C2', '  - id: «C2»'],
			],
			crlf: true,
		},
		{ name: 'three', sample: leader, edit: [[leaderC2, `${leaderC2}${more('C3')}`]] },
		{
			name: 'four, one of them kept',
			sample: leader,
			edit: [[leaderC2, `${leaderC2.replace('on-track', 'done')}${more('C3', 'C4')}`]],
		},
	]),
	...plant('self-focus-direction', 'hint', [
		{
			name: 'all four 4',
			sample: leader,
			edit: [
				[
					leaderFactors,
					'  credibility: { leader: 4 }\n  reliability: { leader: 4 }\n  openness: { leader: 4 }\n  self_focus: { leader: «4» }\n',
				],
			],
		},
		{
			name: 'all four 5, the other side',
			sample: leader,
			edit: [[leaderFactors, leaderFactors.replace(/pm: \d/g, 'pm: 5').replace('2, pm: 5', '2, pm: «5»')]],
		},
		{
			name: 'both sides',
			sample: leader,
			edit: [
				[
					leaderFactors,
					leaderFactors
						.replace(/\d/g, '5')
						.replace('self_focus: { leader: 5, pm: 5', 'self_focus: { leader: «5», pm: «5»'),
				],
			],
		},
		{
			name: 'third column, CRLF',
			sample: pm,
			edit: [
				['reliability: { self: 3, team: 4,', 'reliability: { self: 4, team: 4,'],
				['openness: { self: 3,', 'openness: { self: 4,'],
				['self_focus: { self: 2,', 'self_focus: { self: «4»,'],
			],
			crlf: true,
		},
		{
			name: 'one of the three is 3',
			sample: leader,
			edit: [[leaderFactors, leaderFactors.replace('leader: 2', 'leader: 4')]],
		},
		{
			name: 'self-focus is low',
			sample: leader,
			edit: [[leaderFactors, leaderFactors.replace('openness: { leader: 3', 'openness: { leader: 4')]],
		},
		{
			name: 'one of the three is not observed',
			sample: leader,
			edit: [
				[
					leaderFactors,
					leaderFactors.replace('leader: 2', 'leader: 4').replace('openness: { leader: 3', 'openness: { leader: '),
				],
			],
		},
		{
			name: 'high numbers of two sides',
			sample: leader,
			edit: [[leaderFactors, leaderFactors.replace('2, pm: 2', '2, pm: 5')]],
		},
	]),
];

const asking: readonly PlantedFault[] = [
	...plant('group-too-small', 'warning', [
		{ name: 'two peers', sample: manager, edit: [[raters, '- Raters per group: team 5, «peers 2»']] },
		{ name: 'first group', sample: manager, edit: [[raters, '- Raters per group: «2 engineers», 4 peers']] },
		{ name: 'one, in words', sample: manager, edit: [[raters, '- Raters per group: team (5); «peers: one»']] },
		{ name: 'list below', sample: manager, edit: [[raters, '- Raters per group:\n  - team: 5\n  - «peers: 2»']] },
		{ name: 'both groups', sample: manager, edit: [[raters, '- Raters per group: «team 2», «peers 2»']] },
		{ name: 'one group', sample: manager, edit: [[raters, '- Raters per group: «team 2»']] },
		{ name: 'CRLF', sample: manager, edit: [[raters, '- **Raters per group:** team 5, «peers 1»']], crlf: true },
		{ name: 'three', sample: manager, edit: [[raters, '- Raters per group: team 5, peers 3']] },
		{ name: 'the boss', sample: manager, edit: [[raters, '- Raters per group: team 5, peers 4, my boss 1']] },
		{
			name: 'answers with names',
			sample: manager,
			edit: [
				['### 2026-10-12, anonymous', '### 2026-10-12'],
				[raters, '- Raters per group: team 5, peers 2, both by name'],
			],
		},
		{ name: 'no number', sample: manager, edit: [[raters, '- Raters per group: at least 3 in each, two groups']] },
		{
			name: 'another log',
			sample: manager,
			edit: [['- Person or group: two engineers of Returns', '- Raters per group: team 2']],
		},
		{ name: 'another date', sample: manager, edit: [[raters, '- Raters per group: the team, asked until 2026-10-02']] },
	]),
	...plant('rater-named', 'warning', [
		{ name: 'said', sample: manager, edit: [[themes, '- Themes: «Ada» said that decisions come late.']] },
		{ name: 'full name', sample: manager, edit: [[themes, '- Themes: decisions come late, as «Noor Haddad» wrote.']] },
		{ name: 'after a quote', sample: manager, edit: [[themes, '- Themes: "decisions come late" («Lena»)']] },
		{ name: 'initials', sample: manager, edit: [[themes, '- Themes: "decisions come late" («A. P.»)']] },
		{ name: 'initials before a quote', sample: manager, edit: [[themes, '- Themes: «NH»: "decisions come late"']] },
		{
			name: 'somebody of the file',
			sample: manager,
			edit: [
				['    by: Sam Ruiz\n    measure: One session', '    by: Lena Brandt\n    measure: One session'],
				['- Thanks: to all of them', '- Thanks: to all of them, to «Lena» most'],
			],
		},
		{ name: 'CRLF', sample: manager, edit: [[themes, '- Themes: «Ada» said that decisions come late.']], crlf: true },
		{
			name: 'not anonymous',
			sample: manager,
			edit: [
				['### 2026-10-12, anonymous', '### 2026-10-12'],
				[themes, '- Themes: Ada said that decisions come late.'],
			],
		},
		{
			name: 'said not to be anonymous',
			sample: manager,
			edit: [
				['### 2026-10-12, anonymous', '### 2026-10-12, not anonymous'],
				[themes, '- Themes: Ada said that decisions come late.'],
			],
		},
		{
			name: 'nobody in particular',
			sample: manager,
			edit: [[themes, '- Themes: Two said that decisions come late. Engineers wrote: "too late". QA: "late".']],
		},
		{ name: 'oneself', sample: manager, edit: [[themes, '- Themes: Sam said it himself: decisions come late.']] },
		{
			name: 'another log',
			sample: manager,
			edit: [['- Why: once a quarter', '- Why: anonymous notes, and Ada said it too: once a quarter']],
		},
	]),
	...plant('no-report-back', 'warning', [
		{
			name: 'round, line left empty',
			sample: manager,
			edit: [
				[changed, '- «What I will change»:\n'],
				[reported, silent],
			],
		},
		{
			name: 'round, no line',
			sample: manager,
			edit: [
				['### 2026-10-12, anonymous', '### «2026-10-12», anonymous'],
				[changed, ''],
				[reported, silent],
			],
		},
		{
			name: 'hard question',
			sample: manager,
			edit: [
				['- Told back on: 2026-10-28', '- «Told back on»:'],
				[reported, silent],
			],
		},
		{
			name: 'hard question, not yet',
			sample: manager,
			edit: [
				['- Told back on: 2026-10-28', '- «Told back on»: not yet'],
				[reported, silent],
			],
		},
		{
			name: 'skip-level',
			sample: manager,
			edit: [
				['### 2026-11-05, two', '### 2026-10-05, two'],
				['- Follow-up: Ada put the search on the list for December; told them on 2026-11-13.', '- «Follow-up»:'],
				[reported, silent],
			],
		},
		{
			name: 'other today',
			sample: manager,
			edit: [
				['- Follow-up: Ada put the search on the list for December; told them on 2026-11-13.', '- «Follow-up»:'],
				[reported, silent],
			],
			today: '2026-12-06',
		},
		{
			name: 'CRLF',
			sample: manager,
			edit: [
				['- Told back on: 2026-10-28', '- «Told back on»:'],
				[reported, silent],
			],
			crlf: true,
		},
		{
			name: 'reported before only',
			sample: manager,
			edit: [
				['- Told back on: 2026-10-28', '- «Told back on»:'],
				['### 2026-11-16\n', '### 2026-10-13\n'],
				['last_checkin: 2026-11-16', 'last_checkin: 2026-11-15'],
			],
		},
		{
			name: '30 days',
			sample: manager,
			edit: [
				['### 2026-10-14, Ada', '### 2026-10-21, Ada'],
				['- Told back on: 2026-10-28', '- Told back on:'],
				[reported, silent],
			],
		},
		{ name: 'reported in the log', sample: manager, edit: [['- Told back on: 2026-10-28', '- Told back on:']] },
		{
			name: 'follow-up ticked',
			sample: manager,
			edit: [
				['- Told back on: 2026-10-28', '- Told back on:\n- [x] (people) Come back to it. Owner: Sam. Due: 2026-11-02'],
				[reported, silent],
			],
		},
		{
			name: 'paused',
			sample: manager,
			edit: [
				['- Told back on: 2026-10-28', '- Told back on:'],
				[reported, silent],
				['status: active', 'status: paused'],
			],
		},
	]),
	...plant('skip-manager-not-told', 'warning', [
		{ name: 'no', sample: manager, edit: [[told, '- Direct report told: «no»']] },
		{ name: 'not yet', sample: manager, edit: [[told, '- Direct report told: «not yet»']] },
		{ name: 'no, and why', sample: manager, edit: [[told, '- Direct report told: «No, she was away.»']] },
		{ name: 'not told', sample: manager, edit: [[told, '- Direct report told: «was not told»']] },
		{ name: 'bold, star, CRLF', sample: manager, edit: [[told, '* **Direct report told**: «no»']], crlf: true },
		{
			name: 'today',
			sample: manager,
			edit: [
				['### 2026-11-05, two', '### 2026-11-20, two'],
				[told, '- Direct report told: «no»'],
			],
		},
		{ name: 'nothing said', sample: manager, edit: [[told, '- Direct report told:']] },
		{
			name: 'planned',
			sample: manager,
			edit: [
				['### 2026-11-05, two', '### 2026-11-27, two'],
				[told, '- Direct report told: not yet'],
			],
		},
		{
			name: 'a sentence that begins with no',
			sample: manager,
			edit: [[told, '- Direct report told: Nobody objected; told on 2 November']],
		},
		{
			name: 'told afterwards',
			sample: manager,
			edit: [[told, '- Direct report told: not before, but told the day after']],
		},
		{
			name: 'another log',
			sample: manager,
			edit: [['- Told back on: 2026-10-28', '- Told back on: 2026-10-28\n- Direct report told: no']],
		},
	]),
	...plant('delegation-backwards', 'information', [
		{
			name: 'one step',
			sample: leader,
			edit: [[releaseRow, '| Scope of a release | agree | «consult» | 2026-12-01 |']],
		},
		{
			name: 'all the way',
			sample: leader,
			edit: [[releaseRow, '| Scope of a release | delegate | «tell» | 2026-12-01 |']],
		},
		{ name: 'capital', sample: leader, edit: [[releaseRow, '| Scope of a release | Agree | «Sell» | 2026-12-01 |']] },
		{
			name: 'two rows',
			sample: leader,
			edit: [
				[releaseRow, '| Scope of a release | agree | «sell» | 2026-12-01 |'],
				[projectRow, '| Stopping a project | consult | «tell» | 2027-01-15 |'],
			],
		},
		{
			name: 'reason left empty',
			sample: boss,
			edit: [[releaseAsked, '| Scope of a release | agree | «consult» | | 2026-12-01 |']],
		},
		{
			name: 'CRLF',
			sample: pm,
			edit: [['| agree | delegate | 2026-12-01 |', '| agree | «consult» | 2026-12-01 |']],
			crlf: true,
		},
		{
			name: 'reason in its column',
			sample: boss,
			edit: [[releaseAsked, '| Scope of a release | agree | consult | The audit asks for it | 2026-12-01 |']],
		},
		{
			name: 'reason beside the word',
			sample: leader,
			edit: [[releaseRow, '| Scope of a release | agree | consult (new in the role) | 2026-12-01 |']],
		},
		{ name: 'the same', sample: leader, edit: [[releaseRow, '| Scope of a release | agree | agree | 2026-12-01 |']] },
		{
			name: 'another table',
			sample: leader,
			edit: [
				['| Decision | Today | We want | From |', '| Rule | Today | We want | From |'],
				[releaseRow, '| Scope of a release | agree | consult | 2026-12-01 |'],
			],
		},
	]),
	...plant('value-unknown', 'error', [
		{
			name: 'level of today',
			sample: leader,
			edit: [[releaseRow, '| Scope of a release | «agre» | advise | 2026-12-01 |']],
		},
		{
			name: 'level wanted',
			sample: leader,
			edit: [[releaseRow, '| Scope of a release | agree | «advice» | 2026-12-01 |']],
		},
		{
			name: 'number for a level',
			sample: leader,
			edit: [[releaseRow, '| Scope of a release | «4» | advise | 2026-12-01 |']],
		},
		{ name: 'another word', sample: boss, edit: [[releaseAsked, releaseAsked.replace('advise', '«own»')]] },
		{ name: 'level, CRLF', sample: pm, edit: [['| consult | advise |', '| «consullt» | advise |']], crlf: true },
		{
			name: 'word with an explanation',
			sample: leader,
			edit: [[releaseRow, '| Scope of a release | agree (in the forum) | advise, from May | 2026-12-01 |']],
		},
		{
			name: 'capital, in code',
			sample: leader,
			edit: [[releaseRow, '| Scope of a release | `agree` | Advise | 2026-12-01 |']],
		},
		{ name: 'level left empty', sample: leader, edit: [[releaseRow, '| Scope of a release | | - | 2026-12-01 |']] },
		{
			name: 'level in words',
			sample: leader,
			edit: [[releaseRow, '| Scope of a release | we have never said | advise | 2026-12-01 |']],
		},
	]),
	...plant('question-too-broad', 'hint', [
		{ name: 'hard question', sample: manager, edit: [[question, '- Question: «Any feedback?»']] },
		{ name: 'longer', sample: manager, edit: [[question, '- Question: «Do you have any feedback for me?»']] },
		{ name: 'in quotes', sample: manager, edit: [[question, '- Question: "«any thoughts?»"']] },
		{
			name: 'round',
			sample: manager,
			edit: [['- Questions: stop, start, continue, and one on how I share decisions.', '- Questions: «any comments?»']],
		},
		{
			name: 'request',
			sample: pm,
			edit: [['The question is what I should have told them earlier.', 'The question: «any feedback?»']],
		},
		{
			name: 'request to a manager, CRLF',
			sample: career,
			edit: [
				['Ask a principal PM to attack the draft.', 'Show a principal PM the draft.'],
				[
					'- [ ] (support) Stay out of it until I ask.',
					'- [ ] (people) Ask both leads: «Any feedback?» Owner: Ada. Due: 2026-12-04\n- [ ] (support) Stay out of it until I ask.',
				],
			],
			crlf: true,
		},
		{
			name: 'narrow',
			sample: manager,
			edit: [[question, '- Question: Any feedback on the planning meeting of Monday?']],
		},
		{
			name: 'beside a narrow one',
			sample: manager,
			edit: [[question, '- Question: What should I stop? And any feedback?']],
		},
		{
			name: 'told, not asked',
			sample: manager,
			edit: [['- Why: once a quarter', '- Why: nobody answers "any feedback?", so once a quarter']],
		},
		{
			name: 'asked and done',
			sample: pm,
			edit: [
				[
					'- [ ] (people) Ask the Support lead for feedback on the planning talk. The question is what I should have told them earlier.',
					'- [x] (people) Ask the Support lead: any feedback?',
				],
			],
		},
	]),
	...plant('sharing-risk', 'warning', [
		{ name: 'round', sample: manager, edit: [['sharing: private', 'sharing: «team»']] },
		{ name: 'feedback', sample: pm, edit: [['sharing: pair', 'sharing: «team»']] },
		{ name: 'ratings by name', sample: boss, edit: [['sharing: pair', 'sharing: «team»']] },
		{ name: 'career', sample: career, edit: [['sharing: pair', 'sharing: «"team"»']] },
		{ name: 'mentorship', sample: mentorship, edit: [['sharing: pair', 'sharing: «team»']] },
		{
			name: 'ratings only',
			sample: leader,
			edit: [
				['sharing: pair', 'sharing: «team»'],
				[leaderEntry, 'On 12 November, Ada to Sam'],
			],
		},
		{ name: 'CRLF', sample: leader, edit: [['sharing: pair', 'sharing: «team»']], crlf: true },
		{ name: 'private', sample: leader, edit: [['sharing: pair', 'sharing: private']] },
		{ name: 'left out', sample: leader, edit: [['sharing: pair\n', '']] },
		{
			name: 'own ratings and pooled ones',
			sample: pm,
			edit: [
				['sharing: pair', 'sharing: team'],
				['### 2026-11-06, from the Finance lead', 'From the Finance lead'],
			],
		},
		{
			name: 'own ratings only',
			sample: leader,
			edit: [
				['sharing: pair', 'sharing: team'],
				[leaderEntry, 'Ada to Sam'],
				[leaderRatings, leaderRatings.replace(/, pm: \d/g, '')],
				[leaderFactors, leaderFactors.replace(/, pm: \d/g, '')],
			],
		},
	]),
];

/** Faults of trust, manager and boss worksheets. */
export const plantedTrustFaults: readonly PlantedFault[] = [...promises, ...asking];
