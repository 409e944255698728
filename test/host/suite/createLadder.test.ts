import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createScratchFolder, getFindings, readFile } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';
import { eventually } from './eventually';

const csv =
	'Path;Job title;Key behaviour;Competency;Skill\nIC;PM;Ships;Delivery;Scoping\nIC;Senior PM;Leads;Delivery;\nIC;PM;Listens;Empathy;\n';

suite('Create career ladder', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(async () => {
		// Of several workspace folders, each has settings of its own.
		const isOnly = vscode.workspace.workspaceFolders?.length === 1;
		const target = isOnly ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.WorkspaceFolder;
		await vscode.workspace.getConfiguration('pmWorksheets', folder.uri).update('ladder', undefined, target);
		await folder.dispose();
	});

	function create(answers: object): Thenable<vscode.Uri | undefined> {
		const all = { title: 'Ours: a ladder', id: 'ours', folder: folder.uri, isDefault: false, ...answers };
		return vscode.commands.executeCommand('pmWorksheets.createLadder', all);
	}

	async function list(): Promise<readonly string[]> {
		return (await vscode.workspace.fs.readDirectory(folder.uri)).map(([name]) => name).sort();
	}

	test('copies the built-in ladder to a file that is shown, and lets the workspace use it', async () => {
		const uri = await create({ from: 'copy', isDefault: true });
		assert.equal(uri?.path.split('/').at(-1), 'ours.ladder.yaml');
		const document = vscode.window.activeTextEditor?.document;
		assert.equal(document?.uri.toString(), uri.toString());
		assert.match(await readFile(uri), /id: ours\n[^]*title: "?Ours: a ladder/);
		const setting = vscode.workspace.getConfiguration('pmWorksheets', uri).get('ladder');
		assert.equal(setting, vscode.workspace.asRelativePath(uri, false));
		assert.deepEqual(getFindings(document, vscode.DiagnosticSeverity.Hint), []);
	});

	test('imports a CSV without an error in what it writes', async () => {
		const file = await folder.write('roles.csv', `\uFEFF${csv.replaceAll('\n', '\r\n')}`);
		const uri = await create({ from: 'csv', file });
		assert.match(await readFile(uri!), /^# Made from a CSV file[^]*slug: senior-pm[^]*- Ships/);
		const document = await vscode.workspace.openTextDocument(uri!);
		// What is to be completed is told; once that is there, an error would be, too.
		await eventually('what the ladder lacks', () => getFindings(document, vscode.DiagnosticSeverity.Hint).length > 0);
		assert.deepEqual(getFindings(document, vscode.DiagnosticSeverity.Error), []);
	});

	test('reads what spreadsheets call Unicode text', async () => {
		const text = `\uFEFF${csv.replaceAll(';', '\t')}`;
		const bytes = new Uint8Array(new Uint16Array(Array.from(text, letter => letter.charCodeAt(0))).buffer);
		const file = vscode.Uri.joinPath(folder.uri, 'roles.txt');
		await vscode.workspace.fs.writeFile(file, bytes);
		assert.match(await readFile((await create({ from: 'csv', file }))!), /slug: senior-pm/);
	});

	test('writes nothing where the CSV cannot be understood, the name is taken or the id is none', async () => {
		const broken = await folder.write('broken.csv', csv.replace('Senior PM', ''));
		assert.equal(await create({ from: 'csv', file: broken }), undefined);
		const latin = vscode.Uri.joinPath(folder.uri, 'latin.csv');
		await vscode.workspace.fs.writeFile(latin, Uint8Array.from([0x50, 0xfc, 0x0a]));
		assert.equal(await create({ from: 'csv', file: latin }), undefined);
		assert.equal(await create({ from: 'copy', id: 'pm-default' }), undefined);
		assert.equal(await create({ from: 'copy', id: '../Ours' }), undefined);
		const taken = await folder.write('ours.ladder.yaml', 'mine');
		assert.equal(await create({ from: 'copy', isDefault: true }), undefined);
		assert.equal(await readFile(taken), 'mine');
		assert.deepEqual(await list(), ['broken.csv', 'latin.csv', 'ours.ladder.yaml']);
		assert.equal(vscode.workspace.getConfiguration('pmWorksheets').get('ladder'), 'pm-default');
	});
});
