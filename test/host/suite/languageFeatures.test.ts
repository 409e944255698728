import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';
import { createScratchFolder } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const text = [
	'---',
	'worksheet: career-development',
	'level: product-manager',
	'target: senior-pm',
	'ratings:',
	'  product-strategy: { self: 3, evidence: [E1] }',
	'goals:',
	'  - title: Write a strategy',
	'    id: G1',
	'    due: 2027-01-29',
	'---',
	'',
	'# Ada',
	'',
	'## Goals and actions',
	'',
	'### G1 Write a strategy',
	'',
	'- [ ] Ask (G1).',
	'',
	'## Evidence',
	'',
	'| ID | Date | Competency | What happened | Result | Who saw it | Link |',
	'| --- | --- | --- | --- | --- | --- | --- |',
	'| E1 | 2026-10-16 | product-strategy | Draft | Three objections | Sam | docs/draft.md |',
	'',
].join('\n');

function getFolderName({ uri }: ScratchFolder): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

suite('Language features', () => {
	let folder: ScratchFolder;
	let document: vscode.TextDocument;

	setup(async () => {
		folder = await createScratchFolder();
		document = await vscode.workspace.openTextDocument(await folder.write('a.md', text));
		await vscode.window.showTextDocument(document);
	});

	teardown(() => folder.dispose());

	/** The place one letter into some words. */
	function at(words: string): vscode.Position {
		return document.positionAt(text.indexOf(words) + 1);
	}

	function lines(ranges: readonly vscode.Range[]): readonly string[] {
		return ranges.map(({ start }) => document.lineAt(start.line).text.trim());
	}

	async function hover(position: vscode.Position): Promise<string> {
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			document.uri,
			position,
		);
		return hovers.flatMap(({ contents }) => contents.map(part => (part as vscode.MarkdownString).value)).join('\n');
	}

	test('lead from a name to the other worksheets about the same person', async () => {
		const other = await folder.write(
			'(pair).md',
			'---\nworksheet: mentorship-goal\nmentee: ADA park\n---\n\n# A [year]\n',
		);
		const own = await vscode.workspace.openTextDocument(
			await folder.write('own.md', '---\nworksheet: career-development\nperson: Ada Park\nmentor: Ada Park\n---\n'),
		);
		const hoverOn = async (line: number): Promise<vscode.MarkdownString[]> => {
			const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
				'vscode.executeHoverProvider',
				own.uri,
				new vscode.Position(line, 10),
			);
			return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
		};
		await eventually('the other worksheet', async () => (await hoverOn(2)).length > 0);
		const [{ value } = { value: '' }] = await hoverOn(2);
		assert.match(value, /^Also about Ada Park\\: \[Mentorship goal\\: A \\\[year\\\]\]\(command:vscode\.open\?/);
		assert.deepEqual(await hoverOn(3), []);
		const [, target = ''] = /\?([^)]+)\)$/.exec(value) ?? [];
		const [place] = JSON.parse(decodeURIComponent(target)) as [vscode.Uri];
		await vscode.commands.executeCommand('vscode.open', vscode.Uri.from(place));
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), other.toString());
	});

	test('tell what a key, a competency, an id and a date are', async () => {
		// The first worksheet that is opened may come before the extension has begun.
		await eventually('a hover', async () => (await hover(at('target'))).includes('Target level'));
		assert.match(await hover(at('product-strategy')), /Senior Product Manager\\, expected\\: 4/);
		assert.match(await hover(at('G1)')), /G1 Write a strategy/);
		assert.match(await hover(at('2027-01-29')), /Friday/);
	});

	test('lead from an id to what it names, and to all places that name it', async () => {
		const definitions = await vscode.commands.executeCommand<vscode.Location[]>(
			'vscode.executeDefinitionProvider',
			document.uri,
			at('G1 Write'),
		);
		// Markdown's own provider knows the heading.
		assert.equal(lines(definitions.map(({ range }) => range))[0], 'id: G1');
		const references = await vscode.commands.executeCommand<vscode.Location[]>(
			'vscode.executeReferenceProvider',
			document.uri,
			at('E1]'),
		);
		assert.deepEqual(
			lines(references.map(({ range }) => range)).map(line => line.slice(0, 10)),
			['product-st', '| E1 | 202'],
		);
		const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
			'vscode.executeDocumentHighlights',
			document.uri,
			at('G1)'),
		);
		assert.equal(highlights.length, 3);
	});

	test('lead to evidence in another worksheet, and tell of it', async () => {
		const head = '---\nworksheet: mentorship-goal\ngoals:\n';
		const own = await vscode.workspace.openTextDocument(
			await folder.write(
				'pair.md',
				`${head}  - { id: G1, evidence: [../${getFolderName(folder)}/a.md#E1, a.md#E7] }\n---\n`,
			),
		);
		const place = own.positionAt(own.getText().indexOf('#E1'));
		const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
			'vscode.executeDefinitionProvider',
			own.uri,
			place,
		);
		assert.equal(definition?.uri.toString(), document.uri.toString());
		assert.equal(document.getText(definition.range), 'E1');
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', own.uri, place);
		assert.match(
			hovers.flatMap(({ contents }) => contents.map(part => (part as vscode.MarkdownString).value)).join('\n'),
			/Three objections/,
		);
		await eventually('what is to be said of it', () =>
			vscode.languages.getDiagnostics(own.uri).some(({ message }) => message.startsWith('Unexpected id `E7`')),
		);
		assert.ok(!vscode.languages.getDiagnostics(own.uri).some(({ message }) => message.includes('`E1`')));
	});

	test('rename an id in frontmatter and text, from a heading too', async () => {
		const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
			'vscode.executeDocumentRenameProvider',
			document.uri,
			at('G1 Write'),
			'G5',
		);
		assert.ok(await vscode.workspace.applyEdit(edit));
		assert.equal(document.getText(), text.replaceAll('G1', 'G5'));
	});

	test('refuse an id that there is, in one sentence', async () => {
		const rename = vscode.commands.executeCommand(
			'vscode.executeDocumentRenameProvider',
			document.uri,
			at('G1)'),
			'E1',
		);
		await assert.rejects(Promise.resolve(rename), /is the id of something else here already/);
		assert.equal(document.getText(), text);
	});

	test('link to the files of the evidence, and tell of goals and what can be folded', async () => {
		const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
			'vscode.executeLinkProvider',
			document.uri,
		);
		assert.deepEqual(
			links.map(({ target }) => target?.path.split('/').slice(-2).join('/')),
			['docs/draft.md'],
		);
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
			'vscode.executeDocumentSymbolProvider',
			document.uri,
		);
		const goals = symbols.filter(({ name }) => name === 'Goals');
		assert.deepEqual(
			goals.flatMap(({ children }) => children.map(({ name }) => name)),
			['G1 Write a strategy'],
		);
		const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
			'vscode.executeFoldingRangeProvider',
			document.uri,
		);
		assert.ok(folds.some(({ end, start }) => start === 6 && end === 9));
	});

	test('say above the title how far the worksheet is, and lead to the form', async () => {
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
			'vscode.executeCodeLensProvider',
			document.uri,
		);
		const own = lenses.filter(({ command }) => command?.command === 'pmWorksheets.openForm');
		assert.deepEqual(
			own.map(({ command }) => command?.title),
			['0 of 2 done', 'Open form'],
		);
		assert.deepEqual(lines(own.map(({ range }) => range)), ['# Ada', '# Ada']);
	});

	test('say nothing above the title where a setting says so', async () => {
		const settings = vscode.workspace.getConfiguration('pmWorksheets');
		await settings.update('codeLens', false, vscode.ConfigurationTarget.Global);
		try {
			const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
				'vscode.executeCodeLensProvider',
				document.uri,
			);
			assert.deepEqual(lenses, []);
		} finally {
			await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	test('say nothing in other Markdown', async () => {
		const other = await vscode.workspace.openTextDocument(
			await folder.write('b.md', text.replace('worksheet', 'title')),
		);
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			other.uri,
			at('target'),
		);
		assert.deepEqual(hovers, []);
	});
});
