import type { PartView } from '../../src/protocol';
import { toCellKey, toPartKey, toRowKey, toSectionKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';

type TablePart = Extract<PartView, { type: 'table' }>;

/** Adds a row, and puts the focus into its first empty cell. */
export function addRow(page: Page, section: string): void {
	page.requests.edit(
		() => ({ type: 'addRow', section }),
		() => {
			const view = page.worksheet.findSection(section);
			const part = view?.parts.find(({ type }) => type === 'table');
			if (view && part?.type === 'table') {
				const row = part.rows.length - 1;
				const column = Math.max(
					0,
					part.columns.findIndex((_, index) => (part.rows[row]?.[index] ?? '') === ''),
				);
				page.attention.focusNext = toCellKey(toPartKey(view, part), part.rows, row, column);
			}
			page.notices.announce(t('Row added'));
		},
	);
}

/** Removes the row of a key; the focus goes to its neighbour. */
export function removeRow(page: Page, section: string, key: string): void {
	page.notices.confirm();
	let place: { readonly part: number; readonly row: number } | undefined;
	page.requests.edit(
		() => {
			place = findRow(page, section, key);
			if (!place) {
				page.notices.refuseStale();
			}
			return place && { type: 'removeRow', section, ...place };
		},
		() => {
			page.attention.focusNext = place && getNeighbour(page, section, place);
			page.notices.announce(t('Row removed'));
		},
	);
}

/** Where the row is by then: others may have come and gone before it. */
function findRow(page: Page, id: string, key: string): { readonly part: number; readonly row: number } | undefined {
	return findTables(page, id)
		.map(({ name, part: { part, rows } }) => ({
			part,
			row: rows.findIndex((_, row) => toRowKey(name, rows, row) === key),
		}))
		.find(({ row }) => row !== -1);
}

function findTables(page: Page, id: string): readonly { readonly name: string; readonly part: TablePart }[] {
	const view = page.worksheet.findSection(id);
	return (view?.parts ?? []).flatMap(part =>
		view && part.type === 'table' ? [{ name: toPartKey(view, part), part }] : [],
	);
}

function getNeighbour(page: Page, id: string, { part, row }: { readonly part: number; readonly row: number }): string {
	const table = findTables(page, id).find(candidate => candidate.part.part === part);
	const last = (table?.part.rows.length ?? 0) - 1;
	return table && last >= 0
		? `${toRowKey(table.name, table.part.rows, Math.min(row, last))}?remove`
		: `${toSectionKey(id)}?row`;
}
