import * as vscode from 'vscode';
import { eventually } from './eventually';

/** A folder of its own for one test; `dispose` reverts and closes all editors and deletes it. */
export interface ScratchFolder {
	readonly uri: vscode.Uri;
	/** Writes a file and gives its uri. */
	write(name: string, text: string): Promise<vscode.Uri>;
	dispose(): Promise<void>;
}

let count = 0;

/** Makes a scratch folder in the first folder of the workspace. */
export async function createScratchFolder(): Promise<ScratchFolder> {
	const root = vscode.workspace.workspaceFolders?.[0]?.uri;
	if (root === undefined) {
		throw new Error('The test window has no folder open.');
	}
	const uri = vscode.Uri.joinPath(root, `scratch-${++count}`);
	await vscode.workspace.fs.createDirectory(uri);
	return {
		uri,
		write: async (name, text) => {
			const file = vscode.Uri.joinPath(uri, name);
			await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
			return file;
		},
		dispose: async () => {
			for (const editor of vscode.window.visibleTextEditors.filter(({ document }) => document.isDirty)) {
				await vscode.window.showTextDocument(editor.document);
				await vscode.commands.executeCommand('workbench.action.files.revert');
			}
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
			await vscode.workspace.fs.delete(uri, { recursive: true });
		},
	};
}

/**
 * Makes a file or a folder, and waits until VS Code's watcher has told of it. Who hears of a folder lists what is in it; a
 * file that is known from there, and is deleted before the watcher has told of it, is one that the watcher never tells of.
 */
export async function whenTold(make: () => Promise<vscode.Uri>): Promise<vscode.Uri> {
	const told = new Set<string>();
	const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, true);
	watcher.onDidCreate(uri => told.add(uri.toString()));
	try {
		const uri = await make();
		await eventually(`the watcher tells of ${uri.path}`, () => told.has(uri.toString()));
		return uri;
	} finally {
		watcher.dispose();
	}
}

/** A scratch folder that VS Code's watcher has told of, as {@link whenTold} says. */
export async function createToldFolder(): Promise<ScratchFolder> {
	let folder: ScratchFolder | undefined;
	await whenTold(async () => (folder = await createScratchFolder()).uri);
	if (folder === undefined) {
		throw new Error('There is no scratch folder.');
	}
	return folder;
}

/** The text of a file on disk. */
export async function readFile(uri: vscode.Uri): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Codes of a file's diagnostics, each with the text it stands at, errors and warnings only unless asked. */
export function getFindings(document: vscode.TextDocument, worst = vscode.DiagnosticSeverity.Warning): string[] {
	return vscode.languages
		.getDiagnostics(document.uri)
		.filter(({ source, severity }) => source === 'PM Worksheets' && severity <= worst)
		.map(diagnostic => `${getCode(diagnostic)} «${document.getText(diagnostic.range)}»`);
}

/** Waits until a document has exactly these findings, as {@link getFindings} gives them. */
export async function expectFindings(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
	const wanted = expected.join('\n');
	await eventually(`findings\n${wanted}\nin ${document.uri.path}`, () => getFindings(document).join('\n') === wanted);
}

/** The code that settings and fixes name a diagnostic by. */
export function getCode({ code }: vscode.Diagnostic): string {
	return String(typeof code === 'object' ? code.value : code);
}
