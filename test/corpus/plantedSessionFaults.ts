import { plant } from './plantedFault';
import type { PlantedFault } from './plantedFault';

const career = 'career-development';
const mentorship = 'mentorship-goal';
const leader = 'leader-trust-review';

const octoberActions = `- Actions:
  - [x] Noor: interview guide by 2026-10-30
  - [x] Lena: introduce the research lead by 2026-11-03
`;
const novemberActions = `- Actions:
  - [ ] Noor: three more interviews by 2026-11-20
  - [ ] Noor: send one recording to Lena by 2026-11-21
`;
const guide = '  - [x] Noor: interview guide by 2026-10-30';
const recording = '  - [ ] Noor: send one recording to Lena by 2026-11-21';
const october = '### 2026-10-27\n';
const november = '### 2026-11-10\n';

/** Faults in the sessions of a mentorship. */
const sessions: PlantedFault[] = [
	...plant('session-no-action', 'hint', [
		{
			name: 'actions left out',
			sample: mentorship,
			edit: [
				[october, '### «2026-10-27»\n'],
				[octoberActions, ''],
			],
		},
		{
			name: 'nothing below the line for actions',
			sample: mentorship,
			edit: [
				[november, '### «2026-11-10»\n'],
				[novemberActions, '- Actions:\n'],
			],
		},
		{
			name: 'both, CRLF',
			sample: mentorship,
			edit: [
				[october, '### «2026-10-27»\n'],
				[octoberActions, ''],
				[november, '### «2026-11-10»\n'],
				[novemberActions, '- Actions:\n'],
			],
			crlf: true,
		},
		{
			name: 'words behind the date, prose below',
			sample: mentorship,
			edit: [['## Feedback\n', '### «2026-11-17, by phone»\n\nWe spoke of the second customer.\n\n## Feedback\n']],
		},
		{
			name: 'in an alias of the section',
			sample: mentorship,
			edit: [
				['## Sessions', '## Session log'],
				[october, '### «2026-10-27»\n'],
				[octoberActions, ''],
			],
		},
		{ name: 'actions in words', sample: mentorship, edit: [[octoberActions, '- Actions: Noor writes the guide.\n']] },
		{
			name: 'actions as a list without boxes',
			sample: mentorship,
			edit: [[octoberActions, '- Actions:\n  - Noor: interview guide\n']],
		},
		{
			name: 'actions below words without a colon',
			sample: mentorship,
			edit: [[octoberActions, '- Next steps\n  - Noor: interview guide\n']],
		},
		{
			name: 'actions as a table',
			sample: mentorship,
			edit: [['## Feedback\n', '### 2026-11-17\n\n| Who | What |\n| --- | --- |\n| Noor | Send it |\n\n## Feedback\n']],
		},
		{
			name: 'laid out and not written yet',
			sample: mentorship,
			edit: [['## Feedback\n', '### 2026-11-19\n\n- Since last time:\n- Goal for today:\n- Actions:\n\n## Feedback\n']],
		},
		{
			name: 'prepared for a day to come',
			sample: mentorship,
			edit: [['## Feedback\n', '### 2026-11-24\n\n- Goal for today: the map.\n\n## Feedback\n']],
		},
		{
			name: 'called off',
			sample: mentorship,
			edit: [['## Feedback\n', '### 2026-11-17, cancelled\n\nLena was ill.\n\n## Feedback\n']],
		},
		{
			name: 'reviews are no sessions',
			sample: career,
			edit: [['- Next review: 2026-12-01', '- Next review: 2026-12-02']],
		},
	]),
	...plant('action-carried', 'information', [
		{
			name: 'other date',
			sample: mentorship,
			edit: [
				[guide, '  - [ ] Noor: send one recording to Lena by 2026-11-07'],
				[recording, '  - [ ] «Noor: send one recording to Lena by 2026-11-21»'],
			],
		},
		{
			name: 'other case, full stop and decorations',
			sample: mentorship,
			edit: [
				[guide, '  - [ ] (people) Noor: Send one recording to Lena. Due: 2026-11-07'],
				[recording, '  - [ ] «Noor: send one  recording to Lena (due 2026-11-21)»'],
			],
		},
		{
			name: 'CRLF',
			sample: mentorship,
			edit: [
				[guide, '  - [ ] Noor: send one recording to Lena by 2026-11-07'],
				[recording, '  - [ ] «Noor: send one recording to Lena by 2026-11-21»'],
			],
			crlf: true,
		},
		{
			name: 'three sessions, told once',
			sample: mentorship,
			edit: [
				[guide, '  - [ ] Noor: send one recording to Lena by 2026-11-07'],
				['## Feedback\n', '### 2026-11-17\n\n- [ ] «Noor: send one recording to Lena»\n\n## Feedback\n'],
			],
		},
		{
			name: 'newest session first',
			sample: mentorship,
			edit: [
				[october, '### 2026-11-17\n'],
				[guide, '  - [ ] «Noor: send one recording to Lena by 2026-11-27»'],
			],
		},
		{
			name: 'done in the earlier one',
			sample: mentorship,
			edit: [[guide, '  - [x] Noor: send one recording to Lena by 2026-11-07']],
		},
		{
			name: 'done in the later one',
			sample: mentorship,
			edit: [
				[guide, '  - [ ] Noor: send one recording to Lena by 2026-11-07'],
				[recording, recording.replace('[ ]', '[x]')],
			],
		},
		{
			name: 'another action',
			sample: mentorship,
			edit: [[guide, '  - [ ] Noor: send one recording to Sam by 2026-11-07']],
		},
		{
			name: 'a session between that has it not',
			sample: mentorship,
			edit: [
				[guide, '  - [ ] Noor: send one recording to Lena by 2026-11-07'],
				[november, '### 2026-11-03\n\n- [x] Lena: call back\n\n### 2026-11-10\n'],
			],
		},
		{
			name: 'obstacle named',
			sample: mentorship,
			edit: [
				[guide, '  - [ ] Noor: send one recording to Lena by 2026-11-07'],
				[recording, `${recording}\n    - Obstacle: the customer has not agreed to it yet`],
			],
		},
		{
			name: 'a milestone that stands in both',
			sample: mentorship,
			edit: [
				[guide, '  - [ ] M2 Five interviews'],
				[recording, '  - [ ] M2 Five interviews'],
			],
		},
	]),
];

