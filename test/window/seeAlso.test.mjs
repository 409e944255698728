/** The ways from one worksheet to the others about the same person, in real windows. */
import assert from 'node:assert/strict';
import { findForm, openForm } from '../launch/driveForm.mjs';
import { openFile } from '../launch/driveWindow.mjs';
import { versions } from '../launch/installVsCode.mjs';
import { openSamples } from './formWindow.mjs';

const name = 'mentorship-goal.md';
const other = 'noor.md';
const text = '---\nworksheet: career-development\nperson: noor  haddad\n---\n\n# Growth of Noor\n';

for (const version of versions) {
	suite(`See also, VS Code ${version}`, () => {
		let window;
		let page;

		suiteSetup(async () => {
			window = await openSamples({ version, host: version === versions[0] ? 'web' : 'node' });
			({ page } = window);
			await window.restore();
			await window.write(other, text);
		});

		suiteTeardown(() => window?.close());

		teardown(() => window.closeAll());

		test('the form leads to the form of the other worksheet, and back', async () => {
			await openFile(page, name);
			const form = await openForm(page, name);
			const links = form.getByRole('group', { name: 'See also' });
			await links.getByRole('button', { name: 'Career development: Growth of Noor' }).click();
			const found = await findForm(page, other);
			await found.getByRole('button', { name: /^Mentorship goal: Noor Haddad and Lena/ }).waitFor();
			assert.equal(await found.getByRole('group', { name: 'See also' }).getByRole('button').count(), 1);
		});

		test('the name in the text leads to the text of the other worksheet', async () => {
			await openFile(page, name);
			await page.locator('.view-line', { hasText: 'mentee: Noor Haddad' }).getByText('Noor Haddad').first().hover();
			const link = page.locator('.monaco-hover').getByRole('link', { name: 'Career development: Growth of Noor' });
			await link.click();
			await page.locator('.tab.active', { hasText: other }).waitFor();
			await page.locator('.view-line', { hasText: 'person: noor' }).waitFor();
		});
	});
}
