import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PartView, SectionView } from '../../src/protocol';
import { isDay } from '../days';
import { toCellKey, toPartKey, toRowKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { removeRow } from '../steps/rowSteps';
import { drawArea, drawDay } from './controls';
import { drawNotes } from './notes';
import { hidden } from './parts';
import type { Drawn } from './parts';
import { drawQuestion, drawRemover } from './question';
import { drawSuggested } from './suggestions';

type TablePart = Extract<PartView, { type: 'table' }>;

/** Draws a table whose cells can be changed; in a narrow page each row is a card with the names of the columns in it. */
export function drawTable(page: Page, view: SectionView, part: TablePart): TemplateResult {
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
					<th scope="col">${hidden(t('Remove'))}</th>
				</tr>
			</thead>
			<tbody>
				${repeat(
					part.rows,
					(_, row) => row,
					(_, row) => drawRow(page, part, key, row),
				)}
			</tbody>
		</table>
	</div>`;
}

/** Whether a table has a column of a side whose ratings are hidden now. */
function tellsRatings(page: Page, columns: readonly string[]): boolean {
	const { ratings, trustFactors } = page.worksheet.view;
	const hidden = [ratings, trustFactors].flatMap(rated => {
		const only = rated && page.ratingAlone.findColumn(rated);
		return only ? rated.columns.filter(column => column !== only) : [];
	});
	const titles = hidden.map(({ title }) => title.toLocaleLowerCase());
	return columns.some(column => titles.includes(column.trim().toLocaleLowerCase()));
}

function drawRow(page: Page, part: TablePart, table: string, row: number): TemplateResult {
	const key = toRowKey(table, part.rows, row);
	const name = part.rows[row]?.[0] || String(row + 1);
	return html`<tr>
			${part.columns.map((_, column) => drawCell(page, part, table, { row, column, name }))}
			<td class="row-tools">${drawRemover(page, key, t('Remove row {0}', name))}</td>
		</tr>
		${
			page.notices.asked === key
				? html`<tr>
						<td colspan=${part.columns.length + 1}>
							${drawQuestion(page, key, t('Remove row {0}? Undo brings it back.', name), () => removeRow(page, part.section, key))}
						</td>
					</tr>`
				: nothing
		}`;
}

interface CellPlace {
	readonly row: number;
	readonly column: number;
	/** What the row is called. */
	readonly name: string;
}

function drawCell(page: Page, part: TablePart, table: string, { column, name, row }: CellPlace): TemplateResult {
	const key = toCellKey(table, part.rows, row, column);
	const title = part.columns[column] ?? '';
	// A day stays on one line.
	return html`<td class=${isDay(page.typing.getText(key)) ? 'day' : nothing}>
		<span class="cell-name" aria-hidden="true">${title}</span>
		${drawControl(page, part, { key, column, name: t('{0}, {1}', title, name) })} ${drawNotes(page, key)}
	</td>`;
}

function drawControl(
	page: Page,
	{ evidence }: TablePart,
	{ column, key, name }: { readonly key: string; readonly column: number; readonly name: string },
): Drawn {
	const text = page.typing.getText(key);
	if (column === evidence?.day && (text === '' || isDay(text))) {
		return drawDay(page, key, name, 'bare');
	}
	return column === evidence?.subject
		? drawSuggested(page, key, name, evidence.subjects)
		: drawArea(page, { key, name, look: 'bare' });
}
