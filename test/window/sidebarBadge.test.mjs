/** What the sidebar tells of before anybody looks at it, in a real window. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '../launch/driveForm.mjs';
import { openWindow, runCommand } from '../launch/driveWindow.mjs';
import { versions } from '../launch/installVsCode.mjs';

const worksheet = goals =>
	`---\nworksheet: career-development\nperson: Ada Park\nlevel: product-manager\ntarget: senior-pm\nstatus: active\ngoals:\n${goals}---\n\n# Ada grows\n`;
const late = '  - { id: G1, title: Lead the pricing work, due: 2025-05-01 }\n';

for (const version of versions) {
	suite(`The badge of the sidebar, VS Code ${version}`, () => {
		let folder;
		let window;
		let page;

		suiteSetup(async () => {
			folder = await mkdtemp(path.join(os.tmpdir(), 'worksheets-'));
			await writeFile(path.join(folder, 'ada.md'), worksheet(late));
			window = await openWindow({ version, host: version === versions[0] ? 'web' : 'node', folder });
			({ page } = window);
		});

		suiteTeardown(async () => {
			await window?.close();
			await rm(folder, { recursive: true, force: true });
		});

		const findIcon = () => page.locator('.activitybar .action-item:has([aria-label^="PM Worksheets"])').first();
		const readBadge = () => findIcon().locator('.badge-content').innerText();

		test('counts what is overdue from the next start on, whatever is in front, and follows', async () => {
			await findIcon().click();
			await eventually('the badge', async () => (await readBadge()) === '1');
			await runCommand(page, 'View: Show Explorer');
			const reloaded = page.waitForEvent('load');
			await runCommand(page, 'Developer: Reload Window');
			await reloaded;
			await eventually('the badge', async () => (await readBadge()) === '1');
			assert.equal(await page.locator('.pane-header[aria-label^="Next up"]').count(), 0);
			await writeFile(path.join(folder, 'ada.md'), worksheet(late + late.replace('G1', 'G2')));
			await eventually('the new number', async () => (await readBadge()) === '2');
			await page.locator('.activitybar [aria-label*="2 dates have passed"]').first().waitFor();
		});
	});
}
