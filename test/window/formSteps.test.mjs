/** Steps in a form that are no text: what is added, moved, mended and removed, and where they leave the person. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from '../launch/driveForm.mjs';
import { newestVersion } from '../launch/installVsCode.mjs';
import { getFocusKey, openSamples } from './formWindow.mjs';

const name = 'career-development.md';
const other = 'mentorship-goal.md';

suite('Steps in a form', () => {
	let window;
	let page;

	suiteSetup(async () => {
		window = await openSamples({ version: newestVersion, host: 'node' });
		page = window.page;
	});

	suiteTeardown(() => window?.close());

	setup(() => window.restore());

	teardown(() => window.closeAll());

	test('a new entry begins with the caret at its first answer', async () => {
		const form = await window.open(name);
		await form.getByRole('button', { name: 'New entry in Feedback' }).click();
		await expectFocus(form, /^section\/Feedback\/entry:/);
		await page.keyboard.type('The demo');
		const text = await window.save(name, saved => saved.includes('The demo'));
		assert.match(text, /^- Situation: The demo\n- Behaviour:\n/m);
	});

	async function expectFocus(form, key) {
		let now;
		await eventually(`the focus at ${key}`, async () => {
			now = await getFocusKey(form);
			return typeof key === 'string' ? now === key : key.test(now);
		}).catch(error => {
			throw new Error(`${error.message}; it is at ${now}`);
		});
	}
});
