/**
 * The questions that quick fixes put where an answer belongs. They stand here together because `placeholder-left` reports
 * each until somebody has answered: a fix takes its words from here. They must be plain: letters, `?`, `,`, `-` and blanks.
 */
export const questions = {
	measure: 'What will somebody else see when this is reached?',
	vagueTitle: 'What exactly will others see?',
	activity: 'What will others see afterwards?',
	goal: 'What will be true at the end that is not true now?',
	milestone: 'What can you both look at half-way?',
	firstStep: 'What is the smallest thing you can do this week?',
	experience: 'Which piece of real work lets you practise it?',
	/** `{0}` stands for a name, see {@link askFor}. */
	support: 'What can {0} do that nobody else can?',
	result: 'What changed because of it?',
	witness: 'Who saw it?',
	link: 'Where can somebody look it up?',
	talk: 'What did each of us see that the other did not?',
	confidentiality: 'What stays between you, and what are the exceptions?',
	ending: 'How can either of you end this well?',
	/** What became of what people said. */
	changed: 'What changed because of what people said, and who has been told?',
	narrow: 'What could I do next month that would make your work easier?',
	reason: 'Why should others decide less than today?',
	promise: 'Which small promise would help most?',
	kept: 'How will the other side notice that this is kept?',
	limits: 'Which of these talks will not be used at work?',
	situation: 'When and where did it happen?',
	behaviour: 'What was seen or heard, as a camera would have recorded it?',
	impact: 'What followed from it, and for whom?',
	alternative: 'What else would have been possible?',
	request: 'What should I keep in these sessions, and what should I do differently?',
	obstacle: 'What gets in the way, and who could help?',
	followUp: 'What did you thank them for, and what comes next?',
	takeaway: 'What did you take from it, and where will you use it?',
	win: 'What went a little better than last time?',
} as const;

/** A question with a name in it. */
export function askFor(question: string, name: string): string {
	return question.replace('{0}', () => name);
}

/** Finds questions, however long their lines are and whatever name they hold; case does not matter. */
export function toQuestionPattern(texts: readonly string[]): RegExp {
	const sources = texts.map(text =>
		text
			.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
			.replace(/\s+/g, '\\s+')
			.replace('\\{0\\}', '[^?|\\r\\n]{1,80}'),
	);
	return new RegExp(sources.join('|'), 'gi');
}
