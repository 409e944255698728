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

function isSame(uri: vscode.Uri, other: vscode.Uri): boolean {
	return uri.toString() === other.toString();
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

	async function rename(document: vscode.TextDocument, at: string, name: string): Promise<vscode.WorkspaceEdit> {
		const place = document.positionAt(document.getText().indexOf(at) + at.length);
		return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, place, name);
	}

	async function findReferences(document: vscode.TextDocument, at: string): Promise<readonly vscode.Location[]> {
		const place = document.positionAt(document.getText().indexOf(at) + at.length);
		return vscode.commands.executeCommand('vscode.executeReferenceProvider', document.uri, place);
	}

	async function getText(name: string): Promise<string> {
		return (await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name))).getText();
	}

	test('follow an id that is renamed, whether their files are open, changed or closed', async () => {
		const noor = await open('growth/noor.md', holding('E1', 'E2'));
		await folder.write('closed.md', naming('E1', '"growth/noor.md#E1"', 'growth/noor.md#E12', 'other.md#E1'));
		const changed = await open('pairs/changed.md', naming('E9'));
		const unsaved = new vscode.WorkspaceEdit();
		const word = changed.positionAt(changed.getText().indexOf('E9'));
		unsaved.replace(changed.uri, new vscode.Range(word, word.translate(0, 2)), '../growth/noor.md#E1');
		await vscode.workspace.applyEdit(unsaved);
		await eventually('all in the index', async () => (await findReferences(noor, '| E1')).length === 3);
		assert.ok(await vscode.workspace.applyEdit(await rename(noor, '| E1', 'E7')));
		assert.equal(noor.getText(), holding('E7', 'E2'));
		assert.equal(await getText('closed.md'), naming('E1', '"growth/noor.md#E7"', 'growth/noor.md#E12', 'other.md#E1'));
		assert.equal(changed.getText(), naming('../growth/noor.md#E7'));
		assert.ok(await vscode.workspace.applyEdit(await rename(changed, 'noor.md#E7', 'E1')));
		assert.equal(noor.getText(), holding('E1', 'E2'));
		assert.equal(changed.getText(), naming('../growth/noor.md#E1'));
	});

	test('keep an id from being renamed where one of them cannot be read', async () => {
		const noor = await open('noor.md', holding('E1', 'E2'));
		await folder.write('broken.md', naming('noor.md#E1').replace('evidence: [', 'evidence: [['));
		const refusal = /`[^`]*broken\.md` names this evidence, too/;
		await eventually('the broken file in the index', () => {
			return rename(noor, '| E1', 'E7').then(
				() => false,
				(error: unknown) => refusal.test(String(error)),
			);
		});
		assert.ok(await rename(noor, '| E2', 'E7'));
		assert.equal(noor.getText(), holding('E1', 'E2'));
	});

	test('are among all references to an id, from either end', async () => {
		const noor = await open('noor.md', holding('E1', 'E2'));
		const pair = await open('pair.md', naming('noor.md#E1', 'noor.md#E2'));
		for (const [document, at] of [[noor, '| E1'] as const, [pair, 'noor.md#E1'] as const]) {
			await eventually('both in the index', async () => (await findReferences(document, at)).length > 1);
			const found = await findReferences(document, at);
			const words = found.map(({ range, uri }) => [noor, pair].find(each => isSame(each.uri, uri))?.getText(range));
			// Markdown takes what is in the brackets for one link.
			assert.deepEqual(words.filter(word => word?.includes(',') !== true).sort(), ['E1', 'noor.md#E1'], at);
		}
	});
});
