import { findNearest } from './nearest';

/** What people write for a choice, by the choice, without blanks and hyphens; one list, as kinds share their choices. */
const otherWords: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		weekly: ['everyweek', 'onceaweek', 'week', '1week', '7days'],
		fortnightly: [
			'biweekly',
			'fortnight',
			'everytwoweeks',
			'every2weeks',
			'twoweeks',
			'2weeks',
			'everyotherweek',
			'14days',
		],
		monthly: ['everymonth', 'onceamonth', 'month', '1month'],
		quarterly: ['everyquarter', 'quarter', 'everythreemonths', 'every3months', 'threemonths', '3months'],
		'half-yearly': [
			'semiannual',
			'semiannually',
			'halfyear',
			'everysixmonths',
			'every6months',
			'sixmonths',
			'6months',
			'twiceayear',
		],
		yearly: ['annual', 'annually', 'everyyear', 'onceayear', 'year', '1year', '12months'],
		'not-started': ['open', 'todo', 'new', 'planned', 'pending'],
		'on-track': ['inprogress', 'started', 'ongoing', 'doing', 'wip'],
		done: ['completed', 'complete', 'finished', 'achieved'],
		dropped: ['cancelled', 'canceled', 'abandoned', 'wontdo'],
		active: ['inprogress', 'started', 'ongoing'],
		paused: ['onhold'],
		closed: ['done', 'completed', 'complete', 'finished', 'archived'],
	}),
);

/** What is near to a choice in its letters and far from it in its meaning, or can be meant in two ways. */
const notMeant: ReadonlySet<string> = new Set([
	...['bimonthly', 'semimonthly', 'everytwomonths', 'biquarterly', 'biannual', 'biannually', 'biyearly', 'biennial'],
	...['offtrack', 'norisk', 'notatrisk', 'undone', 'notdone', 'inactive', 'notactive', 'unclosed', 'unpaused'],
]);

/** The choice that a word most likely means: one that it is another word for, else the nearest. Where that is unsure, none. */
export function findChoice(word: string, choices: readonly string[]): string | undefined {
	const folded = word.toLowerCase().replace(/[\s_-]+/g, '');
	const [meant, ...more] = choices.filter(choice => otherWords.get(choice)?.includes(folded));
	return meant === undefined && !notMeant.has(folded)
		? findNearest(word, choices)
		: more.length === 0
			? meant
			: undefined;
}
