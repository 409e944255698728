import * as vscode from 'vscode';
import { builtInKindTexts, findKindIdProblem, kindTemplate, toKindId } from '../../core';
import type { CollectedKinds } from '../../core';
import { readText } from '../../host/files';
import type { FolderRequest } from '../../host/folderSteps';
import type { WorkspaceKinds } from '../../host/workspaceKinds';

/** What a caller of the command may answer beforehand. */
export interface CreateKindArguments {
	readonly title?: string;
	readonly id?: string;
	/** `template`, or the id of a kind to copy. */
	readonly from?: string;
	readonly folder?: vscode.Uri;
}

/** What is known so far; the steps fill it in. */
export interface KindRequest extends FolderRequest {
	readonly given: CreateKindArguments;
	readonly known: CollectedKinds;
	title: string;
	id: string;
	/** Name of what the new kind starts from. */
	source: string;
}

/** Something that a new kind may start from. */
export interface KindSourceText {
	/** `template`, or the id of a kind. */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly read: () => Promise<string | undefined>;
}

/** Where nobody has put a kind yet. */
const firstFolder = 'kinds';

/** Starts a request from the command's argument: nothing, or answers. */
export function createRequest(known: CollectedKinds, argument: unknown): KindRequest {
	const given = typeof argument === 'object' && argument !== null ? (argument as CreateKindArguments) : {};
	const folders = vscode.workspace.workspaceFolders ?? [];
	const title = given.title?.trim() ?? '';
	return {
		given,
		known,
		title,
		id: given.id ?? proposeId(title, known),
		source: given.from ?? '',
		workspaceFolder: given.folder ? vscode.workspace.getWorkspaceFolder(given.folder) : folders[0],
		folder: given.folder,
		proposedFolder: () => firstFolder,
	};
}

/** The id of a title, or one like it that is free; empty where its letters make none. */
export function proposeId(title: string, known: CollectedKinds): string {
	const id = toKindId(title);
	const isFree = (candidate: string): boolean => findKindIdProblem(candidate, known) === undefined;
	const numbered = Array.from({ length: known.kindFiles.size + 2 }, (_, index) => `${id}-${index + 2}`);
	return id === '' ? '' : ([id, ...numbered].find(isFree) ?? '');
}

/** The template, and all kinds that there are. */
export function getSources(kinds: WorkspaceKinds): readonly KindSourceText[] {
	const copies = [...kinds.current.kinds.values()].map(({ description, id, title }): KindSourceText => {
		const read = async (): Promise<string | undefined> => {
			const file = kinds.findFile(id);
			return builtInKindTexts.get(id) ?? (file && (await readText(file)));
		};
		return { name: id, title: vscode.l10n.t('A copy of {0}', title), description, read };
	});
	const template = {
		name: 'template',
		title: vscode.l10n.t('A short template'),
		description: vscode.l10n.t('A few parts with notes on what they are for.'),
		read: () => Promise.resolve(kindTemplate),
	};
	return [template, ...copies];
}
