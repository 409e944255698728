import type { FileRule, Rule } from '../../rule';
import { activePastEnd } from './activePastEnd';
import { dateInvalid } from './dateInvalid';
import { dueAfterEnd } from './dueAfterEnd';
import { dueBeforeStart } from './dueBeforeStart';
import { duplicateId } from './duplicateId';
import { endBeforeStart } from './endBeforeStart';
import { frontmatterInvalid } from './frontmatterInvalid';
import { keyUnknown } from './keyUnknown';
import { nextBeforeLast } from './nextBeforeLast';
import { placeholderLeft } from './placeholderLeft';
import { referenceUnknown } from './referenceUnknown';
import { requiredMissing } from './requiredMissing';
import { samePerson } from './samePerson';
import { schemaNewer } from './schemaNewer';
import { sectionMissing } from './sectionMissing';
import { statusMismatch } from './statusMismatch';
import { tableColumns } from './tableColumns';
import { valueUnknown } from './valueUnknown';
import { worksheetMisshapen } from './worksheetMisshapen';
import { worksheetMissing } from './worksheetMissing';
import { worksheetUnknown } from './worksheetUnknown';
import { wrongType } from './wrongType';

/** Rules that need neither a readable frontmatter nor a known kind. */
export const fileRules: readonly FileRule[] = [
	frontmatterInvalid,
	worksheetUnknown,
	worksheetMissing,
	worksheetMisshapen,
];

/** Rules about the file and its structure, for all kinds. */
export const structureRules: readonly Rule[] = [
	requiredMissing,
	wrongType,
	dateInvalid,
	valueUnknown,
	duplicateId,
	referenceUnknown,
	keyUnknown,
	schemaNewer,
	sectionMissing,
	placeholderLeft,
	tableColumns,
	samePerson,
	endBeforeStart,
	dueBeforeStart,
	dueAfterEnd,
	nextBeforeLast,
	activePastEnd,
	statusMismatch,
];
