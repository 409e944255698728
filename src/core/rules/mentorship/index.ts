import type { Rule } from '../../rule';
import { agreementMissing } from './agreementMissing';
import { goalNoMilestone } from './goalNoMilestone';
import { goalTypeMissing } from './goalTypeMissing';
import { mentorIsManager } from './mentorIsManager';
import { milestoneAfterGoal } from './milestoneAfterGoal';
import { milestoneOverdue } from './milestoneOverdue';
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
];
