/** What a person does by keyboard alone with a kind of worksheet of their own, in real windows: make it, use it, mend it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually, findForm } from '../launch/driveForm.mjs';
import { versions } from '../launch/installVsCode.mjs';
import { openSamples } from './formWindow.mjs';
import { choose, expectInput, expectText, openByKeyboard, replaceInEditor, runByKeyboard, type } from './keyboard.mjs';

const kindFile = 'team-partnership.worksheet.yaml';
const worksheetFile = 'maya-lin-team-partnership.md';

for (const version of versions) {
	suite(`Own kinds by keyboard, VS Code ${version}`, () => {
		let folder;
		let window;
		let page;

		suiteSetup(async () => {
			window = await openSamples({ version, host: version === versions[0] ? 'web' : 'node' });
			({ folder, page } = window);
		});

		suiteTeardown(() => window?.close());

		test('one that was just made is offered; its worksheet has a form and a row in the sidebar', async () => {
			await createKind();
			await createWorksheet();
			await expectForm();
			await runByKeyboard(page, 'PM Worksheets: Focus on Worksheets View');
			await findRow(/^Team partnership, Maya Lin, draft, check-in/).waitFor();
		});

		test('while its file is broken, one problem tells so there and its worksheet names the file; then all is well', async () => {
			await openByKeyboard(page, kindFile);
			await replaceInEditor(page, 'months: 6', 'months: six');
			await runByKeyboard(page, 'Problems: Focus on Problems View');
			await expectProblems([
				/^1 problems? in file team-partnership\.worksheet\.yaml /,
				/Found `six`, expected a whole number above 0; until this is mended, no worksheet of this kind is checked/,
				/^1 problems? in file maya-lin-team-partnership\.md /,
				/Kind `team-partnership` is described in `kinds\/team-partnership\.worksheet\.yaml`, which has an error/,
				// It leads to the place.
				/^Found `six`, .* at line \d+ and character \d+ in team-partnership\.worksheet\.yaml$/,
			]);
			await findRow(/^Team partnership, Maya Lin, the kind team-partnership cannot be used/).waitFor();
			await runByKeyboard(page, 'View: Open Next Editor');
			const form = await findForm(page, worksheetFile);
			await form.getByText('mend that file first').first().waitFor();

			await openByKeyboard(page, kindFile);
			await replaceInEditor(page, 'months: six', 'months: 6');
			await expectProblems([]);
			await findRow(/^Team partnership, Maya Lin, draft, check-in/).waitFor();
			await runByKeyboard(page, 'View: Open Next Editor');
			await expectForm();
		});

		async function expectForm() {
			const form = await findForm(page, worksheetFile);
			await form.getByRole('button', { name: 'Add goal' }).waitFor();
			assert.equal(await form.getByRole('textbox', { name: /^Person/ }).inputValue(), 'Maya Lin');
			assert.equal(await form.locator('.problems li').count(), 0);
		}

		/** The title makes the id; one that is taken is refused. */
		async function createKind() {
			await runByKeyboard(page, 'PM Worksheets: Create Worksheet Kind');
			await type(page, 'What is this kind of worksheet called?', 'Team partnership');
			await expectInput(page, 'Its id', 'team-partnership');
			await type(page, 'Its id', 'boss-partnership');
			await expectText(page, 'is taken by the extension itself');
			await page.keyboard.press('Control+A');
			await page.keyboard.type('team-partnership');
			await page.keyboard.press('Enter');
			await choose(page, 'What should it start from?', '');
			await choose(page, 'In which folder?', '');
			await page.locator('.tab.active', { hasText: kindFile }).waitFor();
			const text = await readFile(path.join(folder, 'kinds', kindFile), 'utf8');
			assert.match(text, /^id: team-partnership #[^]*^title: Team partnership$[^]*^ {2}worksheet: team-partnership$/m);
		}

		async function createWorksheet() {
			await runByKeyboard(page, 'PM Worksheets: New Career Worksheet');
			await choose(page, 'What kind of worksheet?', 'Team partnership');
			await type(page, 'Person: name', 'Maya Lin');
			await type(page, 'Partner: name', '');
			await choose(page, 'In which folder?', 'notes/growth');
			await expectInput(page, 'File name', worksheetFile);
			await page.keyboard.press('Enter');
		}

		/** A row of the sidebar by what it says to those who hear it. */
		function findRow(label) {
			return page.locator('.pane-body .monaco-list-row').and(page.getByRole('treeitem', { name: label }));
		}

		/** What the Problems panel says, row by row. */
		async function expectProblems(expected) {
			let rows;
			const asExpected = async () => {
				rows = await page
					.locator('.markers-panel .monaco-list-row')
					.evaluateAll(all => all.map(row => row.getAttribute('aria-label')));
				return rows.length === expected.length && rows.every((row, index) => expected[index].test(row));
			};
			await eventually('the problems', asExpected).catch(() => assert.deepEqual(rows, expected));
		}
	});
}
