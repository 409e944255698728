import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { canRunNpmVsCode } from '../launch/installVsCode.mjs';
import { createTemporaryFolder, root } from '../launch/paths.mjs';
import { withCleanup } from '../launch/withCleanup.mjs';
import { createWorkspace } from './createWorkspace.mjs';

/**
 * Runs the suite in one window, on a fresh workspace that is deleted afterwards. Keeps the results as JSON in
 * `resultsFolder`; resolves with whether all tests passed. `run` is the `TestRun` that the suite reads.
 */
export async function runWindow(run, { desktop, resultsFolder }) {
	return withCleanup(async defer => {
		const folder = await createTemporaryFolder(defer);
		const opens = await createWorkspace(folder, run);
		await writeFile(path.join(folder, 'run.json'), JSON.stringify(run));
		const name = nameOf(run);
		console.log(`\n── ${name} ──`);
		const error = await startTests(run, { opens, desktop });
		const results = await readResults(path.join(folder, 'results.json'), error);
		await writeFile(path.join(resultsFolder, `${name}.json`), JSON.stringify({ name, ...results }, undefined, '\t'));
		return results.failures === 0;
	});
}

function nameOf({ version = 'desktop', host, multiRoot, restricted }) {
	return ['host', version, host, ...(multiRoot ? ['multi-root'] : []), ...(restricted ? ['restricted'] : [])].join('-');
}

/** Resolves with the reason why the window did not end well, or with undefined. */
async function startTests(run, { opens, desktop }) {
	const inBrowser = canRunNpmVsCode && !desktop;
	try {
		await runTests({
			version: run.version && `${run.version}.0`,
			vscodeExecutablePath: inBrowser ? path.join(root, 'test/host/hostExecutable.mjs') : desktop,
			extensionDevelopmentPath: root,
			extensionTestsPath: path.join(root, 'out/test', `host-${run.host}`),
			launchArgs: [
				opens,
				...(run.host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
				...(inBrowser ? [`--vscode-version=${run.version}`] : []),
				...(inBrowser && run.restricted ? ['--restricted-mode'] : []),
			],
		});
	} catch (error) {
		return error;
	}
}

/** A window that breaks counts as one failure, also when the tests that ran before it broke had passed. */
async function readResults(file, error) {
	const written = await readFile(file, 'utf8').catch(() => undefined);
	const results = written ? JSON.parse(written) : { passes: 0, failures: 0, pending: 0, failedTitles: [] };
	if (results.failures > 0 || (written && !error)) {
		return results;
	}
	const reason = error?.message ?? 'The window ended without results';
	return { ...results, failures: 1, failedTitles: [reason] };
}
