/** What a person does by keyboard alone with a ladder of their own, in real windows: make one, use it, look at it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { eventually, findForm } from '../launch/driveForm.mjs';
import { versions } from '../launch/installVsCode.mjs';
import { root } from '../launch/paths.mjs';
import { openSamples } from './formWindow.mjs';
import { choose, expectInput, expectText, openByKeyboard, replaceInEditor, runByKeyboard, type } from './keyboard.mjs';
import { findViolations, readAxe, setTheme, themes } from './looks.mjs';

const csv = `Path,Job title,Key behaviour,Competency,Skill
Product,Junior PM,"Writes down what users say, word by word",Discovery,Interviews
Product,Senior PM,Brings in users nobody had asked,Discovery,Sampling
Product,Senior PM,Says what will not be built,Strategy,
`;

const ladder = `ladder: { id: two, version: 1, title: Two levels, language: en }
scale: { min: 1, max: 4, anchors: [{ value: 2, name: Asks for help }] }
levels:
  - { slug: junior, title: Junior PM, rank: 1, next: [senior] }
  - { slug: senior, title: Senior PM, rank: 2, next: [] }
competencies:
  - slug: discovery
    name: Discovery
    core: true
    definition: Knows what users need.
    levels:
      junior: { expected: 2, behaviours: [Writes down what users say] }
      senior: { expected: 4, behaviours: [Brings in users nobody had asked] }
  - slug: strategy
    name: Strategy
    definition: ''
    levels:
      senior: { expected: 3, behaviours: [Says what will not be built] }
`;

for (const version of versions) {
	suite(`Career ladder by keyboard, VS Code ${version}`, () => {
		let folder;
		let window;
		let page;

		suiteSetup(async () => {
			window = await openSamples({ version, host: version === versions[0] ? 'web' : 'node' });
			({ folder, page } = window);
		});

		suiteTeardown(() => window?.close());

		// A question that a test leaves open would take the keys of the next one.
		teardown(() => page.keyboard.press('Escape'));

		test('a copy of the built-in ladder opens, is valid, and a new worksheet uses what is changed in it', async () => {
			await runByKeyboard(page, 'PM Worksheets: Create Career Ladder');
			await choose(page, 'What does the ladder begin with?', 'Copy');
			await type(page, 'Title of the ladder', 'Acme careers');
			await choose(page, 'In which folder?', 'ladders');
			await expectInput(page, 'Id of the ladder', 'acme-careers');
			await page.keyboard.press('Enter');
			await choose(page, 'Use it from now on?', 'Yes');
			await page.locator('.tab.active', { hasText: 'acme-careers.ladder.yaml' }).waitFor();
			await page.locator('.view-line', { hasText: /A.copy.of.the.built-in.ladder/ }).waitFor();
			assert.deepEqual(await findErrors('ladders/acme-careers.ladder.yaml'), []);

			await replaceInEditor(page, 'title: Product Manager', 'title: Product Owner');
			await page.keyboard.press('Control+S');
			await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
			await createWorksheet('Product Owner');
			const form = await findForm(page, 'maya-lin-career-development.md');
			const level = form.getByRole('combobox', { name: /^Current level/ });
			assert.equal(await level.locator('option:checked').innerText(), 'Product Owner');
			assert.deepEqual(await findErrors('career/maya-lin-career-development.md'), []);
		});

		test('a CSV becomes a ladder; one with a line that lacks something is refused, and another can be chosen', async () => {
			await writeFile(path.join(folder, 'faulty.csv'), csv.replace('Junior PM', ''));
			await writeFile(path.join(folder, 'roles.csv'), csv);
			const before = await readdir(folder, { recursive: true });
			await runByKeyboard(page, 'PM Worksheets: Create Career Ladder');
			await choose(page, 'What does the ladder begin with?', 'Import');
			await chooseFile('faulty.csv');
			// Where a driver is at work VS Code shows no notices, but it speaks them.
			const spoken = page.locator('.monaco-aria-container', { hasText: 'faulty.csv was not imported' });
			await spoken.filter({ hasText: 'Line 2 has no job title' }).waitFor({ state: 'attached' });
			assert.deepEqual(await readdir(folder, { recursive: true }), before);
			await choose(page, 'What does the ladder begin with?', 'Import');
			await chooseFile('roles.csv');
			await type(page, 'Title of the ladder', 'From a table');
			await choose(page, 'In which folder?', 'ladders');
			await type(page, 'Id of the ladder', '');
			await choose(page, 'Use it from now on?', 'No');
			await page.locator('.tab.active', { hasText: 'from-a-table.ladder.yaml' }).waitFor();
			const text = await readFile(path.join(folder, 'ladders/from-a-table.ladder.yaml'), 'utf8');
			assert.match(text, /^# Made from a CSV file[^]*title: Junior PM$[^]*title: Senior PM$/m);
			assert.match(text, /name: Discovery\n\s+definition: "?Skills: Interviews, Sampling"?\n/);
			assert.match(text, /- "?Writes down what users say, word by word"?$[^]*- Says what will not be built$/m);
			assert.deepEqual(await findErrors('ladders/from-a-table.ladder.yaml'), []);
		});

		test('two levels stand side by side, can be changed by their links, and are there for everybody', async () => {
			await writeFile(path.join(folder, 'two.ladder.yaml'), ladder);
			// Of a ladder in front nobody would be asked.
			await runByKeyboard(page, 'View: Close All Editors');
			await page.locator('.tab').first().waitFor({ state: 'detached' });
			await runByKeyboard(page, 'PM Worksheets: Compare Levels');
			await choose(page, 'Which ladder?', 'Two levels');
			await choose(page, 'Which level?', 'Junior');
			// The next one on the path is proposed.
			await choose(page, 'And which level beside it?', '');
			const panel = await findLevels('Junior PM and Senior PM');
			assert.deepEqual(await panel.locator('thead th').allInnerTexts(), ['Competency', 'Junior PM', 'Senior PM']);
			const rows = await panel.locator('tbody tr').allInnerTexts();
			assert.deepEqual(
				rows.map(row => row.replace(/\s+/g, ' ').trim()),
				[
					'Discovery core Knows what users need. 2 Asks for help Writes down what users say 4 2 higher Brings in users nobody had asked',
					'Strategy Not described at Junior PM 3 Says what will not be built',
				],
			);
			await expectAccess(panel);

			await tabTo(panel, 'Turn round');
			await page.keyboard.press('Enter');
			const turned = await findLevels('Senior PM and Junior PM');
			await tabTo(turned, 'Change the first level…');
			await page.keyboard.press('Enter');
			await expectText(page, 'Senior PM');
			await choose(page, 'Which level?', 'Junior');
			await findLevels('Junior PM and Junior PM');

			await openByKeyboard(page, 'two.ladder.yaml');
			await runByKeyboard(page, 'PM Worksheets: Compare Levels');
			await choose(page, 'Which level?', 'Senior');
			await choose(page, 'And which level beside it?', 'Junior');
			await findLevels('Senior PM and Junior PM');
		});

		/** What the command line calls an error in a file; it stops with another code where there is one. */
		async function findErrors(file) {
			const args = [path.join(root, 'dist/cli.js'), 'check', path.join(folder, file), '--format', 'json'];
			const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder }).catch(error => error);
			const { files, summary } = JSON.parse(stdout);
			assert.equal(files.length, 1, `${file} was not looked at`);
			return summary.errors === 0 ? [] : files[0].diagnostics;
		}

		async function createWorksheet(level) {
			await runByKeyboard(page, 'PM Worksheets: New Career Worksheet');
			await choose(page, 'What kind of worksheet?', 'Career development');
			await type(page, 'Product manager: name', 'Maya Lin');
			await type(page, 'Manager: name', '');
			await type(page, 'Mentor: name', '');
			await choose(page, 'Current level', level);
			await choose(page, 'Target level', '');
			await choose(page, 'In which folder?', '');
			await expectInput(page, 'File name', 'maya-lin-career-development.md');
			await page.keyboard.press('Enter');
		}

		/** In a browser the dialog of VS Code is a quick input; the path is pasted, as the dialog completes what is typed. */
		async function chooseFile(name) {
			const input = page.locator('.quick-input-widget:visible .quick-input-filter input');
			await eventually('the dialog', async () => (await input.inputValue()).startsWith(folder));
			// The folder that it begins with is listed before it listens to another path.
			await page.locator('.quick-input-widget .monaco-list-row', { hasText: '..' }).waitFor();
			await page.keyboard.press('Control+A');
			await page.keyboard.insertText(path.join(folder, name));
			await page.locator('.quick-input-widget .monaco-list-row', { hasText: name }).waitFor();
			await page.keyboard.press('Enter');
		}

		/** The frame of the page with this heading. */
		async function findLevels(heading) {
			return eventually(heading, async () => {
				for (const frame of page.frames().filter(each => /\/fake\.html/.test(each.url()))) {
					const headings = await frame
						.locator('h1')
						.allInnerTexts()
						.catch(() => []); // The frame went away while it was looked at.
					if (headings.includes(heading)) {
						return frame;
					}
				}
				return undefined;
			});
		}

		/** Presses Tab until a link has the focus, which it shows. */
		async function tabTo(panel, name) {
			const link = panel.getByRole('link', { name });
			const hasFocus = () => link.evaluate(element => element === document.activeElement);
			await eventually(`the focus on ${name}`, async () => {
				if (!(await hasFocus())) {
					await page.keyboard.press('Tab');
				}
				return hasFocus();
			});
			assert.notEqual(await link.evaluate(element => getComputedStyle(element).outlineStyle), 'none');
		}

		async function expectAccess(panel) {
			const axe = await readAxe();
			const browser = page.context().browser();
			for (const look of themes) {
				await setTheme(folder, panel, look);
				// Where the panel is, no script runs, not even ours.
				const copy = await browser.newPage();
				await copy.setContent(await panel.content());
				const found = await findViolations(copy, axe);
				await copy.close();
				assert.deepEqual(found, [], look.theme);
			}
		}
	});
}
