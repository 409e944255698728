import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DiagnosticsPublisher } from '../../../src/features/diagnostics/diagnosticsPublisher';
import { NamedFiles } from '../../../src/host/namedFiles';
import { RatingAlone } from '../../../src/host/ratingAlone';
import { smallKind } from '../../core/ownKinds/smallKind';
import { eventually } from './eventually';
import { createLadderText } from './ladderText';
import { createOwnServices } from './ownServices';
import { createScratchFolder, expectFindings, getCode } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const brokenLadder = createLadderText({ next: 'nowhere' });
const brokenKind = smallKind.replace('months: 6', 'months: six');
const growth =
	'---\nworksheet: career-development\nperson: Ada\nladder: our.ladder.yaml\nlevel: product-manager\ntarget: senior-pm\n---\n\n# Ada\n';
const plan = '---\nworksheet: hiring-plan\nperson: Ada\n---\n\n# Ada\n';

suite('Causes in other files', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	/** Where the only diagnostic of a worksheet says that the fault is, and what its code action opens. */
	async function findPlaces(document: vscode.TextDocument, title: string): Promise<readonly string[]> {
		const [diagnostic] = vscode.languages.getDiagnostics(document.uri);
		const { location } = diagnostic!.relatedInformation![0]!;
		const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
			'vscode.executeCodeActionProvider',
			document.uri,
			diagnostic!.range,
		);
		const action = actions.find(candidate => candidate.title === title);
		assert.ok(action?.command, actions.map(candidate => candidate.title).join(', '));
		const values: readonly unknown[] = action.command.arguments ?? [];
		await vscode.commands.executeCommand(action.command.command, ...values);
		const editor = vscode.window.activeTextEditor!;
		assert.equal(editor.document.uri.toString(), location.uri.toString());
		return [editor.document.getText(location.range), editor.document.getText(editor.selection)];
	}

	test('a ladder that is broken: its first error is told of, and opened', async () => {
		await folder.write('our.ladder.yaml', brokenLadder);
		const document = await vscode.workspace.openTextDocument(await folder.write('ada.md', growth));
		await expectFindings(document, ['ladder-not-found «our.ladder.yaml»']);
		assert.deepEqual(await findPlaces(document, 'Open our.ladder.yaml'), ['nowhere', 'nowhere']);
	});

	test('a kind that is broken: its error is told of, and opened', async () => {
		await folder.write('hiring.worksheet.yaml', brokenKind);
		const document = await vscode.workspace.openTextDocument(await folder.write('ada.md', plan));
		await expectFindings(document, ['worksheet-unknown «hiring-plan»']);
		await eventually('the error of the kind', () =>
			vscode.languages.getDiagnostics(document.uri).some(({ message }) => message.includes('mend that file')),
		);
		assert.deepEqual(await findPlaces(document, 'Open hiring.worksheet.yaml'), ['six', 'six']);
	});

	test('a kind whose fault becomes another one while it is broken: the new one is told of', async () => {
		await folder.write('hiring.worksheet.yaml', brokenKind);
		const document = await vscode.workspace.openTextDocument(await folder.write('ada.md', plan));
		const tellsOf = (words: string): boolean =>
			vscode.languages
				.getDiagnostics(document.uri)
				.some(({ relatedInformation = [] }) => relatedInformation.some(({ message }) => message.includes(words)));
		await eventually('the first fault', () => tellsOf('`six`'));
		await folder.write('hiring.worksheet.yaml', smallKind.replace('months: 6', 'months: seven'));
		await eventually('the second fault', () => tellsOf('`seven`'));
	});

	test('is shown though nobody has opened the file, as long as something follows from it', async () => {
		const { checker, kinds } = createOwnServices();
		const named = new NamedFiles();
		const publisher = new DiagnosticsPublisher({
			checker,
			kinds,
			named,
			ratingAlone: new RatingAlone(),
			store: { onDidChange: () => new vscode.Disposable(() => undefined) },
			logger: {
				error: (...words: unknown[]) => {
					throw new Error(words.map(String).join(' '));
				},
			},
		});
		try {
			const ladder = await folder.write('our.ladder.yaml', brokenLadder);
			const isShown = (): boolean => publisher.getFiles().some(uri => uri.toString() === ladder.toString());
			const files = await Promise.all(['ada.md', 'zoe.md'].map(name => folder.write(name, growth)));
			for (const uri of files) {
				await publisher.publishFile(uri);
			}
			await eventually('the error of the ladder', isShown);
			const codes = vscode.languages.getDiagnostics(ladder).map(getCode);
			assert.ok(codes.includes('ladder-invalid'), codes.join());
			publisher.clear(files[0]!);
			assert.ok(isShown());
			await folder.write('our.ladder.yaml', createLadderText());
			await publisher.publishFile(files[1]!);
			assert.equal(isShown(), false);
		} finally {
			publisher.dispose();
			named.dispose();
			kinds.dispose();
		}
	});
});
