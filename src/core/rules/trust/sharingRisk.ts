import type { RelatedPlace } from '../../diagnostic';
import { setRootKey } from '../../itemEdits';
import { findOwner } from '../../kind';
import type { Kind } from '../../kind';
import { message } from '../../message';
import type { Message } from '../../message';
import type { Rule } from '../../rule';
import { getText } from '../../valueNode';
import { findField } from '../../worksheet';
import type { Worksheet } from '../../worksheet';

const open = 'team';
const closed = 'pair';

/**
 * A file is meant for the team and holds notes of a feedback round, feedback entries or ratings by somebody who is named:
 * private words become public. What people rate of themselves is theirs to show.
 *
 * @flagged
 * @kind leader-trust-review
 * sharing: «team»
 * ratings:
 *   clear-communication: { leader: 4, pm: 3 }
 *
 * @flagged
 * sharing: «"team"»
 * ---
 * ## Feedback
 *
 * ### 2026-11-12 from Sam
 *
 * - Situation: planning meeting
 *
 * @flagged
 * @kind manager-review
 * sharing: «team»
 * ---
 * ## 360 feedback
 *
 * ### 2026-11-12
 *
 * - Purpose: my own development
 *
 * @fixed
 * @kind leader-trust-review
 * sharing: team
 * ratings:
 *   clear-communication: { leader: 4, pm: }
 * commitments:
 *   - { id: C1, title: Tell Ada first., measure: None heard elsewhere., due: 2027-01-31 }
 */
export const sharingRisk: Rule = {
	code: 'sharing-risk',
	description: '`sharing: team` in a file with feedback, notes of talks about people, or ratings by somebody named',
	severity: 'warning',
	check({ worksheet, kind }, report) {
		const field = findField(worksheet, 'sharing');
		const found = getText(field?.value) === open ? findPrivate(worksheet, kind) : undefined;
		if (!field || !found) {
			return;
		}
		report({
			range: field.target,
			message: found.risk,
			related: [found.related],
			fixes: [{ title: message('Set to {0}', closed), edits: setRootKey(worksheet, kind, 'sharing', closed) }],
		});
	},
};

interface PrivateWords {
	readonly risk: Message;
	readonly related: RelatedPlace;
}

/** The first thing in the file that somebody said to few. */
function findPrivate(worksheet: Worksheet, kind: Kind): PrivateWords | undefined {
	const entry = worksheet.entries.find(({ section: { spec } }) => spec?.log === 'feedback' || spec?.log === 'notes');
	if (entry) {
		return {
			risk: message(
				'This file is meant for the team and holds what people said in confidence; set `sharing` to `pair` or keep that in another file',
			),
			related: { range: entry.headingRange, message: message('What somebody said') },
		};
	}
	const owner = findOwner(kind)?.key;
	const named = (kind.ratings?.columns ?? []).filter(({ person }) => {
		return person !== undefined && person !== owner && !!findField(worksheet, person)?.value;
	});
	const [value] = worksheet.ratings.flatMap(({ columns }) => named.flatMap(({ key }) => columns.get(key) ?? []));
	return (
		value && {
			risk: message(
				'This file is meant for the team and holds ratings by somebody who is named; set `sharing` to `pair` or keep them in another file',
			),
			related: { range: value.range, message: message('What somebody rated who is named') },
		}
	);
}
