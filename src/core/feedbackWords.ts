/**
 * Reads English wording for hints on feedback. Like `wording.ts` they prefer silence: what may be meant otherwise is not
 * reported.
 */

const harm = new RegExp(
	'\\b(?:' +
		[
			'stop(?:s|ped)?|los[et]|loses|losing|miss(?:ed|es|ing)|confus\\w+|unclear|delay\\w*|late|slipped|wasted?|worse',
			"(?:could|can|did|does|do|was|were|is|are)(?: not|n[’']t)|cannot|no longer|unsure|doubt\\w*|nobody|no one",
			'frustrat\\w+|annoy\\w+|upset|hurt|blocked|interrupted|ignored|overlooked|misunder\\w+|misread|complain\\w*',
			'went (?:quiet|silent)|gave up|withdrew|had to (?:\\w+ ){0,4}(?:again|twice)|rework\\w*|redo(?:ne|ing)?',
		].join('|') +
		')\\b',
	'i',
);
/** "No time was lost" is no harm, and "we did not have to ask" a relief. */
const noHarm =
	/\b(?:no|not|nothing|nobody|never|without)\b[^.,;]{0,24}\b(?:lost|late|missed|misread|confus\w+|unclear|delay\w*|wasted?|doubt\w*|stopp\w+|complain\w*)\b|\b(?:not|n['’]t|no longer) (?:have|had|need|needed|necessary)\b/i;
const praise =
	/\b(?:prais\w+|thanks?|thank you|well done|kudos|strengths?|appreciat\w+|recogni\w+|positive|celebrat\w+)\b/i;

/** Whether the impact of a behaviour plainly is something to do otherwise next time. */
export function namesHarm(impact: string): boolean {
	return harm.test(impact) && !noHarm.test(impact);
}

/** Whether a heading says that what stands below it is praise. */
export function namesPraise(title: string): boolean {
	return praise.test(title);
}

/** A word that judges, and where it stands. */
export interface Judgement {
	readonly start: number;
	readonly word: string;
}

const judgement = new RegExp(
	'(?<![\\p{L}\\p{N}-])(?:' +
		'always|never|attitude|careless(?:ly|ness)?|laz(?:y|ily|iness)|sloppy|sloppily|rude(?:ly)?|arrogan(?:t|tly|ce)|' +
		'unprofessional(?:ly)?|incompeten(?:t|ce)|selfish(?:ly)?|stubborn(?:ly)?|childish(?:ly)?|stupid(?:ly)?|' +
		'unreliable|disrespectful(?:ly)?|thoughtless(?:ly)?|unmotivated|immature|hopeless' +
		')(?![\\p{L}\\p{N}-])',
	'giu',
);
/** What somebody said, word for word, a camera has recorded. */
const quoted = /"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|`[^`\n]*`|(?<!\p{L})['‘][^'’\n]*['’](?!\p{L})/gu;

/** The words in the telling of a behaviour that judge it, in order; not those in quotation marks. */
export function findJudgements(behaviour: string): readonly Judgement[] {
	// Most tell and do not judge, which takes less to see than what stands in quotation marks.
	if (behaviour.search(judgement) === -1) {
		return [];
	}
	const told = behaviour.replace(quoted, quote => ' '.repeat(quote.length));
	return [...told.matchAll(judgement)].map(({ 0: word, index }) => ({ start: index, word }));
}
