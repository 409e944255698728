import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../launch/driveForm.mjs';
import { openWindow } from '../launch/driveWindow.mjs';
import { root } from '../launch/paths.mjs';
import { loadModule } from './loadModule.mjs';
import { readLog, readShownRows, watchRows } from './shownRows.mjs';
import { fillWorkspace, median } from './workspace.mjs';

const changes = 11;
const patienceMilliseconds = 180_000;

/**
 * Times the sidebar in a real VS Code on a workspace of many worksheets: from the click on it, from a reload of the
 * window with the views open, and from a change of one file on disk to the row that tells of it.
 *
 * @param {number} size How many worksheets.
 */
export async function measureSidebar(size) {
	const folder = mkdtempSync(path.join(tmpdir(), 'pm-worksheets-bench-'));
	try {
		const files = fillWorkspace(path.join(folder, 'workspace'), size);
		const bare = await measureBare(files);
		const expected = await createRows(files);
		return toTable(bare, await measureWindow(folder, { ...expected, size }));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What Node takes to read the same files, and to ask for their state, some at once. */
async function measureBare(files) {
	const { runConcurrently } = await loadModule('src/host/runConcurrently.ts');
	const time = async work => {
		const start = performance.now();
		await runConcurrently(
			files,
			({ file }) => work(file),
			() => false,
		);
		return performance.now() - start;
	};
	return { read: await time(file => readFile(file, 'utf8')), stat: await time(file => stat(file)) };
}

/** The rows that the views are to have in the end, as the core makes them. */
async function createRows(files) {
	const core = await loadModule('src/core/index.ts');
	const entries = files.flatMap(({ file, text }) => {
		const worksheet = core.parseWorksheet(text);
		const facts = worksheet && core.getFacts(worksheet);
		return facts ? [{ key: file, folder: '', fileName: path.basename(file), facts }] : [];
	});
	const now = new Date();
	const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
	const options = { today, areGroupsClosed: true };
	const arranged = { groupBy: 'person', sortBy: 'nextDate', filter: '', showsClosed: false };
	const rows = core.createWorksheetRows(entries, { ...options, ...arranged });
	const toWords = row => {
		const words = row.getLook().spoken.map(part => (typeof part === 'string' ? part : core.formatMessage(part)));
		return words.join(', ');
	};
	return {
		worksheets: rows.map(toWords),
		nextUp: core.createNextUpRows(entries, { ...options, soonDays: core.defaultLimits.soonDays }).map(toWords),
		file: rows[0].getChildren()[0].id,
	};
}

async function measureWindow(folder, expected) {
	const workspace = path.join(folder, 'workspace');
	const probe = path.join(root, 'test/bench/watcherProbe');
	const { page, dataFolder, close } = await openWindow({ folder: workspace, host: 'node', installed: [probe] });
	try {
		await page.evaluate(watchRows);
		const first = await measureStart(page, expected, () =>
			page.locator('.activitybar [aria-label="PM Worksheets"]').first().click(),
		);
		await eventually('what is kept', async () => (await countKept(dataFolder)) === expected.size, patienceMilliseconds);
		await page.addInitScript(watchRows);
		const second = await measureStart(page, expected, () => page.reload());
		return { first, second, changes: await measureChanges(page, folder, expected.file) };
	} finally {
		await close();
	}
}

/** Of how many files the extension has kept what it knows, for the next start. */
async function countKept(dataFolder) {
	const names = await readdir(path.join(dataFolder, 'data/User/workspaceStorage'), { recursive: true });
	const parts = names.filter(name => /\bpart-\d+\.jsonl$/.test(name));
	const texts = parts.map(name => readFileSync(path.join(dataFolder, 'data/User/workspaceStorage', name), 'utf8'));
	// The first line of each says who has written it.
	return texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
}

/** When the views came, when they first had rows, and when both had all that they are to have; in milliseconds. */
async function measureStart(page, expected, begin) {
	const start = Date.now();
	await begin();
	const last = await eventually(
		'the rows of the sidebar',
		async () => {
			const shown = await readShownRows(page);
			return isComplete(shown, expected) ? shown : undefined;
		},
		patienceMilliseconds,
	);
	const log = await readLog(page);
	const find = condition => log.find(({ at, rows }) => at >= start && condition(rows)).at - start;
	return {
		view: find(({ worksheets }) => worksheets),
		rows: find(({ worksheets }) => worksheets?.length > 0),
		all: last.at - start,
	};
}

function isComplete(seen, expected) {
	return ['worksheets', 'nextUp'].every(view => {
		const rows = (seen?.rows[view] ?? []).filter(({ level }) => level === 1);
		const isRight = ({ count, index, words }) => words === expected[view][index] && count === expected[view].length;
		return rows.length > 0 && rows.every(isRight);
	});
}

/** From the write of a file to the event of VS Code's watcher, and to the row that tells of it. */
async function measureChanges(page, folder, file) {
	await page.locator('.pane-body .monaco-list-row .monaco-tl-twistie').first().click();
	const text = readFileSync(file, 'utf8');
	const measured = [];
	for (let number = 1; number <= changes; number++) {
		const title = `Changed ${number} times`;
		const start = Date.now();
		await writeFile(`${file}.new`, text.replace(/^# .*$/m, `# ${title}`));
		await rename(`${file}.new`, file);
		const shown = await eventually(title, async () => {
			const seen = await readShownRows(page);
			return seen.rows.worksheets.some(({ words }) => words.startsWith(`${title},`)) ? seen : undefined;
		});
		const watched = readFileSync(path.join(folder, 'watcher.log'), 'utf8').trimEnd().split('\n').at(-1);
		measured.push({ watcher: parseInt(watched, 10) - start, row: shown.at - parseInt(watched, 10) });
		// As a person changes files: not while the change before is still being followed.
		await new Promise(resolve => setTimeout(resolve, 1500));
	}
	return { watcher: median(measured.map(({ watcher }) => watcher)), row: median(measured.map(({ row }) => row)) };
}

function toTable({ read, stat }, { changes, first, second }) {
	const toColumns = ({ all, rows, view }, bare) => ({
		'view, ms': view,
		'first rows, ms': rows,
		'all rows, ms': all,
		'bare, ms': Math.round(bare),
		ratio: ((all - view) / bare).toFixed(1),
	});
	return {
		'first start': toColumns(first, read),
		'reload, from the cache': toColumns(second, stat),
		'one file changed': { 'to watcher, ms': changes.watcher, 'watcher to row, ms': changes.row },
	};
}
