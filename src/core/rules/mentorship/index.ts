import type { Rule } from '../../rule';
import { actionCarried } from './actionCarried';
import { agreementMissing } from './agreementMissing';
import { feedbackIncomplete } from './feedbackIncomplete';
import { feedbackJudges } from './feedbackJudges';
import { feedbackNoAlternative } from './feedbackNoAlternative';
import { feedbackOneWay } from './feedbackOneWay';
import { goalNoMilestone } from './goalNoMilestone';
import { goalTypeMissing } from './goalTypeMissing';
import { mentorIsManager } from './mentorIsManager';
import { milestoneAfterGoal } from './milestoneAfterGoal';
import { milestoneOverdue } from './milestoneOverdue';
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
];
