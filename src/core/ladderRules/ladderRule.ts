import type { ParsedLadder } from '../parseLadder';
import type { Report, Rule } from '../rule';

/** One thing that is checked in a ladder file. Its doc comment shows a flagged and a fixed example, run as tests. */
export interface LadderRule extends Pick<Rule, 'code' | 'description' | 'severity'> {
	readonly check: (ladder: ParsedLadder, report: Report) => void;
}
