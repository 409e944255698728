/** What a person does with a form, in real windows: each change is looked up in the file itself. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { eventually, findForm, findForms, openForm } from '../launch/driveForm.mjs';
import { runCommand } from '../launch/driveWindow.mjs';
import { versions } from '../launch/installVsCode.mjs';
import { diffLines, getFocusKey, openSamples } from './formWindow.mjs';

const name = 'career-development.md';
const other = 'mentorship-goal.md';

for (const version of versions) {
	suite(`Form, VS Code ${version}`, () => {
		let folder;
		let window;
		let page;
		let read;
		let save;
		let write;

		suiteSetup(async () => {
			window = await openSamples({ version, host: version === versions[0] ? 'web' : 'node' });
			({ folder, page, read, save, write } = window);
		});

		suiteTeardown(() => window?.close());

		setup(() => window.restore());

		teardown(() => window.closeAll());

		test('one field changed is one line changed', async () => {
			const before = await read(name);
			await window.openText(name);
			const form = await openForm(page, name);
			await getField(form, 'Manager').fill('Samuel Ruiz');
			const after = await save(name, text => text !== before);
			assert.deepEqual(diffLines(before, after), [['manager: Sam Ruiz', 'manager: Samuel Ruiz']]);
		});

		test('a rating, a date, a tick and a choice each change their own place', async () => {
			const before = await read(name);
			await window.openText(name);
			const form = await openForm(page, name);
			await form.getByRole('combobox', { name: /^Discovery.*, Self/ }).selectOption('4');
			await form.getByLabel('Next check-in', { exact: true }).fill('2026-12-08');
			const tick = form.getByRole('checkbox', { name: /three options/ }).first();
			await tick.click();
			await form.getByText('1 of 4 done').waitFor({ state: 'detached' });
			const after = await save(name, text => text.includes('2026-12-08') && /\[x\].*three options/.test(text));
			assert.equal(diffLines(before, after).length, 3);
		});

		test('undo in the form takes back what the form did, and redo brings it again', async () => {
			await window.openText(name);
			const form = await openForm(page, name);
			const title = getField(form, 'Title');
			const old = await title.inputValue();
			await title.fill('Another title');
			await page.locator('.tab.active.dirty').waitFor();
			await page.keyboard.press('Control+Z');
			await expectValue(title, old);
			await page.locator('.tab.active:not(.dirty)').waitFor();
			await page.keyboard.press('Control+Shift+Z');
			await expectValue(title, 'Another title');
		});

		test('the form follows the text and keeps its focus; undo in the text reaches the form', async () => {
			await window.openText(name);
			const form = await openForm(page, name);
			await runCommand(page, 'View: Move Editor into Right Group');
			const right = await findForm(page, name);
			assert.ok(form);
			const manager = getField(right, 'Manager');
			await manager.focus();
			await page.locator('.editor-instance .view-line', { hasText: 'Sam Ruiz' }).first().click();
			await page.keyboard.press('End');
			await page.keyboard.type(' Jr');
			await expectValue(manager, 'Sam Ruiz Jr');
			await page.keyboard.press('Control+Z');
			await expectValue(manager, 'Sam Ruiz');
			await page.keyboard.press('Control+2');
			await eventually('the focus where it was', async () => (await getFocusKey(right)) === 'field/manager');
		});

		test('two files side by side never mix', async () => {
			const [before, otherBefore] = [await read(name), await read(other)];
			await window.openText(name);
			await openForm(page, name);
			await runCommand(page, 'View: Split Editor Right');
			await window.openText(other);
			const second = await openForm(page, other);
			const first = await findForm(page, name);
			await getField(first, 'Manager').fill('First');
			await getField(second, 'Mentor').fill('Second');
			await runCommand(page, 'File: Save All Files');
			await eventually('both files', async () => (await read(name)) !== before && (await read(other)) !== otherBefore);
			assert.deepEqual(diffLines(before, await read(name)), [['manager: Sam Ruiz', 'manager: First']]);
			assert.deepEqual(diffLines(otherBefore, await read(other)), [['mentor: Lena Brandt', 'mentor: Second']]);
		});

		test('two forms of one file say the same', async () => {
			await window.openText(name);
			await openForm(page, name);
			await runCommand(page, 'View: Split Editor Right');
			const [first, second] = await findForms(page, name, 2);
			await getField(first, 'Manager').fill('First');
			await expectValue(getField(second, 'Manager'), 'First');
			await getField(second, 'Mentor').fill('Second');
			await expectValue(getField(first, 'Mentor'), 'Second');
			assert.equal(await getField(first, 'Manager').inputValue(), 'First');
		});

		test('closing without saving asks', async () => {
			await window.openText(name);
			const form = await openForm(page, name);
			await getField(form, 'Manager').fill('Nobody');
			await page.locator('.tab.active.dirty').waitFor();
			await runCommand(page, 'View: Close All Editors');
			const dialog = page.locator('.monaco-dialog-box');
			await dialog.waitFor();
			assert.match(await dialog.innerText(), /Do you want to save/);
			await dialog.getByRole('button', { name: 'Cancel' }).click();
			await page.locator('.tab', { hasText: name }).last().click();
			assert.equal(await getField(await findForm(page, name), 'Manager').inputValue(), 'Nobody');
		});

		test('typing is in the file, however fast, and when it is saved at once', async () => {
			await window.openText(name);
			const form = await openForm(page, name);
			const title = getField(form, 'Title');
			await title.focus();
			await page.keyboard.press('Control+A');
			const words = 'Where every single key counts, even the last one';
			await page.keyboard.type(words);
			await save(name, text => text.includes(`# ${words}\n`));
			assert.equal(await title.inputValue(), words);
		});

		for (const leave of ['closed', 'left']) {
			test(`what was typed before a tab is ${leave} at once is not lost`, async () => {
				await window.openText(other);
				await window.openText(name);
				await openForm(page, name);
				await page.locator('.tab', { hasText: name }).first().click();
				await runCommand(page, 'View: Close Editor');
				const form = await findForm(page, name);
				const tab = page.locator('.tab', { hasText: leave === 'closed' ? name : other });
				await getField(form, 'Mentor').focus();
				await page.keyboard.type('Lena Brandt');
				await tab.click({ button: leave === 'closed' ? 'middle' : 'left' });
				if (leave === 'closed') {
					await page.locator('.monaco-dialog-box, .tab.dirty').first().waitFor();
					const save = page.locator('.monaco-dialog-box').getByRole('button', { name: 'Save', exact: true });
					await ((await save.count()) > 0 ? save.click() : runCommand(page, 'File: Save All Files'));
				} else {
					await page.locator('.tab.dirty', { hasText: name }).waitFor();
					await runCommand(page, 'File: Save All Files');
				}
				await eventually('the words in the file', async () => (await read(name)).includes('mentor: Lena Brandt'));
			});
		}

		test('a date that is typed digit by digit is one change', async () => {
			const before = await read(name);
			await window.openText(name);
			const form = await openForm(page, name);
			const date = form.getByLabel('Next check-in', { exact: true });
			await date.focus();
			await page.keyboard.type('12082026');
			await getField(form, 'Mentor').focus();
			await page.locator('.tab.active.dirty').waitFor();
			const after = await save(name, text => text !== before);
			assert.deepEqual(diffLines(before, after), [['next_checkin: 2026-12-01', 'next_checkin: 2026-12-08']]);
			await page.keyboard.press('Control+Z');
			await expectValue(date, '2026-12-01');
		});

		test('what is typed across the cells of a new row is all there, though the row has no name yet', async () => {
			await window.openText(other);
			const form = await openForm(page, other);
			await form.getByRole('button', { name: 'Add a row to Agreement' }).click();
			await eventually('the new cell', async () => /\/cell:#\d+,0$/.test(await getFocusKey(form)));
			await page.keyboard.type('Cameras');
			await page.keyboard.press('Tab');
			await page.keyboard.type('On for the first ten minutes, ', { delay: 20 });
			await page.keyboard.type('then as we like', { delay: 20 });
			const after = await save(other, text => text.includes('as we like'));
			assert.match(after, /\| Cameras \| On for the first ten minutes, then as we like \|\n/);
		});

		test('lines to tick go below the words of a section, and one undo takes them back', async () => {
			const file = 'pm-trust-review.md';
			const before = await read(file);
			await window.openText(file);
			const form = await openForm(page, file);
			const add = form.getByRole('button', { name: 'Add lines to tick to Baseline' });
			await add.click();
			await add.waitFor({ state: 'detached' });
			const added = '- [ ] Somebody on the team disagreed with me in the last two weeks and it went well.';
			const after = await save(file, text => text !== before);
			assert.equal(after, before.replace('hides something.\n', `hides something.\n\n${added}\n`));
			await page.keyboard.press('Control+Z');
			await add.waitFor();
		});

		test('an action that is only half written is still there after a tab switch, and added once', async () => {
			await window.openText(other);
			await window.openText(name);
			const form = await openForm(page, name);
			const action = form.getByRole('textbox', { name: 'New action of G1' });
			await action.focus();
			await page.keyboard.type('Half an action');
			await page.locator('.tab', { hasText: other }).click();
			await page.locator('.tab', { hasText: name }).last().click();
			const again = (await findForm(page, name)).getByRole('textbox', { name: 'New action of G1' });
			await expectValue(again, 'Half an action');
			await again.press('Enter');
			await expectValue(again, '');
			const after = await save(name, text => text.includes('Half an action'));
			assert.equal(after.split('- [ ] Half an action\n').length, 2);
		});

		test('an action that is reworded and ticked at once is both', async () => {
			await window.openText(name);
			const form = await openForm(page, name);
			await form.getByRole('textbox', { name: 'Words of action 2 of G2' }).fill('Offer two options');
			await form.getByRole('checkbox', { name: /three options/ }).click();
			const after = await save(name, text => text.includes('two options') && text.includes('[x] Offer'));
			assert.match(after, /^- \[x\] Offer two options$/m);
		});

		test('an action keeps focus and words when another one comes before it, and nothing is ticked by itself', async () => {
			await window.openText(name);
			const form = await openForm(page, name);
			const getWords = number => form.getByRole('textbox', { name: `Words of action ${number} of G1` });
			await getWords(2).focus();
			await page.keyboard.press('End');
			await page.keyboard.type(' One');
			const saved = await save(name, text => text.includes('2026-10-30 One'));
			const line = saved.split('\n').find(other => other.endsWith(' One'));
			await write(name, saved.replace(line, `- [ ] Before it\n${line}`));
			await expectValue(getWords(2), 'Before it');
			await page.keyboard.type(' Two');
			const after = await save(name, text => text.includes(' Two'));
			assert.equal(after, saved.replace(line, `- [ ] Before it\n${line} Two`));
		});

		test('a section that is emptied while it is typed in stays open', async () => {
			await window.openText(name);
			const form = await openForm(page, name);
			const direction = form.getByRole('textbox', { name: 'Direction', exact: true });
			await direction.fill('');
			await form.locator('summary', { hasText: /Direction\s*empty/ }).waitFor();
			await page.keyboard.type('New words.');
			const after = await save(name, text => text.includes('New words.'));
			assert.match(after, /## Direction\n\nNew words\.\n/);
		});

		test('opening, focusing, scrolling and closing leaves every sample as it is', async () => {
			const samples = (await readdir(folder)).filter(file => file.endsWith('.md'));
			for (const file of samples) {
				const before = await read(file);
				await window.openText(file);
				const form = await openForm(page, file);
				for (let times = 0; times < 25; times++) {
					await page.keyboard.press('Tab');
				}
				await form.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
				assert.equal(await page.locator('.tab.dirty').count(), 0, file);
				await window.closeAll();
				assert.equal(await read(file), before, file);
			}
		});

		test('comes back after a tab switch where it was left', async () => {
			await window.openText(name);
			const form = await openForm(page, name);
			await getField(form, 'Mentor').focus();
			await form.evaluate(() => window.scrollTo(0, 300));
			await window.openText(other);
			await page.locator('.tab', { hasText: name }).last().click();
			const again = await findForm(page, name);
			await eventually('the place', () => again.evaluate(() => window.scrollY === 300));
			assert.equal(await getFocusKey(again), 'field/mentor');
		});

		test('a reload brings back place, focus, open parts and what was not saved', async () => {
			await window.openText(name);
			const form = await openForm(page, name);
			await form.getByText('More', { exact: true }).click();
			await getField(form, 'Manager').fill('Samuel Ruiz');
			await page.locator('.tab.active.dirty').waitFor();
			await getField(form, 'Mentor').focus();
			await form.evaluate(() => window.scrollTo(0, 300));
			await reloadWindow(page);
			const again = await findForm(page, name);
			await expectValue(getField(again, 'Manager'), 'Samuel Ruiz');
			await page.locator('.tab.active.dirty').waitFor();
			await eventually('the place', () => again.evaluate(() => window.scrollY === 300));
			assert.equal(await getFocusKey(again), 'field/mentor');
			assert.ok(await again.locator('details[open]', { hasText: /^\s*More/ }).isVisible());
		});

		test('a file that changes on disk is shown by a clean form', async () => {
			await window.openText(name);
			const form = await openForm(page, name);
			await write(name, (await read(name)).replace('manager: Sam Ruiz', 'manager: Noor Watanabe'));
			await expectValue(getField(form, 'Manager'), 'Noor Watanabe');
			assert.equal(await page.locator('.tab.dirty').count(), 0);
		});

		test('a file that changes on disk under a form with changes is not overwritten, and nothing typed is lost', async () => {
			await window.openText(name);
			const form = await openForm(page, name);
			await getField(form, 'Manager').fill('Samuel Ruiz');
			await page.locator('.tab.active.dirty').waitFor();
			const elsewhere = (await read(name)).replace('manager: Sam Ruiz', 'manager: Noor Watanabe');
			await write(name, elsewhere);
			await page.keyboard.press('Control+S');
			await page.locator('[id="status.notifications"] .codicon-bell-dot').waitFor();
			assert.equal(await read(name), elsewhere);
			assert.equal(await getField(form, 'Manager').inputValue(), 'Samuel Ruiz');
			await runCommand(page, 'Notifications: Clear All Notifications');
			await runCommand(page, 'File: Revert File');
			await expectValue(getField(form, 'Manager'), 'Noor Watanabe');
		});

		test('hostile text is shown as text', async () => {
			const hostile =
				'<script>document.title = "x"</script><img src=x onerror=alert(1)> [a](javascript:alert(1)) \u001b[31m';
			await write(
				'hostile.md',
				`---\nworksheet: career-development\nperson: ${JSON.stringify(hostile)}\nmanager: Sam\n---\n\n# </script>${hostile}\n\n## Direction\n\n${'x'.repeat(1_000_000)}\n`,
			);
			await window.openText('hostile.md');
			const form = await openForm(page, 'hostile.md');
			await eventually('the title', async () =>
				(await getField(form, 'Title').inputValue()).startsWith('</script><script>'),
			);
			assert.equal(await form.evaluate(() => document.querySelectorAll('img, a, #form script').length), 0);
			assert.equal(await getField(form, 'Product manager').inputValue(), hostile);
			const before = await read('hostile.md');
			await getField(form, 'Manager').fill('Noor');
			// A big file is read while it is written, too.
			const after = await save('hostile.md', text => text.includes('manager: Noor') && text.endsWith('x\n'));
			assert.deepEqual(diffLines(before, after), [['manager: Sam', 'manager: Noor']]);
		});

		test('a frontmatter that cannot be read locks the form, and leads to the line', async () => {
			const broken = (await read(name)).replace('goals:', 'goals: [');
			await write('broken.md', broken);
			await window.openText('broken.md');
			const form = await openForm(page, 'broken.md');
			await form.getByRole('alert').getByRole('button').click();
			await page.locator('.tab.active', { hasText: 'broken.md' }).waitFor();
			await eventually('the line', async () => {
				const place = await page.locator('.statusbar-item', { hasText: /^Ln \d+/ }).innerText();
				return Number(/Ln (\d+)/.exec(place)?.[1]) > 10;
			});
		});
	});
}

/** A text control by its label. */
function getField(form, label) {
	return form.getByRole('textbox', { name: new RegExp(`^${label}( \\(required\\))?$`) });
}

/** A window asks, and is told to stay, until what is not saved is where a reload finds it. */
async function reloadWindow(page) {
	for (let isReloaded = false; !isReloaded;) {
		const asked = page.waitForEvent('dialog').then(dialog => dialog.dismiss());
		const reloaded = page.waitForEvent('load').then(() => true);
		// Each is waited for in every round; the one that does not come ends with the page.
		asked.catch(() => undefined);
		reloaded.catch(() => undefined);
		await runCommand(page, 'Developer: Reload Window');
		isReloaded = (await Promise.race([asked, reloaded])) === true;
	}
}

async function expectValue(field, value) {
	await eventually(`the value ${value}`, async () => (await field.inputValue()) === value);
}
