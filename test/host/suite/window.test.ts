import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readTestRun, type TestRun } from './testRun';

suite('Test window', () => {
	let run: TestRun;

	suiteSetup(async () => {
		run = await readTestRun();
	});

	test('runs the version of VS Code that was asked for', () => {
		const [major, minor] = vscode.version.split('.');
		assert.equal(`${major}.${minor}`, run.version ?? `${major}.${minor}`);
	});

	test('runs in the extension host that was asked for', () => {
		assert.equal(typeof process === 'undefined' ? 'web' : 'node', run.host);
	});

	test('opens a copy of the fixture workspace', () => {
		const names = vscode.workspace.workspaceFolders?.map(folder => folder.name);
		assert.deepEqual(names, run.multiRoot ? ['workspace', 'second-workspace'] : ['workspace']);
	});

	test('trusts the workspace unless Restricted Mode was asked for', () => {
		assert.equal(vscode.workspace.isTrusted, !run.restricted);
	});
});