const lenaToNoor = '### 2026-11-10, Lena to Noor';
const noorToLena = '### 2026-11-10, Noor to Lena';
const situation = '- Situation: the interview with the warehouse customer on 5 November.\n';
const behaviour = '- Behaviour: you offered the solution in your second question.\n';
const impact = '- Impact: from then on the customer rated your idea and stopped describing the problem.\n';
const alternative = '- Alternative: ask for the last time it went wrong, and keep your idea for the end.\n';
const careerBehaviour = '- Behaviour: I answered each objection straight away with a new feature.\n';
const careerHeading = '### 2026-10-30, from a principal PM, about G1';
const careerAlternative = '- Alternative: say which choice I would defend, and write the others down as open.\n';

/** Faults in feedback entries, of whatever kind. */
const feedback: PlantedFault[] = [
	...plant('feedback-incomplete', 'warning', [
		{
			name: 'no situation',
			sample: mentorship,
			edit: [
				[lenaToNoor, '### «2026-11-10, Lena to Noor»'],
				[situation, ''],
			],
		},
		{
			name: 'empty impact',
			sample: mentorship,
			edit: [
				[lenaToNoor, '### «2026-11-10, Lena to Noor»'],
				[impact, '- Impact:\n'],
			],
		},
		{
			name: 'no behaviour, career',
			sample: career,
			edit: [
				[careerHeading, '### «2026-10-30, from a principal PM, about G1»'],
				[careerBehaviour, ''],
			],
		},
		{
			name: 'no behaviour, trust review',
			sample: leader,
			edit: [
				['### 2026-11-12, Ada to Sam', '### «2026-11-12, Ada to Sam»'],
				['- Behaviour: you decided the scope of the pilot while I was presenting the options.\n', ''],
			],
		},
		{
			name: 'all three, CRLF',
			sample: mentorship,
			edit: [
				[lenaToNoor, '### «2026-11-10, Lena to Noor»'],
				[situation, ''],
				[behaviour, ''],
				[impact, ''],
			],
			crlf: true,
		},
		{
			name: 'a verdict in prose',
			sample: mentorship,
			edit: [['## Learning plan', '### «2026-11-17, Lena to Noor»\n\nGood work, but too slow.\n\n## Learning plan']],
		},
		{ name: 'American spelling', sample: mentorship, edit: [[behaviour, behaviour.replace('Behaviour', 'Behavior')]] },
		{ name: 'bold labels', sample: mentorship, edit: [[situation, situation.replace('Situation:', '**Situation:**')]] },
		{
			name: 'words on the lines below',
			sample: mentorship,
			edit: [[impact, '- Impact:\n  - from then on the customer rated your idea\n  - and told us no more\n']],
		},
		{
			name: 'laid out and not written yet',
			sample: mentorship,
			edit: [
				[
					'## Learning plan',
					'### 2026-11-19\n\n- Situation:\n- Behaviour:\n- Impact:\n- Alternative:\n\n## Learning plan',
				],
			],
		},
		{
			name: 'a request',
			sample: mentorship,
			edit: [['## Learning plan', '### 2026-11-19\n\n- [ ] Ask Lena about the demo by 2026-11-24\n\n## Learning plan']],
		},
	]),
	...plant('feedback-no-alternative', 'hint', [
		{
			name: 'left out',
			sample: mentorship,
			edit: [
				[lenaToNoor, '### «2026-11-10, Lena to Noor»'],
				[alternative, ''],
			],
		},
		{
			name: 'empty',
			sample: mentorship,
			edit: [
				[lenaToNoor, '### «2026-11-10, Lena to Noor»'],
				[alternative, '- Alternative:\n'],
			],
		},
		{
			name: 'of the second entry',
			sample: mentorship,
			edit: [
				[noorToLena, '### «2026-11-10, Noor to Lena»'],
				['- Alternative: one story, then ask me what I would take from it.\n', ''],
			],
		},
		{
			name: 'career',
			sample: career,
			edit: [
				[careerHeading, '### «2026-10-30, from a principal PM, about G1»'],
				[careerAlternative, ''],
			],
		},
		{
			name: 'CRLF',
			sample: mentorship,
			edit: [
				[lenaToNoor, '### «2026-11-10, Lena to Noor»'],
				[alternative, '- Alternative:\n'],
			],
			crlf: true,
		},
		{
			name: 'praise',
			sample: mentorship,
			edit: [
				[impact, '- Impact: the customer told us about a second list that he keeps.\n'],
				[alternative, ''],
			],
		},
		{
			name: 'praise for what did not go wrong',
			sample: mentorship,
			edit: [
				[impact, '- Impact: no time was lost, and we did not have to ask again.\n'],
				[alternative, ''],
			],
		},
		{
			name: 'called praise',
			sample: mentorship,
			edit: [
				[lenaToNoor, `${lenaToNoor}, thanks`],
				[alternative, ''],
			],
		},
		{
			name: 'something to keep exactly as it is',
			sample: mentorship,
			edit: [[alternative, '- What to keep exactly as it is: the pause after the question.\n']],
		},
	]),
	...plant('feedback-judges', 'hint', [
		{ name: 'always', sample: mentorship, edit: [['you offered the solution', 'you «always» offer the solution']] },
		{
			name: 'careless, at the start, in capitals',
			sample: mentorship,
			edit: [['you offered the solution in', '«Careless» wording of']],
		},
		{
			name: 'two in one line, CRLF',
			sample: mentorship,
			edit: [['you offered the solution', 'you were «lazy», and your «attitude» showed']],
			crlf: true,
		},
		{ name: 'never, career', sample: career, edit: [['I answered each', 'I «never» listen, and answered each']] },
		{
			name: 'never, trust review',
			sample: leader,
			edit: [['you decided the scope of the pilot while', 'you «never» wait, and decided the scope while']],
		},
		{
			name: 'on a line below the label',
			sample: mentorship,
			edit: [[behaviour, '- Behaviour:\n  you offered the solution and were «rude»\n']],
		},
		{
			name: 'in another line',
			sample: mentorship,
			edit: [['- Impact: from then on', '- Impact: I always feel left out, from then on']],
		},
		{
			name: 'in quotation marks',
			sample: mentorship,
			edit: [['you offered the solution', 'you said "we always do that" and offered the solution']],
		},
		{
			name: 'part of another word',
			sample: mentorship,
			edit: [['you offered the solution', 'you offered the always-on solution, nevertheless']],
		},
	]),
	...plant('feedback-one-way', 'information', [
		{
			name: 'Lena to Noor only',
			sample: mentorship,
			edit: [
				['## Feedback\n', '### 2026-11-17\n\n- [x] Noor: recording sent\n\n## «Feedback»\n'],
				[noorToLena, lenaToNoor],
			],
		},
		{
			name: 'Noor to Lena only, roles for names',
			sample: mentorship,
			edit: [
				['## Feedback\n', '### 2026-11-17\n\n- [x] Noor: recording sent\n\n## «Feedback»\n'],
				[lenaToNoor, '### 2026-11-10 from mentee to mentor'],
			],
		},
		{
			name: 'received only, CRLF',
			sample: mentorship,
			edit: [
				['## Feedback\n', '### 2026-11-17\n\n- [x] Noor: recording sent\n\n## «Feedback»\n'],
				[lenaToNoor, '### 2026-11-10 received'],
				[noorToLena, '### 2026-11-10, from Lena Brandt'],
			],
			crlf: true,
		},
		{
			name: 'two sessions so far',
			sample: mentorship,
			edit: [[noorToLena, lenaToNoor]],
		},
		{
			name: 'the third is to come',
			sample: mentorship,
			edit: [
				['## Feedback\n', '### 2026-11-24\n\n- Goal for today: the map\n\n## Feedback\n'],
				[noorToLena, lenaToNoor],
			],
		},
		{
			name: 'both directions',
			sample: mentorship,
			edit: [['## Feedback\n', '### 2026-11-17\n\n- [x] Noor: recording sent\n\n## Feedback\n']],
		},
		{
			name: 'a direction that is not said',
			sample: mentorship,
			edit: [
				['## Feedback\n', '### 2026-11-17\n\n- [x] Noor: recording sent\n\n## Feedback\n'],
				[noorToLena, '### 2026-11-10'],
			],
		},
		{
			name: 'asked already',
			sample: mentorship,
			edit: [
				[
					'## Feedback\n',
					'### 2026-11-17\n\n- [x] Noor: recording sent\n\n## Feedback\n\n- [ ] Lena asks Noor about the sessions by 2026-11-24\n',
				],
				[noorToLena, lenaToNoor],
			],
		},
	]),
];

/** Faults planted into sessions and feedback. */
export const plantedSessionFaults: readonly PlantedFault[] = [...sessions, ...feedback];
