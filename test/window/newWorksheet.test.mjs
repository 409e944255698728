/** What a person does with the keyboard alone, in a real window: the multi-step input of New Career Worksheet. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findForm } from '../launch/driveForm.mjs';
import { openWindow } from '../launch/driveWindow.mjs';
import { versions } from '../launch/installVsCode.mjs';
import { choose, expectInput, expectText, runByKeyboard, type } from './keyboard.mjs';

const title = 'PM Worksheets: New Career Worksheet';

for (const version of versions) {
	const view = version === versions[0] ? 'text' : 'form';
	suite(`New career worksheet by keyboard, VS Code ${version}`, () => {
		let folder;
		let window;

		suiteSetup(async () => {
			folder = await mkdtemp(path.join(os.tmpdir(), 'worksheets-'));
			await mkdir(path.join(folder, 'kinds'));
			await writeFile(path.join(folder, 'kinds/circle.worksheet.yaml'), circle);
			const settings = { 'pmWorksheets.newWorksheet.open': view };
			window = await openWindow({ version, host: 'web', folder, settings });
		});

		suiteTeardown(async () => {
			await window?.close();
			await rm(folder, { recursive: true, force: true });
		});

		test('asks, goes back with the answer kept, refuses what cannot be, and writes the file', async () => {
			const { page } = window;
			await runByKeyboard(page, title);
			await choose(page, 'What kind of worksheet?', 'Career');
			await type(page, 'Product manager: name', 'Maya Lin');
			await type(page, 'Manager: name', 'maya lin');
			await expectText(page, 'is the same person');
			await page.keyboard.press('Control+A');
			await page.keyboard.type('Sam Ruiz');
			await page.keyboard.press('Enter');
			await type(page, 'Mentor: name', '');
			await page.locator('.quick-input-filter input[placeholder="Current level"]').waitFor();
			await goBack(page);
			await expectInput(page, 'Mentor: name', '');
			await goBack(page);
			await expectInput(page, 'Manager: name', 'Sam Ruiz');
			await type(page, 'Manager: name', '');
			await type(page, 'Mentor: name', '');
			await choose(page, 'Current level', 'Product Manager');
			await expectText(page, 'A complex or high-risk product area that depends on other teams.');
			await choose(page, 'Target level', '');
			await choose(page, 'In which folder?', 'notes/growth');
			await expectInput(page, 'File name', 'maya-lin-career-development.md');
			await page.keyboard.press('Enter');

			await page.locator('.tab.active', { hasText: 'maya-lin-career-development.md' }).waitFor();
			const text = await readFile(path.join(folder, 'notes/growth/maya-lin-career-development.md'), 'utf8');
			assert.match(text, /^person: Maya Lin\nlevel: \S+\ntarget: \S+\nmanager: Sam Ruiz\n/m);
			await (view === 'text' ? writeInText(page) : writeInForm(page));
		});

		test('writes nothing when it is left with Escape', async () => {
			const { page } = window;
			const before = await readdir(folder, { recursive: true });
			await runByKeyboard(page, title);
			await choose(page, 'What kind of worksheet?', 'Mentorship');
			await type(page, 'Mentee: name', 'Noor Haddad');
			await expectText(page, 'Mentor: name');
			await page.keyboard.press('Escape');
			await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
			assert.deepEqual(await readdir(folder, { recursive: true }), before);
		});

		test('asks for what a kind of ones own needs, and takes no answer that would be an error', async () => {
			const { page } = window;
			const before = await readdir(folder, { recursive: true });
			await runByKeyboard(page, title);
			await choose(page, 'What kind of worksheet?', 'Some people learn together');
			await type(page, 'Host: name', 'Maya Lin');
			await type(page, 'Room: Where the circle meets.', '');
			await expectText(page, 'Type something here');
			await page.keyboard.type('Atrium');
			await page.keyboard.press('Enter');
			await type(page, 'Opened: The first day.', 'soon');
			await expectText(page, 'Unexpected date');
			await goBack(page);
			await expectInput(page, 'Room: Where the circle meets.', 'Atrium');
			await page.keyboard.press('Enter');
			await type(page, 'Opened: The first day.', '2026-12-01');
			await choose(page, 'Mood: How it is.', 'Very calm');
			await page.locator('.quick-input-filter input[placeholder^="In which folder?"]').waitFor();
			assert.deepEqual(await readdir(folder, { recursive: true }), before);
			await choose(page, 'In which folder?', 'circles');
			await expectInput(page, 'File name', 'maya-lin-circle.md');
			await page.keyboard.press('Enter');
			await page.locator('.tab.active', { hasText: 'maya-lin-circle.md' }).waitFor();
			const text = await readFile(path.join(folder, 'circles/maya-lin-circle.md'), 'utf8');
			assert.match(text, /^host: Maya Lin\nroom: Atrium\nopened: 2026-12-01\nmood: very-calm\n/m);
		});
	});
}

/** A kind that needs more than people. */
const circle = `id: circle
title: Learning circle
description: Some people learn together.
people:
  - { key: host, title: Host, required: true }
fields:
  - { key: room, title: Room, description: Where the circle meets., type: text, required: true }
  - { key: opened, title: Opened, description: The first day., type: date, required: true }
  - { key: mood, title: Mood, description: How it is., type: choice, values: [very-calm, brisk], required: true }
sections:
  - { title: Notes, prompts: [What is new?] }
defaults: { cadence: monthly, months: 6 }
template: |
  ---
  worksheet: circle
  host: {{host}}
  room: {{room}}
  opened: {{opened}}
  mood: {{mood}}
  ---

  # Circle of {{host}}

  ## Notes

  {{cursor}}
`;

/** The question that the writing answers is selected, so that the first key replaces it. */
async function writeInText(page) {
	await page.locator('.statusbar-item', { hasText: 'selected' }).waitFor();
	await page.keyboard.type('I want to own an area.');
	await page.locator('.view-line', { hasText: /^I.want.to.own.an.area\.$/ }).waitFor();
}

/** The form has the focus, so that Tab goes on from there. */
async function writeInForm(page) {
	const form = await findForm(page, 'maya-lin-career-development.md');
	const manager = form.getByRole('textbox', { name: 'Manager', exact: true });
	assert.equal(await manager.inputValue(), 'Sam Ruiz');
	while ((await form.evaluate(() => document.activeElement?.getAttribute('data-key'))) !== 'field/manager') {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.type('Sam');
	await page.locator('.tab.active.dirty').waitFor();
	assert.equal(await manager.inputValue(), 'Sam');
}

async function goBack(page) {
	await page.locator('.quick-input-widget .codicon-quick-input-back').click();
}
