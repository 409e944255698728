import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';
import { createScratchFolder, expectFindings } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const text =
	'---\nworksheet: career-development\nperson: Ada Park\nlevel: product-manager\ntarget: senior-pm\ncadence: montly\nsharing: teams\n---\n\n# Ada\n';

suite('Code actions', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	async function open(): Promise<vscode.TextDocument> {
		const document = await vscode.workspace.openTextDocument(await folder.write('a.md', text));
		await expectFindings(document, ['value-unknown «montly»', 'value-unknown «teams»']);
		return document;
	}

	async function getActions(document: vscode.TextDocument, place: string): Promise<vscode.CodeAction[]> {
		const at = document.positionAt(document.getText().indexOf(place));
		return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at));
	}

	async function apply(document: vscode.TextDocument, place: string, title: string): Promise<void> {
		const actions = await getActions(document, place);
		const action = actions.find(candidate => candidate.title === title);
		assert.ok(action?.edit, actions.map(candidate => candidate.title).join(', '));
		assert.ok(await vscode.workspace.applyEdit(action.edit));
	}

	test('come in an order: what mends this, what mends all, what switches off', async () => {
		const document = await open();
		const titles = (await getActions(document, 'montly')).map(({ title }) => title);
		assert.deepEqual(titles, [
			'Change to monthly',
			'Fix all value-unknown in this file',
			'Switch off value-unknown for this file',
			'Switch off value-unknown in the settings…',
		]);
	});

	test('mend all of a kind in one step', async () => {
		const document = await open();
		await apply(document, 'montly', 'Fix all value-unknown in this file');
		assert.equal(document.getText(), text.replace('montly', 'monthly').replace('teams', 'team'));
		await expectFindings(document, []);
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), text);
	});

	test('switch off for the file, in the file', async () => {
		const document = await open();
		await apply(document, 'teams', 'Switch off value-unknown for this file');
		assert.match(document.getText(), /^rules_off: \[value-unknown\]$/m);
		await expectFindings(document, []);
	});

	test('switch off in the settings of the workspace, beside what they say of other checks', async () => {
		const document = await open();
		const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('pmWorksheets');
		const written = (): unknown => settings().inspect('rules.severity')?.workspaceValue;
		await settings().update('rules.severity', { stale: 'hint' }, vscode.ConfigurationTarget.Workspace);
		try {
			const action = (await getActions(document, 'teams')).find(({ command }) => command !== undefined)!;
			assert.deepEqual(action.command!.arguments, ['value-unknown']);
			const done = vscode.commands.executeCommand(action.command!.command, 'value-unknown');
			await eventually('the choice', async () => {
				await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
				return JSON.stringify(written()) === '{"stale":"hint","value-unknown":"off"}';
			});
			await done;
			await expectFindings(document, []);
			assert.equal(document.getText(), text);
		} finally {
			await settings().update('rules.severity', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});
});
