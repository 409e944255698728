import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FormController } from '../../../src/features/form/formController';
import { completeAll, toLabels } from './completions';
import { eventually } from './eventually';
import { FakeFormPanel } from './fakeFormPanel';
import { createFormServices } from './formServices';
import { createLadderText } from './ladderText';
import { createScratchFolder, getCode, readFile } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const ladderText = createLadderText().replace('max: 5', 'max: 4').replace('definition', 'core: true\n    definition');
const text = `---
worksheet: career-development
person: Ada
ladder: ../our.ladder.yaml
level: product-manager
target: senior-pm
status: active
start: 2026-09-01
end: 2027-03-31
cadence: monthly
next_checkin: 2099-01-01
ratings:
  strategy: { self: 5, manager: 2 }
---

# Ada
`;

suite('Own ladder', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(async () => {
		await setLadder(undefined);
		await folder.dispose();
	});

	async function open(name: string, content: string): Promise<vscode.TextDocument> {
		const uri = await folder.write(name, content);
		return (await vscode.window.showTextDocument(uri, { preview: false })).document;
	}

	/** What the setting of the workspace names; relative to its folder. */
	async function setLadder(uri: vscode.Uri | undefined): Promise<void> {
		const value = uri && vscode.workspace.asRelativePath(uri, false);
		const configuration = vscode.workspace.getConfiguration('pmWorksheets');
		await configuration.update('ladder', value, vscode.ConfigurationTarget.Workspace);
	}

	test('sets the scale of the form and of what is checked; while it is broken there is none', async () => {
		await folder.write('our.ladder.yaml', ladderText);
		const document = await open('people/ada.md', text);
		const panel = new FakeFormPanel();
		const services = createFormServices();
		const form = new FormController(document, panel, services);
		try {
			panel.send({ type: 'ready' });
			const { view } = await panel.update('the first update', () => true);
			assert.deepEqual([view.ratings?.scale?.min, view.ratings?.scale?.max], [1, 4]);
			assert.deepEqual(
				view.comparison?.axes.map(({ values }) => values),
				[[2, 3]],
			);
			await eventually('the rating that is off the scale', () =>
				vscode.languages.getDiagnostics(document.uri).some(({ message }) => message.includes('from `1` to `4`')),
			);
			await folder.write('our.ladder.yaml', '- no ladder\n');
			await panel.update('a form without a scale', update => update.view.ratings?.scale === undefined);
			const broken = panel.last('update');
			assert.equal(broken?.view.comparison, undefined);
			assert.match(broken?.ladderProblem ?? '', /^The ladder `\.\.\/our\.ladder\.yaml` has errors/);
			assert.equal(broken?.causeFile, 'our.ladder.yaml');
			panel.send({ type: 'openCause' });
			await eventually(
				'the ladder',
				() => vscode.window.activeTextEditor?.document.uri.path.endsWith('/our.ladder.yaml') === true,
			);
			assert.deepEqual(services.log, []);
		} finally {
			form.dispose();
			services.dispose();
		}
	});

	test('is proposed by its path, and told of where it is named', async () => {
		await folder.write('our.ladder.yaml', ladderText);
		const source = text.replace('../our.ladder.yaml', '');
		const document = await open('people/ada.md', source);
		const at = document.positionAt(source.indexOf('ladder: ') + 'ladder: '.length);
		const labels = toLabels(await completeAll(document, at));
		assert.ok(labels.includes('pm-default') && labels.includes('../our.ladder.yaml'), labels.join());
		const named = await open('people/zoe.md', text);
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			named.uri,
			named.positionAt(text.indexOf('our.ladder')),
		);
		const words = hovers.flatMap(({ contents }) => contents.map(part => (part as vscode.MarkdownString).value)).join();
		assert.match(words, /Our ladder[^]*2 levels[^]*pm\\-default/);
	});

	test('of the setting is named by a new worksheet that is read against it, by the path from its folder', async () => {
		const create = async (kind: string, into: string): Promise<string | undefined> => {
			const uri: vscode.Uri = await vscode.commands.executeCommand('pmWorksheets.newWorksheet', {
				kind,
				answers: { person: 'Ada', manager: '', mentor: '', level: '', target: '', leader: 'Sam', pm: 'Ada' },
				folder: vscode.Uri.joinPath(folder.uri, into),
				fileName: `${kind}.md`,
			});
			return /^ladder: .*$/m.exec(await readFile(uri))?.[0];
		};
		const ladder = await folder.write('our.ladder.yaml', ladderText);
		await setLadder(ladder);
		assert.equal(await create('career-development', 'people/pm'), 'ladder: "../../our.ladder.yaml"');
		assert.equal(await create('leader-trust-review', 'people/pm'), undefined);
		await vscode.workspace.fs.delete(ladder);
		assert.equal(await create('career-development', 'gone'), undefined);
		await setLadder(undefined);
		assert.equal(await create('career-development', 'default'), undefined);
	});

	test('of a workspace folder is named by new worksheets of that folder alone', async () => {
		const folders = vscode.workspace.workspaceFolders ?? [];
		const last = folders.at(-1)!;
		const ladder = vscode.Uri.joinPath(last.uri, 'last.ladder.yaml');
		const settings = vscode.workspace.getConfiguration('pmWorksheets', last.uri);
		const create = async ({ uri }: vscode.WorkspaceFolder): Promise<readonly (string | undefined)[]> => {
			const created: vscode.Uri = await vscode.commands.executeCommand('pmWorksheets.newWorksheet', {
				kind: 'career-development',
				answers: { person: 'Ada', manager: '', mentor: '', level: '', target: '' },
				folder: vscode.Uri.joinPath(uri, 'scratch-growth'),
				fileName: 'ada.md',
			});
			const text = await readFile(created);
			await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, 'scratch-growth'), { recursive: true });
			return [/^ladder: .*$/m.exec(text)?.[0], /^ {2}strategy: .*$/m.exec(text)?.[0]];
		};
		await vscode.workspace.fs.writeFile(ladder, new TextEncoder().encode(ladderText));
		await settings.update('ladder', 'last.ladder.yaml', vscode.ConfigurationTarget.WorkspaceFolder);
		try {
			assert.deepEqual(await create(last), ['ladder: "../last.ladder.yaml"', '  strategy: { self: }']);
			for (const other of folders.slice(0, -1)) {
				assert.deepEqual(await create(other), [undefined, undefined]);
			}
		} finally {
			await settings.update('ladder', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
			await vscode.workspace.fs.delete(ladder);
		}
	});

	test('of the setting is that of a new worksheet; a broken one lends it no levels of another', async () => {
		const create = (fileName: string): Thenable<vscode.Uri> =>
			vscode.commands.executeCommand('pmWorksheets.newWorksheet', {
				kind: 'career-development',
				answers: { person: 'Ada', manager: '', mentor: '', level: 'product-manager', target: 'senior-pm' },
				folder: folder.uri,
				fileName,
			});
		const ladder = await folder.write('our.ladder.yaml', ladderText);
		await setLadder(ladder);
		const written = await readFile(await create('ada.md'));
		assert.match(written, /^ratings:\n {2}strategy: \{ self: \}\n/m);
		assert.match(written, /^# Ada.*Senior$/m);

		await folder.write('our.ladder.yaml', 'levels: [');
		const uri = await create('zoe.md');
		assert.match(await readFile(uri), /^# Ada.*senior-pm$/m);
		assert.equal(/self:|Senior Product/.test(await readFile(uri)), false);
		await eventually('what is wrong with the ladder', () =>
			vscode.languages.getDiagnostics(uri).some(diagnostic => getCode(diagnostic) === 'ladder-not-found'),
		);
	});
});
