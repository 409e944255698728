import * as vscode from 'vscode';
import { findBlocks, placeBlock } from '../../core';
import type { BlockChoice, BlockPlace, Kind } from '../../core';
import { getToday } from '../../host/configuration';
import { toVsCodeRange } from '../../host/convert';
import type { WorksheetReader } from '../../host/worksheetReader';

/** What a keybinding may say beforehand. */
interface BlockArguments {
	/** Name of a block, as in `pm-` and the name. */
	readonly block?: string;
	/** Title of the section that it goes to, where the kind names several. */
	readonly section?: string;
}

/** Asks for a block, unless the caller has chosen one that there is, and puts it into its place as one step of undo. */
export async function insertBlock(reader: WorksheetReader, argument: unknown): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const worksheet = editor && (await reader.parse(editor.document.getText()));
	const choices = worksheet ? findBlocks(worksheet, getCursor(editor)) : [];
	if (!editor || choices.length === 0) {
		const words = vscode.l10n.t('Blocks go into a worksheet that is open as text and whose frontmatter can be read.');
		void vscode.window.showInformationMessage(words);
		return;
	}
	const wanted = isBlockArguments(argument) ? choices.find(choice => isMeant(choice, argument)) : undefined;
	const choice = wanted ?? (await pickBlock(choices, worksheet?.kind));
	if (choice && !(await write(reader, editor, choice))) {
		const words = vscode.l10n.t('Nothing was inserted: all of it is there already, or there is no room for more.');
		void vscode.window.showInformationMessage(words);
	}
}

function getCursor({ document, selection }: vscode.TextEditor): number {
	return document.offsetAt(selection.active);
}

/** Reads the text anew: it may have changed while somebody was choosing. */
async function write(reader: WorksheetReader, editor: vscode.TextEditor, choice: BlockChoice): Promise<boolean> {
	const { document } = editor;
	const worksheet = reader.parseNow(document.getText());
	const placed = worksheet && placeBlock(worksheet, { ...choice, offset: getCursor(editor), today: getToday() });
	if (!placed) {
		return false;
	}
	const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
	const snippet = new vscode.SnippetString(placed.snippet);
	const isInserted = await editor.insertSnippet(snippet, toVsCodeRange(document, placed.range), options);
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	return isInserted;
}

function isBlockArguments(argument: unknown): argument is BlockArguments {
	return typeof argument === 'object' && argument !== null && 'block' in argument;
}

function isMeant({ block, place }: BlockChoice, wanted: BlockArguments): boolean {
	const isPlace = wanted.section === undefined || (place.at === 'section' && place.section === wanted.section);
	return block.name === wanted.block && isPlace;
}

interface BlockItem extends vscode.QuickPickItem {
	readonly choice?: BlockChoice;
}

async function pickBlock(choices: readonly BlockChoice[], kind: Kind | undefined): Promise<BlockChoice | undefined> {
	const items = choices.flatMap((choice, index): BlockItem[] => {
		const title = getPlaceTitle(choice.place, kind);
		const previous = choices[index - 1];
		const isNew = previous === undefined || getPlaceTitle(previous.place, kind) !== title;
		const separator = { label: title, kind: vscode.QuickPickItemKind.Separator };
		const { detail, prefix, title: label } = choice.block;
		return [...(isNew ? [separator] : []), { label, description: prefix, detail, choice }];
	});
	const picked = await vscode.window.showQuickPick(items, {
		placeHolder: vscode.l10n.t('What do you want to write?'),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return picked?.choice;
}

function getPlaceTitle(place: BlockPlace, kind: Kind | undefined): string {
	switch (place.at) {
		case 'section':
			return place.section;
		case 'list':
			return kind?.items.find(({ key }) => key === place.list)?.title ?? place.list;
		case 'key':
			return vscode.l10n.t('Ratings');
	}
}
