import { message, shorten } from '../../message';
import { findOtherEvidence } from '../../otherEvidence';
import { findRelativeLinks } from '../../relativeLinks';
import type { Rule } from '../../rule';

/**
 * A link of an evidence row, or evidence in another worksheet, leads to no file: the proof would be missing on the day it is asked for.
 *
 * @flagged
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened | Result | Who saw it | Link |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | E1 | 2026-10-01 | discovery | Stopped gift returns | | | «research/gift-returns.md» |
 * | E2 | 2026-10-02 | delivery | Released returns | | | [📄 report](«reports/q2.md») |
 *
 * @flagged
 * goals: [{ id: G1, title: Write a strategy for Returns, evidence: [there.md#E1, «../gone.md#E1»] }]
 *
 * @fixed
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened | Result | Who saw it | Link |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | E1 | 2026-10-01 | discovery | Stopped gift returns | | | there.md |
 * | E2 | 2026-10-02 | delivery | Released returns | | | [report](https://example.com/q2.md) |
 * | E3 | 2026-10-03 | delivery | Released returns | | | n/a |
 */
export const evidenceLinkMissing: Rule = {
	code: 'evidence-link-missing',
	description: 'a relative link of the evidence table, or a file with evidence that is named, is not there',
	severity: 'information',
	check({ worksheet, fileExists, findEvidence }, report) {
		const lost = [
			...findRelativeLinks(worksheet).filter(({ path }) => fileExists(path) === false),
			...findOtherEvidence(worksheet).filter(({ path }) => findEvidence(path) === 'missing'),
		];
		for (const { path, range } of lost) {
			report({
				range,
				message: message(
					'Nothing was found at `{0}`; correct the path, so that the proof is there when you need it',
					shorten(path),
				),
			});
		}
	},
};
