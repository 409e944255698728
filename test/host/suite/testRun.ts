import * as vscode from 'vscode';

/** What the runner asked of this window; written by `runHostTests.mjs`. */
export interface TestRun {
	/** Major and minor number; absent when the person who runs the tests brought a VS Code. */
	readonly version?: string;
	readonly host: 'node' | 'web';
	readonly restricted: boolean;
	readonly multiRoot: boolean;
	/** Only tests whose full title matches this regular expression run. */
	readonly grep?: string;
}

/** What the suite tells the runner, which adds the numbers of all windows up. */
export interface TestResults {
	readonly passes: number;
	readonly failures: number;
	readonly pending: number;
	readonly failedTitles: readonly string[];
}

/** Reads the runner's request. */
export async function readTestRun(): Promise<TestRun> {
	const bytes = await vscode.workspace.fs.readFile(runFile('run.json'));
	return JSON.parse(new TextDecoder().decode(bytes)) as TestRun;
}

/** Leaves the results where the runner finds them. */
export async function writeTestResults(results: TestResults): Promise<void> {
	await vscode.workspace.fs.writeFile(runFile('results.json'), new TextEncoder().encode(JSON.stringify(results)));
}

/**
 * Beside the first workspace folder: a web worker has no environment variables and no disk of its own, but every host
 * reads and writes the workspace's file system.
 */
function runFile(name: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (!folder) {
		throw new Error('Tests need an open workspace folder, made by runHostTests.mjs');
	}
	return vscode.Uri.joinPath(folder.uri, '..', name);
}
