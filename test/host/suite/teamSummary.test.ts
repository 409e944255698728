import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';
import { createLadderText } from './ladderText';
import { createScratchFolder, readFile } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

function worksheet(person: string, more = ''): string {
	return `---
worksheet: career-development
person: ${person}
sharing: team
level: product-manager
target: senior-pm
ratings: { delivery: { self: 3, manager: 2 }, strategy: { self: 1 } }
${more}---

# Growth
`;
}

suite('Team summary', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(async () => {
		await folder.dispose();
	});

	function findTabs(): readonly vscode.Tab[] {
		return vscode.window.tabGroups.all
			.flatMap(({ tabs }) => tabs)
			.filter(
				({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('pmWorksheets.teamSummary'),
			);
	}

	function isInFront(): boolean {
		return findTabs().some(({ isActive }) => isActive);
	}

	async function show(): Promise<void> {
		await vscode.commands.executeCommand('pmWorksheets.showTeamSummary');
		await eventually('the summary is in front', isInFront);
	}

	/** What the exported CSV says of the ratings in worksheets of the scratch folder that somebody has assessed. */
	async function exportRatings(name: string): Promise<readonly string[]> {
		const file = vscode.Uri.joinPath(folder.uri, name);
		await vscode.commands.executeCommand('pmWorksheets.exportTeamSummaryCsv', file);
		const scratch = folder.uri.path.split('/').at(-1) ?? '';
		const [header = '', ...lines] = (await readFile(file)).split('\r\n');
		const names = header.replace('\uFEFF', '').split(',');
		const rows = lines.map(line => line.split(','));
		const get = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? '';
		return rows
			.filter(row => get(row, 'file').includes(scratch) && get(row, 'assessed') !== '')
			.map(row => ['person', 'competency', 'assessed', 'expected', 'gap'].map(name => get(row, name)).join(' '));
	}

	test('opens one panel, however often it is asked for, and lets it be closed', async () => {
		await show();
		assert.equal(findTabs()[0]?.label, 'Team Summary');
		await vscode.window.showTextDocument(await folder.write('notes.md', '# Notes\n'), { preview: false });
		await eventually('the text is in front', () => !isInFront());
		await show();
		assert.equal(findTabs().length, 1);
		await vscode.window.tabGroups.close(findTabs());
		await show();
	});

	test('writes the ratings of all worksheets to a CSV, against the ladder of each, without what is private', async () => {
		await folder.write('our.ladder.yaml', createLadderText());
		await folder.write('zoe.md', worksheet('Zoe Hart'));
		await folder.write('deep/ada.md', worksheet('Ada Park', 'ladder: ../our.ladder.yaml\n'));
		await folder.write('cy.md', worksheet('Cy Private').replace('sharing: team', 'sharing: private'));
		await eventually('both are in the summary', async () => {
			const ratings = await exportRatings(`summary-${Date.now()}.csv`);
			return ratings.join('; ') === 'Ada Park strategy 1 3 2; Zoe Hart delivery 2 4 2';
		});
	});

	test('leaves a file alone that is there already', async () => {
		const file = await folder.write('taken.csv', 'mine');
		await vscode.commands.executeCommand('pmWorksheets.exportTeamSummaryCsv', file);
		await vscode.commands.executeCommand('pmWorksheets.exportTeamSummaryHtml', file);
		assert.equal(await readFile(file), 'mine');
	});

	test('writes HTML that is complete by itself', async () => {
		await folder.write('ada.md', worksheet('Ada <b>Park'));
		await eventually('she is in the page', async () => {
			const file = vscode.Uri.joinPath(folder.uri, `summary-${Date.now()}.html`);
			await vscode.commands.executeCommand('pmWorksheets.exportTeamSummaryHtml', file);
			const html = await readFile(file);
			return html.includes('Ada &#60;b&#62;Park') && html.startsWith('<!DOCTYPE html>') && !html.includes('command:');
		});
	});
});
