import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { RatingRowView, RatingsView, ScaleView } from '../../src/protocol';
import { getId } from '../ids';
import { toFieldKey, toRatingKey, toRatingTarget } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import type { Choice } from '../toolkit';
import { getShownColumns, nameColumn } from './columns';
import { drawSelect, withUnknown } from './controls';
import { drawElements } from './elements';
import { drawNotes } from './notes';
import type { Drawn } from './parts';
import { disclosure } from './parts';
import { drawWayToText, explainWayToText } from './wayToText';

/** Two sides that are so far apart are worth a talk. */
export const farApart = 2;

/** Draws one competency, practice or factor with what each side says. */
export function drawRow(page: Page, ratings: RatingsView, row: RatingRowView): TemplateResult {
	const key = toRatingKey(ratings.of, row.slug);
	const isWhole = page.ratingAlone.findColumn(ratings) === undefined;
	return html`<div class="row-name">
			<h3 dir="auto">${row.name}</h3>
			<span class="marks">
				${row.isCore && ratings.of === 'competency' ? html`<span class="mark">${t('core')}</span>` : nothing}
				${row.isFocus ? html`<span class="mark strong">${t('focus')}</span>` : nothing}
				${row.isKnown ? nothing : html`<span class="mark">${t('not known')}</span>`}
			</span>
		</div>
		${row.isLocked ? drawLocked(page, ratings, row) : drawColumns(page, ratings, row)}
		<div class="row-words">${drawExpectation(row)} ${isWhole ? drawDistance(row) : nothing}</div>
		<div class="row-more">
			${drawMeaning(page, ratings, row)}
			${
				row.isLocked
					? nothing
					: html`<div class="row-evidence">
							<span class="quiet" aria-hidden="true">${row.evidence.title}</span>
							${drawElements(page, row.evidence, toFieldKey(row.evidence), t('{0}, {1}', row.evidence.title, row.name))}
						</div>`
			}
		</div>
		${drawNotes(page, key)} ${drawNotes(page, toFieldKey(row.evidence))}`;
}

function drawColumns(page: Page, ratings: RatingsView, row: RatingRowView): readonly TemplateResult[] {
	return getShownColumns(page, ratings).map(column => {
		const key = toRatingKey(ratings.of, row.slug, column.key);
		const value = page.typing.getText(key);
		const name = t('{0}, {1}', row.name, nameColumn(column));
		return html`<div class="row-value">
			<label for=${getId(key)} title=${column.person || nothing}>${column.title}</label>
			${drawSelect(page, { key, name, value, choices: getSteps(ratings.scale, value) })} ${drawNotes(page, key)}
		</div>`;
	});
}

function getSteps(scale: ScaleView | undefined, value: string): readonly Choice[] {
	const { anchors, max, min } = scale ?? { anchors: [], max: 0, min: 1 };
	const steps = Array.from({ length: Math.max(0, max - min + 1) }, (_, index) => min + index).map(step => {
		const anchor = anchors.find(candidate => candidate.value === step);
		return { value: String(step), label: anchor ? `${step} ${anchor.name}` : String(step) };
	});
	return withUnknown(steps, value, t('not observed'));
}

function drawLocked(page: Page, { of }: RatingsView, { name, slug }: RatingRowView): TemplateResult {
	return html`<div class="locked">
		<span>${explainWayToText()}</span>
		${drawWayToText(page, toRatingKey(of, slug), name, { at: toRatingTarget(of), slug })}
	</div>`;
}

function drawExpectation({ current, expected }: RatingRowView): Drawn {
	if (!current && !expected) {
		return nothing;
	}
	const words =
		current && expected && current.value !== expected.value
			? t('Expected: {0} now, {1} at the target', current.value, expected.value)
			: t('Expected: {0}', (expected ?? current)?.value ?? '');
	return html`<span class="expectation">${words}</span>`;
}

/** A distance to what is expected, or between two sides; never a judgement. */
function drawDistance({ difference, gap }: RatingRowView): Drawn {
	return html`${gap > 0 ? html`<span class="distance">${t('{0} to go', gap)}</span>` : nothing}
	${
		difference >= farApart
			? html`<span class="distance strong">${t('{0} apart: worth a talk', difference)}</span>`
			: nothing
	}`;
}

/** The id of the part that says what is meant by a row. */
export function getMeaningId(of: RatingsView['of'], slug: string): string {
	return `${toRatingKey(of, slug)}meaning`;
}

/** Whether there is anything to say of what is meant by a row. */
export function hasMeaning({ checks, current, definition, expected }: RatingRowView): boolean {
	return definition !== '' || checks.length > 0 || current !== undefined || expected !== undefined;
}

/** What the levels expect, or what shows a practice, beside each rating until somebody knows it by heart. */
function drawMeaning(page: Page, ratings: RatingsView, row: RatingRowView): Drawn {
	const { checks, current, definition, expected } = row;
	if (!hasMeaning(row)) {
		return nothing;
	}
	return disclosure(page, {
		id: getMeaningId(ratings.of, row.slug),
		look: 'fold small',
		summary: html`<span>${t('What is meant')}</span><span class="for-readers">${t('by {0}', row.name)}</span>`,
		isOpenAtFirst: page.parts.isOpen(`${ratings.of}/meanings`, true),
		draw: () =>
			html`<div class="meaning">
				${definition === '' ? nothing : html`<p dir="auto">${definition}</p>`} ${drawList(checks)}
				${drawBehaviours(ratings.levelTitle, current)}
				${ratings.levelTitle === ratings.targetTitle ? nothing : drawBehaviours(ratings.targetTitle, expected)}
			</div>`,
	});
}

function drawBehaviours(level: string | undefined, expectation: RatingRowView['current']): Drawn {
	return level === undefined || !expectation
		? nothing
		: html`<div>
				<h4 dir="auto">${t('{0}: {1} expected', level, expectation.value)}</h4>
				${drawList(expectation.behaviours)}
			</div>`;
}

function drawList(lines: readonly string[]): Drawn {
	return lines.length === 0
		? nothing
		: html`<ul>
				${lines.map(line => html`<li dir="auto">${line}</li>`)}
			</ul>`;
}
