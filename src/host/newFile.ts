import * as vscode from 'vscode';
import { findNameProblem } from './folderSteps';

/**
 * Creates a file as an edit, so that it can be undone; the edit itself refuses a file that appeared meanwhile. `undefined`
 * where that could not be done, which the person is told.
 */
export async function createNewFile(
	folder: vscode.Uri,
	name: string,
	text: string,
): Promise<vscode.TextDocument | undefined> {
	const uri = vscode.Uri.joinPath(folder, name);
	const problem = await findNameProblem(folder, name);
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
	if (problem !== undefined || !(await vscode.workspace.applyEdit(edit))) {
		const failed = vscode.l10n.t('{0} could not be created; choose another folder or name', name);
		void vscode.window.showErrorMessage(problem ?? failed);
		return undefined;
	}
	return vscode.workspace.openTextDocument(uri);
}
