#!/usr/bin/env node
/**
 * Runs extension tests in the npm-packaged VS Code and a headless browser. Takes the arguments of a desktop VS Code, so
 * that `runTests` of @vscode/test-electron can start it, and exits with the code of the suite:
 *
 *     hostExecutable.mjs <folder | file.code-workspace>
 *         --extensionDevelopmentPath=<folder> --extensionTestsPath=<bundle that exports run()>
 *         [--extensionDevelopmentKind=web]   the web worker host instead of the Node host
 *         [--vscode-version=1.100]           which VS Code, the newest by default; ours alone
 *         [--restricted-mode]                the folder is not trusted; ours alone, wins over --disable-workspace-trust
 *
 * A `.code-workspace` file opens a multi-root workspace. Every run has fresh user data and leaves nothing behind; the
 * other desktop arguments are about windows, sandboxes and profiles that do not exist here, and are ignored.
 */
import { parseArgs } from 'node:util';
import { hostSettings } from '../launch/hostSettings.mjs';
import { newestVersion } from '../launch/installVsCode.mjs';
import { launchBrowser } from '../launch/launchBrowser.mjs';
import { runScript } from '../launch/runScript.mjs';
import { startServer } from '../launch/startServer.mjs';
import { windowUrl } from '../launch/windowUrl.mjs';
import { withCleanup } from '../launch/withCleanup.mjs';
import { rejectWhenOrphaned } from './rejectWhenOrphaned.mjs';
import { waitForExitCode } from './waitForExitCode.mjs';

await runScript(() => runInBrowser(parseDesktopArguments(process.argv.slice(2))));

function parseDesktopArguments(args) {
	const { values, positionals } = parseArgs({
		args,
		options: {
			extensionDevelopmentPath: { type: 'string' },
			extensionDevelopmentKind: { type: 'string', default: 'node' },
			extensionTestsPath: { type: 'string' },
			'vscode-version': { type: 'string', default: newestVersion },
			'restricted-mode': { type: 'boolean', default: false },
		},
		strict: false,
	});
	if (positionals.length !== 1 || !values.extensionDevelopmentPath || !values.extensionTestsPath) {
		throw new Error('Give one folder or workspace file, --extensionDevelopmentPath=… and --extensionTestsPath=….');
	}
	return {
		opens: positionals[0],
		host: values.extensionDevelopmentKind,
		extension: values.extensionDevelopmentPath,
		tests: values.extensionTestsPath,
		version: values['vscode-version'],
		restricted: values['restricted-mode'],
	};
}

async function runInBrowser({ version, host, restricted, ...window }) {
	return withCleanup(async defer => {
		const settings = await hostSettings(host, window.extension);
		const [server, browser] = await Promise.all([
			startServer({ version, restricted, settings, runsTests: true }, defer),
			launchBrowser(defer),
		]);
		const page = await browser.newPage();
		return Promise.race([waitForExitCode(page, windowUrl(server, window)), server.exited, rejectWhenOrphaned()]);
	});
}
