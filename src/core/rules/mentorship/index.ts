import type { Rule } from '../../rule';
import { actionCarried } from './actionCarried';
import { agreementMissing } from './agreementMissing';
import { closingEmpty } from './closingEmpty';
import { contactNoFollowUp } from './contactNoFollowUp';
import { feedbackIncomplete } from './feedbackIncomplete';
import { feedbackJudges } from './feedbackJudges';
import { feedbackNoAlternative } from './feedbackNoAlternative';
import { feedbackOneWay } from './feedbackOneWay';
import { goalNoMilestone } from './goalNoMilestone';
import { goalTypeMissing } from './goalTypeMissing';
import { introNotAgreed } from './introNotAgreed';
import { learningNoGoal } from './learningNoGoal';
import { learningNoTakeaway } from './learningNoTakeaway';
import { mentorIsManager } from './mentorIsManager';
import { milestoneAfterGoal } from './milestoneAfterGoal';
import { milestoneOverdue } from './milestoneOverdue';
import { noCelebration } from './noCelebration';
import { sessionNoAction } from './sessionNoAction';
import { tooLong } from './tooLong';

/** Rules about mentorship. */
export const mentorshipRules: readonly Rule[] = [
	mentorIsManager,
	agreementMissing,
	tooLong,
	goalTypeMissing,
	goalNoMilestone,
	milestoneAfterGoal,
	milestoneOverdue,
	sessionNoAction,
	actionCarried,
	feedbackIncomplete,
	feedbackNoAlternative,
	feedbackJudges,
	feedbackOneWay,
	introNotAgreed,
	contactNoFollowUp,
	learningNoGoal,
	learningNoTakeaway,
	noCelebration,
	closingEmpty,
];
