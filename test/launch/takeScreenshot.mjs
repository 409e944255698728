/**
 * Shows a developer what a user sees: opens the sample worksheets, runs commands, takes a picture.
 *
 *     node test/launch/takeScreenshot.mjs out/form.png [--version 1.100] [--host web] [--theme 'Default Dark Modern']
 *         [--file career-development.md] [--form] [--size 1280x800] [--command 'View: Toggle Output' …]
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openForm } from './driveForm.mjs';
import { openWindow, runCommand } from './driveWindow.mjs';
import { copySamples } from './paths.mjs';
import { runScript } from './runScript.mjs';
import { withCleanup } from './withCleanup.mjs';

await runScript(() => withCleanup(takeScreenshot));

async function takeScreenshot(defer) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			version: { type: 'string' },
			host: { type: 'string' },
			theme: { type: 'string' },
			file: { type: 'string', default: 'career-development.md' },
			form: { type: 'boolean', default: false },
			size: { type: 'string', default: '1280x800' },
			command: { type: 'string', multiple: true, default: [] },
		},
	});
	if (positionals.length !== 1) {
		throw new Error('Name the picture to write, for example out/screenshot.png.');
	}
	const { command: commands, file, form, size, ...options } = values;
	const [width, height] = size.split('x').map(Number);
	const folder = await copySamples(defer);
	const { page, close } = await openWindow({ ...options, folder, file: path.join(folder, file) });
	await defer(close);
	await page.setViewportSize({ width, height });
	if (form) {
		await openForm(page, file);
	}
	for (const command of commands) {
		await runCommand(page, command);
	}
	// Nothing is to be pointed at: a tooltip would hide what is below it.
	await page.mouse.move(width / 2, 1);
	await page.locator('.monaco-hover:visible').waitFor({ state: 'detached' });
	await page.screenshot({ path: positionals[0] });
}
