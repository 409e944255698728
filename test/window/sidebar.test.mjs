/** What a person does in the sidebar, in real windows: each change is looked up in the file itself. */
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually, findForm } from '../launch/driveForm.mjs';
import { openFile, runCommand } from '../launch/driveWindow.mjs';
import { versions } from '../launch/installVsCode.mjs';
import { openSamples } from './formWindow.mjs';

const name = 'career-development.md';

/** A worksheet of which nearly everything is late. */
const overdue = `---
worksheet: career-development
person: Lia Overdue
status: active
next_checkin: 2020-01-03
goals:
  - { id: G1, title: Grow, status: at-risk, due: 2020-01-01 }
---

# Lia grows

### G1 Grow

- [ ] Ask. Due: 2020-01-02
- [x] Offer.
`;

/** What a row shows, part by part; what counts is told in more words. */
function toParts(shown) {
	return shown.split(' · ').filter(part => part !== '');
}

for (const version of versions) {
	suite(`Sidebar, VS Code ${version}`, () => {
		let window;
		let page;

		suiteSetup(async () => {
			window = await openSamples({ version, host: version === versions[0] ? 'node' : 'web' });
			({ page } = window);
			await window.restore();
			await page.locator('.activitybar [aria-label="PM Worksheets"]').first().click();
			await findRow(/^Ada Park, growing/).waitFor();
		});

		suiteTeardown(() => window?.close());

		setup(() => window.restore());

		teardown(() => window.closeAll());

		/** A row of the sidebar by what it says to those who hear it. */
		const findRow = label =>
			page.locator('.pane-body .monaco-list-row').and(page.getByRole('treeitem', { name: label }));

		/** By keyboard: a menu takes no click in the moment in which it opens. */
		async function choose(item) {
			await page.getByRole('menuitem', { name: item }).hover();
			await page.keyboard.press('Enter');
		}

		/** Opens what is closed, until nothing is. */
		async function expandAll() {
			const closed = page.locator('.pane-body .monaco-list-row[aria-expanded="false"] .monaco-tl-twistie');
			await eventually('everything open', async () => {
				if ((await closed.count()) === 0) {
					return true;
				}
				await closed.first().click();
				return false;
			});
		}

		async function open(label) {
			const row = findRow(label);
			await row.waitFor();
			if ((await row.getAttribute('aria-expanded')) === 'false') {
				await row.locator('.monaco-tl-twistie').click();
			}
			return row;
		}

		test('says of every worksheet who, how far and what is next', async () => {
			await findRow(/^Ada Park, 3 worksheets/).waitFor();
			await findRow(/^Ada Park, growing towards Senior Product Manager, 3 of 11 done, /).waitFor();
		});

		test('a tick is a tick in the file, saved where nobody has it open', async () => {
			await open(/^Ada Park, growing/);
			await open(/^G2/);
			const row = findRow(/three options.*, Ada$/);
			await row.locator('.custom-view-tree-node-item-checkbox').click();
			const after = await eventually('the tick', async () => {
				const text = await window.read(name);
				return /\[x\].*three options/.test(text) ? text : undefined;
			});
			assert.equal(after.split('\n').filter(line => line.startsWith('- [x]')).length, 4);
			assert.equal(await page.locator('.tab').count(), 0);
		});

		test('the form opens at the row, and the text too', async () => {
			await open(/^Ada Park, growing/);
			await findRow(/^G2.*, 1 of 4 done below/).click({ position: { x: 60, y: 10 } });
			const form = await findForm(page, name);
			await eventually('the place', () =>
				form.evaluate(() => {
					const { activeElement } = document;
					const { top = -1 } = activeElement?.getBoundingClientRect() ?? {};
					return activeElement?.getAttribute('data-key') === 'item/goals/G2/' && top > 0 && top < innerHeight;
				}),
			);
			await findRow(/^G2.*, 1 of 4 done below/).click({ button: 'right', position: { x: 60, y: 10 } });
			await choose('Open in Text');
			await eventually('the line', async () => {
				const place = await page.locator('.statusbar-item', { hasText: /^Ln \d+/ }).innerText();
				return (await window.read(name)).split('\n')[Number(/\d+/.exec(place)[0]) - 1].includes('id: G2');
			});
		});

		test('a filter leaves what has all of its words', async () => {
			await runCommand(page, 'PM Worksheets: Filter Worksheets');
			await page.locator('.quick-input-widget:visible input').fill('options refund');
			await page.keyboard.press('Enter');
			await findRow(/three options.*, Ada$/).waitFor();
			await eventually('nothing else', async () => (await findRow(/^Noor Haddad, /).count()) === 0);
			await runCommand(page, 'PM Worksheets: Clear Worksheet Filter');
		});

		test('the status of a goal is set from the menu', async () => {
			await open(/^Ada Park, growing/);
			await findRow(/^G1/).click({ button: 'right' });
			await choose('Set Status…');
			await page
				.locator('.quick-input-list-row, .quick-input-list .monaco-list-row', { hasText: 'At risk' })
				.first()
				.click();
			await eventually('the status', async () => /id: G1[\s\S]*?status: at-risk/.test(await window.read(name)));
		});

		test('follows files that come, change and go', async () => {
			const file = path.join(window.folder, 'new.md');
			await writeFile(file, '---\nworksheet: career-development\nperson: Zoe Quinn\n---\n\n# Zoe grows\n');
			await findRow(/^Zoe Quinn/).waitFor();
			await writeFile(file, '---\nworksheet: career-development\nperson: Yan Quinn\n---\n\n# Yan grows\n');
			await findRow(/^Yan Quinn/).waitFor();
			await rm(file);
			await findRow(/^Yan Quinn/).waitFor({ state: 'detached' });
		});

		test('says in words all that a row shows, of every row of both views', async () => {
			await window.write('overdue.md', overdue);
			await page.setViewportSize({ width: 1280, height: 1600 });
			await findRow('Lia Overdue, one worksheet, 2 overdue').waitFor();
			await expandAll();
			const rows = await page.locator('.pane-body .monaco-list-row').evaluateAll(all =>
				all.map(row => ({
					spoken: row.getAttribute('aria-label') ?? '',
					shown: ['.label-name', '.label-description'].map(part => row.querySelector(part)?.textContent ?? ''),
				})),
			);
			const unsaid = rows.filter(({ shown, spoken }) => !shown.flatMap(toParts).every(part => spoken.includes(part)));
			assert.deepEqual(unsaid, []);
			const spoken = rows.map(row => row.spoken);
			for (const label of [
				/^Lia grows, 1 of 3 done, 2 overdue, check-in overdue by \d+ days$/,
				/^G1 Grow, 1 of 2 done below, at risk, overdue by \d+ days$/,
				/^Ask\., open, overdue by \d+ days$/,
				/^Overdue, \d+ dates$/,
				/^G1 Grow, at risk, overdue by \d+ days, Lia Overdue$/,
				/^Ask\., open, overdue by \d+ days, Lia Overdue$/,
				/^Check-in: Lia grows, overdue by \d+ days, Lia Overdue$/,
			]) {
				assert.ok(
					spoken.some(words => label.test(words)),
					`${label} is none of\n${spoken.join('\n')}`,
				);
			}
			await page.setViewportSize({ width: 1280, height: 800 });
			await rm(path.join(window.folder, 'overdue.md'));
			await findRow(/^Lia/).first().waitFor({ state: 'detached' });
		});

		test('all that can be done with a row is reached by keyboard: in its menu, and in the palette once it is selected', async () => {
			await runCommand(page, 'PM Worksheets: Focus on Worksheets View');
			await findRow(/^Ada Park, growing/).click({ position: { x: 60, y: 10 } });
			await findForm(page, name);
			const all = ['Open in Form', 'Open in Text', 'Set Status…', 'Reveal in Explorer', 'Copy Link', 'Save Dates'];
			await page.keyboard.press('F1');
			for (const title of all) {
				await page.locator('.quick-input-widget:visible .quick-input-filter input').fill(`>PM Worksheets: ${title}`);
				await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: title }).first().waitFor();
			}
			await page.keyboard.press('Escape');
			await runCommand(page, 'PM Worksheets: Open in Text');
			await page.locator('.editor-group-container.active .view-line').first().waitFor();
			await runCommand(page, 'PM Worksheets: Focus on Worksheets View');
			await page.keyboard.press('Shift+F10');
			for (const title of all) {
				await page.getByRole('menuitem', { name: title }).waitFor();
			}
			await page.keyboard.press('Escape');
		});

		test('the status bar says how far the worksheet in front is, and opens its form', async () => {
			await openFile(page, name);
			const item = page.locator('.statusbar-item', { hasText: /\d+ of \d+/ });
			await item.click();
			await findForm(page, name);
		});
	});
}
