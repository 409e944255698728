/** What the two views of the sidebar say, for the suites that change what is below them. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { eventually } from '../launch/driveForm.mjs';

/** The titles of the views. */
const titles = { worksheets: 'Worksheets', nextUp: 'Next up' };

/** The rows that are drawn of each view, as they are spoken, with two blanks for each level; a list draws what fits. */
export function readRows(page) {
	return page.evaluate(views => {
		const readView = title => {
			const pane = document.querySelector(`.pane:has(> .pane-header[aria-label^="${title}"])`);
			const rows = [...(pane?.querySelectorAll('.monaco-list-row') ?? [])];
			const getIndex = row => Number(row.getAttribute('data-index'));
			return rows
				.sort((a, b) => getIndex(a) - getIndex(b))
				.map(row => '  '.repeat(Number(row.getAttribute('aria-level')) - 1) + row.getAttribute('aria-label'));
		};
		return Object.fromEntries(Object.entries(views).map(([view, title]) => [view, readView(title)]));
	}, titles);
}

/** Waits until the views have exactly these rows; of a view that `most` names only so many from the top. */
export async function expectRows(page, expected, most = {}) {
	let rows;
	try {
		await eventually('the rows', async () => {
			rows = await readRows(page);
			rows = Object.fromEntries(Object.keys(expected).map(view => [view, rows[view].slice(0, most[view])]));
			return isDeepStrictEqual(rows, expected);
		});
	} catch (error) {
		assert.deepEqual(rows, expected);
		throw error;
	}
}
