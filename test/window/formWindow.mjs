/** A window with copies of the sample worksheets, shared by the suites that try the form in one. */
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { eventually, openForm } from '../launch/driveForm.mjs';
import { openFile, openWindow, runCommand } from '../launch/driveWindow.mjs';
import { root } from '../launch/paths.mjs';

/**
 * Opens a window on a folder for fresh copies of the samples, which `restore` puts there.
 *
 * @param options version and host of `openWindow`; the web worker host by default
 * @returns the Playwright page, the folder, and what is done in them again and again
 */
export async function openSamples(options) {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'worksheets-'));
	const window = await openWindow({ host: 'web', ...options, folder });
	const { page } = window;
	const read = file => readFile(path.join(folder, file), 'utf8');
	/** Files that this process has changed, which VS Code may not have looked at yet. */
	const changed = new Set();
	/** In one step: VS Code may look at any time, also at half of a file. */
	async function write(file, text) {
		const beside = path.join(folder, `${file}.new`);
		await writeFile(beside, text);
		await rename(beside, path.join(folder, file));
		changed.add(file);
	}
	return {
		page,
		folder,
		read,
		/** The samples as they were. What still is as it was is left alone, so that nothing is told of it. */
		async restore() {
			const samples = path.join(root, 'media/samples');
			for (const entry of await readdir(samples, { recursive: true, withFileTypes: true })) {
				const file = path.relative(samples, path.join(entry.parentPath, entry.name));
				if (entry.isDirectory()) {
					await mkdir(path.join(folder, file), { recursive: true });
					continue;
				}
				const text = await readFile(path.join(samples, file), 'utf8');
				if ((await read(file).catch(() => undefined)) !== text) {
					await write(file, text);
				}
			}
		},
		/** Writes a file behind the back of the window. */
		write,
		/** A file as text, as it is on the disk: VS Code keeps what it knew of a file for minutes, until its watcher tells. */
		async openText(file) {
			await openFile(page, file);
			if (changed.delete(file)) {
				await runCommand(page, 'File: Revert File');
			}
		},
		/** The form of a file. */
		async open(file) {
			await this.openText(file);
			const form = await openForm(page, file);
			await form.evaluate(() => document.fonts.ready);
			return form;
		},
		/** Saves with the keyboard, and resolves with the file's text when it says what it should. */
		async save(file, condition) {
			await page.keyboard.press('Control+S');
			await eventually(`${file} as saved`, async () => {
				const text = await read(file);
				// A file that is being written may be empty for a moment.
				return text !== '' && condition(text);
			});
			// Half of it may be there before that; and what a test writes before it looks to VS Code like its own.
			await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
			return read(file);
		},
		/** Leaves no editor behind. What is not saved is thrown away, so that no two states of a file can meet. */
		async closeAll() {
			const timeout = 3000;
			const throwAway = page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" });
			await eventually('no editor', async () => {
				await runCommand(page, 'View: Close All Editors');
				const answers = [
					throwAway.click({ timeout }),
					page.locator('.tab').first().waitFor({ state: 'detached', timeout }),
				];
				await Promise.any(answers).catch(() => undefined);
				return (await page.locator('.tab').count()) === 0;
			});
		},
		async close() {
			await window.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** Pairs of lines that differ; the texts have as many lines as each other. */
export function diffLines(before, after) {
	const [old, now] = [before.split('\n'), after.split('\n')];
	if (now.length !== old.length) {
		throw new Error(`${old.length} lines have become ${now.length}.`);
	}
	return old.flatMap((line, index) => (line === now[index] ? [] : [[line, now[index]]]));
}

/** The key of what has the focus in a form; `nothing` where nothing of it has. */
export async function getFocusKey(form) {
	return form.evaluate(() => {
		const { activeElement } = document;
		const hasFocus = document.hasFocus() && activeElement !== document.body;
		return hasFocus ? (activeElement?.closest('[data-key]')?.getAttribute('data-key') ?? 'unnamed') : 'nothing';
	});
}
