import { replaceRange, replaceWord } from '../../edits';
import type { Fix } from '../../diagnostic';
import { addEvidenceRow } from '../../evidenceEdits';
import { message, shorten } from '../../message';
import { placeOtherEvidence, renameOtherEvidence } from '../../otherEvidence';
import type { PlacedOtherEvidence } from '../../otherEvidence';
import type { Report, Rule, RuleContext } from '../../rule';
import { findLostIds } from './lostIds';
import { landsInOpenBlock } from './openBlock';
import { findMentions, findReferences, getIds, sortByDistance } from './references';
import type { FoundReference } from './references';
import type { Worksheet } from '../../worksheet';

/**
 * An id that nothing in the file has. The proof, or the plan, that it stands for is nowhere to be found.
 *
 * @flagged
 * ratings:
 *   discovery: { self: 4, evidence: [E1, «E3»] }
 * ---
 * # Example
 *
 * ## Evidence
 *
 * | ID | Date | Competency | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2026-09-18 | discovery | Twelve interviews |
 * | E2 | 2026-09-19 | discovery | Their summary |
 *
 * @flagged
 * goals: [{ id: G1, title: Write a strategy for Returns, evidence: [«"E1"»] }]
 * ---
 * - [ ] Draft two pages («G7»), not `(G8)`. Due: 2026-12-11
 *
 * @flagged
 * @kind mentorship-goal
 * milestones: [{ id: M1, title: Interviews done, goal: «G2» }]
 *
 * @flagged
 * @kind mentorship-goal
 * goals: [{ id: G1, type: skill, title: Run a round, evidence: [there.md#E1, «'there.md#E9'»] }]
 *
 * @fixed
 * goals: [{ id: G1, title: Write a strategy for Returns, evidence: [] }]
 * ---
 * Draft two pages (G1), with [a plan](G7).
 */
export const referenceUnknown: Rule = {
	code: 'reference-unknown',
	description: 'an id in `evidence`, in `goal` or in brackets in the text that nothing has',
	severity: 'error',
	check(context, report) {
		const { worksheet } = context;
		const known = new Map<string, ReadonlySet<string>>();
		let lost: ReadonlySet<string> | undefined;
		for (const reference of [...findReferences(worksheet), ...findMentions(context)]) {
			const { id, range, refersTo } = reference;
			const other = placeOtherEvidence(worksheet, reference);
			if (other) {
				checkOther(context, other, report);
				continue;
			}
			const ids = known.get(refersTo) ?? new Set(getIds(worksheet, refersTo));
			known.set(refersTo, ids);
			if (!ids.has(id) && !isListMissing(worksheet, refersTo) && !(lost ??= findLostIds(context)).has(id)) {
				const text = message('Unexpected id `{0}`, expected one that something in this file has', shorten(id));
				report({ range, message: text, fixes: getFixes(context, reference, [...ids]) });
			}
		}
	},
};

/** That the file is not there is a missing link, which another rule tells of. */
function checkOther({ findEvidence }: RuleContext, place: PlacedOtherEvidence, report: Report): void {
	const { id, path, range } = place;
	const ids = findEvidence(path);
	if (ids === undefined || ids === 'missing' || ids.has(id)) {
		return;
	}
	report({
		range,
		message: message('Unexpected id `{0}`, expected one that a row of evidence in `{1}` has', id, shorten(path)),
		fixes: sortByDistance(id, [...ids])
			.slice(0, 3)
			.map((known): Fix => {
				return { title: message('Change to {0}', known), edits: [renameOtherEvidence(place, known)] };
			}),
	});
}

/** A required list without a single item is `required-missing`; that the ids of its items are gone follows from it. */
function isListMissing({ fields }: Worksheet, refersTo: string): boolean {
	return fields.some(
		({ spec, value }) => spec.key === refersTo && spec.type === 'container' && spec.required === true && !value,
	);
}

/** Ids in the text have no list of their own; their first letters tell what they name. */
function getFixes({ worksheet, kind }: RuleContext, reference: FoundReference, ids: readonly string[]): readonly Fix[] {
	const { id, range, refersTo } = reference;
	const isInBody = range.start >= worksheet.frontmatter.bodyStart;
	const prefix = isInBody ? (/^\D*/.exec(id)?.[0] ?? '') : '';
	const change = isInBody ? replaceRange : replaceWord;
	const others = sortByDistance(
		id,
		ids.filter(other => other.startsWith(prefix)),
	);
	const proposals = others.slice(0, 3).map((other): Fix => {
		return { title: message('Change to {0}', other), edits: change(worksheet.text, range, other) };
	});
	if (refersTo !== 'evidence' && prefix !== 'E') {
		return proposals;
	}
	const edits = addEvidenceRow(worksheet, kind, { id, date: '', shows: '' });
	const create = { title: message('Create evidence row {0}', id), edits };
	return landsInOpenBlock(worksheet, edits) ? proposals : [create, ...proposals];
}
