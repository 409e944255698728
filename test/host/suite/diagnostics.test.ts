import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';
import { createLadderText } from './ladderText';
import { createScratchFolder, expectFindings, getCode } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const broken =
	'---\nworksheet: career-development\nperson: Ada Park\nlevel: product-manager\ntarget: senior-pm\nstart: 2026-02-30\n---\n\n# Ada\n';
const fine = broken.replace('2026-02-30', '2026-02-28');

suite('Diagnostics', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	test('stand at the value, with severity, source and a link to their explanation', async () => {
		const document = await vscode.workspace.openTextDocument(await folder.write('a.md', broken));
		await expectFindings(document, ['date-invalid «2026-02-30»']);
		const diagnostic = vscode.languages.getDiagnostics(document.uri)[0]!;
		assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
		assert.match(String((diagnostic.code as { target?: vscode.Uri }).target), /pm-career-worksheets/);
		assert.deepEqual(
			[diagnostic.range.start.line, diagnostic.range.start.character, diagnostic.range.end.character],
			[5, 7, 17],
		);
	});

	test('follow typing, also through many quick changes', async () => {
		const document = await vscode.workspace.openTextDocument(await folder.write('a.md', fine));
		const editor = await vscode.window.showTextDocument(document);
		const day = document.positionAt(document.getText().indexOf('28\n'));
		for (const text of ['29', '30', '31', '30']) {
			await editor.edit(edit => edit.replace(new vscode.Range(day, day.translate(0, 2)), text));
		}
		await expectFindings(document, ['date-invalid «2026-02-30»']);
		await editor.edit(edit => edit.replace(new vscode.Range(day, day.translate(0, 2)), '28'));
		await expectFindings(document, []);
	});

	test('go when the document closes, and leave those of other files alone', async () => {
		const other = await vscode.workspace.openTextDocument(await folder.write('other.md', broken));
		await vscode.window.showTextDocument(other, { preview: false });
		// Not by `openTextDocument` or `showTextDocument`, which keep a document for minutes after its tab is closed.
		await vscode.commands.executeCommand('vscode.open', await folder.write('a.md', broken));
		const { document } = vscode.window.activeTextEditor!;
		await expectFindings(document, ['date-invalid «2026-02-30»']);
		await expectFindings(other, ['date-invalid «2026-02-30»']);
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await eventually(
			'the diagnostics of the closed file go',
			() => vscode.languages.getDiagnostics(document.uri).length === 0,
		);
		await expectFindings(other, ['date-invalid «2026-02-30»']);
	});

	test('say nothing of Markdown that is no worksheet, and never change a file', async () => {
		const text = '---\ntitle: A page\nstart: 2026-02-30\n---\n\n- [ ] task\n';
		const document = await vscode.workspace.openTextDocument(await folder.write('page.md', text));
		const worksheet = await vscode.workspace.openTextDocument(await folder.write('a.md', broken));
		await expectFindings(worksheet, ['date-invalid «2026-02-30»']);
		assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
		assert.ok(!document.isDirty && !worksheet.isDirty);
	});

	test('speak of a document that was never saved', async () => {
		const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: broken });
		await expectFindings(document, ['date-invalid «2026-02-30»']);
	});

	test('cover the whole folder on Check All Worksheets, and forget a file that is deleted', async () => {
		const closed = await folder.write('closed.md', broken);
		const deleted = await folder.write('deleted.md', broken);
		await vscode.commands.executeCommand('pmWorksheets.checkAllWorksheets');
		const codes = (uri: vscode.Uri): string[] => vscode.languages.getDiagnostics(uri).map(getCode);
		assert.deepEqual([codes(closed), codes(deleted)], [['date-invalid'], ['date-invalid']]);
		const edit = new vscode.WorkspaceEdit();
		edit.deleteFile(deleted);
		await vscode.workspace.applyEdit(edit);
		await eventually('the diagnostics of the deleted file go', () => codes(deleted).length === 0);
		assert.deepEqual(codes(closed), ['date-invalid']);
	});

	test('cover the files that may be worksheets by the settings', async () => {
		const here = await folder.write('sheets/here.md', broken);
		const elsewhere = await folder.write('notes/elsewhere.md', broken);
		await vscode.commands.executeCommand('pmWorksheets.checkAllWorksheets');
		const count = (uri: vscode.Uri): number => vscode.languages.getDiagnostics(uri).length;
		assert.deepEqual([count(here), count(elsewhere)], [1, 1]);
		const settings = vscode.workspace.getConfiguration('pmWorksheets');
		await settings.update('files', '**/sheets/*.md', vscode.ConfigurationTarget.Global);
		try {
			await eventually('what is said of the other goes', () => count(elsewhere) === 0);
			await eventually('what is said of this comes back', () => count(here) === 1);
			await vscode.commands.executeCommand('pmWorksheets.checkAllWorksheets');
			assert.deepEqual([count(here), count(elsewhere)], [1, 0]);
		} finally {
			await settings.update('files', undefined, vscode.ConfigurationTarget.Global);
		}
		await eventually('what is said of both is back', () => count(here) + count(elsewhere) === 2);
	});

	test('follow the settings', async () => {
		const document = await vscode.workspace.openTextDocument(await folder.write('a.md', broken));
		await expectFindings(document, ['date-invalid «2026-02-30»']);
		const settings = vscode.workspace.getConfiguration('pmWorksheets');
		await settings.update('rules.severity', { 'date-invalid': 'off' }, vscode.ConfigurationTarget.Global);
		try {
			await expectFindings(document, []);
		} finally {
			await settings.update('rules.severity', undefined, vscode.ConfigurationTarget.Global);
		}
		await expectFindings(document, ['date-invalid «2026-02-30»']);
	});

	test('check a ladder file, and a worksheet against it', async () => {
		const ladderText = createLadderText({ next: 'nowhere' });
		const ladder = await vscode.workspace.openTextDocument(await folder.write('our.ladder.yaml', ladderText));
		await expectFindings(ladder, ['ladder-invalid «nowhere»']);
		const text = fine.replace('start:', 'ladder: our.ladder.yaml\nstart:');
		const worksheet = await vscode.workspace.openTextDocument(await folder.write('a.md', text));
		await expectFindings(worksheet, ['ladder-not-found «our.ladder.yaml»']);

		const editor = await vscode.window.showTextDocument(ladder);
		const start = ladder.positionAt(ladderText.indexOf('nowhere'));
		await editor.edit(edit => edit.replace(new vscode.Range(start, start.translate(0, 7)), 'senior-pm'));
		await expectFindings(ladder, []);
		await ladder.save();
		await expectFindings(worksheet, []);
	});

	test('follow a ladder that is changed and deleted on disk, also of worksheets that are closed', async () => {
		const ladder = await folder.write('our.ladder.yaml', createLadderText());
		const text = fine.replace('start:', 'ladder: our.ladder.yaml\nstart:');
		const open = await vscode.workspace.openTextDocument(await folder.write('open.md', text));
		const closed = await folder.write('closed.md', text);
		await vscode.commands.executeCommand('pmWorksheets.checkAllWorksheets');
		await expectFindings(open, []);
		const expectClosed = (codes: string): Promise<unknown> =>
			eventually(`"${codes}" in what is closed`, () => {
				return vscode.languages.getDiagnostics(closed).map(getCode).join() === codes;
			});
		const changes = [
			async () => folder.write('our.ladder.yaml', '- no ladder\n'),
			async () => folder.write('our.ladder.yaml', createLadderText()),
			async () => vscode.workspace.fs.delete(ladder),
			async () => folder.write('our.ladder.yaml', createLadderText()),
		];
		for (const [index, change] of changes.entries()) {
			await change();
			const isUsable = index % 2 === 1;
			await expectFindings(open, isUsable ? [] : ['ladder-not-found «our.ladder.yaml»']);
			await expectClosed(isUsable ? '' : 'ladder-not-found');
		}
	});
});
