import type { Rule } from '../../rule';
import { competencyUnknown } from './competencyUnknown';
import { evidenceFuture } from './evidenceFuture';
import { evidenceLinkMissing } from './evidenceLinkMissing';
import { evidenceOld } from './evidenceOld';
import { evidenceThin } from './evidenceThin';
import { evidenceUnused } from './evidenceUnused';
import { ladderNotFound } from './ladderNotFound';
import { levelUnknown } from './levelUnknown';
import { ratingFlat } from './ratingFlat';
import { ratingGapLarge } from './ratingGapLarge';
import { ratingNeedsEvidence } from './ratingNeedsEvidence';
import { ratingOffScale } from './ratingOffScale';
import { ratingOneSided } from './ratingOneSided';
import { targetNotAbove } from './targetNotAbove';
import { targetNotNext } from './targetNotNext';

/** Rules about the ladder, ratings and evidence. */
export const ladderRules: readonly Rule[] = [
	ladderNotFound,
	levelUnknown,
	targetNotAbove,
	targetNotNext,
	competencyUnknown,
	ratingOffScale,
	ratingNeedsEvidence,
	ratingGapLarge,
	ratingOneSided,
	ratingFlat,
	evidenceThin,
	evidenceOld,
	evidenceFuture,
	evidenceUnused,
	evidenceLinkMissing,
];
