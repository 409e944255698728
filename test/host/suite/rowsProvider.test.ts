import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command } from '../../../src/contributions';
import { createWorksheetRows, getFacts, parseWorksheet } from '../../../src/core';
import type { SidebarEntry } from '../../../src/core';
import { RowsProvider } from '../../../src/features/progressView/rowsProvider';
import type { ShownRow } from '../../../src/features/progressView/rowsProvider';

/** A worksheet of a person with one goal and its actions. */
function entry(person: string, actions: string, key = `file:///${person}.md`): SidebarEntry {
	const text = `---\nworksheet: career-development\nperson: ${person}\nstatus: active\ngoals: [{ id: G1, title: Grow }]\n---\n\n# ${person} grows\n\n### G1 Grow\n\n${actions}\n`;
	const worksheet = parseWorksheet(text);
	assert.ok(worksheet);
	return { key, folder: '', fileName: `${person}.md`, facts: getFacts(worksheet) };
}

suite('Rows of the sidebar', () => {
	let entries: readonly SidebarEntry[];
	let provider: RowsProvider;
	let told: (readonly ShownRow[] | undefined)[];
	const options = { today: '2026-11-24', groupBy: 'none', sortBy: 'title', filter: '', showsClosed: true } as const;

	setup(() => {
		entries = [entry('Ada', '- [ ] Ask\n- [ ] Offer'), entry('Noor', '- [ ] Ask')];
		provider = new RowsProvider(
			() => createWorksheetRows(entries, options),
			() => Promise.resolve(undefined),
		);
		told = [];
		provider.onDidChangeTreeData(changed => told.push(changed));
	});

	teardown(() => provider.dispose());

	/** The rows as a view that shows everything asks for them, by their labels and descriptions. */
	function expand(parent?: ShownRow): Map<string, ShownRow> {
		return new Map(
			provider.getChildren(parent).flatMap(row => {
				return [[toLine(row), row] as const, ...expand(row)];
			}),
		);
	}

	/** As it is drawn now. */
	function toLine(row: ShownRow): string {
		const { label, description } = provider.getTreeItem(row);
		const words = [label, description].flatMap(part => (typeof part === 'string' ? [part] : []));
		return words.join(' ').trim();
	}

	function getTold(): (readonly string[] | undefined)[] {
		return told.map(changed => changed?.map(toLine));
	}

	test('are items with words for those who hear them, a box to tick and what opens them', () => {
		const rows = expand();
		const item = provider.getTreeItem(rows.get('Offer')!);
		assert.equal(item.accessibilityInformation?.label, 'Offer, open');
		assert.deepEqual(item.checkboxState, {
			state: vscode.TreeItemCheckboxState.Unchecked,
			accessibilityInformation: { label: 'Offer, open', role: 'checkbox' },
		});
		assert.equal(item.contextValue, 'action file tick');
		assert.deepEqual(item.command?.arguments, [rows.get('Offer')]);
		assert.equal(provider.getParent(rows.get('Offer')!), rows.get('G1 Grow 0 of 2'));
	});

	test('whose file is gone are told of in a sentence, not with what was thrown', async () => {
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
		assert.ok(folder);
		entries = [entry('Ada', '- [ ] Ask', vscode.Uri.joinPath(folder, 'no-such-worksheet.md').toString())];
		const [shown] = provider.getChildren();
		for (const command of [Command.openRow, Command.openRowText, Command.setRowStatus]) {
			await vscode.commands.executeCommand(command, shown);
		}
	});

	test('tell only of those that look different', () => {
		const rows = expand();
		entries = [entry('Ada', '- [x] Ask\n- [ ] Offer'), entry('Noor', '- [ ] Ask')];
		provider.refresh();
		assert.deepEqual(getTold(), [['Ask', 'G1 Grow 1 of 2', 'Ada grows 1 of 3']]);
		assert.ok(told[0]?.includes(rows.get('G1 Grow 0 of 2')!));
	});

	test('tell of the row below which others have come', () => {
		const rows = expand();
		entries = [entry('Ada', '- [ ] Ask\n- [ ] Offer\n- [ ] Decide'), entry('Noor', '- [ ] Ask')];
		provider.refresh();
		assert.deepEqual(getTold(), [['G1 Grow 0 of 3', 'Ada grows 0 of 4']]);
		assert.equal(provider.getChildren(rows.get('G1 Grow 0 of 2')).length, 3);
	});

	test('are all asked for again where a worksheet has come', () => {
		expand();
		entries = [...entries, entry('Zoe', '- [ ] Ask')];
		provider.refresh();
		assert.deepEqual(told, [undefined]);
		assert.equal(provider.getChildren().length, 3);
	});

	test('are not looked at where nothing can have changed', () => {
		expand();
		entries = [entry('Ada', '- [x] Ask\n- [ ] Offer'), entry('Noor', '- [x] Ask')];
		provider.refresh(id => id.startsWith('file:///Noor'));
		assert.deepEqual(getTold(), [['Ask', 'G1 Grow 1 of 1', 'Noor grows 1 of 2']]);
	});
});
