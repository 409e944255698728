import { plantFault } from './faults.mjs';
import { Parts } from './parts.mjs';
import { Random } from './random.mjs';

/** The day for which generated worksheets are in good order. */
export const today = '2026-11-20';

/**
 * A worksheet of about 4.8 KB, the same one for the same number. In every ten, one has a fault in its frontmatter.
 *
 * @param {number} number From 0.
 * @returns {{ text: string, fault?: { code: string, line: number } }} The text and the error that is to be found, if one is.
 */
export function generateWorksheet(number) {
	const random = new Random(number + 1);
	const parts = new Parts(random);
	const text = (number % 2 === 0 ? generateCareer(parts, random) : generateMentorship(parts, random)).join('\n');
	const ten = Math.floor(number / 10);
	return number % 10 === ten % 10 ? plantFault(text, ten) : { text };
}

function generateCareer(parts, random) {
	const [person, manager] = parts.names;
	const [level, target] = random.pick([
		['associate-pm', 'product-manager'],
		['product-manager', 'senior-pm'],
	]);
	return [
		'---',
		'worksheet: career-development',
		'schema: 1',
		`person: ${person}`,
		`manager: ${manager}`,
		`level: ${level}`,
		`target: ${target}`,
		...parts.common('monthly'),
		`focus: [${parts.goals.map(({ competency }) => competency).join(', ')}]`,
		'ratings:',
		...parts.ratings.map(({ slug, rating }, index) => {
			return `  ${slug}: { self: ${random.between(3, 4)}, manager: ${rating}, evidence: [E${(index % 4) + 1}] }`;
		}),
		'goals:',
		...parts.goals.flatMap(goal => parts.goal(goal, { from: goal.rating, to: goal.rating + 1 })),
		'---',
		'',
		`# ${person}, growing`,
		'',
		...['Direction', 'Looking back', 'Strengths and constraints'].flatMap(title => parts.prose(title, 2)),
		...parts.assessment(),
		'## Goals and actions',
		'',
		...parts.goals.flatMap(goal => parts.actions(goal)),
		...parts.evidence(),
		...parts.feedback(),
		...parts.log('Reviews', 2),
	];
}

function generateMentorship(parts, random) {
	const [mentee, mentor, manager] = parts.names;
	const milestones = ['G1', 'G1', 'G2', 'G2'].map((goal, index) => ({
		goal,
		id: `M${index + 1}`,
		title: `Step ${index + 1} is written down`,
		due: random.dateAfter('2026-11-21', 0, 9),
	}));
	return [
		'---',
		'worksheet: mentorship-goal',
		'schema: 1',
		`mentee: ${mentee}`,
		`mentor: ${mentor}`,
		`manager: ${manager}`,
		'mentee_level: associate-pm',
		'target: product-manager',
		...parts.common('fortnightly'),
		'agreed_on: 2026-08-01',
		'goals:',
		...parts.goals.flatMap(goal => parts.goal(goal, { type: random.pick(['skill', 'career', 'project']) })),
		'milestones:',
		...milestones.map(({ id, goal, title, due }) => {
			return `  - { id: ${id}, goal: ${goal}, title: ${title}, due: ${due}, status: on-track }`;
		}),
		'---',
		'',
		`# ${mentee} with ${mentor}`,
		'',
		...parts.prose('Purpose', 4),
		'## Agreement',
		'',
		'- What stays between us: everything said here, unless we both agree.',
		'- If it does not work: either of us can say so, and we end with one closing talk.',
		'',
		'## Goals and milestones',
		'',
		...milestones.map(({ id, title, due }) => `- [ ] ${id} ${title}. Due: ${due}`),
		'',
		...parts.goals.flatMap(goal => parts.actions(goal)),
		...parts.log('Sessions', 3),
		...parts.feedback(),
		...['Learning plan', 'Network', 'Celebrations', 'Passing it on', 'Closing'].flatMap(title => parts.prose(title, 2)),
	];
}
