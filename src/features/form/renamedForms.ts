import * as vscode from 'vscode';
import { ViewType } from '../../contributions';
import { Disposable } from '../../host/dispose';
import { getPathBelow } from '../../host/files';

/** A form of a file that is about to be renamed. */
interface RenamedForm {
	readonly from: vscode.Uri;
	readonly to: vscode.Uri;
	readonly viewColumn: vscode.ViewColumn;
	readonly hadFocus: boolean;
	/** Whether the text was open beside it, and stays. */
	readonly hadText: boolean;
}

/** VS Code shows a renamed file in its default editor, which is the text: where a form was, there shall be one again. */
export class RenamedForms extends Disposable {
	readonly #logger: Pick<vscode.LogOutputChannel, 'error'>;
	#forms: readonly RenamedForm[] = [];
	/** Whose forms are closed only to come back under another name, until there is one of the old name again. */
	readonly #left = new Set<string>();

	constructor(logger: Pick<vscode.LogOutputChannel, 'error'>) {
		super();
		this.#logger = logger;
		this._register(
			vscode.workspace.onWillRenameFiles(({ files }) => {
				this.#forms = files.flatMap(findForms);
				this.#forms.forEach(({ from }) => this.#left.add(from.toString()));
			}),
		);
		this._register(
			vscode.workspace.onDidRenameFiles(() => {
				const forms = this.#forms;
				this.#forms = [];
				for (const form of forms) {
					reopen(form).catch((error: unknown) =>
						this.#logger.error(`Reopening ${form.to.toString()}: ${String(error)}`),
					);
				}
			}),
		);
	}

	/** Whether a form of this file that is closed comes back, as the file has another name. */
	isComingBack(uri: vscode.Uri): boolean {
		return this.#left.has(uri.toString());
	}

	/** There is a form of this file, perhaps of another one that has its name now: it does not come back by itself. */
	open(uri: vscode.Uri): void {
		this.#left.delete(uri.toString());
	}
}

/** The forms of a file, or of all files of a folder. */
function findForms({ newUri, oldUri }: { readonly newUri: vscode.Uri; readonly oldUri: vscode.Uri }): RenamedForm[] {
	return vscode.window.tabGroups.all.flatMap(group =>
		group.tabs.flatMap(({ input, isActive }) => {
			const isForm = input instanceof vscode.TabInputCustom && input.viewType === ViewType.form;
			const rest = isForm ? getPathBelow(input.uri, oldUri) : undefined;
			return isForm && rest !== undefined
				? [
						{
							from: input.uri,
							to: newUri.with({ path: newUri.path + rest }),
							viewColumn: group.viewColumn,
							hadFocus: isActive && group.isActive,
							hadText: findTextTab(group, input.uri) !== undefined,
						},
					]
				: [];
		}),
	);
}

function findTextTab({ tabs }: vscode.TabGroup, uri: vscode.Uri): vscode.Tab | undefined {
	return tabs.find(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}

/** The text that came in the form's place goes, unless closing it would ask about what is not saved. */
async function reopen({ hadFocus, hadText, to, viewColumn }: RenamedForm): Promise<void> {
	const options = { viewColumn, preserveFocus: !hadFocus, preview: false };
	await vscode.commands.executeCommand('vscode.openWith', to, ViewType.form, options);
	const group = vscode.window.tabGroups.all.find(other => other.viewColumn === viewColumn);
	const text = group && !hadText ? findTextTab(group, to) : undefined;
	if (text && !text.isDirty) {
		await vscode.window.tabGroups.close(text, true);
	}
}
