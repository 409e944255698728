import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';
import { createScratchFolder } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

/** A worksheet whose goal names evidence. */
export function naming(...references: readonly string[]): string {
	return `---\nworksheet: mentorship-goal\nstatus: paused\nmentee: Noor\nmentor: Ada\ngoals:\n  - { id: G1, title: Run a round, evidence: [${references.join(', ')}] }\n---\n\n# Pair\n`;
}

/** A worksheet that holds evidence. */
export function holding(...ids: readonly string[]): string {
	const rows = ids.map(id => `| ${id} | 2026-09-18 | discovery | Twelve interviews |\n`).join('');
	return `---\nworksheet: career-development\nperson: Noor\nlevel: product-manager\ntarget: senior-pm\n---\n\n# Noor\n\n## Evidence\n\n| ID | Date | Competency | What happened |\n| --- | --- | --- | --- |\n${rows}`;
}

suite('Worksheets that name evidence of others', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	async function open(name: string, text: string): Promise<vscode.TextDocument> {
		const document = await vscode.workspace.openTextDocument(await folder.write(name, text));
		await vscode.window.showTextDocument(document, { preview: false });
		return document;
	}

	async function expectWords({ uri }: vscode.TextDocument, expected: readonly string[]): Promise<void> {
		const getWords = (): string[] =>
			vscode.languages.getDiagnostics(uri).flatMap(({ message }) => /(?:id|found at) `[^`]+`/.exec(message)?.[0] ?? []);
		await eventually(`${expected.join(', ')} in ${uri.path}`, () => getWords().join() === expected.join());
	}

	test('are checked again when the other file changes on disk, comes or goes', async () => {
		await folder.write('growth/noor.md', holding('E1'));
		const pair = await open('pair.md', naming('growth/noor.md#E1', 'growth/noor.md#E2', 'late/ben.md#E1'));
		await expectWords(pair, ['id `E2`', 'found at `late/ben.md`']);
		await folder.write('growth/noor.md', holding('E2'));
		await expectWords(pair, ['id `E1`', 'found at `late/ben.md`']);
		await folder.write('late/ben.md', holding('E4'));
		await expectWords(pair, ['id `E1`', 'id `E1`']);
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, 'growth'), { recursive: true });
		await expectWords(pair, ['found at `growth/noor.md`', 'found at `growth/noor.md`', 'id `E1`']);
		assert.ok(!pair.isDirty);
	});

	test('are checked again when the other file changes in an editor that nobody saves', async () => {
		const settings = vscode.workspace.getConfiguration('files');
		// In a browser VS Code saves by itself.
		await settings.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
		try {
			const noor = await open('noor.md', holding('E1'));
			const pair = await open('pair.md', naming('noor.md#E1', 'noor.md#E2'));
			const editor = await vscode.window.showTextDocument(noor);
			await expectWords(pair, ['id `E2`']);
			const at = noor.positionAt(noor.getText().indexOf('E1'));
			await editor.edit(edit => edit.replace(new vscode.Range(at, at.translate(0, 2)), 'E2'));
			await expectWords(pair, ['id `E1`']);
			assert.ok(noor.isDirty);
			await vscode.commands.executeCommand('undo');
			await expectWords(pair, ['id `E2`']);
		} finally {
			await settings.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	test('complete the path of another worksheet, then the id with what it says', async () => {
		await folder.write('growth/noor.md', holding('E1', 'E2'));
		const document = await open('pair.md', naming('./'));
		const complete = async (before: string): Promise<readonly vscode.CompletionItem[]> => {
			const list = await vscode.commands.executeCommand<vscode.CompletionList>(
				'vscode.executeCompletionItemProvider',
				document.uri,
				document.positionAt(document.getText().indexOf(before) + before.length),
			);
			return list.items;
		};
		const getLabels = (items: readonly vscode.CompletionItem[]): readonly unknown[] =>
			items.map(({ label }) => (typeof label === 'string' ? [label] : [label.label, label.description]));
		await eventually('the path of the other file', async () =>
			JSON.stringify(getLabels(await complete('[./'))).includes('["./growth/noor.md#","Career development: Noor"]'),
		);
		const edit = new vscode.WorkspaceEdit();
		const at = document.positionAt(document.getText().indexOf('[./') + 3);
		edit.insert(document.uri, at, 'growth/noor.md#');
		await vscode.workspace.applyEdit(edit);
		assert.deepEqual(
			getLabels((await complete('noor.md#')).filter(({ kind }) => kind === vscode.CompletionItemKind.Reference)),
			[
				['./growth/noor.md#E1', 'Twelve interviews'],
				['./growth/noor.md#E2', 'Twelve interviews'],
			],
		);
	});
});
