import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a run of the built command line left behind. */
export interface CliRun {
	readonly stdout: string;
	readonly stderr: string;
	readonly code: number | null;
}

/** A folder for one test, with its files; gone when the test is over. */
export interface TestFolder {
	readonly path: string;
	/** Adds a file; a name may have folders in it. */
	write(name: string, content: string | Uint8Array): void;
	/** Runs the built command line in the folder; `environment` comes on top of one without any wish for colours. */
	run(args: readonly string[], environment?: NodeJS.ProcessEnv): Promise<CliRun>;
}

const folders: string[] = [];
const command = path.resolve('dist/cli.js');

/** Makes a folder under the system's temporary one. */
export function createFolder(files: Readonly<Record<string, string>> = {}): TestFolder {
	const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'pm-worksheets-cli-')));
	folders.push(folder);
	const write = (name: string, content: string | Uint8Array): void => {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	};
	for (const [name, content] of Object.entries(files)) {
		write(name, content);
	}
	return { path: folder, write, run: (args, environment) => runCli(args, folder, environment) };
}

/** For the teardown of a suite. */
export function removeFolders(): void {
	for (const folder of folders.splice(0)) {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Runs the built command line somewhere. */
export function runCli(args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}): Promise<CliRun> {
	const { FORCE_COLOR: _force, NO_COLOR: _none, ...inherited } = process.env;
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [command, ...args], { cwd, env: { ...inherited, ...environment } });
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		child.on('error', reject);
		child.on('close', code => resolve({ stdout, stderr, code }));
	});
}
