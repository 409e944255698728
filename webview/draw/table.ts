import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PartView, SectionView } from '../../src/protocol';
import { toCellKey, toPartKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { getShownColumns } from './columns';
import { drawArea } from './fields';
import { drawNotes } from './notes';

/** Draws a table whose cells can be changed; in a narrow page each row is a card with the names of the columns in it. */
export function drawTable(page: Page, view: SectionView, part: Extract<PartView, { type: 'table' }>): TemplateResult {
	const key = toPartKey(view, part);
	if (tellsRatings(page, part.columns)) {
		return html`<p class="quiet" data-key=${key} tabindex="-1">
			${t('This table tells what others have rated; it is hidden while you rate alone.')}
		</p>`;
	}
	return html`<div class="table-box">
		<table class="cells" aria-label=${view.title} data-key=${key} tabindex="-1">
			<thead>
				<tr>
					${part.columns.map(column => html`<th scope="col" dir="auto">${column}</th>`)}
				</tr>
			</thead>
			<tbody>
				${repeat(
					part.rows,
					(_, row) => row,
					(cells, row) =>
						html`<tr>
							${part.columns.map((column, index) => drawCell(page, toCellKey(key, part.rows, row, index), column, cells[0] || String(row + 1)))}
						</tr>`,
				)}
			</tbody>
		</table>
	</div>`;
}

/** Whether a table has a column of a side whose ratings are hidden now. */
function tellsRatings(page: Page, columns: readonly string[]): boolean {
	const { ratings, trustFactors } = page.view;
	const hidden = [ratings, trustFactors].flatMap(rated =>
		rated ? rated.columns.filter(column => !getShownColumns(page, rated).includes(column)) : [],
	);
	const titles = hidden.map(({ title }) => title.toLocaleLowerCase());
	return columns.some(column => titles.includes(column.trim().toLocaleLowerCase()));
}

function drawCell(page: Page, key: string, column: string, row: string): TemplateResult {
	// A day stays on one line.
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(page.getText(key));
	return html`<td class=${isDay ? 'day' : nothing}>
		<span class="cell-name" aria-hidden="true">${column}</span>
		${drawArea(page, { key, name: t('{0}, {1}', column, row), look: 'bare' })} ${drawNotes(page, key)}
	</td>`;
}
