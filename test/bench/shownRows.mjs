/**
 * Runs in the page: writes down the rows of the sidebar's views and when they came, looking once per drawn
 * picture; of a view that is not there it has none. Needs nothing from outside, since only its own text reaches the page.
 */
export function watchRows() {
	const log = (globalThis.shownRows = []);
	let last;
	const readView = title => {
		const pane = document.querySelector(`.pane:has(> .pane-header[aria-label^="${title}"])`);
		const rows = pane && [...pane.querySelectorAll('.monaco-list-row')];
		return rows?.map(row => ({
			index: Number(row.getAttribute('aria-posinset')) - 1,
			level: Number(row.getAttribute('aria-level')),
			count: Number(row.getAttribute('aria-setsize')),
			words: row.getAttribute('aria-label'),
		}));
	};
	const look = () => {
		const rows = { worksheets: readView('Worksheets'), nextUp: readView('Next up') };
		const text = JSON.stringify(rows);
		if (text !== last) {
			last = text;
			log.push({ at: Date.now(), rows });
		}
		requestAnimationFrame(look);
	};
	look();
}

/** What is shown now; `undefined` where the page has just been loaded. */
export function readShownRows(page) {
	return page.evaluate(() => globalThis.shownRows?.at(-1));
}

/** All that was shown since the page was loaded, the first first. */
export function readLog(page) {
	return page.evaluate(() => globalThis.shownRows);
}
