import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FormController } from '../../../src/features/form/formController';
import { eventually } from './eventually';
import { FakeFormPanel } from './fakeFormPanel';
import { createFormServices } from './formServices';
import type { OwnFormServices } from './formServices';
import { createLadderText } from './ladderText';
import { createScratchFolder, readFile } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const text = `---
worksheet: career-development
person: Maya Lin # she
level: product-manager
target: senior-pm
ratings:
  discovery: { self: 3 }
goals:
  - title: Write a strategy
    id: G1
    status: on-track
---

# Maya

## Direction

Words.
`;

suite('Form', () => {
	let folder: ScratchFolder;
	let document: vscode.TextDocument;
	const forms: FormController[] = [];

	let services: OwnFormServices;

	setup(async () => {
		folder = await createScratchFolder();
		document = await open('maya.md', text);
		services = createFormServices();
	});

	teardown(async () => {
		forms.splice(0).forEach(form => form.dispose());
		services.dispose();
		await folder.dispose();
	});

	async function open(name: string, content: string): Promise<vscode.TextDocument> {
		const uri = await folder.write(name, content);
		return (await vscode.window.showTextDocument(uri, { preview: false })).document;
	}

	/** A form whose page listens. */
	async function openForm(of: vscode.TextDocument = document): Promise<FakeFormPanel> {
		const panel = new FakeFormPanel();
		forms.push(new FormController(of, panel, services));
		panel.send({ type: 'ready' });
		await panel.update('the first update', () => true);
		return panel;
	}

	test('says nothing before the page listens, then all of it', async () => {
		const panel = new FakeFormPanel();
		forms.push(new FormController(document, panel, services));
		assert.deepEqual(panel.posts, []);
		panel.send({ type: 'ready' });
		const { fileName, version, view } = await panel.update('the first update', () => true);
		assert.deepEqual([fileName, version, view.title], ['maya.md', document.version, 'Maya']);
	});

	test('leads to the other worksheets about the same person, as they come and go', async () => {
		const other = await folder.write(
			'pair.md',
			'---\nworksheet: mentorship-goal\nmentee: maya  LIN\n---\n\n# A year\n',
		);
		await folder.write('twin.md', text);
		const panel = await openForm();
		const found = await panel.update('another worksheet', ({ others }) => others.length > 0);
		assert.deepEqual(
			found.others.map(({ label }) => label),
			['Mentorship goal: A year'],
		);
		panel.send({ type: 'openOther', key: 'file:///elsewhere.md' });
		panel.send({ type: 'openOther', key: found.others[0]?.key });
		await eventually('its form', () => {
			const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
			return input instanceof vscode.TabInputCustom && input.uri.toString() === other.toString();
		});
		await vscode.workspace.fs.delete(other);
		await panel.update('no other worksheet', ({ others }) => others.length === 0);
	});

	test('changes one field as one line, and leaves the comment', async () => {
		const panel = await openForm();
		const answer = await panel.edit({ type: 'setValue', target: { at: 'field', key: 'person' }, value: 'Noor' });
		assert.equal(answer.type, 'editApplied');
		assert.equal(document.getText(), text.replace('Maya Lin #', 'Noor #'));
		assert.equal(panel.last('update')?.version, document.version);
		assert.equal(document.isDirty, true);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), text);
		await panel.update('the old name', ({ view }) => view.people[0]?.value === 'Maya Lin');
	});

	test('a change to what is there already leaves the document clean', async () => {
		const panel = await openForm();
		const answer = await panel.edit({ type: 'setValue', target: { at: 'field', key: 'person' }, value: 'Maya Lin' });
		assert.equal(answer.type, 'editApplied');
		assert.equal(document.isDirty, false);
	});

	test('leaves a level that is chosen again by the name that it is written by', async () => {
		await replaceInEditor(document, 'product-manager', 'PM');
		const panel = await openForm();
		const level = panel.last('update')?.view.about.find(({ key }) => key === 'level');
		assert.equal(level?.value, 'product-manager');
		const before = document.getText();
		const answer = await panel.edit({ type: 'setValue', target: { at: 'field', key: 'level' }, value: level.value });
		assert.equal(answer.type, 'editApplied');
		assert.equal(document.getText(), before);
	});

	test('refuses what was made on an older version, and shows the new one', async () => {
		const panel = await openForm();
		const old = document.version;
		await replaceInEditor(document, 'Words.', 'Other words.');
		const answer = await panel.edit({ type: 'setValue', target: { at: 'title' }, value: 'Noor' }, old);
		assert.deepEqual([answer.type, 'isStale' in answer && answer.isStale], ['editRejected', true]);
		assert.equal(document.getText(), text.replace('Words.', 'Other words.'));
		assert.equal(panel.last('update')?.version, document.version);
	});

	test('two forms and the text stay in step', async () => {
		const [first, second] = [await openForm(), await openForm()];
		await first.edit({ type: 'setValue', target: { at: 'title' }, value: 'Noor' });
		await second.update('the title', ({ view }) => view.title === 'Noor');
		await replaceInEditor(document, '# Noor', '# Iris');
		await first.update('the other title', ({ view }) => view.title === 'Iris');
		await second.update('the other title', ({ view }) => view.title === 'Iris');
	});

	test('edits that come at once are applied one after the other', async () => {
		const panel = await openForm();
		const version = document.version;
		const [first, second] = await Promise.all([
			panel.edit({ type: 'setValue', target: { at: 'title' }, value: 'Noor' }, version),
			panel.edit({ type: 'setValue', target: { at: 'title' }, value: 'Iris' }, version),
		]);
		assert.deepEqual([first.type, second.type], ['editApplied', 'editRejected']);
		assert.equal(document.getText(), text.replace('# Maya', '# Noor'));
	});

	test('what is in the line is in the file when it is saved', async () => {
		const panel = await openForm();
		await panel.edit({ type: 'setValue', target: { at: 'field', key: 'person' }, value: 'Noor' });
		const edited = panel.edit({ type: 'setValue', target: { at: 'title' }, value: 'Noor' });
		await document.save();
		await edited;
		assert.equal(await readFile(document.uri), text.replace('Maya Lin', 'Noor').replace('# Maya', '# Noor'));
		assert.equal(document.isDirty, false);
	});

	test('a save waits for what is still being typed', async () => {
		const panel = await openForm();
		await panel.edit({ type: 'setValue', target: { at: 'field', key: 'person' }, value: 'Noor' });
		panel.beforeSettled = () => {
			void panel.edit({ type: 'setValue', target: { at: 'title' }, value: 'Noor' });
		};
		await document.save();
		assert.equal(await readFile(document.uri), text.replace('Maya Lin', 'Noor').replace('# Maya', '# Noor'));
	});

	test('follows the ladder that the worksheet names', async () => {
		const ladder = await folder.write('our.ladder.yaml', createLadderText({ title: 'Keeper' }));
		await replaceInEditor(document, 'target: senior-pm', 'target: senior-pm\nladder: our.ladder.yaml');
		const panel = await openForm();
		const getTitles = (): readonly string[] =>
			panel
				.last('update')
				?.view.about.find(({ key }) => key === 'level')
				?.options?.map(({ label }) => label) ?? [];
		assert.deepEqual(getTitles(), ['Keeper', 'Senior']);
		const opened = await vscode.workspace.openTextDocument(ladder);
		await replaceInEditor(opened, 'Keeper', 'Gardener');
		await eventually('the new title', () => getTitles()[0] === 'Gardener');
		await opened.save();
	});

	test('what was typed and not sent is in the document when the page is gone', async () => {
		const panel = await openForm();
		const { version } = document;
		const edit = { type: 'setValue', target: { at: 'title' }, value: 'Noor' };
		panel.send({ type: 'typing', version, edit });
		assert.equal(await forms[0]!.end(), 0);
		assert.equal(document.getText(), text.replace('# Maya', '# Noor'));
		assert.equal(document.isDirty, true);
		assert.equal(services.kept.takeWords(document.uri.toString()), undefined);
	});

	test('words that the document cannot take are kept for the next form, once', async () => {
		const panel = await openForm();
		const target = { at: 'section', section: 'Direction', part: 0 };
		panel.send({ type: 'keep', waiting: 0, words: 'as the page wrote them' });
		panel.send({ type: 'typing', version: document.version, edit: { type: 'setValue', target, value: '## Another' } });
		assert.equal(await forms[0]!.end(), 1);
		assert.equal(document.getText(), text);
		const next = await openForm();
		assert.deepEqual(next.last('restore'), { type: 'restore', words: 'as the page wrote them' });
		assert.deepEqual((await openForm()).last('restore'), { type: 'restore' });
	});

	test('words that are refused while their page goes are kept', async () => {
		const panel = await openForm();
		panel.send({ type: 'keep', waiting: 0, words: 'as the page wrote them' });
		const target = { at: 'section', section: 'Direction', part: 0 } as const;
		const answer = await panel.edit({ type: 'setValue', target, value: '## Another' });
		assert.equal(answer.type, 'editRejected');
		assert.equal(await forms[0]!.end(), 1);
		assert.equal(services.kept.takeWords(document.uri.toString()), 'as the page wrote them');
	});

	test('who rates alone does so in the next form too, and no diagnostic may tell', async () => {
		const panel = await openForm();
		panel.send({ type: 'keep', waiting: 0, column: 'self' });
		assert.equal(services.ratingAlone.has(document.uri), true);
		forms[0]!.dispose();
		assert.equal(services.ratingAlone.has(document.uri), false);
		assert.equal((await openForm()).last('restore')?.column, 'self');
		assert.equal(services.ratingAlone.has(document.uri), true);
	});

	test('refuses and logs messages of no known shape', async () => {
		const panel = await openForm();
		const forged = [undefined, null, 'edit', { type: 'delete' }, { type: 'edit', id: 1, version: document.version }];
		forged.forEach(message => panel.send(message));
		await eventually('a line for each', () => services.log.length === forged.length);
		assert.equal(document.getText(), text);
		assert.match(services.log[0] ?? '', /Refused a message/);
	});

	test('shows problems with their place, and mends them', async () => {
		const panel = await openForm();
		await replaceInEditor(document, 'target: senior-pm', 'target: senior-p');
		await eventually('the problem', () => panel.last('problems')?.problems[0]?.code === 'level-unknown');
		const { problems, version } = panel.last('problems')!;
		assert.deepEqual([version, problems[0]?.target], [document.version, { at: 'field', key: 'target' }]);
		const answer = await panel.applyFix(0, 0);
		assert.equal(answer.type, 'editApplied');
		assert.equal(document.getText(), text);
		await eventually('no problem', () => panel.last('problems')?.problems.length === 0);
	});

	test('is read-only where the frontmatter cannot be parsed, and says why', async () => {
		const broken = await open('broken.md', text.replace('ratings:', 'ratings: ['));
		const panel = await openForm(broken);
		assert.match(panel.last('update')?.locked ?? '', /^The YAML cannot be read here/);
		const answer = await panel.edit({ type: 'setValue', target: { at: 'title' }, value: 'Noor' });
		assert.equal(answer.type, 'editRejected');
		assert.equal(broken.isDirty, false);
		panel.send({ type: 'revealInText' });
		await eventually('the cursor at the line', () => {
			const line = vscode.window.activeTextEditor?.selection.active.line;
			return line !== undefined && line >= 5;
		});
	});

	test('a Markdown file that is no worksheet is not changed', async () => {
		const panel = await openForm(await open('notes.md', '# Notes\n'));
		assert.match(panel.last('update')?.locked ?? '', /^This file is not a worksheet/);
		const answer = await panel.edit({ type: 'setValue', target: { at: 'title' }, value: 'Noor' });
		assert.equal(answer.type, 'editRejected');
	});

	test('opens the text where the focus is', async () => {
		const panel = await openForm();
		panel.send({ type: 'revealInText', target: { at: 'item', list: 'goals', index: 0, key: 'status' } });
		await eventually('the line of the status', () => {
			return vscode.window.activeTextEditor?.selection.active.line === 10;
		});
	});
});

