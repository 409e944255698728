/** The sidebar while others change the folder: both views, row by row, after everything that can happen to files. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openWindow, runCommand } from '../launch/driveWindow.mjs';
import { versions } from '../launch/installVsCode.mjs';
import { expectRows } from './sidebarRows.mjs';

/** Always due today: what the rows say must not depend on when this runs. */
const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** A worksheet with one action, of the person that is its title's first word. */
function worksheet(title, { due = today, isDone = false } = {}) {
	const action = `- [${isDone ? 'x' : ' '}] Ask ${title}. Due: ${due}`;
	return `---\nworksheet: career-development\nperson: ${title}\nstatus: active\n---\n\n# ${title}\n\n${action}\n`;
}

const open = title => `${title}, 0 of 1 done, due today`;
const promise = title => `  Ask ${title}., open, due today, ${title}`;

for (const version of versions) {
	suite(`Sidebar while files change, VS Code ${version}`, () => {
		let base;
		let page;
		let close;

		suiteSetup(async () => {
			base = await mkdtemp(path.join(os.tmpdir(), 'worksheets-'));
			await put({ 'first/alpha/a.md': worksheet('Ada'), 'first/alpha/b.md': worksheet('Bo') });
			await put({ 'first/beta/c.md': worksheet('Cy'), 'first/root.md': worksheet('Di') });
			await setFolders('first');
			const folder = path.join(base, 'team.code-workspace');
			({ page, close } = await openWindow({ version, host: version === versions[0] ? 'node' : 'web', folder }));
			await page.setViewportSize({ width: 1280, height: 1600 });
			await page.locator('.activitybar [aria-label="PM Worksheets"]').first().click();
			await runCommand(page, 'PM Worksheets: Group Worksheets');
			await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Folder' }).first().click();
			await expectAtFirst();
		});

		suiteTeardown(async () => {
			await close?.();
			await rm(base, { recursive: true, force: true });
		});

		/** Puts files where they belong, each in one step: VS Code may look at half of a file. */
		async function put(files) {
			const fresh = await mkdtemp(path.join(os.tmpdir(), 'fresh-'));
			await Promise.all(
				Object.entries(files).map(async ([name, text], index) => {
					const file = path.join(base, name);
					await mkdir(path.dirname(file), { recursive: true });
					await writeFile(path.join(fresh, String(index)), text);
					await rename(path.join(fresh, String(index)), file);
				}),
			);
			await rm(fresh, { recursive: true });
		}

		/** Makes a folder with files and moves it to where it belongs, in one step. */
		async function putFolder(name, files) {
			const beside = path.join(base, 'beside');
			await mkdir(beside);
			await Promise.all(Object.entries(files).map(([file, text]) => writeFile(path.join(beside, file), text)));
			await rename(beside, path.join(base, name));
		}

		/** Writes down the folders of the workspace. */
		const setFolders = (...names) =>
			put({ 'team.code-workspace': JSON.stringify({ folders: names.map(name => ({ path: name })) }) });

		const move = (from, to) => rename(path.join(base, from), path.join(base, to));

		const expectAtFirst = () =>
			expectRows(page, {
				worksheets: [
					...['The workspace folder itself, one worksheet', `  ${open('Di')}`],
					...['alpha, 2 worksheets', `  ${open('Ada')}`, `  ${open('Bo')}`],
					...['beta, one worksheet', `  ${open('Cy')}`],
				],
				nextUp: ['This week, 4 dates', ...['Ada', 'Bo', 'Cy', 'Di'].map(promise)],
			});

		test('a folder is renamed, and renamed back', async () => {
			await move('first/alpha', 'first/omega');
			await expectRows(page, {
				worksheets: [
					...['The workspace folder itself, one worksheet', `  ${open('Di')}`],
					...['beta, one worksheet', `  ${open('Cy')}`],
					...['omega, 2 worksheets', `  ${open('Ada')}`, `  ${open('Bo')}`],
				],
				nextUp: ['This week, 4 dates', ...['Ada', 'Bo', 'Cy', 'Di'].map(promise)],
			});
			await move('first/omega', 'first/alpha');
			await expectAtFirst();
		});

		test('a folder is deleted, and comes with its files', async () => {
			await rm(path.join(base, 'first/alpha'), { recursive: true });
			await expectRows(page, {
				worksheets: [
					...['The workspace folder itself, one worksheet', `  ${open('Di')}`],
					...['beta, one worksheet', `  ${open('Cy')}`],
				],
				nextUp: ['This week, 2 dates', ...['Cy', 'Di'].map(promise)],
			});
			await putFolder('first/alpha', { 'a.md': worksheet('Ada'), 'b.md': worksheet('Bo') });
			await expectAtFirst();
		});

		test('a worksheet becomes plain Markdown, and a worksheet again', async () => {
			await put({ 'first/beta/c.md': '# Cy\n\n- [ ] Ask Cy\n' });
			await expectRows(page, {
				worksheets: [
					...['The workspace folder itself, one worksheet', `  ${open('Di')}`],
					...['alpha, 2 worksheets', `  ${open('Ada')}`, `  ${open('Bo')}`],
				],
				nextUp: ['This week, 3 dates', ...['Ada', 'Bo', 'Di'].map(promise)],
			});
			await put({ 'first/beta/c.md': worksheet('Cy') });
			await expectAtFirst();
		});

		test('a file comes whose header cannot be read, is mended, and breaks again', async () => {
			const broken = worksheet('Eve').replace('status: active', 'status: [active');
			// What can be read of it still counts.
			const rows = row => ({
				worksheets: [
					...['The workspace folder itself, one worksheet', `  ${open('Di')}`],
					...['alpha, 2 worksheets', `  ${open('Ada')}`, `  ${open('Bo')}`],
					...['beta, 2 worksheets', `  ${open('Cy')}`, `  ${row}`],
				],
				nextUp: ['This week, 5 dates', ...['Ada', 'Bo', 'Cy', 'Di', 'Eve'].map(promise)],
			});
			const unreadable = 'Eve, the lines between the two --- cannot be read';
			for (const [text, row] of [
				[broken, unreadable],
				[worksheet('Eve'), open('Eve')],
				[broken, unreadable],
			]) {
				await put({ 'first/beta/e.md': text });
				await expectRows(page, rows(row));
			}
			await rm(path.join(base, 'first/beta/e.md'));
			await expectAtFirst();
		});

		test('a folder is added to the workspace, and taken away', async () => {
			await put({ 'second/delta/f.md': worksheet('Flo'), 'second/root.md': worksheet('Gus') });
			await setFolders('first', 'second');
			await expectRows(page, {
				worksheets: [
					...['first, one worksheet', `  ${open('Di')}`],
					...['first/alpha, 2 worksheets', `  ${open('Ada')}`, `  ${open('Bo')}`],
					...['first/beta, one worksheet', `  ${open('Cy')}`],
					...['second, one worksheet', `  ${open('Gus')}`],
					...['second/delta, one worksheet', `  ${open('Flo')}`],
				],
				nextUp: ['This week, 6 dates', ...['Ada', 'Bo', 'Cy', 'Di', 'Flo', 'Gus'].map(promise)],
			});
			await setFolders('first');
			await expectAtFirst();
		});

		test('what happens while nobody sees the views is there when they are seen again, and the badge tells at once', async () => {
			await page.locator('.activitybar [aria-label^="Explorer"]').first().click();
			await page.locator('.explorer-folders-view').waitFor();
			await put({ 'first/alpha/a.md': worksheet('Abe', { due: '2020-01-01' }) });
			const icon = page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="PM Worksheets"]') });
			await icon.locator('.badge-content', { hasText: /^1$/ }).waitFor();
			await put({ 'first/alpha/a.md': worksheet('Abe') });
			await icon.locator('.badge-content', { hasText: /^1$/ }).waitFor({ state: 'hidden' });
			await page.locator('.activitybar [aria-label^="PM Worksheets"]').first().click();
			await expectRows(page, {
				worksheets: [
					...['The workspace folder itself, one worksheet', `  ${open('Di')}`],
					...['alpha, 2 worksheets', `  ${open('Abe')}`, `  ${open('Bo')}`],
					...['beta, one worksheet', `  ${open('Cy')}`],
				],
				nextUp: ['This week, 4 dates', ...['Abe', 'Bo', 'Cy', 'Di'].map(promise)],
			});
			const header = page.locator('.pane-header[aria-label^="Worksheets"]');
			await header.click();
			await header.and(page.locator('[aria-expanded="false"]')).waitFor();
			await put({ 'first/alpha/a.md': worksheet('Ada') });
			await expectRows(page, { nextUp: ['This week, 4 dates', ...['Ada', 'Bo', 'Cy', 'Di'].map(promise)] });
			await header.click();
			await expectAtFirst();
		});

		test('a thousand worksheets come, change at once, and go', async () => {
			const names = Array.from({ length: 1000 }, (_, number) => `first/alpha/w${String(number).padStart(3, '0')}.md`);
			const write = state =>
				put(Object.fromEntries(names.map(name => [name, worksheet(path.basename(name, '.md'), state)])));
			await write({});
			await expectRows(
				page,
				{
					worksheets: [
						...['The workspace folder itself, one worksheet', `  ${open('Di')}`],
						...['alpha, 1002 worksheets', `  ${open('Ada')}`, `  ${open('Bo')}`],
						...['w000', 'w001', 'w002'].map(name => `  ${open(name)}`),
					],
					nextUp: ['This week, 1004 dates', ...['Ada', 'Bo', 'Cy', 'Di', 'w000'].map(promise)],
				},
				{ worksheets: 8, nextUp: 6 },
			);
			await write({ isDone: true });
			await expectRows(
				page,
				{
					worksheets: [
						...['The workspace folder itself, one worksheet', `  ${open('Di')}`],
						...['alpha, 1002 worksheets', `  ${open('Ada')}`, `  ${open('Bo')}`],
						...['w000', 'w001', 'w002'].map(name => `  ${name}, 1 of 1 done`),
					],
					nextUp: ['This week, 4 dates', ...['Ada', 'Bo', 'Cy', 'Di'].map(promise)],
				},
				{ worksheets: 8 },
			);
			await Promise.all(names.map(name => rm(path.join(base, name))));
			await expectAtFirst();
		});
	});
}
