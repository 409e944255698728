import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WorksheetEdit } from '../../../src/core';
import { WorksheetWriter } from '../../../src/host/worksheetWriter';
import { createOwnServices } from './ownServices';
import type { OwnServices } from './ownServices';
import { createScratchFolder, readFile } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const text = `---
worksheet: career-development
person: Ada Park # she
level: product-manager
target: senior-pm
goals:
  - id: G1
    title: Write a strategy
    status: on-track
---

# Ada

## Goals and actions

### G1 Write a strategy

- [ ] Ask Finance for data.
- [ ] Offer two options.
`;
const ticked = text.replace('[ ] Ask', '[x] Ask');
const tick: WorksheetEdit = { type: 'tickAction', index: 0, isDone: true };

suite('Changing a worksheet from outside its editor', () => {
	let folder: ScratchFolder;
	let uri: vscode.Uri;
	let writer: WorksheetWriter;
	let own: OwnServices;

	setup(async () => {
		folder = await createScratchFolder();
		uri = await folder.write('ada.md', text);
		own = createOwnServices();
		writer = new WorksheetWriter(own);
	});

	teardown(async () => {
		own.kinds.dispose();
		await folder.dispose();
	});

	test('changes and saves a file that nobody has open', async () => {
		assert.equal(await writer.edit(uri, () => tick), undefined);
		assert.equal(await readFile(uri), ticked);
		assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
	});

	test('leaves saving to who has the file open, and undo takes it back', async () => {
		const { document } = await vscode.window.showTextDocument(uri);
		assert.equal(await writer.edit(uri, () => tick), undefined);
		assert.deepEqual([document.getText(), document.isDirty, await readFile(uri)], [ticked, true, text]);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), text);
	});

	test('makes several changes one after the other, each on what the one before left', async () => {
		const both = [0, 1].map(index => writer.edit(uri, () => ({ type: 'tickAction', index, isDone: true })));
		assert.deepEqual(await Promise.all(both), [undefined, undefined]);
		assert.equal(await readFile(uri), ticked.replace('[ ] Offer', '[x] Offer'));
	});

	test('says so where what it is about is gone, and goes on with what comes after', async () => {
		assert.match((await writer.edit(uri, () => undefined)) ?? '', /changed meanwhile/);
		assert.equal(await writer.edit(uri, () => tick), undefined);
	});

	test('says why a change is refused, and leaves the file alone', async () => {
		const target = { at: 'item', list: 'goals', index: 7, key: 'status' } as const;
		const why = await writer.edit(uri, () => ({ type: 'setValue', target, value: 'done' }));
		assert.ok(why);
		assert.equal(await readFile(uri), text);
	});

	test('writes no edit where there is nothing to change', async () => {
		assert.equal(await writer.edit(uri, () => ({ ...tick, isDone: false })), undefined);
		assert.equal(await readFile(uri), text);
	});
});
