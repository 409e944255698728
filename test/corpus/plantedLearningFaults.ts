import { plant } from './plantedFault';
import type { PlantedFault } from './plantedFault';

const mentorship = 'mentorship-goal';

const research =
	'| 2026-11-03 | Research lead | expert | Reviews interview guides | yes | Thank-you sent; review booked |';
const partner =
	'| 2026-12-01 | PM at a partner company | peer | Moved from support to product as well | asked | Ask three questions about the first year |';

/** Faults among the people of a mentorship. */
const network: PlantedFault[] = [
	...plant('intro-not-agreed', 'warning', [
		{ name: 'no', sample: mentorship, edit: [['guides | yes |', 'guides | «no» |']] },
		{ name: 'asked, and the day has passed', sample: mentorship, edit: [['guides | yes |', 'guides | «asked» |']] },
		{
			name: 'empty',
			sample: mentorship,
			edit: [[research, research.replace('Research lead', '«Research lead»').replace('| yes |', '| |')]],
		},
		{
			name: 'another today',
			sample: mentorship,
			edit: [['as well | asked |', 'as well | «asked» |']],
			today: '2026-12-02',
		},
		{ name: 'CRLF', sample: mentorship, edit: [['guides | yes |', 'guides | «one of them» |']], crlf: true },
		{
			name: 'in another order of columns',
			sample: mentorship,
			edit: [
				[
					'## Celebrations',
					'| Person | When | Both agreed first |\n| --- | --- | --- |\n| Sales lead | 2026-11-19 | «no» |\n\n## Celebrations',
				],
			],
		},
		{ name: 'today', sample: mentorship, edit: [['as well | asked |', 'as well | no |']], today: '2026-12-01' },
		{ name: 'yes in more words', sample: mentorship, edit: [['guides | yes |', 'guides | Yes, both |']] },
		{ name: 'nobody to ask', sample: mentorship, edit: [['guides | yes |', 'guides | n/a |']] },
		{ name: 'no day', sample: mentorship, edit: [['| 2026-11-03 | Research lead', '| soon | Research lead']] },
		{
			name: 'a table that does not ask',
			sample: mentorship,
			edit: [['## Celebrations', '| Date | Person |\n| --- | --- |\n| 2026-11-03 | Sales lead |\n\n## Celebrations']],
		},
		{
			name: 'paused',
			sample: mentorship,
			edit: [
				['status: active', 'status: paused'],
				['guides | yes |', 'guides | no |'],
			],
		},
	]),
	...plant('contact-no-follow-up', 'hint', [
		{
			name: 'empty after 17 days',
			sample: mentorship,
			edit: [[research, '| 2026-11-03 | «Research lead» | expert | Reviews interview guides | yes | |']],
		},
		{
			name: 'empty after 15 days',
			sample: mentorship,
			edit: [[research, '| 2026-11-05 | «Research lead» | expert | Reviews interview guides | yes | |']],
		},
		{
			name: 'CRLF',
			sample: mentorship,
			edit: [[research, '| 2026-11-03 | «Research lead» | expert | Reviews interview guides | yes | |']],
			crlf: true,
		},
		{
			name: 'another today',
			sample: mentorship,
			edit: [[partner, '| 2026-12-01 | «PM at a partner company» | peer | Moved | yes | |']],
			today: '2026-12-16',
		},
		{
			name: 'under an alias of the section',
			sample: mentorship,
			edit: [
				['## Network', '## Introductions'],
				[research, '| 2026-11-03 | «Research lead» | expert | Reviews interview guides | yes | |'],
			],
		},
		{
			name: '14 days are in time',
			sample: mentorship,
			edit: [[research, '| 2026-11-06 | Research lead | expert | Reviews interview guides | yes | |']],
		},
		{
			name: 'still to come',
			sample: mentorship,
			edit: [[partner, '| 2026-12-01 | PM at a partner company | peer | Moved | asked | |']],
		},
		{
			name: 'nobody is named yet',
			sample: mentorship,
			edit: [[research, '| 2026-11-03 | | expert | Reviews interview guides | yes | |']],
		},
		{
			name: 'closed',
			sample: mentorship,
			edit: [
				['status: active', 'status: closed'],
				[research, '| 2026-11-03 | Research lead | expert | Reviews interview guides | yes | |'],
			],
		},
	]),
];

const book =
	'| A book on customer interviews | book | G1 | Learn to ask about the past | 2026-10-20 | yes | Opinions about the future are worth little |';
