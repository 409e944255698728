import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';

suite('Activation', () => {
	test('happens when a Markdown document opens', async () => {
		const extension = vscode.extensions.getExtension('pm-career-worksheets.pm-career-worksheets');
		assert.ok(extension, 'VS Code did not find the extension');
		const [worksheet] = await vscode.workspace.findFiles('career-development.md');
		assert.ok(worksheet, 'The workspace lacks its worksheet');
		await vscode.workspace.openTextDocument(worksheet);
		await eventually('the extension is active', () => extension.isActive);
		// An extension whose start went wrong counts as active as well; this tells.
		await extension.activate();
	});
});
