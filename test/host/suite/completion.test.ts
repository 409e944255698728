import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';
import { createLadderText } from './ladderText';
import { createScratchFolder } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const head = '---\nworksheet: career-development\n';

/** What is ours: words of the text and snippets for Markdown come from VS Code, and are sorted by their names. */
function isOurs({ sortText }: vscode.CompletionItem): boolean {
	return /^\d{4}$/.test(sortText ?? '');
}

suite('Completion', () => {
	let folder: ScratchFolder;
	let count = 0;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	/** Opens a text with the cursor in the place of `¦`. */
	async function open(marked: string): Promise<vscode.TextEditor> {
		// A name of its own: a file that is open is not read again at once.
		const uri = await folder.write(`worksheet-${++count}.md`, marked.replace('¦', ''));
		const document = await vscode.workspace.openTextDocument(uri);
		const editor = await vscode.window.showTextDocument(document);
		const position = document.positionAt(marked.indexOf('¦'));
		editor.selection = new vscode.Selection(position, position);
		return editor;
	}

	async function complete({ document, selection }: vscode.TextEditor): Promise<readonly vscode.CompletionItem[]> {
		const list = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			document.uri,
			selection.active,
		);
		return list.items.filter(isOurs);
	}

	async function expectLabels(marked: string, expected: readonly string[]): Promise<void> {
		const labels = (await complete(await open(marked))).map(({ label }) =>
			typeof label === 'string' ? label : label.label,
		);
		assert.deepEqual(labels.slice(0, expected.length), expected);
	}

	test('proposes the keys that are missing, with their meaning', async () => {
		const editor = await open(`${head}person: Ada\n¦\n---\n`);
		// The first worksheet that is opened may come before the extension has begun.
		await eventually('a completion', async () => (await complete(editor)).length > 0);
		const [first] = await complete(editor);
		const { description, label } = first?.label as vscode.CompletionItemLabel;
		assert.deepEqual([label, description], ['level', 'level of the ladder']);
		assert.match(first?.documentation as string, /The level of the ladder the person works at today/);
		assert.equal(first?.command?.command, 'editor.action.triggerSuggest');
	});

	test('proposes values while the text cannot be read', async () => {
		await expectLabels(`${head}ratings:\n  delivery: { self: 3, ¦\ngoals: [\n---\n`, ['manager', 'mentor', 'evidence']);
		await expectLabels(`${head}ratings: {\nstatus: ¦\n---\n`, ['draft', 'active', 'paused', 'closed']);
	});

	test('proposes the levels of the ladder that the worksheet names', async () => {
		await folder.write('our.ladder.yaml', createLadderText({ next: 'senior-pm' }));
		const text = `${head}ladder: our.ladder.yaml\nlevel: ¦\n---\n`;
		const labels = (await complete(await open(text))).map(({ label }) =>
			typeof label === 'string' ? label : label.label,
		);
		assert.ok(labels.length > 0 && labels.length < 8, labels.join());
	});

	test('proposes people whom other worksheets name', async () => {
		await folder.write('other.md', `${head}person: Zoe Quinn\n---\n\n# Zoe\n`);
		const editor = await open(`${head}person: ¦\n---\n`);
		await eventually('a name from another file', async () =>
			(await complete(editor)).some(({ label }) => label === 'Zoe Quinn'),
		);
	});

	test('says nothing in other Markdown', async () => {
		assert.deepEqual(await complete(await open('---\ntitle: x\n¦\n---\n')), []);
	});

	test('comes while somebody types, and writes what is chosen at the right depth', async () => {
		const editor = await open(`${head}goals:\n  - title: x\n    id: G1\n  ¦\n---\n`);
		await vscode.commands.executeCommand('type', { text: '-' });
		const goal = '  - title: \n    id: G2\n    competency: \n';
		await eventually('the new goal is chosen', async () => {
			await vscode.commands.executeCommand('acceptSelectedSuggestion');
			return editor.document.getText().includes(goal);
		});
	});
});
