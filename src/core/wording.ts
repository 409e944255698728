/**
 * Reads English wording for two hints. Both prefer silence: what may be meant otherwise is not reported, and neither is
 * a question, which waits for its answer.
 */

const words = '(?:[\\p{L}\\d-]+ +)';
const source =
	'(?:articles?|blogs?|books?|chapters?|conferences?|courses?|lectures?|lessons?|meetups?|papers?|podcasts?|posts?|talks?|' +
	'trainings?|tutorials?|videos?|webinars?|workshops?)';
const course =
	'(?:bootcamps?|books?|certificat(?:ions?|es?)|chapters?|courses?|lessons?|seminars?|trainings?|tutorials?|webinars?)';
const quantity =
	'(?:a|about|all|an|at|each|every|five|four|many|more|my|one|our|several|six|some|ten|the|three|two|up|\\d+)';

/** What is done to learn, as the verb that opens a measure. Verbs such as `read` only where no figure follows. */
const activity = new RegExp(
	'^(?:(?:have|i|to|we|will) +)*(?:' +
		[
			'attend(?:ed|ing|s)?',
			'(?:participat(?:e|ed|es|ing)|(?:take|taking|took) part|enrol(?:l|led|ling|ls|s)?|sign(?:ed|ing|s)? up) +(?:for|in|on|to)',
			`(?:listen(?:ed|ing|s)? to|read(?:ing|s)?|stud(?:ied|y|ying)|join(?:ed|ing|s)?|visit(?:ed|ing)?|watch(?:ed|es|ing)?) +(?:${quantity}|${words}{0,2}?${source})`,
			`(?:complet(?:e|ed|es|ing)|did|do|doing|finish(?:ed|es|ing)?|takes?|taking|took) +${words}{0,4}?${course}`,
		].join('|') +
		')(?![\\p{L}\\d-])',
	'iu',
);

/** Whether a measure begins with an effort to learn where its effect is asked for. */
export function beginsWithActivity(measure: string): boolean {
	return !measure.includes('?') && activity.test(measure.trim().slice(0, 200));
}

const vagueStart =
	/^(?:to )?(?:(?:keep|start|continue) )?(?:improv|enhanc|strengthen|increas|boost|deepen|optimi[sz]|grow(?:ing)?\b|(?:be|become|get|getting|becoming|do)(?: an?)?(?: (?:even|much))? (?:better|more|stronger)\b)/i;
const vagueWord = /\b(?:better|stronger|more(?! than))\b/i;

/** Each gives somebody something to look at. */
const tangible: readonly RegExp[] = [
	/\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|half|twice|double|every|each|none|zero)\b/i,
	/\b(?:until|january|february|march|april|may|june|july|august|september|october|november|december|quarter|month|week)\b/i,
	/(?:^|[\s(])["'`“„«‘]|\s[^\s\p{L}]*\p{Lu}\p{L}/u,
	/\?/,
];

/** Whether a title asks for "better" or "more" with no number, name, date or quoted word that somebody could see. */
export function isVague(title: string): boolean {
	const text = title.trim().slice(0, 300);
	const isShort = text.split(/\s+/).length <= 8;
	const asks = vagueStart.test(text) || (isShort && vagueWord.test(text));
	return asks && !tangible.some(pattern => pattern.test(text));
}
