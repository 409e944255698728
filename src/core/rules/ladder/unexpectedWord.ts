import { getLastPart } from '../../relativePath';
import { listWords, message, shorten } from '../../message';
import type { Message } from '../../message';
import type { RuleContext } from '../../rule';

/** A word that a ladder should have and does not, and what it has. */
export interface UnexpectedWord {
	readonly name: string;
	readonly expected: readonly string[];
}

/** Says that a level is none of the ladder's. */
export function describeUnexpectedLevel({ defaultLadder }: RuleContext, { expected, name }: UnexpectedWord): Message {
	const values = [shorten(name), listWords(expected)];
	return defaultLadder === undefined
		? message('Unexpected level `{0}`, expected {1}', ...values)
		: message(
				'Unexpected level `{0}`, expected {1} of the ladder `{2}`, which is read where no `ladder:` names another one',
				...values,
				getLastPart(defaultLadder),
			);
}

/** Says that a competency is none of the ladder's. */
export function describeUnexpectedCompetency(
	{ defaultLadder }: RuleContext,
	{ expected, name }: UnexpectedWord,
): Message {
	const values = [shorten(name), listWords(expected)];
	return defaultLadder === undefined
		? message('Unexpected competency `{0}`, expected {1}', ...values)
		: message(
				'Unexpected competency `{0}`, expected {1} of the ladder `{2}`, which is read where no `ladder:` names another one',
				...values,
				getLastPart(defaultLadder),
			);
}
