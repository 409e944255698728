/**
 * `npm start`: opens the extension as it is in this repository on a copy of the sample worksheets. In the desktop VS
 * Code where its `code` command is found, else in a VS Code from npm, at an address for the browser.
 */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { canRunNpmVsCode, newestVersion } from './installVsCode.mjs';
import { copySamples, linkExtension, root } from './paths.mjs';
import { runScript } from './runScript.mjs';
import { startServer } from './startServer.mjs';
import { windowUrl } from './windowUrl.mjs';
import { withCleanup } from './withCleanup.mjs';

await runScript(() => withCleanup(start));

async function start(defer) {
	buildExtension();
	const samples = await copySamples(defer);
	const file = path.join(samples, 'career-development.md');
	if (spawnSync(...codeCommand('--version')).status === 0) {
		await openDesktop(samples, file);
	} else if (canRunNpmVsCode) {
		await openServer(samples, file, defer);
	} else {
		throw new Error('Put the "code" command of VS Code on the PATH, then run "npm start" again.');
	}
}

function buildExtension() {
	const { status } = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
	if (status !== 0) {
		throw new Error('The extension was not built: mend what is reported above.');
	}
}

/** Resolves when the window is closed. */
async function openDesktop(samples, file) {
	const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${root}`, samples, file];
	console.log('Opening VS Code on a copy of the sample worksheets; close its window to end.');
	const code = spawn(...codeCommand(...args));
	await new Promise((resolve, reject) => {
		code.once('error', reject);
		code.once('close', resolve);
	});
}

/** Serves until Ctrl+C. */
async function openServer(samples, file, defer) {
	const extension = await linkExtension(defer);
	const server = await startServer({ version: newestVersion }, defer);
	console.log(`
Open this address in a browser to try the extension on a copy of the sample worksheets:

${windowUrl(server, { opens: samples, file, extension })}

Press Ctrl+C to end.`);
	await server.exited;
}

/** On Windows `code` is a batch file, which only a shell can start. */
function codeCommand(...args) {
	return process.platform === 'win32'
		? ['code', args.map(argument => `"${argument}"`), { shell: true }]
		: ['code', args, {}];
}
