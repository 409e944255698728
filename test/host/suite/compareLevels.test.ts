import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseWorksheet } from '../../../src/core';
import { createLevelsPage } from '../../../src/features/compareLevels/levelsPage';
import { findPreset } from '../../../src/features/compareLevels/request';
import { askLevels } from '../../../src/features/compareLevels/steps';
import { eventually } from './eventually';
import { createLadderText } from './ladderText';
import { createScratchFolder } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

suite('Compare levels', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	function findTabs(): readonly vscode.Tab[] {
		return vscode.window.tabGroups.all
			.flatMap(({ tabs }) => tabs)
			.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('pmWorksheets.levels'));
	}

	test('opens one panel, whichever levels are asked for', async () => {
		const request = { ladder: 'pm-default', first: 'product-manager', second: 'Senior Product Manager' };
		await vscode.commands.executeCommand('pmWorksheets.compareLevels', request);
		await eventually('the panel', () => findTabs().some(({ isActive }) => isActive));
		assert.equal(findTabs()[0]?.label, 'Compare Levels');
		await vscode.commands.executeCommand('pmWorksheets.compareLevels', { ...request, first: 'associate-pm' });
		assert.equal(findTabs().length, 1);
	});

	test('reads a file of the workspace, and says what keeps it from comparing', async () => {
		const uri = await folder.write('our.ladder.yaml', createLadderText());
		const request = { ladder: uri.toString(), first: 'product-manager', second: 'senior-pm' };
		const page = await createLevelsPage(request);
		assert.match(page, /Chooses with help\.[^]*1 higher[^]*Chooses alone\./);
		assert.match(page, /command:pmWorksheets\.compareLevels\?[^"]*change/);
		assert.match(await createLevelsPage({ ...request, second: 'cpo' }), /one of the two levels no more/);
		await folder.write('our.ladder.yaml', createLadderText({ next: 'nowhere' }));
		assert.match(await createLevelsPage(request), /The ladder has errors/);
		await vscode.workspace.fs.delete(uri);
		assert.match(await createLevelsPage(request), /cannot be found/);
	});

	suite('asks for no ladder', () => {
		const levels = { first: 'product-manager', second: 'senior-pm' };
		const reader = { read: (document: vscode.TextDocument) => Promise.resolve(parseWorksheet(document.getText())) };
		const neverAsked = (): never => assert.fail('the ladder is asked for');

		/** What is compared with a file in front; fails where the ladder is asked for. */
		async function compareWith(name: string, text: string): Promise<string | undefined> {
			const uri = await folder.write(name, text);
			await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
			await eventually('the file in front', () => {
				const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
				return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
			});
			const preset = await findPreset(reader);
			assert.ok(preset.isLadderKnown, name);
			return (await askLevels(levels, preset, neverAsked))?.ladder;
		}

		test('where its file is in front, be it right or not', async () => {
			assert.match((await compareWith('our.ladder.yaml', createLadderText())) ?? '', /our\.ladder\.yaml$/);
			const invalid = createLadderText({ next: 'nowhere' });
			assert.match((await compareWith('other.ladder.yaml', invalid)) ?? '', /other\.ladder\.yaml$/);
		});

		test('where the worksheet in front names one', async () => {
			await folder.write('our.ladder.yaml', createLadderText());
			const text = '---\nworksheet: career-development\nladder: our.ladder.yaml\nlevel: product-manager\n---\n';
			assert.match((await compareWith('ada.md', text)) ?? '', /our\.ladder\.yaml$/);
		});
	});

	test('is a link where a level of a worksheet is told of, by the ladder of that worksheet', async () => {
		await folder.write('our.ladder.yaml', createLadderText());
		const text =
			'---\nworksheet: career-development\nladder: our.ladder.yaml\nlevel: product-manager\ntarget: senior-pm\n---\n';
		const uri = await folder.write('ada.md', text);
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
		await eventually('the link', async () => {
			const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
				'vscode.executeHoverProvider',
				uri,
				document.positionAt(text.indexOf('senior-pm') + 1),
			);
			const parts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
			const link = parts.find(({ value }) => value.includes('command:'));
			return (
				link !== undefined && decodeURIComponent(link.value).includes('our.ladder.yaml","first":"product-manager"')
			);
		});
	});
});
