import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';
import { createScratchFolder, readFile } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const text = [
	'---',
	'worksheet: career-development',
	'person: Ada',
	'level: product-manager',
	'target: senior-pm',
	'status: active',
	'start: 2020-01-01',
	'end: 2020-06-30',
	'cadence: weekly',
	'next_checkin: 2020-01-08',
	'ratings:',
	'  delivery: { self: 3 }',
	'goals:',
	'  - { title: Reached, id: G1, status: done }',
	'  - { title: Open, id: G2 }',
	'---',
	'',
	'# Ada',
	'',
	'## Reviews',
	'',
	'### 2020-01-01',
	'',
	'- Moved: something',
	'',
].join('\n');

async function exists(uri: vscode.Uri): Promise<boolean> {
	return vscode.workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
}

suite('Rhythm', () => {
	let folder: ScratchFolder;
	let document: vscode.TextDocument;

	setup(async () => {
		folder = await createScratchFolder();
		document = await vscode.workspace.openTextDocument(await folder.write('ada.md', text));
		await vscode.window.showTextDocument(document, { preview: false });
	});

	teardown(() => folder.dispose());

	test('a check-in is recorded in one step of undo, with the cursor at the first answer', async () => {
		await vscode.commands.executeCommand('pmWorksheets.recordCheckin');
		const [, today = ''] = /^last_checkin: (\S+)$/m.exec(document.getText()) ?? [];
		assert.match(today, /^20\d\d-\d\d-\d\d$/);
		const [, next = ''] = /^next_checkin: (\S+)$/m.exec(document.getText()) ?? [];
		assert.equal((Date.parse(next) - Date.parse(today)) / 86_400_000, 7);
		const { selection } = vscode.window.activeTextEditor!;
		assert.equal(document.lineAt(selection.active.line).text, '- Moved:');
		assert.ok(document.getText().includes(`### ${today}\n\n- Moved:\n- Stuck:`));
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), text);
	});

	test('a lens offers to record a check-in whose day has come', async () => {
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
			'vscode.executeCodeLensProvider',
			document.uri,
		);
		const titles = lenses.map(({ command }) => command?.title);
		assert.ok(titles.includes('Record check-in'), titles.join());
	});

	test('the next period is written beside the old one, which is closed, and undo takes both back', async () => {
		const uri = await vscode.commands.executeCommand<vscode.Uri>('pmWorksheets.startNextPeriod');
		assert.match(uri.path, /\/ada-20\d\d-\d\d\.md$/);
		const created = await readFile(uri);
		assert.match(created, /^ {2}- \{ title: Open, id: G2 \}$/m);
		assert.match(created, /^ {2}delivery: \{ self: 3 \}$/m);
		assert.ok(!created.includes('G1') && !created.includes('2020-01-01'));
		assert.equal(document.getText(), text.replace('status: active', 'status: closed'));
		assert.equal(vscode.window.activeTextEditor?.document.uri.path, uri.path);
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('undo');
		await eventually('the old worksheet is open again', () => document.getText() === text);
		await eventually('the new one is gone', async () => !(await exists(uri)));
	});

	test('a second period of the same month gets a name of its own', async () => {
		const first = await vscode.commands.executeCommand<vscode.Uri>('pmWorksheets.startNextPeriod', document.uri);
		const second = await vscode.commands.executeCommand<vscode.Uri>('pmWorksheets.startNextPeriod', document.uri);
		await eventually('both files', async () => (await readFile(first)) === (await readFile(second)));
		assert.match(second.path, /-2\.md$/);
	});
});
