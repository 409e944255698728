import type { Kind } from './kind';
import bossPartnership from './kinds/boss-partnership.worksheet.yaml';
import careerDevelopment from './kinds/career-development.worksheet.yaml';
import leaderTrustReview from './kinds/leader-trust-review.worksheet.yaml';
import managerReview from './kinds/manager-review.worksheet.yaml';
import mentorshipGoal from './kinds/mentorship-goal.worksheet.yaml';
import pmTrustReview from './kinds/pm-trust-review.worksheet.yaml';
import { loadKind } from './loadKind';

/** The kinds that come with the extension, by id, in the order in which people are asked to choose. */
export const builtInKinds: ReadonlyMap<string, Kind> = new Map(
	[careerDevelopment, mentorshipGoal, pmTrustReview, leaderTrustReview, managerReview, bossPartnership]
		.map(loadBuiltIn)
		.map(kind => [kind.id, kind]),
);

/** Throws where the file is wrong: it is ours, so that is a bug and not somebody's typing mistake. */
function loadBuiltIn(data: unknown): Kind {
	const result = loadKind(data);
	if ('problem' in result) {
		throw new Error(`A built-in kind does not load: ${result.problem.message} (at ${result.problem.path.join('.')})`);
	}
	return result.kind;
}
