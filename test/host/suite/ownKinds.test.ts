import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FormController } from '../../../src/features/form/formController';
import { WorksheetStore } from '../../../src/host/worksheetStore';
import { smallKind } from '../../core/ownKinds/smallKind';
import { completeAll, toLabels } from './completions';
import { eventually } from './eventually';
import { FakeFormPanel } from './fakeFormPanel';
import { createFormServices } from './formServices';
import { createOwnServices } from './ownServices';
import type { OwnServices } from './ownServices';
import { createToldFolder, expectFindings, getCode, readFile, whenTold } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const broken = smallKind.replace('months: 6', 'months: six');
const plan = `---
worksheet: hiring-plan
person: Ada Park
hires:
  - { id: H1, title: A designer, due: 2027-01-29 }
---

# Ada hires

## Notes

- [ ] H1 Talk to three people
`;

suite('Own kinds', () => {
	let folder: ScratchFolder;
	let kindUri: vscode.Uri;
	let own: OwnServices;
	const disposables: Pick<vscode.Disposable, 'dispose'>[] = [];

	setup(async () => {
		folder = await createToldFolder();
		await whenTold(async () => {
			const kinds = vscode.Uri.joinPath(folder.uri, 'kinds');
			await vscode.workspace.fs.createDirectory(kinds);
			return kinds;
		});
		kindUri = await whenTold(() => folder.write('kinds/hiring.worksheet.yaml', smallKind));
		own = createOwnServices();
		disposables.push(own.kinds);
	});

	teardown(async () => {
		for (const disposable of disposables.splice(0).reverse()) {
			disposable.dispose();
		}
		await folder.dispose();
	});

	async function open(name: string, text: string): Promise<vscode.TextDocument> {
		const document = await vscode.workspace.openTextDocument(await folder.write(name, text));
		await vscode.window.showTextDocument(document, { preview: false });
		return document;
	}

	/** A worksheet of the own kind, once the extension knows that kind. */
	async function openPlan(text = plan): Promise<vscode.TextDocument> {
		const document = await open('plan.md', text.replace('person: Ada Park\n', ''));
		await expectFindings(document, ['required-missing «worksheet: hiring-plan»']);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
		await vscode.workspace.applyEdit(edit);
		await expectFindings(document, []);
		return document;
	}

	function createStore(storageUri?: vscode.Uri, services = own): WorksheetStore {
		const logger = vscode.window.createOutputChannel('Own kinds', { log: true });
		const store = new WorksheetStore({ ...services, logger, storageUri, version: '1.0.0' });
		disposables.push(store);
		return store;
	}

	async function withSetting(section: string, value: unknown, work: () => Promise<void>): Promise<void> {
		const settings = vscode.workspace.getConfiguration();
		await settings.update(section, value, vscode.ConfigurationTarget.Global);
		try {
			await work();
		} finally {
			await settings.update(section, undefined, vscode.ConfigurationTarget.Global);
		}
	}

	async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
		const start = document.positionAt(document.getText().indexOf(from));
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, new vscode.Range(start, start.translate(0, from.length)), to);
		await vscode.workspace.applyEdit(edit);
	}

	test('are known before anybody is told of an unknown one', async () => {
		assert.equal(own.kinds.current.kinds.has('hiring-plan'), false);
		const { diagnostics, dependsOnKinds } = await own.checker.check(vscode.Uri.joinPath(folder.uri, 'a.md'), plan);
		assert.deepEqual([diagnostics, dependsOnKinds], [[], true]);
	});

	test('are looked for only where one is asked for', async () => {
		const text = '---\nworksheet: manager-review\nmanager: Sam\n---\n';
		const { dependsOnKinds } = await own.checker.check(vscode.Uri.joinPath(folder.uri, 'a.md'), text);
		assert.equal(dependsOnKinds, false);
		assert.equal((await own.reader.parse(text))?.kind?.id, 'manager-review');
		assert.equal(own.kinds.current.kinds.has('hiring-plan'), false);
		assert.equal((await own.kinds.whenReady()).kinds.has('hiring-plan'), true);
	});

	test('have new worksheets', async () => {
		await openPlan();
		const uri = await vscode.commands.executeCommand<vscode.Uri>('pmWorksheets.newWorksheet', {
			kind: 'hiring-plan',
			answers: { person: 'Maya Lin' },
			folder: folder.uri,
			fileName: 'new.md',
		});
		const document = await vscode.workspace.openTextDocument(uri);
		assert.match(document.getText(), /^---\nworksheet: hiring-plan\nperson: Maya Lin\n/);
		await expectFindings(document, []);
	});

	test('have a form, which changes one line', async () => {
		const document = await open('plan.md', plan);
		const panel = new FakeFormPanel();
		const services = createFormServices();
		disposables.push(services, new FormController(document, panel, services));
		panel.send({ type: 'ready' });
		const { locked, view } = await panel.update('the first update', () => true);
		assert.deepEqual([locked, view.kindTitle, view.lists.map(({ key }) => key)], [undefined, 'Hiring plan', ['hires']]);
		const target = { at: 'item', list: 'hires', index: 0, key: 'title' } as const;
		assert.equal((await panel.edit({ type: 'setValue', target, value: 'A writer' })).type, 'editApplied');
		assert.equal(document.getText(), plan.replace('A designer', 'A writer'));

		await folder.write('kinds/hiring.worksheet.yaml', broken);
		// A file is empty for a moment while it is written.
		const isBroken = /described in `.*kinds\/hiring\.worksheet\.yaml`, which has an error/;
		const update = await panel.update('the form is locked', ({ locked: why }) => isBroken.test(why ?? ''));
		assert.deepEqual([update.causeFile, update.view.title], ['hiring.worksheet.yaml', 'Ada hires']);
		panel.send({ type: 'openCause' });
		await eventually('the error of the kind', () => {
			const editor = vscode.window.activeTextEditor;
			return editor?.document.uri.path === kindUri.path && editor.document.getText(editor.selection) === 'six';
		});
		await folder.write('kinds/hiring.worksheet.yaml', smallKind);
		await panel.update('the form is open again', ({ locked: why }) => why === undefined);
		assert.deepEqual(services.log, []);
	});

	test('have rows in the sidebar, which follow the kind', async () => {
		const uri = await folder.write('plan.md', plan);
		const store = createStore();
		await store.whenReady();
		assert.deepEqual(
			[store.get(uri)?.kindTitle, store.get(uri)?.people, store.get(uri)?.items.map(({ id }) => id)],
			['Hiring plan', { person: 'Ada Park' }, ['H1']],
		);
		await folder.write('kinds/hiring.worksheet.yaml', smallKind.replace('title: Hiring plan', 'title: Who comes'));
		await eventually('the new title', () => store.get(uri)?.kindTitle === 'Who comes');
		await vscode.workspace.fs.delete(kindUri);
		await eventually('the kind is gone', () => store.get(uri)?.kindTitle === undefined);
	});

	test('are no longer what they were at an earlier start: what is kept of a worksheet says which kind it was', async () => {
		const uri = await folder.write('plan.md', plan);
		const storage = vscode.Uri.joinPath(folder.uri, '../..', `kinds-${folder.uri.path.split('-').at(-1) ?? ''}`);
		const first = createStore(storage);
		await first.whenReady();
		const part = vscode.Uri.joinPath(storage, 'worksheets', 'part-0.jsonl');
		await eventually('the facts are kept', async () => (await readFile(part).catch(() => '')).includes('Ada hires'));
		first.dispose();
		await folder.write('kinds/hiring.worksheet.yaml', smallKind.replace('title: Hiring plan', 'title: Who comes'));
		const services = createOwnServices();
		disposables.push(services.kinds);
		const second = createStore(storage, services);
		await second.whenReady();
		assert.equal(second.get(uri)?.kindTitle, 'Who comes');
	});

	test('are completed, explained, and have checks-in', async () => {
		const document = await openPlan();
		const labelsAt = async (position: vscode.Position): Promise<readonly string[]> =>
			toLabels(await completeAll(document, position));
		assert.ok((await labelsAt(new vscode.Position(1, 'worksheet: '.length))).includes('hiring-plan'));
		assert.ok((await labelsAt(new vscode.Position(4, '  - { id: H1, title: A designer, '.length))).includes('status'));
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			document.uri,
			new vscode.Position(4, '  - { id: H1, ti'.length),
		);
		const words = hovers
			.flatMap(({ contents }) => contents.map(part => (part as vscode.MarkdownString).value))
			.join('\n');
		assert.match(words, /Who is sought/);
		await vscode.commands.executeCommand('pmWorksheets.recordCheckin', document.uri);
		await eventually('the entry is there', () => /## Reviews\s+### \d{4}-\d\d-\d\d/.test(document.getText()));
	});

	test('that are broken are reported at their place, and their worksheets say so until they are mended', async () => {
		const document = await openPlan();
		const kind = await open('kinds/hiring.worksheet.yaml', smallKind);
		await withSetting('files.autoSave', 'off', async () => {
			await replace(kind, 'months: 6', 'months: six');
			await expectFindings(kind, ['worksheet-kind-invalid «six»']);
			await expectFindings(document, ['worksheet-unknown «hiring-plan»']);
			const [{ message }] = vscode.languages.getDiagnostics(document.uri) as [vscode.Diagnostic];
			assert.match(message, /described in `.*kinds\/hiring\.worksheet\.yaml`, which has an error/);
			await replace(kind, 'months: six', 'months: 6');
			await expectFindings(kind, []);
			await expectFindings(document, []);
		});
	});

	test('that are deleted, with their folder or alone, are unknown', async () => {
		const document = await openPlan();
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, 'kinds'), { recursive: true });
		await expectFindings(document, ['worksheet-unknown «hiring-plan»']);
		assert.match(vscode.languages.getDiagnostics(document.uri)[0]?.message ?? '', /^Unexpected kind/);
		await folder.write('elsewhere/again.worksheet.yml', smallKind);
		await expectFindings(document, []);
	});

	test('of one id: the second is told of the first, and so are files that are closed on Check All Worksheets', async () => {
		const second = await folder.write('kinds/second.worksheet.yaml', smallKind);
		const closed = await folder.write('closed.md', plan.replace('2027-01-29', 'soon'));
		await vscode.commands.executeCommand('pmWorksheets.checkAllWorksheets');
		const codes = (uri: vscode.Uri): readonly string[] => vscode.languages.getDiagnostics(uri).map(getCode);
		await eventually('the second kind is reported', () => codes(second).join() === 'worksheet-kind-invalid');
		await eventually(
			'the other files are',
			() => `${codes(kindUri).join()}|${codes(closed).join()}` === '|date-invalid',
		);
		await vscode.workspace.fs.delete(kindUri);
		await eventually('the second kind is used', () => codes(second).length === 0);
		await folder.write('kinds/second.worksheet.yaml', broken);
		await eventually('the closed worksheet says so', () => codes(closed).join() === 'worksheet-unknown');
	});

	test('that are excluded by the settings are none', async () => {
		const document = await openPlan();
		await withSetting('files.exclude', { '**/kinds': true }, () =>
			expectFindings(document, ['worksheet-unknown «hiring-plan»']),
		);
		await expectFindings(document, []);
	});

	test('are made by a command, from the template or as a copy, and never over a file', async () => {
		const create = (answers: object): Thenable<vscode.Uri | undefined> =>
			vscode.commands.executeCommand('pmWorksheets.createKind', { folder: folder.uri, ...answers });
		const made = await create({ title: 'Book: list', id: 'book-list', from: 'template' });
		assert.ok(made);
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), made.toString());
		assert.match(await readFile(made), /^id: book-list #[^]*^title: "Book: list"$[^]*^ {2}worksheet: book-list$/m);
		const copy = await create({ title: 'My review', id: 'my-review', from: 'manager-review' });
		assert.match(await readFile(copy!), /^id: my-review$[^]*^title: My review$/m);
		const copied = await create({ title: 'Copy', id: 'hiring-copy', from: 'hiring-plan' });
		assert.equal(
			await readFile(copied!),
			smallKind
				.replaceAll('hiring-plan', 'hiring-copy')
				.replace('title: Hiring plan', 'title: Copy')
				.replace('# Hiring plan,', '# Copy,'),
		);

		assert.equal(await create({ title: 'Again', id: 'book-list', from: 'template' }), undefined);
		const taken = await folder.write('taken.worksheet.yaml', '# Nothing yet\n');
		assert.equal(await create({ title: 'Taken', id: 'taken', from: 'template' }), undefined);
		assert.equal(await readFile(taken), '# Nothing yet\n');
		const uri = await vscode.commands.executeCommand<vscode.Uri>('pmWorksheets.newWorksheet', {
			kind: 'my-review',
			answers: { manager: 'Sam Ruiz' },
			folder: folder.uri,
			fileName: 'review.md',
		});
		await expectFindings(await vscode.workspace.openTextDocument(uri), []);
	});
});
