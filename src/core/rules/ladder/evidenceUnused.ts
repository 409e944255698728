import type { FieldSpec, ItemList } from '../../kind';
import { message, shorten } from '../../message';
import type { Message } from '../../message';
import { linkEvidence } from '../../proofEdits';
import { findSubject } from '../../ratings';
import { readReferences } from '../../readFrontmatter';
import type { Rule, RuleContext } from '../../rule';
import type { EvidenceRow, Rating } from '../../worksheet';

/**
 * An evidence row that no rating and no goal names: link it where it helps, or simply enjoy it.
 *
 * @flagged
 * ratings:
 *   delivery: { self: 3, manager: , mentor: }
 *   Discovery:
 *     self: 2
 *     evidence:
 *       - E1
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2026-10-01 | discovery | Stopped gift returns |
 * | «E2» | 2026-10-02 | delivery, discovery | Released returns |
 *
 * @fixed
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns that two partner teams plan against.
 *     evidence: [E1]
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2026-10-01 | discovery | Stopped gift returns |
 */
export const evidenceUnused: Rule = {
	code: 'evidence-unused',
	description: 'no rating and no goal names an evidence row',
	severity: 'hint',
	check(context, report) {
		const unused = findUnused(context);
		const list = context.kind.items.find(namesEvidence);
		const ratings = unused.length === 0 ? new Map<string, Rating>() : indexRatings(context);
		for (const { id, cells, row, shows } of unused) {
			const matching = new Set(shows.flatMap(word => ratings.get(word.toLowerCase()) ?? []));
			const text = shorten(id);
			report({
				range: cells.get('id')?.range ?? row.range,
				message: describe(text, list),
				fixes: [...matching].map(rating => ({
					title: message('Link it to {0}', rating.slug),
					edits: linkEvidence(context, rating, [id]),
				})),
			});
		}
	},
};

function describe(id: string, list: ItemList | undefined): Message {
	return list === undefined
		? message('No rating names evidence `{0}`; link it where it helps, or just enjoy it', id)
		: message('No rating and no {1} names evidence `{0}`; link it where it helps, or just enjoy it', id, list.singular);
}

function isOfEvidence({ refersTo }: FieldSpec): boolean {
	return refersTo === 'evidence';
}

function namesEvidence({ fields }: ItemList): boolean {
	return fields.some(isOfEvidence);
}

/** Rows that could be named and are not; those of the future are no evidence yet. */
function findUnused({ kind, today, worksheet }: RuleContext): readonly EvidenceRow[] {
	if (worksheet.evidence.length === 0) {
		return [];
	}
	const fields = worksheet.fields.filter(({ spec }) => isOfEvidence(spec));
	const named = new Set(fields.flatMap(({ value }) => readReferences(value)).map(({ id }) => id));
	const canBeNamed = kind.ratings !== undefined || kind.items.some(namesEvidence);
	return worksheet.evidence.filter(
		({ id, date = today }) => canBeNamed && id !== '' && date <= today && !named.has(id),
	);
}

/** Ratings that evidence can be added to, by all that people call what they are about. */
function indexRatings(context: RuleContext): ReadonlyMap<string, Rating> {
	const ratings = context.worksheet.ratings.filter(({ pair }) => pair.value?.type === 'map');
	return new Map(ratings.flatMap(rating => (findSubject(context, rating)?.names ?? []).map(name => [name, rating])));
}
