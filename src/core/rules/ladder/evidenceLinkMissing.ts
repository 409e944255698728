import { message, shorten } from '../../message';
import { findRelativeLinks } from '../../relativeLinks';
import type { Rule } from '../../rule';

/**
 * A link of an evidence row leads to no file: the proof would be missing on the day it is asked for.
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
	description: 'a relative link of the evidence table leads to no file',
	severity: 'information',
	check({ worksheet, fileExists }, report) {
		for (const { path, range } of findRelativeLinks(worksheet)) {
			if (fileExists(path) === false) {
				report({
					range,
					message: message(
						'Nothing was found at `{0}`; correct the path, so that the proof is there when you need it',
						shorten(path),
					),
				});
			}
		}
	},
};
