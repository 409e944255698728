import { cadenceDays } from './dates';
import { diagnosticCodes } from './diagnostic';
import type { FieldSpec } from './kind';

/** The newest format version that this tool knows. */
export const newestSchema = 1;

/** The key that lists what a worksheet does not want to be told. */
export const rulesOffKey = 'rules_off';

/** Words for the state of a worksheet. */
export const statuses = ['draft', 'active', 'paused', 'closed'] as const;

/** The state of a worksheet; what the format says for each is in `rules/index.ts`. */
export type Status = (typeof statuses)[number];

/** Dates that pass say nothing about a worksheet that is paused or closed. */
export function isResting({ status }: { readonly status: Status }): boolean {
	return status === 'paused' || status === 'closed';
}

const field = (spec: Pick<FieldSpec, 'key' | 'title' | 'description' | 'type'> & Partial<FieldSpec>): FieldSpec => ({
	required: false,
	recommended: false,
	...spec,
});

/**
 * The key that says by itself whose worksheet it is. Which other keys name people is for the kind to say; this one is read
 * where nobody knows the kind, too.
 */
export const personField = field({ key: 'person', title: 'Person', description: 'A name.', type: 'text' });

/** The frontmatter keys that every kind of worksheet shares, in the order in which they are written. */
export const commonFields: readonly FieldSpec[] = [
	field({
		key: 'worksheet',
		title: 'Worksheet',
		description: 'The kind of worksheet. A Markdown file with this key is a worksheet.',
		type: 'kind',
		required: true,
	}),
	field({
		key: 'schema',
		title: 'Format version',
		description: 'The version of the worksheet format; 1 where it is left out.',
		type: 'integer',
	}),
	field({
		key: 'status',
		title: 'Status',
		description: 'draft: only errors are reported. paused and closed: dates that pass are not reported.',
		type: 'choice',
		values: statuses,
	}),
	field({
		key: 'start',
		title: 'Start',
		description: 'First day of the period.',
		type: 'date',
		required: 'active',
		recommended: true,
	}),
	field({
		key: 'end',
		title: 'End',
		description: 'Last day of the period.',
		type: 'date',
		required: 'active',
		recommended: true,
	}),
	field({
		key: 'cadence',
		title: 'Rhythm',
		description: 'How often the people of this worksheet look at it together.',
		type: 'choice',
		values: Object.keys(cadenceDays),
		required: 'active',
		recommended: true,
	}),
	field({
		key: 'last_checkin',
		title: 'Last check-in',
		description: 'The day of the last check-in. A newer dated entry in the log counts as one too.',
		type: 'date',
	}),
	field({
		key: 'next_checkin',
		title: 'Next check-in',
		description: 'The day on which you look at this worksheet again.',
		type: 'date',
		recommended: true,
	}),
	field({
		key: 'sharing',
		title: 'Sharing',
		description: 'Who is meant to read this file: private, the pair, or the team.',
		type: 'choice',
		values: ['private', 'pair', 'team'],
	}),
	field({
		key: 'ladder',
		title: 'Ladder',
		description: 'The career ladder: the id of a built-in one, or the path of a *.ladder.yaml relative to this file.',
		type: 'ladder',
	}),
	field({ key: 'tags', title: 'Tags', description: 'Words of your own.', type: 'list', of: 'text' }),
	field({
		key: rulesOffKey,
		title: 'Checks switched off',
		description: 'The codes of the checks that say nothing of this file, such as section-missing.',
		type: 'list',
		of: 'choice',
		values: diagnosticCodes,
	}),
];
