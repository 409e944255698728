/**
 * Runs the host suite in real VS Code windows: every supported version, in the Node host and in the web worker host; then
 * the newest one with two folders, and in Restricted Mode.
 *
 *     node test/host/runHostTests.mjs [--version 1.100] [--host web] [--grep <regular expression>]
 *         [--multi-root]        opens a `.code-workspace` with two folders
 *         [--restricted-mode]   the workspace is not trusted; not with a desktop VS Code, see below
 *
 * On Linux x64 VS Code comes from npm and runs in a headless browser; elsewhere @vscode/test-electron downloads the
 * desktop. VSCODE_EXECUTABLE names a desktop VS Code to use instead of both; @vscode/test-electron always makes that
 * one trust its folder. Needs the bundles of `node build.mjs --tests`; leaves one JSON file with totals per window in
 * out/test-results.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { canRunNpmVsCode, installVsCode, versions } from '../launch/installVsCode.mjs';
import { root } from '../launch/paths.mjs';
import { runScript } from '../launch/runScript.mjs';
import { runWindow } from './runWindow.mjs';

const resultsFolder = path.join(root, 'out/test-results');
const desktop = process.env.VSCODE_EXECUTABLE;

async function runHostTests() {
	const runs = chooseRuns();
	if (canRunNpmVsCode && !desktop) {
		await Promise.all([...new Set(runs.map(run => run.version))].map(installVsCode));
	}
	await forgetResults();
	let passed = true;
	for (const run of runs) {
		passed = (await runWindow(run, { desktop, resultsFolder })) && passed;
	}
	return passed ? 0 : 1;
}

/** Totals of windows that this run does not open must not be added up with its own. */
async function forgetResults() {
	await mkdir(resultsFolder, { recursive: true });
	const old = (await readdir(resultsFolder)).filter(name => name.startsWith('host-'));
	await Promise.all(old.map(name => rm(path.join(resultsFolder, name))));
}

/** What the newest version also has to do when nobody asks for less. */
const unusualWindows = [
	{ version: versions.at(-1), host: 'node', multiRoot: true, restricted: false },
	{ version: versions.at(-1), host: 'web', multiRoot: false, restricted: true },
];

/** One entry per window; every version in both hosts unless the arguments ask for less. */
function chooseRuns() {
	const { version, host, grep, ...mode } = parseArguments();
	const chosenVersions = desktop ? [undefined] : versions.filter(each => !version || each === version);
	const chosenHosts = ['node', 'web'].filter(each => !host || each === host);
	if (chosenVersions.length * chosenHosts.length === 0) {
		throw new Error(`Choose --version from ${versions.join(', ')} and --host from node, web.`);
	}
	const runs = chosenVersions.flatMap(version => chosenHosts.map(host => ({ version, host, grep, ...mode })));
	return process.argv.length > 2 || desktop ? runs : [...runs, ...unusualWindows];
}

function parseArguments() {
	const { values } = parseArgs({
		options: {
			version: { type: 'string' },
			host: { type: 'string' },
			grep: { type: 'string' },
			'multi-root': { type: 'boolean', default: false },
			'restricted-mode': { type: 'boolean', default: false },
		},
	});
	const { 'multi-root': multiRoot, 'restricted-mode': restricted, ...rest } = values;
	return { ...rest, multiRoot, restricted };
}

await runScript(runHostTests);
