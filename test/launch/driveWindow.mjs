import { hostSettings } from './hostSettings.mjs';
import { newestVersion } from './installVsCode.mjs';
import { launchBrowser } from './launchBrowser.mjs';
import { linkExtension } from './paths.mjs';
import { startServer } from './startServer.mjs';
import { windowUrl } from './windowUrl.mjs';
import { Interrupted, withCleanup } from './withCleanup.mjs';

/**
 * Opens an ordinary window of VS Code, for a script to click in and to look at, and waits until it is all there.
 *
 * @param options.version the newest VS Code by default
 * @param options.host 'node' or 'web', the extension host
 * @param options.folder the folder or `.code-workspace` file to open; its files are changed for real
 * @param options.file a file to show in an editor
 * @param options.theme the name of a colour theme, as in the setting `workbench.colorTheme`
 * @param options.settings further user settings
 * @param options.installed paths of extensions to run beside ours
 * @param options.restricted opens the folder in Restricted Mode
 * @returns the Playwright page, the folder of the user data, and `close`, which resolves when browser, server and temporary
 *   folders are gone
 */
export function openWindow(options) {
	return new Promise((resolve, reject) => {
		const closed = withCleanup(async defer => {
			const opened = await openPage(options, defer);
			await new Promise(end => {
				resolve({ ...opened, close: () => (end(), closed) });
			});
		});
		closed.catch(error => {
			reject(error);
			if (error instanceof Interrupted) {
				process.exit(error.exitCode);
			}
		});
	});
}

/** Runs a command of the command palette by its title, with its category: "View: Toggle Output". */
export async function runCommand(page, title) {
	await chooseQuickPick(page, `>${title}`, title);
}

/** Opens a file of the folder as text, whatever else shows it. */
export async function openFile(page, name) {
	await chooseQuickPick(page, name, name);
	await page.locator('.tab.active', { hasText: name }).waitFor();
	await page.locator('.editor-group-container.active .view-line').first().waitFor();
}

/** How long a palette may take to open, in milliseconds, before its key is pressed again; longer with every try. */
const openMilliseconds = 2000;
const openTries = 5;

/** F1 opens the palette; a key that is pressed while a webview is just being made reaches nobody. */
async function chooseQuickPick(page, filter, row) {
	const palette = page.locator('.quick-input-widget:visible');
	const input = palette.locator('.quick-input-filter input');
	for (let tries = 1; ; tries++) {
		const timeout = openMilliseconds * tries;
		try {
			await page.keyboard.press('F1');
			await input.fill(filter, { timeout });
			await palette.locator('.monaco-list-row', { hasText: row }).first().click({ timeout });
			return;
		} catch (error) {
			if (tries === openTries) {
				throw error;
			}
			await page.keyboard.press('Escape');
		}
	}
}

async function openPage(options, defer) {
	const {
		version = newestVersion,
		host = 'node',
		folder,
		file,
		theme = 'Default Light Modern',
		installed,
		restricted,
	} = options;
	const settings = {
		'workbench.colorTheme': theme,
		// The history remembers the editor that a file was last open in, which need not be the text editor.
		'search.quickOpen.includeHistory': false,
		// As on the desktop: in a browser VS Code saves by itself.
		'files.autoSave': 'off',
		...(await hostSettings(host)),
		...options.settings,
	};
	const [extension, server, browser] = await Promise.all([
		linkExtension(defer),
		startServer({ version, restricted, settings, installed }, defer),
		launchBrowser(defer),
	]);
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.goto(windowUrl(server, { opens: folder, file, extension }));
	await waitForWorkbench(page, file);
	return { page, dataFolder: server.dataFolder };
}

/** A fresh window first shows without its theme, and files without colours, until the built-in extensions are in. */
async function waitForWorkbench(page, file) {
	await page.locator('.monaco-workbench.file-icons-enabled[class*="vscode-theme-"]').waitFor();
	if (file) {
		await page.locator('.view-line span[class*="mtk"]:not(.mtk1)').first().waitFor();
	}
}
