import bossPartnership from './kinds/boss-partnership.worksheet.yaml?text';
import careerDevelopment from './kinds/career-development.worksheet.yaml?text';
import leaderTrustReview from './kinds/leader-trust-review.worksheet.yaml?text';
import managerReview from './kinds/manager-review.worksheet.yaml?text';
import mentorshipGoal from './kinds/mentorship-goal.worksheet.yaml?text';
import pmTrustReview from './kinds/pm-trust-review.worksheet.yaml?text';
import template from './kindTemplate.worksheet.yaml?text';

/** The text of a short kind with notes on everything that is in it, for those who begin. */
export const kindTemplate: string = template;

/** The texts of the built-in kinds by their id, notes and all, for those who copy one. */
export const builtInKindTexts: ReadonlyMap<string, string> = new Map(
	[careerDevelopment, mentorshipGoal, pmTrustReview, leaderTrustReview, managerReview, bossPartnership].map(text => [
		/^id: (.*)$/m.exec(text)?.[1] ?? '',
		text,
	]),
);
