import { listWords, message } from '../message';
import type { ParsedLadder } from '../parseLadder';
import type { OffsetRange } from '../range';
import type { Report } from '../rule';
import { findPair, isEmpty } from '../valueNode';
import { checkNames } from './ladderNames';
import { checkReferences } from './ladderReferences';
import type { LadderRule } from './ladderRule';
import { checkShape } from './ladderShape';
import { checkValues } from './ladderValues';

/**
 * The ladder contradicts itself or cannot be read. One mistake here spoils every worksheet that is read against it.
 *
 * @flagged
 * levels:
 *   - { slug: junior, rank: 1, next: [«seniro»] }
 *   - { slug: senior, rank: 2, aliases: [Sr, «Junior»] }
 *   - { slug: «junior», rank: 3 }
 *
 * @flagged
 * competencies:
 *   - slug: discovery
 *     group: «insihgt»
 *     definition: Frames the right problem.
 *     levels:
 *       junior: { expected: «6», behaviours: [Writes the problem down.] }
 *       senior: { «expected»: , behaviours: [Tests the riskiest part first.] }
 *       «expert»: { expected: 5, behaviours: [Changes how others do it.] }
 *
 * @flagged
 * scale: { min: 1, max: 2, anchors: [{ value: 1, name: Learning }, { value: «3», name: Leading }] }
 * levels:
 *   - { slug: junior, title: «Senior», next: [«junior», senior] }
 *   - { slug: senior }
 *   - { slug: «Vice president» }
 * competencies:
 *   - { slug: discovery }
 *
 * @flagged
 * scale: { min: 5, max: «1» }
 *
 * @flagged
 * levels: «[»
 *
 * @fixed
 * levels:
 *   - { slug: junior, rank: 1, next: [senior] }
 *   - { slug: senior, rank: 2, aliases: [Sr] }
 */
export const ladderInvalid: LadderRule = {
	code: 'ladder-invalid',
	description: 'a ladder file contradicts itself, or cannot be read',
	severity: 'error',
	check(ladder, report) {
		if (ladder.problem) {
			report(ladder.problem);
			return;
		}
		const reportOnce = createReportOnce(report);
		checkLists(ladder, reportOnce);
		checkShape(ladder, reportOnce);
		checkNames(ladder.root, reportOnce);
		checkReferences(ladder, reportOnce);
		checkValues(ladder, reportOnce);
	},
};

/** One finding for one place: what else is wrong there mostly follows from the first. */
function createReportOnce(report: Report): Report {
	const places = new Set<string>();
	return finding => {
		const place = `${finding.range.start}-${finding.range.end}`;
		if (!places.has(place)) {
			places.add(place);
			report(finding);
		}
	};
}

function checkLists({ root, text }: ParsedLadder, report: Report): void {
	const missing = ['levels', 'competencies'].filter(key => isEmpty(findPair(root, key)?.value));
	const [first] = missing;
	if (first !== undefined) {
		report({
			range:
				findPair(root, first)?.keyRange ??
				findPair(root, 'ladder')?.keyRange ??
				root.pairs[0]?.keyRange ??
				getFirstLine(text),
			message: message(
				'Found no list of {0}, which a ladder needs; copy the built-in ladder to have a start',
				listWords(missing),
			),
		});
	}
}

function getFirstLine(text: string): OffsetRange {
	return { start: 0, end: /^[^\r\n]*/.exec(text)?.[0].length ?? 0 };
}
