import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { WorksheetStore } from '../../../src/host/worksheetStore';
import type { Indexing } from '../../../src/host/worksheetStore';
import type { WorkspaceKinds } from '../../../src/host/workspaceKinds';
import { eventually } from './eventually';
import { createOwnServices } from './ownServices';
import { createToldFolder } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const plain = '# Notes\n\n- [ ] Nothing of ours\n';

function worksheet(title: string): string {
	return `---\nworksheet: career-development\nperson: Ada Park\n---\n\n# ${title}\n\n- [ ] Write it down\n`;
}

/** A store with what it said, over a scratch folder. */
class Watched {
	readonly store: WorksheetStore;
	/** The changed files of each event, those of the scratch folder by their path in it. */
	readonly events: (readonly string[])[] = [];
	readonly indexing: Indexing[] = [];
	/** What it could not do. */
	readonly warnings: string[] = [];
	readonly #folder: vscode.Uri;
	readonly #kinds: WorkspaceKinds;

	constructor(folder: vscode.Uri, storageUri?: vscode.Uri, version = '1.0.0') {
		const channel = vscode.window.createOutputChannel('Worksheet store', { log: true });
		const warn = (...words: unknown[]): unknown => this.warnings.push(words.map(String).join(' '));
		const logger = Object.assign(Object.create(channel) as vscode.LogOutputChannel, { warn });
		this.#folder = folder;
		const own = createOwnServices();
		this.#kinds = own.kinds;
		this.store = new WorksheetStore({ ...own, logger, storageUri, version });
		this.store.onDidChange(uris => this.events.push(uris.flatMap(uri => this.#toName(uri)).sort()));
		this.store.onDidChangeIndexing(indexing => this.indexing.push(indexing));
	}

	/** `path: title` of each worksheet in the scratch folder. */
	get titles(): readonly string[] {
		return [...this.store.entries]
			.flatMap(({ uri, facts }) => this.#toName(uri).map(name => `${name}: ${facts.title ?? '-'}`))
			.sort();
	}

	async ready(): Promise<readonly string[]> {
		await this.store.whenReady();
		return this.titles;
	}

	async becomes(...titles: string[]): Promise<void> {
		await eventually(`the store knows ${titles.join(', ')}`, () => this.titles.join('\n') === titles.join('\n')).catch(
			(error: unknown) => {
				throw new Error(`${String(error)}\nIt knows ${this.titles.join(', ')}`);
			},
		);
	}

	dispose(): void {
		this.store.dispose();
		this.#kinds.dispose();
	}

	#toName({ path }: vscode.Uri): string[] {
		const start = `${this.#folder.path}/`;
		return path.startsWith(start) ? [path.slice(start.length)] : [];
	}
}

suite('Worksheet store', () => {
	let folder: ScratchFolder;
	let storage: vscode.Uri;
	const stores: Watched[] = [];

	setup(async () => {
		folder = await createToldFolder();
		storage = vscode.Uri.joinPath(folder.uri, '../..', `storage-${folder.uri.path.split('-').at(-1) ?? ''}`);
	});

	teardown(async () => {
		const warnings = stores.flatMap(each => each.warnings);
		stores.splice(0).forEach(watched => watched.dispose());
		await folder.dispose();
		assert.deepEqual(warnings, []);
	});

	function watch(storageUri?: vscode.Uri, version?: string): Watched {
		const watched = new Watched(folder.uri, storageUri, version);
		stores.push(watched);
		return watched;
	}

	async function remove(name: string): Promise<void> {
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, name), { recursive: true });
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

	test('knows every worksheet once it is ready, and nothing before it is asked', async () => {
		await folder.write('a.md', worksheet('A'));
		await folder.write('deep/er/b.markdown', worksheet('B'));
		await folder.write('plain.md', plain);
		await folder.write('node_modules/x/c.md', worksheet('C'));
		await folder.write('a.txt', worksheet('D'));
		const watched = watch();
		assert.deepEqual([watched.store.isIndexing, watched.indexing.length], [false, 0]);
		assert.deepEqual(await watched.ready(), ['a.md: A', 'deep/er/b.markdown: B']);
		assert.deepEqual(watched.events.flat().sort(), ['a.md', 'deep/er/b.markdown']);
	});

	test('tells how far it has come', async () => {
		await folder.write('a.md', worksheet('A'));
		await folder.write('plain.md', plain);
		const watched = watch();
		await watched.ready();
		const [first, last] = [watched.indexing[0], watched.indexing.at(-1)];
		assert.deepEqual(first, { isIndexing: true, found: 0, read: 0 });
		assert.deepEqual([last?.isIndexing, (last?.found ?? 0) >= 3, last?.read], [false, true, last?.found]);
	});

	test('keeps a worksheet that cannot be read, with its problem', async () => {
		const uri = await folder.write('a.md', worksheet('A').replace('Ada Park', '"Ada Park'));
		const watched = watch();
		await watched.ready();
		const facts = watched.store.get(uri);
		assert.deepEqual([facts?.title, facts?.problem !== undefined], ['A', true]);
	});

	test('leaves out what the settings exclude or do not name, also where it comes later', async () => {
		await folder.write('a.md', worksheet('A'));
		await folder.write('old/b.md', worksheet('B'));
		await withSetting('files.exclude', { '**/old': true }, async () => {
			const watched = watch();
			assert.deepEqual(await watched.ready(), ['a.md: A']);
			await folder.write('old/c.md', worksheet('C'));
			await folder.write('d.md', worksheet('D'));
			await watched.becomes('a.md: A', 'd.md: D');
			await watched.store.refresh();
			await watched.becomes('a.md: A', 'd.md: D');
		});
	});

	test('follows the settings', async () => {
		await folder.write('a.md', worksheet('A'));
		await folder.write('b.markdown', worksheet('B'));
		const watched = watch();
		await watched.ready();
		await withSetting('pmWorksheets.files', '**/*.markdown', () => watched.becomes('b.markdown: B'));
		await watched.becomes('a.md: A', 'b.markdown: B');
		await withSetting('files.exclude', { '**/a.md': true }, () => watched.becomes('b.markdown: B'));
		await watched.becomes('a.md: A', 'b.markdown: B');
	});

	test('has the text of the editor where a file is open, and that of the disk after it is closed', async () => {
		const uri = await folder.write('a.md', worksheet('A'));
		const watched = watch();
		await watched.ready();
		// Otherwise a browser saves what is typed a second later.
		await withSetting('files.autoSave', 'off', async () => {
			await vscode.commands.executeCommand('vscode.open', uri);
			const editor = vscode.window.activeTextEditor!;
			const start = editor.document.positionAt(editor.document.getText().indexOf('A\n'));
			await editor.edit(edit => edit.insert(start, 'Typed '));
			await watched.becomes('a.md: Typed A');
			assert.deepEqual(await watch().ready(), ['a.md: Typed A']);
			await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
			await watched.becomes('a.md: A');
		});
	});

	test('tells of one file that changes, and of no other', async () => {
		await folder.write('a.md', worksheet('A'));
		await folder.write('b.md', worksheet('B'));
		const watched = watch();
		await watched.ready();
		const before = watched.events.length;
		await folder.write('a.md', worksheet('A2'));
		await watched.becomes('a.md: A2', 'b.md: B');
		assert.deepEqual(watched.events.slice(before), [['a.md']]);
	});

	test('says nothing where a file is written again as it was', async () => {
		await folder.write('a.md', worksheet('A'));
		await folder.write('b.md', worksheet('B'));
		const watched = watch();
		await watched.ready();
		const before = watched.events.length;
		await folder.write('a.md', worksheet('A'));
		await folder.write('b.md', worksheet('B2'));
		await watched.becomes('a.md: A', 'b.md: B2');
		assert.deepEqual(watched.events.slice(before), [['b.md']]);
	});

	test('follows a file that becomes plain Markdown and a worksheet again', async () => {
		await folder.write('a.md', worksheet('A'));
		const watched = watch();
		await watched.ready();
		await folder.write('a.md', plain);
		await watched.becomes();
		await folder.write('a.md', worksheet('Again'));
		await watched.becomes('a.md: Again');
	});

	test('follows files that come and go, whatever they are called', async () => {
		const watched = watch();
		await watched.ready();
		await folder.write('new [1], {a,b}?.md', worksheet('New'));
		await folder.write('é 100%#.md', worksheet('Odd'));
		await folder.write('plain.md', plain);
		await watched.becomes('new [1], {a,b}?.md: New', 'é 100%#.md: Odd');
		await remove('new [1], {a,b}?.md');
		await watched.becomes('é 100%#.md: Odd');
	});

	test('follows folders that are renamed, deleted, or come with files in them', async () => {
		await folder.write('team/a.md', worksheet('A'));
		await folder.write('team/in/b.md', worksheet('B'));
		const outside = vscode.Uri.joinPath(storage, 'moved');
		const watched = watch();
		await watched.ready();
		const rename = (from: vscode.Uri, name: string): Thenable<void> =>
			vscode.workspace.fs.rename(from, vscode.Uri.joinPath(folder.uri, name));
		await rename(vscode.Uri.joinPath(folder.uri, 'team'), 'group');
		await watched.becomes('group/a.md: A', 'group/in/b.md: B');
		await vscode.workspace.fs.createDirectory(outside);
		await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(outside, 'c.md'), new TextEncoder().encode(worksheet('C')));
		await rename(outside, 'moved');
		await watched.becomes('group/a.md: A', 'group/in/b.md: B', 'moved/c.md: C');
		await remove('group');
		await watched.becomes('moved/c.md: C');
	});

	test('makes few events of a thousand files that change at once', async () => {
		const names = Array.from({ length: 1000 }, (_, index) => `many/${index}.md`);
		const writeAll = (title: string): Promise<unknown> =>
			Promise.all(names.map(name => folder.write(name, worksheet(title))));
		const watched = watch();
		await watched.ready();
		await writeAll('One');
		await eventually('all are known', () => watched.titles.length === 1000);
		const before = watched.events.length;
		await writeAll('Two');
		await eventually('all have changed', () => watched.titles.every(title => title.endsWith('Two')));
		await eventually('all are told of', () => new Set(watched.events.slice(before).flat()).size === 1000);
		assert.ok(watched.events.length - before <= 100, `${watched.events.length - before} events`);
		await remove('many');
		await watched.becomes();
	});

	test('ends when it is cancelled, and goes on when it is asked to', async () => {
		await Promise.all(Array.from({ length: 100 }, (_, index) => folder.write(`${index}.md`, worksheet('A'))));
		const watched = watch();
		const ready = watched.ready();
		watched.store.cancel();
		assert.ok((await ready).length < 100);
		assert.equal(watched.store.isIndexing, false);
		await watched.store.refresh();
		assert.equal(watched.titles.length, 100);
	});

	test('places items the same way in a file and in its editor', async () => {
		const uri = await folder.write('a.md', `\uFEFF${worksheet('A')}`);
		const watched = watch();
		await watched.ready();
		const onDisk = watched.store.get(uri)?.actions[0]?.offset ?? 0;
		const document = await vscode.workspace.openTextDocument(uri);
		assert.equal(document.getText().slice(onDisk), 'Write it down\n');
	});

	suite('remembers', () => {
		const cacheFile = (name: string): vscode.Uri => vscode.Uri.joinPath(storage, 'worksheets', name);

		async function readCache(name = 'part-0.jsonl'): Promise<string> {
			return new TextDecoder().decode(await vscode.workspace.fs.readFile(cacheFile(name)));
		}

		async function writeCache(text: string, name = 'part-0.jsonl'): Promise<void> {
			await vscode.workspace.fs.writeFile(cacheFile(name), new TextEncoder().encode(text));
		}

		/** Runs a store until it has kept what it knows, and puts another title into that. */
		async function keep(): Promise<void> {
			await folder.write('a.md', worksheet('A'));
			await folder.write('b.md', worksheet('B'));
			await folder.write('plain.md', plain);
			const first = watch(storage);
			await first.ready();
			await eventually('the facts are kept', async () => (await readCache().catch(() => '')).endsWith(']'));
			first.store.dispose();
			await writeCache((await readCache()).replaceAll('"title":"A"', '"title":"Kept"'));
		}

		test('the facts of files that have not changed, and reads those that have', async () => {
			await keep();
			await folder.write('b.md', worksheet('B, longer'));
			assert.deepEqual(await watch(storage).ready(), ['a.md: Kept', 'b.md: B, longer']);
		});

		test('that a file is no worksheet', async () => {
			await keep();
			const lines = (await readCache()).split('\n').filter(line => line.includes('plain.md'));
			assert.deepEqual(
				lines.map(line => line.endsWith(',null]')),
				[true],
			);
		});

		test('nothing of a version of the extension that is not its own', async () => {
			await keep();
			assert.deepEqual(await watch(storage, '1.0.1').ready(), ['a.md: A', 'b.md: B']);
		});

		for (const [name, damage] of Object.entries({
			'that was cut off': (text: string) => text.slice(0, text.indexOf('"title":"Kept"')),
			'that holds something else': (text: string) => text.replaceAll('"items":', '"no-items":'),
			'that is empty': () => '',
			'that is no text': () => '\0\uFFFD\n{}\n[]\n[1,2]\nnull',
		})) {
			test(`nothing of what was kept in a file ${name}`, async () => {
				await keep();
				await writeCache(damage(await readCache()));
				assert.deepEqual(await watch(storage).ready(), ['a.md: A', 'b.md: B']);
			});
		}

		test('what changes after the first look, when it is disposed', async () => {
			await keep();
			const second = watch(storage);
			await second.ready();
			await folder.write('b.md', worksheet('Changed'));
			await second.becomes('a.md: Kept', 'b.md: Changed');
			second.store.dispose();
			await eventually('the change is kept', async () =>
				(await readCache('changes.jsonl').catch(() => '')).includes('Changed'),
			);
			await writeCache((await readCache('changes.jsonl')).replace('Changed', 'Kept too'), 'changes.jsonl');
			assert.deepEqual(await watch(storage).ready(), ['a.md: Kept', 'b.md: Kept too']);
		});

		test('nothing that only an editor has', async () => {
			await keep();
			const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'a.md'));
			const edit = new vscode.WorkspaceEdit();
			edit.insert(document.uri, document.positionAt(document.getText().indexOf('A\n')), 'Typed ');
			await vscode.workspace.applyEdit(edit);
			const second = watch(storage);
			assert.deepEqual(await second.ready(), ['a.md: Typed A', 'b.md: B']);
			const { store } = second;
			const changed = vscode.Uri.joinPath(folder.uri, 'b.md');
			// At the earliest moment in which anybody can know of it.
			store.onDidChange(() => store.get(changed)?.title === 'Changed' && store.dispose());
			await folder.write('b.md', worksheet('Changed'));
			await eventually('the change is kept', async () =>
				(await readCache('changes.jsonl').catch(() => '')).includes('Changed'),
			);
			assert.ok(!(await readCache('changes.jsonl')).includes('Typed'));
		});
	});

	// Only here can folders come and go without a restart of the extension host.
	if (vscode.workspace.workspaceFile !== undefined) {
		test('follows workspace folders that are added and removed', async () => {
			const { uri } = await folder.write('a.md', worksheet('A')).then(() => folder);
			const added = vscode.Uri.joinPath(storage, 'added');
			await vscode.workspace.fs.createDirectory(added);
			const file = vscode.Uri.joinPath(added, 'b.md');
			await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(worksheet('B')));
			const watched = watch();
			await watched.ready();
			assert.equal(watched.store.get(file), undefined);
			const count = vscode.workspace.workspaceFolders?.length ?? 0;
			vscode.workspace.updateWorkspaceFolders(count, 0, { uri: added });
			await eventually('the added folder is known', () => watched.store.get(file)?.title === 'B');
			vscode.workspace.updateWorkspaceFolders(count, 1);
			await eventually('the removed folder is forgotten', () => watched.store.get(file) === undefined);
			assert.equal(watched.store.get(vscode.Uri.joinPath(uri, 'a.md'))?.title, 'A');
		});
	}
});
