import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ComparisonView, RatingsView } from '../../src/protocol';
import { t } from '../l10n';
import type { Page } from '../page';
import type { Drawn } from './parts';
import { section } from './parts';
import { drawKey, drawRadar } from './radar';

/** Fewer axes make no picture. */
const fewestAxes = 3;

/** Draws the ratings as a picture and as a table of the same numbers; hidden while one side rates alone. */
export function drawComparison(page: Page): Drawn {
	const { comparison, ratings } = page.worksheet.view;
	if (!comparison || !ratings || page.ratingAlone.findColumn(ratings)) {
		return nothing;
	}
	return section(page, {
		id: 'comparison',
		title: t('Side by side'),
		isOpenAtFirst: true,
		draw: () =>
			html`<div class="comparison">
				${comparison.axes.length < fewestAxes ? nothing : drawPicture(comparison)}
				<div>${drawTopGaps(comparison)} ${drawTable(comparison, ratings)}</div>
			</div>`,
	});
}

function drawPicture(comparison: ComparisonView): TemplateResult {
	return html`<figure>
		${drawRadar(comparison)}
		<figcaption>
			${comparison.series.map((name, index) => html`<span class="series">${drawKey(index)} ${t(name)}</span>`)}
		</figcaption>
	</figure>`;
}

function drawTopGaps({ topGaps }: ComparisonView): Drawn {
	return topGaps.length === 0
		? nothing
		: html`<h3>${t('To talk about first')}</h3>
				<ol class="gaps">
					${topGaps.map(
						({ assessed, expected, gap, name }) =>
							html`<li dir="auto">${t('{0}: {1} now, {2} expected, {3} to go', name, assessed, expected, gap)}</li>`,
					)}
				</ol>`;
}

function drawTable({ axes, series }: ComparisonView, { of }: RatingsView): TemplateResult {
	const title = of === 'competency' ? t('Competency') : t('Practice');
	return html`<table class="numbers">
		<caption class="for-readers">
			${t('The numbers of the picture')}
		</caption>
		<thead>
			<tr>
				<th scope="col">${title}</th>
				${series.map(name => html`<th scope="col" class="number">${t(name)}</th>`)}
				<th scope="col" class="number">${of === 'competency' ? t('Gap') : t('Apart')}</th>
			</tr>
		</thead>
		<tbody>
			${repeat(
				axes,
				({ slug }) => slug,
				({ distance, name, values }) =>
					html`<tr>
						<th scope="row" dir="auto">${name}</th>
						${values.map(value => html`<td class="number">${value ?? html`<span class="quiet">${t('not observed')}</span>`}</td>`)}
						<td class="number">${distance}</td>
					</tr>`,
			)}
		</tbody>
	</table>`;
}
