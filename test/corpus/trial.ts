import { builtInLadders, defaultLadderId } from '../../src/core/builtInLadders';
import { createWorksheetView } from '../../src/core/createWorksheetView';
import { editWorksheet } from '../../src/core/editWorksheet';
import { formatMessage } from '../../src/core/message';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';
import type { Worksheet } from '../../src/core/worksheet';
import type { WorksheetEdit } from '../../src/core/worksheetEdit';
import type { WorksheetView } from '../../src/core/worksheetView';
import { findBodyTargetDamage, findRowDamage, findStructureDamage } from './bodyChecks';
import { findDamage, isPlainCase, toPath } from './intentChecks';
import { createInverse, explainInverse, isSameMeaning } from './inverses';
import type { Intent } from './randomIntents';
import { Reading } from './reading';
import { Failures, Tally, toName } from './tally';

const today = '2026-11-24';
const ladder = builtInLadders.get(defaultLadderId);
const context = { today, ...(ladder && { ladder }) };

/** A worksheet with all that is asked of it, read once. */
export interface Subject {
	readonly worksheet: Worksheet;
	readonly view: WorksheetView;
	readonly reading: Reading;
}

/** Reads a worksheet; `undefined` where its frontmatter cannot be read. */
export function createSubject(text: string): Subject | undefined {
	const worksheet = parseWorksheet(text);
	const view = worksheet && createWorksheetView(worksheet, context);
	return worksheet && view && !worksheet.problem ? { worksheet, view, reading: new Reading(text) } : undefined;
}

/** The text after an intent, or why there is none. */
function apply(worksheet: Worksheet, edit: WorksheetEdit): { readonly text: string } | { readonly refusal: string } {
	const outcome = editWorksheet(worksheet, edit, context);
	return 'refusal' in outcome
		? { refusal: formatMessage(outcome.refusal) }
		: { text: applyEdits(worksheet.text, outcome.edits) };
}

/** Applies intents, judges what they made, and counts. */
export class Trial {
	readonly applied = new Tally();
	readonly refused = new Tally();
	readonly restored = new Tally();
	readonly inexact = new Tally();
	readonly failures = new Failures();

	/** Applies an intent that changes nothing. */
	tryNothing({ worksheet }: Subject, edit: WorksheetEdit): void {
		const outcome = editWorksheet(worksheet, edit, context);
		if (!('edits' in outcome) || outcome.edits.length > 0) {
			this.failures.add(`an edit or a refusal: ${JSON.stringify(outcome)}`, edit, worksheet.text);
		}
	}

	/** Applies an intent and, where wanted, its inverse; the text that it made, `undefined` where it made none. */
	tryIntent(subject: Subject, intent: Intent, isTakenBack: boolean): string | undefined {
		const { reading, worksheet } = subject;
		const outcome = apply(worksheet, intent.edit);
		if ('refusal' in outcome) {
			this.refused.add(outcome.refusal);
			if (isPlainCase(reading, intent)) {
				this.failures.add(`refused: ${outcome.refusal}`, intent.edit, worksheet.text);
			}
			return undefined;
		}
		this.applied.add(toName(intent.edit));
		const { text } = outcome;
		const damage =
			findDamage(reading, reading.readChanged(text), intent) ?? this.#findBodyDamage(subject, text, intent);
		if (damage !== undefined) {
			this.failures.add(`changed ${damage}`, intent.edit, worksheet.text, text);
		} else if (text !== worksheet.text && isTakenBack) {
			this.#tryInverse(subject, intent, text);
		}
		return text;
	}

	/** Reading Markdown with the other library takes long, so it does not look at all of them. */
	#findBodyDamage({ worksheet }: Subject, after: string, { edit }: Intent): string | undefined {
		if (edit.type === 'removeRow') {
			return findRowDamage(worksheet, after, edit);
		}
		return edit.type !== 'setValue' || toPath(edit.target) || worksheet.text === after
			? undefined
			: (findBodyTargetDamage(worksheet, after, edit) ??
					(this.applied.count() % 8 === 0 ? findStructureDamage(worksheet, after, edit.target) : undefined));
	}

	#tryInverse({ reading, worksheet }: Subject, intent: Intent, text: string): void {
		const after = parseWorksheet(text);
		const inverse = createInverse(worksheet, intent);
		const outcome = after && inverse && apply(after, inverse);
		if (!outcome) {
			return;
		}
		if ('text' in outcome && outcome.text === worksheet.text) {
			this.restored.add(toName(intent.edit));
			return;
		}
		const reason = explainInverse(worksheet, reading, intent);
		const isMeant =
			'refusal' in outcome ||
			inverse.type !== 'setValue' ||
			intent.place?.type === 'level' ||
			isSameMeaning(reading, new Reading(outcome.text));
		if (reason === undefined || !isMeant) {
			this.failures.add(`not restored: ${JSON.stringify([inverse, outcome])}`, intent.edit, worksheet.text, text);
		} else {
			this.inexact.add(reason);
		}
	}

	toString(): string {
		const { applied, inexact, refused, restored } = this;
		return `applied ${applied.toString()}refused ${refused.toString()}restored ${restored.toString()}not restored ${inexact.toString()}`;
	}
}
