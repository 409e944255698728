import * as vscode from 'vscode';

/** All files that may be ladders. */
export const ladderGlob = '**/*.ladder.{yaml,yml}';

/** All files that may describe a kind of worksheet. */
export const kindGlob = '**/*.worksheet.{yaml,yml}';

/** Folders in which nobody keeps worksheets and where looking takes long. */
export const excludedGlob = '**/{node_modules,.git}/**';

const localSchemes = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs']);

/** Whether a document is a file of the user's, and not a side of a diff, an output or a notebook cell. */
export function isUserFile(uri: vscode.Uri): boolean {
	return localSchemes.has(uri.scheme) || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** Whether a file is meant to be an organisation's career ladder. */
export function isLadderFile(uri: vscode.Uri): boolean {
	return /\.ladder\.ya?ml$/i.test(uri.path);
}

/** Whether a file is meant to describe a kind of worksheet. */
export function isKindFile(uri: vscode.Uri): boolean {
	return /\.worksheet\.ya?ml$/i.test(uri.path);
}

/** Whether a document is Markdown by its language or its name. */
export function isMarkdownFile(document: Pick<vscode.TextDocument, 'languageId' | 'uri'>): boolean {
	return document.languageId === 'markdown' || isMarkdownUri(document.uri);
}

/** Whether a file is Markdown by its name. */
export function isMarkdownUri(uri: vscode.Uri): boolean {
	return /\.(?:md|markdown)$/i.test(uri.path);
}

/**
 * What follows the path of a file or folder in the path of a uri, from a slash on or empty; `undefined` where the uri is
 * neither the same nor below.
 */
export function getPathBelow(uri: vscode.Uri, parent: vscode.Uri): string | undefined {
	const isSame = uri.scheme === parent.scheme && uri.authority === parent.authority;
	const rest = isSame && uri.path.startsWith(parent.path) ? uri.path.slice(parent.path.length) : undefined;
	return rest === '' || rest?.startsWith('/') === true ? rest : undefined;
}

/** The last part of a file's path. */
export function getFileName({ path }: vscode.Uri): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder that a file is in. */
export function getParent(uri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(uri, '..');
}

/** The folder that a document is in; one that was never saved is in none. */
export function findFolder(uri: vscode.Uri): vscode.Uri | undefined {
	return uri.scheme === 'untitled' ? undefined : getParent(uri);
}

/** The file that a path leads to from the folder of another one. */
export function resolvePath(uri: vscode.Uri, path: string): vscode.Uri {
	return vscode.Uri.joinPath(getParent(uri), path);
}

/** What the editor has of a file, shown or not. */
export function findOpenDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
	const key = uri.toString();
	return vscode.workspace.textDocuments.find(document => document.uri.toString() === key);
}

/**
 * The text of a file: what the editor shows where it is open, else what is on disk; `undefined` where there is no such
 * file or nobody may read it.
 */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
	const open = findOpenDocument(uri);
	if (open) {
		return open.getText();
	}
	try {
		return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
	} catch (error) {
		if (error instanceof vscode.FileSystemError) {
			return undefined;
		}
		throw error;
	}
}

/** Whether there is a file or folder; `undefined` where nobody can tell. */
export async function exists(uri: vscode.Uri): Promise<boolean | undefined> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch (error) {
		return error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? false : undefined;
	}
}
