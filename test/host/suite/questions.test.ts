import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { builtInKinds } from '../../../src/core';
import { eventually } from './eventually';
import { createScratchFolder } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const [first, second] = builtInKinds
	.get('career-development')!
	.sections[0]!.prompts.map(prompt => `<!-- ${prompt} -->`) as [string, string];
const head =
	'---\nworksheet: career-development\nperson: Ada Park\nlevel: product-manager\ntarget: senior-pm\n---\n\n# Ada Park\n';
const text = `${head}\n## Direction\n\n${first}\n\n## Mine\n\n## Looking back\n\nWords.\n`;

suite('Questions', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	async function open(content = text): Promise<vscode.TextEditor> {
		return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(await folder.write('a.md', content)));
	}

	/** Our code lenses: the line that each stands above, and its command. */
	async function getLenses({ uri }: vscode.TextDocument): Promise<[number, vscode.Command | undefined][]> {
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 99);
		return lenses
			.filter(({ command }) => command?.command === 'pmWorksheets.giveQuestion')
			.map(({ command, range }) => [range.start.line, command]);
	}

	test('stand above empty sections, and lead to one question after the other', async () => {
		const { document } = await open();
		// The extension may still be starting.
		await eventually('a lens stands there', async () => (await getLenses(document)).length > 0);
		const lenses = await getLenses(document);
		assert.deepEqual(
			lenses.map(([line, command]) => [document.lineAt(line).text, command?.title]),
			[['## Direction', 'Give me a question']],
		);
		const { command, arguments: parameters = [] } = lenses[0]![1]!;
		await vscode.commands.executeCommand(command, ...(parameters as unknown[]));
		assert.equal(document.getText(), text.replace(first, second));
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), text);
	});

	test('come from the palette for the section of the cursor, which waits behind them', async () => {
		const editor = await open(text.replace(first, 'My words.'));
		const cursor = editor.document.positionAt(editor.document.getText().indexOf('words.'));
		editor.selection = new vscode.Selection(cursor, cursor);
		await vscode.commands.executeCommand('pmWorksheets.giveQuestion');
		assert.equal(editor.document.getText(), text.replace(first, `My words.\n\n${first}`));
		assert.equal(editor.document.offsetAt(editor.selection.active), editor.document.getText().indexOf('-->') + 3);
		await vscode.commands.executeCommand('pmWorksheets.giveQuestion');
		assert.equal(editor.document.getText(), text.replace(first, `My words.\n\n${second}`));
	});

	test('change nothing where there is none to give', async () => {
		const { document } = await open();
		await vscode.commands.executeCommand('pmWorksheets.giveQuestion');
		assert.equal(document.getText(), text);
	});

	test('stand nowhere where the setting turns them off, and above no other Markdown', async () => {
		const { document } = await open();
		const settings = vscode.workspace.getConfiguration('pmWorksheets');
		await settings.update('codeLens', false, vscode.ConfigurationTarget.Global);
		try {
			assert.deepEqual(await getLenses(document), []);
		} finally {
			await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
		}
		assert.equal((await getLenses(document)).length, 1);
		const page = await vscode.workspace.openTextDocument({ language: 'markdown', content: '## Direction\n' });
		assert.deepEqual(await getLenses(page), []);
	});
});
