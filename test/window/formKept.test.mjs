/** What a form that is closed leaves behind: nothing that was typed is lost, and who rates alone goes on to. */
import assert from 'node:assert/strict';
import { eventually, findForm } from '../launch/driveForm.mjs';
import { runCommand } from '../launch/driveWindow.mjs';
import { versions } from '../launch/installVsCode.mjs';
import { openSamples } from './formWindow.mjs';

const name = 'career-development.md';

for (const version of versions) {
	suite(`What a closed form keeps, VS Code ${version}`, () => {
		let window;
		let page;

		suiteSetup(async () => {
			window = await openSamples({ version, host: version === versions[0] ? 'node' : 'web' });
			({ page } = window);
			page.setDefaultTimeout(10000);
		});

		suiteTeardown(() => window?.close());

		setup(() => window.restore());

		teardown(async () => {
			await window.closeAll();
			await runCommand(page, 'Notifications: Clear All Notifications');
		});

		/** With the mouse, at once. */
		const closeTab = () => page.locator('.tab.active .tab-actions .action-label').click();

		/** The window is one under test, which collects notifications instead of showing them. */
		async function openFromNotification() {
			const told = page.locator('.notification-list-item', {
				hasText: 'Not all that you wrote is in career-development.md.',
			});
			await eventually('the notification', async () => {
				if (!(await told.isVisible())) {
					await runCommand(page, 'Notifications: Show Notifications');
				}
				return told.isVisible();
			});
			await told.getByText('Open the form').click();
		}

		const getDirection = form => form.getByRole('textbox', { name: 'Direction', exact: true });

		test('words that the file cannot take come back, and are taken when they can be', async () => {
			const before = await window.read(name);
			const form = await window.open(name);
			await getDirection(form).fill('Words.\n\n## Another section');
			await form.getByText('One text is not in the file yet').waitFor();
			await closeTab();
			assert.equal(await page.locator('.tab.dirty').count(), 0);
			await openFromNotification();
			const again = await findForm(page, name);
			await eventually('the words', async () => (await getDirection(again).inputValue()).includes('## Another'));
			await again.getByText('One text is not in the file yet').waitFor();
			assert.equal(await window.read(name), before);
			await getDirection(again).fill('Words.');
			await again.getByText('One text is not in the file yet').waitFor({ state: 'detached' });
			assert.match(await window.save(name, text => text !== before), /## Direction\n\nWords\.\n\n## Looking back/);
		});

		test('words that the file cannot take are kept though the tab is closed at once', async () => {
			const form = await window.open(name);
			await getDirection(form).focus();
			await page.keyboard.press('Control+A');
			await page.keyboard.type('## Another section');
			await closeTab();
			await openFromNotification();
			const again = await findForm(page, name);
			await eventually('the words', async () => (await getDirection(again).inputValue()) === '## Another section');
			await again.getByRole('button', { name: 'Back to what the file says' }).click();
			await again.getByText('One text is not in the file yet').waitFor({ state: 'detached' });
		});

		test('words that wait go along with a renamed file, and nobody is told that they are not there', async () => {
			const form = await window.open(name);
			await getDirection(form).fill('Words.\n\n## Another section');
			await form.getByText('One text is not in the file yet').waitFor();
			await runCommand(page, 'File: Reveal Active File in Explorer View');
			await page.locator('.explorer-folders-view .monaco-list-row.focused', { hasText: name }).waitFor();
			await page.keyboard.press('F2');
			await page.locator('.explorer-folders-view .monaco-inputbox input').fill('renamed.md');
			await page.keyboard.press('Enter');
			const again = await findForm(page, 'renamed.md');
			await eventually('the words', async () => (await getDirection(again).inputValue()).includes('## Another'));
			await again.getByText('One text is not in the file yet').waitFor();
			await runCommand(page, 'Notifications: Show Notifications');
			await page.locator('.notifications-center.visible').waitFor();
			assert.equal(await page.locator('.notification-list-item', { hasText: 'Not all that you wrote' }).count(), 0);
			await again.getByRole('button', { name: 'Back to what the file says' }).click();
		});

		test('a half-written action comes back', async () => {
			const form = await window.open(name);
			await form.getByRole('textbox', { name: 'New action of G1' }).fill('Half an action');
			await closeTab();
			await openFromNotification();
			const action = (await findForm(page, name)).getByRole('textbox', { name: 'New action of G1' });
			await eventually('the action', async () => (await action.inputValue()) === 'Half an action');
			assert.equal(await page.locator('.tab.dirty').count(), 0);
			await action.fill('');
		});

		test('whoever rates alone sees nothing of what others have rated, also the next time', async () => {
			const differing = (await window.read(name)).replace('from: 2', 'from: 3');
			await window.write(name, differing);
			const form = await window.open(name);
			await eventually('the diagnostics', async () => (await findDiagnostics(page)).some(tellsRatings));
			const show = form.getByRole('combobox', { name: 'Show', exact: true });
			await show.click();
			await form.getByRole('option', { name: /only Self/ }).click();
			await expectAlone(form);
			await closeTab();
			const again = await window.open(name);
			await expectAlone(again);
			await again.getByRole('combobox', { name: 'Show', exact: true }).click();
			await again.getByRole('option', { name: 'everyone' }).click();
			await again.getByRole('columnheader', { name: 'Manager' }).first().waitFor();
			await eventually('the diagnostics', async () => (await findDiagnostics(page)).some(tellsRatings));
		});

		async function expectAlone(form) {
			await form.getByText('This table tells what others have rated').waitFor();
			assert.equal(await form.getByRole('columnheader', { name: 'Manager' }).count(), 0);
			assert.equal(await form.getByRole('combobox', { name: /^From,/ }).count(), 0);
			await eventually('no diagnostic that tells', async () => {
				const found = await findDiagnostics(page);
				return found.length > 0 && !found.some(tellsRatings);
			});
		}
	});
}

/** The messages of the Problems panel. */
async function findDiagnostics(page) {
	const rows = page.locator('.markers-panel .monaco-list-row');
	if ((await page.locator('.markers-panel:visible').count()) === 0) {
		await runCommand(page, 'Problems: Focus on Problems View');
		await page.locator('.markers-panel:visible').waitFor();
	}
	return rows.allInnerTexts();
}

function tellsRatings(message) {
	return message.includes('goal-from-differs');
}
