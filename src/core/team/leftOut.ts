import { message } from '../message';
import type { Message } from '../message';
import type { LeftOut } from './teamSummary';

/** What is said of each reason: of one worksheet, and of several. */
const words: Readonly<Record<keyof LeftOut, readonly [string, string]>> = {
	private: ['1 worksheet that is private', '{0} worksheets that are private'],
	resting: ['1 worksheet that is paused or closed', '{0} worksheets that are paused or closed'],
	unreadable: [
		'1 worksheet that cannot be read; its diagnostic says why',
		'{0} worksheets that cannot be read; their diagnostics say why',
	],
	withoutLadder: [
		'The ratings of 1 worksheet whose ladder cannot be used; its diagnostic says why',
		'The ratings of {0} worksheets whose ladder cannot be used; their diagnostics say why',
	],
	ratedAlone: [
		'The ratings of 1 worksheet that somebody is rating alone just now',
		'The ratings of {0} worksheets that somebody is rating alone just now',
	],
};

const reasons = Object.keys(words) as readonly (keyof LeftOut)[];

/** A line for each reason for which something is not shown. */
export function describeLeftOut(leftOut: LeftOut): readonly Message[] {
	return reasons
		.filter(reason => leftOut[reason] > 0)
		.map(reason => message(words[reason][leftOut[reason] === 1 ? 0 : 1], leftOut[reason]));
}
