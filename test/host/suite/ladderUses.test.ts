import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';
import { createLadderText } from './ladderText';
import { createScratchFolder, getCode } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const text = `---
worksheet: career-development
person: Ada
ladder: ../our.ladder.yaml
level: product-manager
target: senior-pm
focus: [strategy]
ratings: { strategy: { self: 2 } }
---

# Ada
`;

suite('Names of a ladder in use', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	async function openLadder(): Promise<vscode.TextDocument> {
		const document = await vscode.workspace.openTextDocument(await folder.write('our.ladder.yaml', createLadderText()));
		await vscode.window.showTextDocument(document);
		return document;
	}

	function findDiagnostic(document: vscode.TextDocument): vscode.Diagnostic | undefined {
		return vscode.languages
			.getDiagnostics(document.uri)
			.find(diagnostic => getCode(diagnostic) === 'ladder-name-in-use');
	}

	test('are told where one was taken out, with the worksheets and a way back', async () => {
		const worksheet = await folder.write('people/ada.md', text);
		await folder.write('people/zoe.md', text.replaceAll('strategy', 'STRATEGY'));
		await folder.write('people/other.md', text.replace('ladder: ../our.ladder.yaml\n', ''));
		const document = await openLadder();
		assert.equal(findDiagnostic(document), undefined);
		const slug = document.getText().indexOf('slug: strategy') + 'slug: '.length;
		const renamed = new vscode.WorkspaceEdit();
		renamed.replace(
			document.uri,
			new vscode.Range(document.positionAt(slug), document.positionAt(slug + 8)),
			'strategic',
		);
		const name = document.getText().indexOf('name: Strategy') + 'name: '.length;
		renamed.replace(
			document.uri,
			new vscode.Range(document.positionAt(name), document.positionAt(name + 8)),
			'Choices',
		);
		assert.ok(await vscode.workspace.applyEdit(renamed));
		await eventually('both worksheets', () => findDiagnostic(document)?.message.includes('2 worksheets') === true);
		const found = findDiagnostic(document)!;
		assert.equal(document.getText(found.range), 'competencies');
		assert.deepEqual(
			found.relatedInformation
				?.filter(({ location }) => location.uri.toString() === worksheet.toString())
				.map(({ location }) => location.range.start.line),
			[6, 7],
		);
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			found.range,
		);
		const fix = actions.find(({ title }) => title.includes('an alias of `strategic`'));
		assert.ok(await vscode.workspace.applyEdit(fix!.edit!));
		await eventually('no finding', () => findDiagnostic(document) === undefined);
		await document.save();
	});

	test('are listed by Find All References', async () => {
		const worksheet = await folder.write('people/ada.md', text);
		const document = await openLadder();
		const position = document.positionAt(document.getText().indexOf('slug: senior-pm') + 'slug: '.length + 1);
		await eventually('the target of the worksheet', async () => {
			const places = await vscode.commands.executeCommand<vscode.Location[]>(
				'vscode.executeReferenceProvider',
				document.uri,
				position,
			);
			const own = places.filter(({ uri }) => uri.toString() === worksheet.toString());
			return own.length === 1 && own[0]?.range.start.line === 5;
		});
	});
});
