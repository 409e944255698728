/**
 * Shows a developer what a user sees: opens the sample worksheets, runs commands, takes a picture.
 *
 *     node test/launch/takeScreenshot.mjs out/form.png [--version 1.100] [--host web] [--theme 'Default Dark Modern']
 *         [--file career-development.md] [--command 'View: Toggle Output' …]
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
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
			command: { type: 'string', multiple: true, default: [] },
		},
	});
	if (positionals.length !== 1) {
		throw new Error('Name the picture to write, for example out/screenshot.png.');
	}
	const { command: commands, file, ...options } = values;
	const folder = await copySamples(defer);
	const { page, close } = await openWindow({ ...options, folder, file: path.join(folder, file) });
	await defer(close);
	for (const command of commands) {
		await runCommand(page, command);
	}
	await page.screenshot({ path: positionals[0] });
}
