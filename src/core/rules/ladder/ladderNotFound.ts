import { builtInLadders, defaultLadderId } from '../../builtInLadders';
import type { Fix } from '../../diagnostic';
import { setRootKey } from '../../itemEdits';
import type { Kind } from '../../kind';
import { hasAllWords, needsLadder } from '../../ladderWords';
import { message, shorten } from '../../message';
import type { Message } from '../../message';
import type { Rule } from '../../rule';
import { getText } from '../../valueNode';
import { findField } from '../../worksheet';
import type { Worksheet } from '../../worksheet';

/**
 * The ladder is not there, or is no ladder: no level, competency or gap can be checked without it.
 *
 * @flagged
 * ladder: «./our.ladder.yaml»
 *
 * @flagged
 * @kind leader-trust-review
 * ladder: «pm-defualt»
 *
 * @fixed
 * ladder: pm-default
 */
export const ladderNotFound: Rule = {
	code: 'ladder-not-found',
	description: 'the ladder cannot be found, or cannot be used',
	severity: 'error',
	check({ worksheet, kind, ladderCause, ladderProblem }, report) {
		const field = findField(worksheet, 'ladder');
		const written = getText(field?.value);
		const isOfAnotherType = field?.value !== undefined && written === undefined;
		if (!ladderProblem || isOfAnotherType || (written === undefined && !needsLadder(kind))) {
			return;
		}
		report({
			range: field?.target ?? worksheet.identity,
			message: explainLadderProblem(written, ladderProblem),
			related: ladderCause ? [ladderCause] : [],
			fixes: getFixes(worksheet, kind),
		});
	},
};

/** The built-in ladder is of no help to a worksheet that uses the words of another one. */
function getFixes(worksheet: Worksheet, kind: Kind): readonly Fix[] {
	const builtIn = builtInLadders.get(defaultLadderId);
	return builtIn && hasAllWords(builtIn, { worksheet, kind })
		? [{ title: message('Use the built-in ladder'), edits: setRootKey(worksheet, kind, 'ladder', defaultLadderId) }]
		: [];
}

/** Why a ladder cannot be used, and what to do. `named` is what the worksheet says of it, if anything. */
export function explainLadderProblem(named: string | undefined, problem: 'not-found' | 'invalid'): Message {
	const written = named && shorten(named);
	if (written === undefined) {
		return problem === 'not-found'
			? message('The ladder of your settings cannot be found, so no level or competency can be checked; name one here')
			: message(
					'The ladder of your settings has errors, so no level or competency can be checked; correct it, or name another',
				);
	}
	return problem === 'not-found'
		? message(
				'The ladder `{0}` cannot be found, so no level or competency can be checked; correct the path or the id',
				written,
			)
		: message('The ladder `{0}` has errors, so no level or competency can be checked; correct them there', written);
}
