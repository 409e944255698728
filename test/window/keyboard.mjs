/** What a person does with the keyboard alone, in the palette and in the questions that a command asks. */
import assert from 'node:assert/strict';
import { eventually } from '../launch/driveForm.mjs';

/** How long a palette may take to open, in milliseconds, before its key is pressed again. */
const openMilliseconds = 5000;

/** Runs a command of the palette by its title, with its category. */
export async function runByKeyboard(page, title) {
	await fillPalette(page, `>${title}`);
	await page.locator('.quick-input-widget:visible .monaco-list-row.focused', { hasText: title }).waitFor();
	await page.keyboard.press('Enter');
}

/** Opens a file of the folder as text, by a part of its name that no other has. */
export async function openByKeyboard(page, name) {
	await fillPalette(page, name);
	await page.locator('.quick-input-widget:visible .monaco-list-row.focused', { hasText: name }).waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.tab.active', { hasText: name }).waitFor();
	await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
}

/** Types into the palette; a key that is pressed while a webview is just being made reaches nobody. */
async function fillPalette(page, text) {
	const input = page.locator('.quick-input-widget:visible .quick-input-filter input');
	await eventually('the palette', async () => {
		await page.keyboard.press('F1');
		return input.waitFor({ timeout: openMilliseconds }).then(
			() => true,
			() => false,
		);
	});
	await page.keyboard.press('Control+A');
	await page.keyboard.type(text);
	await eventually('what was typed', async () => (await input.inputValue()) === text);
}

/** Types into the quick pick with this placeholder, and accepts. Where nothing is typed, what is proposed is taken. */
export async function choose(page, placeholder, text) {
	const input = page.locator(`.quick-input-filter input[placeholder^="${placeholder}"]`);
	await input.waitFor();
	await page.keyboard.type(text);
	await eventually('what was typed', async () => (await input.inputValue()) === text);
	await page.locator('.quick-input-widget .monaco-list-row.focused').waitFor();
	await page.keyboard.press('Enter');
	await input.waitFor({ state: 'hidden' });
}

/** Types into the input box with this prompt, and accepts. What stands in it is selected, or kept where nothing is typed. */
export async function type(page, prompt, text) {
	await expectText(page, prompt);
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
}

/** Waits for the input box with this prompt, and looks at what stands in it. */
export async function expectInput(page, prompt, value) {
	await expectText(page, prompt);
	assert.equal(await page.locator('.quick-input-filter input').inputValue(), value);
}

/** Waits for words in the question. With regard to case, which a plain text would not have. */
export async function expectText(page, text) {
	await page.locator('.quick-input-widget', { hasText: new RegExp(text.replace(/[.?]/g, '\\$&')) }).waitFor();
}

/** Puts words in the place of others in the text editor that has the focus, as with Find. */
export async function replaceInEditor(page, from, to) {
	const find = page.locator('.find-widget.visible');
	await page.keyboard.press('Control+F');
	await find.waitFor();
	await page.keyboard.press('Control+A');
	await page.keyboard.type(from);
	await find.locator('.matchesCount', { hasText: / of 1$/ }).waitFor();
	await page.keyboard.press('Escape');
	await find.waitFor({ state: 'detached' });
	await page.keyboard.type(to);
}