const course =
	'| Short course on survey design | course | G1 | Check the result with more people | 2026-12-18 | no | |';

/** Faults in a learning plan. */
const learning: PlantedFault[] = [
	...plant('learning-no-goal', 'hint', [
		{
			name: 'empty',
			sample: mentorship,
			edit: [['| Short course on survey design | course | G1 |', '| «Short course on survey design» | course | |']],
		},
		{ name: 'a dash', sample: mentorship, edit: [['design | course | G1 |', 'design | course | «-» |']] },
		{ name: 'an id of no goal', sample: mentorship, edit: [['design | course | G1 |', 'design | course | «G4» |']] },
		{ name: 'a milestone', sample: mentorship, edit: [['design | course | G1 |', 'design | course | «M1» |']] },
		{ name: 'CRLF', sample: mentorship, edit: [['evening | event | G2 |', 'evening | event | «none» |']], crlf: true },
		{
			name: 'another heading of the column',
			sample: mentorship,
			edit: [
				['| What | Kind | For |', '| What | Kind | Goal |'],
				['design | course | G1 |', 'design | course | «?» |'],
			],
		},
		{ name: 'two goals', sample: mentorship, edit: [['design | course | G1 |', 'design | course | G1, G2 |']] },
		{
			name: 'a goal with words',
			sample: mentorship,
			edit: [['design | course | G1 |', 'design | course | G1: discovery |']],
		},
		{
			name: 'a goal in words',
			sample: mentorship,
			edit: [['design | course | G1 |', 'design | course | the round |']],
		},
		{ name: 'an empty row', sample: mentorship, edit: [[course, `${course}\n| | | | | | | |`]] },
		{
			name: 'a list',
			sample: mentorship,
			edit: [['## Network', '- [ ] (learning) Read a paper. Owner: Noor. Due: 2026-12-11\n\n## Network']],
		},
	]),
	...plant('learning-no-takeaway', 'hint', [
		{
			name: 'done',
			sample: mentorship,
			edit: [[book, '| «A book on customer interviews» | book | G1 | Ask | 2026-10-20 | yes | |']],
		},
		{
			name: 'done on a day',
			sample: mentorship,
			edit: [[book, '| «A book on customer interviews» | book | G1 | Ask | 2026-10-20 | 2026-10-18 | |']],
		},
		{
			name: 'a tick, CRLF',
			sample: mentorship,
			edit: [[book, '| «A book on customer interviews» | book | G1 | Ask | 2026-10-20 | ✓ | |']],
			crlf: true,
		},
		{
			name: 'two of them',
			sample: mentorship,
			edit: [
				[book, '| «A book on customer interviews» | book | G1 | Ask | 2026-10-20 | Yes | |'],
				[course, '| «Short course on survey design» | course | G1 | Check | 2026-12-18 | done | |'],
			],
		},
		{
			name: 'the section under an alias',
			sample: mentorship,
			edit: [
				['## Learning plan', '## Learning'],
				[book, '| «A book on customer interviews» | book | G1 | Ask | 2026-10-20 | yes | |'],
			],
		},
		{
			name: 'half done',
			sample: mentorship,
			edit: [['2026-12-18 | no | |', '2026-12-18 | half of it | |']],
		},
		{
			name: 'not begun',
			sample: mentorship,
			edit: [['2026-12-18 | no | |', '2026-12-18 | | |']],
		},
		{
			name: 'a table without the column',
			sample: mentorship,
			edit: [['## Network', '| What | Done |\n| --- | --- |\n| A talk | yes |\n\n## Network']],
		},
	]),
];

const wins = `- 2026-10-16, small: first assumption list that the engineers added to. Noted in the team channel.
- 2026-11-06, small: a customer wrote to thank Noor for listening.
`;
const closing = 'To be filled in at the last session, by 2027-03-15.\n';

