import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { blockCatalogue } from '../../../src/core/snippets/catalogue';
import { expandSnippet } from '../../core/snippets/expandSnippet';
import { completeAll, toLabels } from './completions';
import { createScratchFolder, expectFindings } from './scratchFolder';
import type { ScratchFolder } from './scratchFolder';

const text = `---
worksheet: career-development
person: Ada Park
level: product-manager
target: senior-pm
goals:
    - title: One
      id: G1
---

# Ada Park

## Goals and actions

### G1 One

Why it matters.

### G2 Two

## Reviews

<!-- What moved since last time, and what proves it? -->
`;

suite('Blocks', () => {
	let folder: ScratchFolder;

	setup(async () => {
		folder = await createScratchFolder();
	});

	teardown(() => folder.dispose());

	/** Opens a text with the cursor behind some words. */
	async function open(content: string, words: string): Promise<vscode.TextEditor> {
		const document = await vscode.workspace.openTextDocument(await folder.write('a.md', content));
		const editor = await vscode.window.showTextDocument(document);
		const cursor = document.positionAt(document.getText().indexOf(words) + words.length);
		editor.selection = new vscode.Selection(cursor, cursor);
		return editor;
	}

	async function insert(block: string): Promise<void> {
		await vscode.commands.executeCommand('pmWorksheets.insertBlock', { block });
	}

	function getToday(): string {
		const now = new Date();
		return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
	}

	test('go below the goal that the cursor is under, with tab stops, and away again in one step', async () => {
		const { document } = await open(text, 'Why it');
		await insert('action');
		const words = 'What is the smallest thing you can do this week?';
		const action = `- [ ] (experience) ${words} Owner: me. Due: ${getToday()}`;
		assert.equal(document.getText(), text.replace('matters.\n', `matters.\n\n${action}\n`));
		assert.equal(vscode.window.activeTextEditor?.document, document);
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), text);
		assert.equal(document.isDirty, false);
	});

	test('follow the indentation of a list in the frontmatter', async () => {
		const { document } = await open(text, '# Ada');
		await insert('goal');
		const title = 'What will somebody else see you do differently when this is reached?';
		assert.ok(document.getText().includes(`      id: G1\n    - title: ${title}\n      id: G3\n      competency: \n`));
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), text);
	});

	test('take the place of the question, and keep the line ends of the file', async () => {
		const { document } = await open(text.replaceAll('\n', '\r\n'), '## Reviews');
		await insert('review-entry');
		const start = `## Reviews\r\n\r\n### ${getToday()}\r\n\r\n- Moved: \r\n`;
		assert.ok(document.getText().includes(start), document.getText());
		assert.ok(!/[^\r]\n/.test(document.getText()));
		await expectFindings(document, []);
	});

	test('are offered where a line begins with a slash, those of the section first', async () => {
		const { document } = await open(text.replace('### G2', '  /act\n\n### G2'), '/act');
		const items = await complete(document, '/act');
		assert.deepEqual(items[0]?.label, { label: 'Action', description: 'action' });
		assert.deepEqual(document.getText(items[0].range as vscode.Range), '/act');
		assert.match((items[0].insertText as vscode.SnippetString).value, /^- \[ \] \(\$\{1\|experience,/);
		const names = items.map(({ label }) => (typeof label === 'string' ? label : label.description));
		assert.ok(names.includes('review-entry') && !names.includes('goal') && !names.includes('worksheet'));
		assert.equal(new Set(names).size, names.length);
	});

	test('are not offered within words, in code, in the frontmatter and in other files', async () => {
		for (const [content, words] of [
			[text.replace('Why it', 'and /act'), '/act'],
			[text.replace('Why it', '```\n/act\n```\n'), '/act'],
			[text.replace('goals:', '/act\ngoals:'), '/act'],
			[text.replace('worksheet:', 'page:').replace('Why it', '/act\n'), '/act'],
		] as const) {
			const { document } = await open(content, words);
			assert.deepEqual(await complete(document, words), []);
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		}
	});

	/** What this extension offers behind some words. */
	async function complete(document: vscode.TextDocument, words: string): Promise<vscode.CompletionItem[]> {
		const position = document.positionAt(document.getText().indexOf(words) + words.length);
		const items = await completeAll(document, position, '/');
		return items.filter(({ detail }) => [...blockCatalogue.values()].some(block => block.description === detail));
	}

	test('are offered once as snippets of VS Code to those who type pm-', async () => {
		const { document } = await open(text.replace('Why it', 'pm-\n'), 'pm-');
		const position = document.positionAt(document.getText().indexOf('pm-') + 3);
		const labels = async (): Promise<string[]> => {
			const names = toLabels(await completeAll(document, position));
			return names.filter(name => name.startsWith('pm-')).sort();
		};
		const aliases = ['pm-worksheet-career-development'];
		const expected = [...[...blockCatalogue.values()].map(({ prefix }) => prefix), ...aliases].sort();
		assert.deepEqual(await labels(), expected);
	});

	test('expand in VS Code to what the tests of their meaning take them for', async () => {
		const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
		const editor = await vscode.window.showTextDocument(document);
		for (const { body, name } of blockCatalogue.values()) {
			const all = new vscode.Range(0, 0, document.lineCount, 0);
			await editor.insertSnippet(new vscode.SnippetString(body.join('\n')), all);
			assert.equal(document.getText().replaceAll('\r\n', '\n'), expandSnippet(body.join('\n'), getToday()), name);
		}
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});
});
