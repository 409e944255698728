import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { completeOurs, openMarked, toLabels } from './completions';
import { eventually } from './eventually';
import { createScratchFolder } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const ladder = `levels:
  - slug: junior
    title: Junior PM
    next: [¦]
  - slug: senior
    title: Senior PM
`;

suite('Ladder and kind files', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	test('propose what is missing and what there is to name', async () => {
		const editor = await openMarked(folder, 'ours.ladder.yaml', ladder);
		assert.equal(editor.document.languageId, 'yaml');
		// The first file that is opened may come before the extension has begun.
		await eventually('a completion', async () => (await completeOurs(editor)).length > 0);
		assert.deepEqual(toLabels(await completeOurs(editor)), ['junior', 'senior']);
		const kind = await openMarked(folder, 'ours.worksheet.yml', 'id: ours\nagreement:\n  ¦\n');
		assert.deepEqual(toLabels(await completeOurs(kind)).slice(0, 2), ['date', 'section']);
	});

	test('take a whole new level as one suggestion', async () => {
		const editor = await openMarked(folder, 'new.ladder.yaml', 'levels:\n  ¦\n');
		await eventually('a completion', async () => (await completeOurs(editor)).length > 0);
		const items = await completeOurs(editor);
		const item = items[toLabels(items).indexOf('- level')];
		assert.ok(item?.insertText instanceof vscode.SnippetString && item.range instanceof vscode.Range);
		await editor.insertSnippet(item.insertText, item.range, {
			undoStopBefore: true,
			undoStopAfter: true,
			keepWhitespace: true,
		});
		assert.match(editor.document.getText(), /^levels:\n {2}- slug: \n {4}title: \n/);
	});

	test('tell what a key is for', async () => {
		const { document } = await openMarked(folder, 'told.ladder.yaml', ladder.replace('¦', 'senior'));
		const tell = async (word: string): Promise<string> => {
			const position = document.positionAt(document.getText().indexOf(word) + 1);
			const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
				'vscode.executeHoverProvider',
				document.uri,
				position,
			);
			return hovers.flatMap(({ contents }) => contents.map(part => (part as vscode.MarkdownString).value)).join('\n');
		};
		await eventually('a hover', async () => (await tell('next')) !== '');
		assert.match(await tell('next'), /The levels that people usually move to from here/);
		assert.match(await tell('senior]'), /Senior PM/);
	});

	test('leave other YAML alone', async () => {
		const known = await openMarked(folder, 'known.ladder.yaml', 'l¦');
		await eventually('a completion', async () => (await completeOurs(known)).length > 0);
		assert.deepEqual(await completeOurs(await openMarked(folder, 'docker.yaml', 'l¦')), []);
	});
});
