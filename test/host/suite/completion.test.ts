import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { completeOurs, openMarked, toLabels } from './completions';
import { eventually } from './eventually';
import { createLadderText } from './ladderText';
import { createScratchFolder } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const head = '---\nworksheet: career-development\n';

suite('Completion', () => {
	let folder: ScratchFolder;
	let count = 0;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	function open(marked: string): Promise<vscode.TextEditor> {
		// A name of its own: a file that is open is not read again at once.
		return openMarked(folder, `worksheet-${++count}.md`, marked);
	}

	async function expectLabels(marked: string, expected: readonly string[]): Promise<void> {
		const labels = toLabels(await completeOurs(await open(marked)));
		assert.deepEqual(labels.slice(0, expected.length), expected);
	}

	test('proposes the keys that are missing, with their meaning', async () => {
		const editor = await open(`${head}person: Ada\n¦\n---\n`);
		// The first worksheet that is opened may come before the extension has begun.
		await eventually('a completion', async () => (await completeOurs(editor)).length > 0);
		const [first] = await completeOurs(editor);
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
		const labels = toLabels(await completeOurs(await open(text)));
		assert.ok(labels.length > 0 && labels.length < 8, labels.join());
	});

	test('proposes people whom other worksheets name', async () => {
		await folder.write('other.md', `${head}person: Zoe Quinn\n---\n\n# Zoe\n`);
		const editor = await open(`${head}person: ¦\n---\n`);
		await eventually('a name from another file', async () =>
			(await completeOurs(editor)).some(({ label }) => label === 'Zoe Quinn'),
		);
	});

	test('says nothing in other Markdown', async () => {
		assert.deepEqual(await completeOurs(await open('---\ntitle: x\n¦\n---\n')), []);
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
