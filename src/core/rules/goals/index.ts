import type { Rule } from '../../rule';
import { actionNoOwnerOrDue } from './actionNoOwnerOrDue';
import { actionOverdue } from './actionOverdue';
import { actionsOnlyLearning } from './actionsOnlyLearning';
import { focusNoGap } from './focusNoGap';
import { focusNoGoal } from './focusNoGoal';
import { gapLargeNoFocus } from './gapLargeNoFocus';
import { goalBigStep } from './goalBigStep';
import { goalDoneNoEvidence } from './goalDoneNoEvidence';
import { goalFromDiffers } from './goalFromDiffers';
import { goalNoAction } from './goalNoAction';
import { goalNoDue } from './goalNoDue';
import { goalNoMeasure } from './goalNoMeasure';
import { goalOverdue } from './goalOverdue';
import { goalTargetBelowCurrent } from './goalTargetBelowCurrent';
import { goalTargetEqualsCurrent } from './goalTargetEqualsCurrent';
import { goalVague } from './goalVague';
import { measureIsActivity } from './measureIsActivity';
import { noSupportAction } from './noSupportAction';
import { tooManyFocus } from './tooManyFocus';
import { tooManyGoals } from './tooManyGoals';

/** Rules about goals and actions. */
export const goalRules: readonly Rule[] = [
	goalTargetBelowCurrent,
	goalTargetEqualsCurrent,
	goalFromDiffers,
	goalNoMeasure,
	goalNoDue,
	goalOverdue,
	goalNoAction,
	goalDoneNoEvidence,
	tooManyGoals,
	tooManyFocus,
	focusNoGoal,
	focusNoGap,
	gapLargeNoFocus,
	goalBigStep,
	measureIsActivity,
	goalVague,
	actionsOnlyLearning,
	actionNoOwnerOrDue,
	actionOverdue,
	noSupportAction,
];
