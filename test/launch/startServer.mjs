import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { installVsCode } from './installVsCode.mjs';
import { createTemporaryFolder } from './paths.mjs';

const startMilliseconds = 60_000;

/** Keeps a window quiet: no welcome pages, no updates, no chat, nothing that asks. */
const quietSettings = {
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
	'chat.commandCenter.enabled': false,
	'extensions.ignoreRecommendations': true,
	'git.openRepositoryInParentFolders': 'never',
	'security.workspace.trust.startupPrompt': 'never',
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
};

/**
 * Starts the npm-packaged VS Code `version` on a free local port, with fresh user data, and waits until it serves.
 *
 * @param options.restricted leaves workspace trust on, so that folders open in Restricted Mode
 * @param options.settings user settings on top of the quiet ones
 * @param options.installed paths of extensions that are copied to where a user's are
 * @param options.runsTests whether a suite runs in the window
 * @returns the port, the secret that a page must present, `exited`, which rejects when the server ends by itself, and
 * the folder of its user data
 */
export async function startServer(options, defer) {
	const { version, restricted = false, settings = {}, installed = [], runsTests = false } = options;
	const { folder, node } = await installVsCode(version);
	const dataFolder = await createTemporaryFolder(defer);
	await writeSettings(dataFolder, { ...quietSettings, ...settings });
	await Promise.all(
		installed.map(from => cp(from, path.join(dataFolder, 'extensions', path.basename(from)), { recursive: true })),
	);
	const token = randomUUID();
	const server = spawn(node, serverArguments({ version, dataFolder, token, restricted, runsTests }), {
		cwd: folder,
		stdio: ['ignore', 'pipe', 'pipe'],
		// Its sockets go where they are deleted with the rest.
		env: { ...process.env, TMPDIR: dataFolder, XDG_RUNTIME_DIR: dataFolder },
		// Its own process group: extension hosts and file watchers die with it, and Ctrl+C reaches us first.
		detached: true,
	});
	const log = collectLog(server);
	const exited = rejectOnExit(server, { version, log });
	await defer(() => killGroup(server, exited));
	return { port: await waitForPort(server, { exited, version, log }), token, exited, dataFolder };
}

/**
 * The test driver lets a suite say how it ended. With it VS Code 1.100 answers its own questions, as before a close;
 * without it 1.139 takes no extension under development.
 */
const needsDriver = new Set(['1.139']);

function serverArguments({ version, dataFolder, token, restricted, runsTests }) {
	return [
		'out/server-main.js',
		...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
		...['--server-data-dir', dataFolder, '--telemetry-level', 'off', '--accept-server-license-terms'],
		...(runsTests || needsDriver.has(version) ? ['--enable-smoke-test-driver'] : []),
		...(restricted ? [] : ['--disable-workspace-trust']),
	];
}

async function writeSettings(dataFolder, settings) {
	const userFolder = path.join(dataFolder, 'data/User');
	await mkdir(userFolder, { recursive: true });
	await writeFile(path.join(userFolder, 'settings.json'), JSON.stringify(settings, undefined, '\t'));
}

/** The server's last lines: enough to see why it failed, not the megabytes of a long run. */
function collectLog(server) {
	const lines = [];
	for (const stream of [server.stdout, server.stderr]) {
		createInterface(stream).on('line', line => {
			lines.push(line);
			lines.splice(0, lines.length - 30);
		});
	}
	return lines;
}

function rejectOnExit(server, { version, log }) {
	const exited = new Promise((_, reject) => {
		server.once('error', error =>
			reject(new Error(`The server of VS Code ${version} did not start: ${error.message}`)),
		);
		server.once('close', code =>
			reject(new Error(`The server of VS Code ${version} ended with code ${code}.\n${log.join('\n')}`)),
		);
	});
	// It also rejects when we stop the server at the end, and then nobody listens.
	exited.catch(() => undefined);
	return exited;
}

async function waitForPort(server, { exited, version, log }) {
	let timer;
	const tooLate = new Promise((_, reject) => {
		timer = setTimeout(() => {
			reject(new Error(`The server of VS Code ${version} did not start in a minute.\n${log.join('\n')}`));
		}, startMilliseconds);
	});
	const port = new Promise(resolve => {
		createInterface(server.stdout).on('line', line => {
			const match = /^Web UI available at .*:(\d+)/.exec(line);
			if (match) {
				resolve(Number(match[1]));
			}
		});
	});
	return Promise.race([port, exited, tooLate]).finally(() => clearTimeout(timer));
}

/** Resolves when the whole group is gone, so that the data folder can be deleted. */
async function killGroup(server, exited) {
	if (server.pid !== undefined && server.exitCode === null) {
		process.kill(-server.pid, 'SIGKILL');
	}
	await exited.catch(() => undefined);
}