suite('Form editor', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	test('opens from the command and leads back to the text at the same place, nothing written', async () => {
		const uri = await folder.write('maya.md', text);
		await vscode.commands.executeCommand('vscode.open', uri);
		const document = vscode.window.activeTextEditor!.document;
		await vscode.commands.executeCommand('pmWorksheets.openForm');
		await eventually('the form', () => getViewType() === 'pmWorksheets.form');
		assert.equal(document.isDirty, false);
		await vscode.commands.executeCommand('pmWorksheets.openText');
		await eventually('the text', () => vscode.window.activeTextEditor?.document === document);
		assert.equal(await readFile(uri), text);
	});

	async function rename(uri: vscode.Uri, name: string): Promise<vscode.Uri> {
		const renamed = vscode.Uri.joinPath(folder.uri, name);
		const edit = new vscode.WorkspaceEdit();
		edit.renameFile(uri, renamed);
		assert.ok(await vscode.workspace.applyEdit(edit));
		return renamed;
	}

	test('a renamed file keeps its form', async () => {
		const uri = await folder.write('maya.md', text);
		await vscode.commands.executeCommand('vscode.openWith', uri, 'pmWorksheets.form');
		const renamed = await rename(uri, 'noor.md');
		await eventually('the form of the new name alone', () => {
			const { tabs } = vscode.window.tabGroups.activeTabGroup;
			return tabs.length === 1 && getFormUri() === renamed.toString();
		});
	});

	test('a renamed file keeps what was not saved', async () => {
		const uri = await folder.write('maya.md', text);
		await vscode.commands.executeCommand('vscode.openWith', uri, 'pmWorksheets.form');
		await replaceInEditor(await eventuallyOpen(uri), '# Maya', '# Noor');
		const renamed = await rename(uri, 'noor.md');
		await eventually('the form of the new name', () => getFormUri() === renamed.toString());
		const moved = await eventuallyOpen(renamed);
		assert.equal(moved.getText(), text.replace('# Maya', '# Noor'));
		assert.equal(moved.isDirty, true);
		await moved.save();
	});

	test('a file that is deleted takes its form along', async () => {
		const uri = await folder.write('maya.md', text);
		await vscode.commands.executeCommand('vscode.openWith', uri, 'pmWorksheets.form');
		await eventually('the form', () => getFormUri() === uri.toString());
		const edit = new vscode.WorkspaceEdit();
		edit.deleteFile(uri);
		assert.ok(await vscode.workspace.applyEdit(edit));
		await eventually('no form', () => getFormUri() === undefined);
	});

	test('revert takes the form back to the file', async () => {
		const uri = await folder.write('maya.md', text);
		await vscode.commands.executeCommand('vscode.openWith', uri, 'pmWorksheets.form');
		const document = await eventuallyOpen(uri);
		await replaceInEditor(document, '# Maya', '# Noor');
		assert.equal(document.isDirty, true);
		await vscode.commands.executeCommand('workbench.action.files.revert');
		await eventually('the old text', () => !document.isDirty && document.getText() === text);
	});

	for (const view of ['form', 'both', 'text']) {
		test(`a new worksheet opens as the setting says: ${view}`, async () => {
			const configuration = vscode.workspace.getConfiguration('pmWorksheets');
			await configuration.update('newWorksheet.open', view, vscode.ConfigurationTarget.Global);
			try {
				await vscode.commands.executeCommand('pmWorksheets.newWorksheet', {
					kind: 'career-development',
					answers: { person: 'Maya Lin', manager: '', mentor: '', level: 'product-manager', target: 'senior-pm' },
					folder: folder.uri,
					fileName: 'new.md',
				});
				const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs.map(({ input }) => input));
				const hasForm = tabs.some(input => input instanceof vscode.TabInputCustom);
				const hasText = tabs.some(input => input instanceof vscode.TabInputText);
				assert.deepEqual([hasForm, hasText], [view !== 'text', view !== 'form']);
			} finally {
				await configuration.update('newWorksheet.open', undefined, vscode.ConfigurationTarget.Global);
			}
		});
	}
});

/** The document of a file once VS Code has opened it. */
async function eventuallyOpen(uri: vscode.Uri): Promise<vscode.TextDocument> {
	const find = (): vscode.TextDocument | undefined =>
		vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
	await eventually(`${uri.path} is open`, () => find() !== undefined);
	return find()!;
}

function getFormUri(): string | undefined {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	return input instanceof vscode.TabInputCustom ? input.uri.toString() : undefined;
}

function getViewType(): string | undefined {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	return input instanceof vscode.TabInputCustom ? input.viewType : undefined;
}

async function replaceInEditor(document: vscode.TextDocument, old: string, replacement: string): Promise<void> {
	const start = document.getText().indexOf(old);
	const edit = new vscode.WorkspaceEdit();
	const range = new vscode.Range(document.positionAt(start), document.positionAt(start + old.length));
	edit.replace(document.uri, range, replacement);
	assert.ok(await vscode.workspace.applyEdit(edit));
}
