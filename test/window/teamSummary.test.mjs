/** The team summary as a person sees it: opened, followed, exported, in light and dark, and heard instead of seen. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '../launch/driveForm.mjs';
import { openWindow, runCommand } from '../launch/driveWindow.mjs';
import { versions } from '../launch/installVsCode.mjs';
import { root } from '../launch/paths.mjs';

const today = new Date();
const lastYear = today.getFullYear() - 1;

function worksheet(person, sharing, manager) {
	return `---
worksheet: career-development
person: ${person}
level: product-manager
target: senior-pm
status: active
sharing: ${sharing}
start: ${lastYear}-01-01
cadence: monthly
next_checkin: ${lastYear}-06-01
ratings:
  delivery: { self: 4, manager: ${manager} }
goals:
  - { id: G1, title: Lead the pricing work, due: ${lastYear}-05-01 }
---

# ${person}, growing
`;
}

for (const version of versions) {
	// One host for each version: what the panel needs of VS Code is the same in both.
	const host = version === versions[0] ? 'web' : 'node';
	const theme = version === versions[0] ? 'Default Dark Modern' : 'Default High Contrast Light';
	suite(`Team summary, VS Code ${version}, ${theme}`, () => {
		let folder;
		let window;
		let page;
		let panel;

		suiteSetup(async () => {
			folder = await mkdtemp(path.join(os.tmpdir(), 'worksheets-'));
			await writeFile(path.join(folder, 'zoe.md'), worksheet('Zoë Hart', 'team', 3));
			await writeFile(path.join(folder, 'ada.md'), worksheet('Ada Park', 'pair', 2));
			await writeFile(path.join(folder, 'cy.md'), worksheet('Cy Lund', 'private', 1));
			window = await openWindow({ version, host, folder, theme });
			({ page } = window);
			await runCommand(page, 'PM Worksheets: Show Team Summary');
			panel = await findPanel(page);
		});

		suiteTeardown(async () => {
			await window?.close();
			await rm(folder, { recursive: true, force: true });
		});

		test('shows people by the alphabet, without who is private', async () => {
			const people = await panel.locator('.map tbody th').allInnerTexts();
			assert.deepEqual(people, ['Ada Park', 'Zoë Hart']);
			assert.deepEqual(await readDelivery(panel), ['2 of 4', '3 of 4']);
			const text = await panel.locator('main').innerText();
			assert.doesNotMatch(text, /Cy Lund/);
			assert.match(text, /1 worksheet that is private/);
			assert.match(text, new RegExp(`G1 Lead the pricing work\\s+${lastYear}-05-01, \\d+ days ago`));
		});

		test('takes the colours of the theme, one for each gap', async () => {
			const [paper, ink] = await panel.evaluate(() => {
				const { backgroundColor, color } = getComputedStyle(document.body);
				return [backgroundColor, color];
			});
			const expected = theme.includes('Dark') ? 'rgb(31, 31, 31)' : 'rgb(255, 255, 255)';
			assert.deepEqual([paper, ink === paper], [expected, false]);
			const shades = await panel
				.locator('.swatch')
				.evaluateAll(swatches => swatches.map(swatch => getComputedStyle(swatch).backgroundColor));
			assert.equal(new Set(shades).size, 4);
		});

		test('can be read aloud and seen by everybody', async () => {
			const axe = await readFile(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
			// Where the panel is, no script runs, not even ours.
			const copy = await page.context().browser().newPage();
			await copy.setContent(await panel.content());
			await copy.evaluate(axe);
			const violations = await copy.evaluate(async () => {
				const result = await globalThis.axe.run(document);
				return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
			});
			await copy.close();
			assert.deepEqual(violations, []);
		});

		test('follows a file that changes', async () => {
			await writeFile(path.join(folder, 'zoe.md'), worksheet('Zoë Hart', 'team', 1));
			await eventually('the new number', async () => {
				// Each page has a frame of its own, which may go away while it is read.
				panel = await findPanel(page);
				return (await readDelivery(panel).catch(() => [])).join() === '2 of 4,1 of 4';
			});
		});

		test('is there again after a reload, and follows on', async () => {
			const reloaded = page.waitForEvent('load');
			await runCommand(page, 'Developer: Reload Window');
			await reloaded;
			const reads = async expected => {
				panel = await findPanel(page);
				return (await readDelivery(panel).catch(() => [])).join() === expected;
			};
			await eventually('the numbers', () => reads('2 of 4,1 of 4'));
			await writeFile(path.join(folder, 'zoe.md'), worksheet('Zoë Hart', 'team', 2));
			await eventually('the new number', () => reads('2 of 4,2 of 4'));
		});

		test('exports by its links what is shared with the team, or all', async () => {
			await panel.getByRole('link', { name: 'Export as CSV…' }).click();
			await choose(page, 'Worksheets shared with the team');
			const csv = await save(page, folder, '.csv');
			assert.match(csv, /^\uFEFFentry,person,/);
			assert.match(csv, /\r\nrating,Zoë Hart,/);
			assert.doesNotMatch(csv, /Ada Park|Cy Lund/);

			await panel.getByRole('link', { name: 'Export as HTML…' }).click();
			await choose(page, 'All worksheets of the summary');
			const html = await save(page, folder, '.html');
			assert.match(html, /<th scope="row">Ada Park/);
			assert.doesNotMatch(html, /Cy Lund|command:|--vscode/);
		});
	});
}

/** The frame in which the summary is drawn. */
async function findPanel(page) {
	return eventually('the panel', async () => {
		for (const frame of page.frames().filter(each => /\/fake\.html/.test(each.url()))) {
			if ((await countMaps(frame)) > 0) {
				return frame;
			}
		}
		return undefined;
	});
}

async function countMaps(frame) {
	try {
		return await frame.locator('table.map').count();
	} catch {
		// The frame went away while it was looked at.
		return 0;
	}
}

/** The cells below "Delivery and launch", from the top. */
async function readDelivery(panel) {
	const heads = await panel.locator('.map thead th').allInnerTexts();
	const column = heads.indexOf('Delivery and launch') + 1;
	const cells = await panel.locator(`.map tbody tr > :nth-child(${column})`).allInnerTexts();
	return cells.map(cell => cell.replace(/\s+/g, ' ').trim());
}

async function choose(page, label) {
	await page.locator('.quick-input-widget .monaco-list-row', { hasText: label }).first().click();
}

/** Accepts the name that the save dialog proposes, and reads the file. In a browser the dialog is a quick input. */
async function save(page, folder, extension) {
	const input = page.locator('.quick-input-widget:visible .quick-input-filter input');
	await eventually('the save dialog', async () => (await input.inputValue()).endsWith(extension));
	await page.keyboard.press('Enter');
	return eventually(`a ${extension} file`, async () => {
		const name = (await readdir(folder)).find(each => each.startsWith('team-summary-') && each.endsWith(extension));
		const text = name && (await readFile(path.join(folder, name), 'utf8'));
		return text || undefined;
	});
}
