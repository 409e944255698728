import type { Rule } from '../../rule';
import { commitmentNoMeasure } from './commitmentNoMeasure';
import { commitmentOverdue } from './commitmentOverdue';
import { delegationBackwards } from './delegationBackwards';
import { groupTooSmall } from './groupTooSmall';
import { lowRatingNoCommitment } from './lowRatingNoCommitment';
import { noReportBack } from './noReportBack';
import { practiceUnknown } from './practiceUnknown';
import { questionTooBroad } from './questionTooBroad';
import { raterNamed } from './raterNamed';
import { selfFocusDirection } from './selfFocusDirection';
import { sharingRisk } from './sharingRisk';
import { skipManagerNotTold } from './skipManagerNotTold';
import { tooManyCommitments } from './tooManyCommitments';

/** Rules about trust, promises and asking for feedback. */
export const trustRules: readonly Rule[] = [
	practiceUnknown,
	lowRatingNoCommitment,
	commitmentNoMeasure,
	commitmentOverdue,
	tooManyCommitments,
	selfFocusDirection,
	groupTooSmall,
	raterNamed,
	noReportBack,
	skipManagerNotTold,
	delegationBackwards,
	questionTooBroad,
	sharingRisk,
];
