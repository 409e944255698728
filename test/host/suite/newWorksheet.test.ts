import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createScratchFolder, expectFindings, getFindings, readFile } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const answers = { person: 'Maya Lin', manager: 'Sam Ruiz', mentor: '', level: 'product-manager', target: 'senior-pm' };

suite('New career worksheet', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(async () => {
		await setView(undefined);
		await folder.dispose();
	});

	async function create(fileName?: string): Promise<vscode.Uri | undefined> {
		const argument = {
			kind: 'career-development',
			answers,
			folder: folder.uri,
			...(fileName !== undefined && { fileName }),
		};
		return vscode.commands.executeCommand('pmWorksheets.newWorksheet', argument);
	}

	test('writes a worksheet that has nothing to complain about, with the cursor where the writing starts', async () => {
		await setView('text');
		const uri = await create('maya.md');
		const editor = vscode.window.activeTextEditor;
		assert.equal(editor?.document.uri.toString(), uri?.toString());
		assert.match(await readFile(uri!), /^---\nworksheet: career-development\nschema: 1\nperson: Maya Lin\n/);
		await expectFindings(editor!.document, []);
		assert.equal(editor!.document.lineAt(editor!.selection.start.line - 2).text, '## Direction');
	});

	test('never overwrites: what stands there stays as it is', async () => {
		const taken = await folder.write('taken.md', 'mine');
		assert.equal(await create('taken.md'), undefined);
		assert.equal(await readFile(taken), 'mine');
	});

	test('lets itself be broken, says where, fixes it and undoes', async () => {
		const document = await vscode.workspace.openTextDocument((await create('broken.md'))!);
		await replaceInEditor(document, 'target: senior-pm', 'target: senior-p');
		await expectFindings(document, ['level-unknown «senior-p»']);

		const place = vscode.languages
			.getDiagnostics(document.uri)
			.find(({ code }) => typeof code === 'object' && code.value === 'level-unknown')!;
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			place.range,
		);
		const fix = actions.find(({ edit }) => edit !== undefined);
		assert.ok(await vscode.workspace.applyEdit(fix!.edit!));
		assert.match(document.getText(), /^target: senior-pm$/m);
		await expectFindings(document, []);

		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('undo');
		assert.match(document.getText(), /^target: senior-p$/m);
		await expectFindings(document, ['level-unknown «senior-p»']);
	});

	test('makes a mentorship worksheet, too', async () => {
		const uri = await vscode.commands.executeCommand<vscode.Uri>('pmWorksheets.newWorksheet', {
			kind: 'mentorship-goal',
			answers: {
				mentee: 'Noor Haddad',
				mentor: 'Lena Brandt',
				manager: '',
				mentee_level: 'associate-pm',
				target: 'product-manager',
			},
			folder: folder.uri,
			fileName: 'noor.md',
		});
		const document = await vscode.workspace.openTextDocument(uri);
		await expectFindings(document, []);
		assert.deepEqual(getFindings(document, vscode.DiagnosticSeverity.Hint), []);
	});
});

async function replaceInEditor(document: vscode.TextDocument, before: string, after: string): Promise<void> {
	const editor = await vscode.window.showTextDocument(document);
	const start = document.getText().indexOf(before);
	const range = new vscode.Range(document.positionAt(start), document.positionAt(start + before.length));
	assert.ok(await editor.edit(edit => edit.replace(range, after)));
}

/** What shows a new worksheet; `undefined`: as it is without the setting. */
async function setView(view: string | undefined): Promise<void> {
	const configuration = vscode.workspace.getConfiguration('pmWorksheets');
	await configuration.update('newWorksheet.open', view, vscode.ConfigurationTarget.Global);
}
