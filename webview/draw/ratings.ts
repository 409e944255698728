import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RatingRowView, RatingsView } from '../../src/protocol';
import { toRatingKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { button, dropdown } from '../toolkit';
import { getShownColumns, getUsedColumns, nameColumn } from './columns';
import type { Drawn } from './parts';
import { disclosure, icon, message, section } from './parts';
import { drawRow, farApart, getMeaningId, hasMeaning } from './ratingRow';
import { drawWayToCause } from './wayToCause';

/** The heading of what is rated. */
export function getRatingsTitle({ of }: RatingsView): string {
	return { competency: t('Competencies'), practice: t('Practices'), trustFactor: t('Trust factors') }[of];
}

/** Draws what each side says, side by side. */
export function drawRatings(page: Page, ratings: RatingsView): Drawn {
	const { of, rows, scale } = ratings;
	const problem = scale ? undefined : page.worksheet.update?.ladderProblem;
	if (rows.length === 0 && problem === undefined) {
		return nothing;
	}
	return section(page, {
		id: of,
		title: getRatingsTitle(ratings),
		isOpenAtFirst: true,
		holds: createHolds(of, rows),
		draw: () =>
			html`${problem === undefined ? nothing : drawProblem(page, of, problem)}
			${rows.length === 0 ? nothing : html`${drawFilter(page, ratings)} ${drawRows(page, ratings)}`}`,
	});
}

/** Why nobody can rate by the ladder, with the way to it. */
function drawProblem(page: Page, of: RatingsView['of'], problem: string): TemplateResult {
	return html`<div class="notice">
		${icon('error')}
		<p dir="auto">${message(problem)}</p>
		${drawWayToCause(page, of) ?? nothing}
	</div>`;
}

/** Whether a key is that of a row, or of something in it. */
function createHolds(of: RatingsView['of'], rows: readonly RatingRowView[]): (key: string) => boolean {
	const keys = new Set(rows.map(({ slug }) => toRatingKey(of, slug)));
	return key => keys.has(key.slice(0, key.lastIndexOf('/') + 1));
}

function drawFilter(page: Page, ratings: RatingsView): Drawn {
	const { rows, scale } = ratings;
	const isOne = page.ratingAlone.findColumn(ratings) !== undefined;
	return html`<div class="line">
			<p class="quiet">
				${
					scale
						? t('From {0} to {1}. Leave empty what nobody could observe.', scale.min, scale.max)
						: t('What the numbers mean stands in the ladder, which cannot be used as it is; mend it to rate here.')
				}
				${
					rows.some(({ difference }) => difference >= farApart) && !isOne
						? t('Where two sides are two or more apart, it is worth a talk.')
						: nothing
				}
			</p>
			${drawMeaningSwitch(page, ratings)}
			${getUsedColumns(page, ratings).length < 2 ? nothing : drawColumnChoice(page, ratings)}
		</div>
		${isOne ? html`<p class="quiet">${t('The other columns, and what follows from them, are hidden.')}</p>` : nothing}`;
}

function drawColumnChoice(page: Page, ratings: RatingsView): TemplateResult {
	const { of } = ratings;
	return html`<span class="choice">
		<span aria-hidden="true">${t('Show')}</span>
		${dropdown({
			key: `${of}/show`,
			label: t('Show'),
			value: page.ratingAlone.findColumn(ratings)?.key ?? '',
			choices: [
				{ value: '', label: t('everyone') },
				...getUsedColumns(page, ratings).map(other => ({ value: other.key, label: t('only {0}', nameColumn(other)) })),
			],
			isDisabled: false,
			onChange: chosen => {
				page.kept.keep({ column: chosen });
				page.redraw();
			},
		})}
	</span>`;
}

/** Opens or closes what is meant by all of them at once. */
function drawMeaningSwitch(page: Page, { of, rows }: RatingsView): Drawn {
	const id = `${of}/meanings`;
	const isOpen = page.parts.isOpen(id, true);
	const change = (): void => {
		page.parts.setOpen(id, !isOpen);
		rows.forEach(({ slug }) => page.parts.setOpen(getMeaningId(of, slug), !isOpen));
	};
	return !rows.some(hasMeaning)
		? nothing
		: button({
				label: isOpen ? t('Hide what is meant') : t('Show what is meant'),
				look: 'link',
				key: id,
				onClick: change,
			});
}

/** What is neither core, nor in focus, nor rated, is closed at first. */
function drawRows(page: Page, ratings: RatingsView): TemplateResult {
	const isMain = (row: RatingRowView): boolean =>
		row.isCore || row.isFocus || row.values.some(value => value !== '') || (row.evidence.values?.length ?? 0) > 0;
	// A row stays where it was drawn first, also when it is rated, or not any more.
	const isShown = (row: RatingRowView): boolean =>
		page.parts.isOpen(`${toRatingKey(ratings.of, row.slug)}main`, isMain(row));
	const main = ratings.rows.filter(isShown);
	const others = ratings.rows.filter(row => !isShown(row));
	const title =
		ratings.of === 'competency' ? t('All other competencies ({0})', others.length) : t('Others ({0})', others.length);
	return html`${drawList(page, ratings, main)}
	${
		others.length === 0
			? nothing
			: disclosure(page, {
					id: `${ratings.of}/others`,
					look: 'fold small',
					summary: html`<span>${title}</span>`,
					isOpenAtFirst: main.length === 0,
					holds: createHolds(ratings.of, others),
					draw: () => drawList(page, ratings, others),
				})
	}`;
}

function drawList(page: Page, ratings: RatingsView, rows: readonly RatingRowView[]): TemplateResult {
	const columns = getShownColumns(page, ratings);
	const width = `columns-${Math.min(columns.length, 4)}`;
	// The names of the columns, once for all rows where these are lines; each control has them in its own name.
	return html`<div class="row-heads ${width}" aria-hidden="true">
			<span></span>
			${columns.map(({ person, title }) => html`<span title=${person || nothing}>${title}</span>`)}
		</div>
		<ul class="rows ${width}">
			${repeat(
				rows,
				({ slug }) => slug,
				row =>
					html`<li class="row" data-key=${toRatingKey(ratings.of, row.slug)} tabindex="-1">
						${drawRow(page, ratings, row)}
					</li>`,
			)}
		</ul>`;
}