/** Faults in what is celebrated, and at the end. */
const ending: PlantedFault[] = [
	...plant('no-celebration', 'hint', [
		{
			name: 'milestone of five weeks ago',
			sample: mentorship,
			edit: [
				[wins, ''],
				['{ id: M1, goal', '{ id: «M1», goal'],
			],
		},
		{
			name: 'the section is not there, CRLF',
			sample: mentorship,
			edit: [
				[`## Celebrations\n\n${wins}\n`, ''],
				['{ id: M1, goal', '{ id: «M1», goal'],
			],
			crlf: true,
		},
		{
			name: 'celebrated more than 30 days before',
			sample: mentorship,
			edit: [
				[wins, '- 2026-09-15, small: we began.\n'],
				['{ id: M1, goal', '{ id: «M1», goal'],
			],
		},
		{
			name: 'two milestones',
			sample: mentorship,
			edit: [
				[wins, ''],
				['{ id: M1, goal', '{ id: «M1», goal'],
				[
					'due: 2026-10-16, status: done }',
					'due: 2026-10-16, status: done }\n  - { id: «M9», goal: G1, title: Map drawn, due: 2026-10-01, status: done }',
				],
			],
		},
		{
			name: 'three sessions since the last one',
			sample: mentorship,
			edit: [
				['## Celebrations', '## «Celebrations»'],
				['- 2026-11-06, small: a customer wrote to thank Noor for listening.\n', ''],
				['## Feedback\n', '### 2026-11-17\n\n- [x] Noor: recording sent\n\n## Feedback\n'],
			],
		},
		{
			name: 'three sessions, as a table',
			sample: mentorship,
			edit: [
				['## Celebrations', '## «Wins»'],
				[wins, '| Date | Size | What |\n| --- | --- | --- |\n| 2026-10-16 | small | The list |\n'],
				['## Feedback\n', '### 2026-11-17\n\n- [x] Noor: recording sent\n\n## Feedback\n'],
			],
		},
		{
			name: 'three sessions and a win on the day of the last',
			sample: mentorship,
			edit: [
				['- 2026-11-06, small', '- 2026-11-17, small'],
				['## Feedback\n', '### 2026-11-17\n\n- [x] Noor: recording sent\n\n## Feedback\n'],
			],
		},
		{
			name: 'two sessions since',
			sample: mentorship,
			edit: [['- 2026-11-06, small: a customer wrote to thank Noor for listening.\n', '']],
		},
		{
			name: 'milestone of 30 days ago',
			sample: mentorship,
			edit: [
				[wins, ''],
				['written down, due: 2026-10-16', 'written down, due: 2026-10-21'],
				['written down. Due: 2026-10-16', 'written down. Due: 2026-10-21'],
			],
		},
		{ name: 'without days', sample: mentorship, edit: [[wins, '- The first assumption list.\n']] },
		{
			name: 'milestone named on another day',
			sample: mentorship,
			edit: [[wins, '- 2026-11-19: M1, at last.\n']],
		},
		{
			name: 'paused',
			sample: mentorship,
			edit: [
				['status: active', 'status: paused'],
				[wins, ''],
			],
		},
	]),
	...plant('closing-empty', 'warning', [
		{
			name: 'closed',
			sample: mentorship,
			edit: [
				['status: active', 'status: closed'],
				['## Closing', '## «Closing»'],
				[closing, ''],
			],
		},
		{
			name: 'closed, a question only',
			sample: mentorship,
			edit: [
				['status: active', 'status: closed'],
				['## Closing', '## «Closing»'],
				[closing, '<!-- Which goals were reached, and what proves it? -->\n'],
			],
		},
		{
			name: 'closed, no section, CRLF',
			sample: mentorship,
			edit: [
				['worksheet: mentorship-goal', '«worksheet: mentorship-goal»'],
				['status: active', 'status: closed'],
				[`\n## Closing\n\n${closing}`, ''],
			],
			crlf: true,
		},
		{
			name: '13 days to the end',
			sample: mentorship,
			edit: [
				['## Closing', '## «Closing»'],
				[closing, ''],
			],
			today: '2027-03-02',
		},
		{
			name: 'the end has passed',
			sample: mentorship,
			edit: [
				['## Closing', '## «Closure»'],
				[closing, ''],
			],
			today: '2027-03-20',
		},
		{ name: '14 days to the end', sample: mentorship, edit: [[closing, '']], today: '2027-03-01' },
		{ name: 'far from the end', sample: mentorship, edit: [[closing, '']] },
		{ name: 'closed, with words', sample: mentorship, edit: [['status: active', 'status: closed']] },
		{
			name: 'paused',
			sample: mentorship,
			edit: [
				['status: active', 'status: paused'],
				[closing, ''],
			],
			today: '2027-03-10',
		},
	]),
];

/** Faults planted into the network, the learning plan, the celebrations and the closing. */
export const plantedLearningFaults: readonly PlantedFault[] = [...network, ...learning, ...ending];
