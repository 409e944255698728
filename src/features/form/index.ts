import * as vscode from 'vscode';
import { Command, ViewType } from '../../contributions';
import type { NamedFiles } from '../../host/namedFiles';
import type { FormServices } from './formController';
import { FormProvider } from './formProvider';
import { KeptForms } from './keptForms';
import { OpenWorksheets } from './openWorksheets';
import { RenamedForms } from './renamedForms';

/**
 * The form over a worksheet, the command that opens it and the one that leads back to the text.
 *
 * @param memory Where what outlives a form is kept.
 */
export function registerForm(
	extensionUri: vscode.Uri,
	memory: vscode.Memento,
	services: Omit<FormServices, 'kept'> & { readonly named: Pick<NamedFiles, 'onDidChange'> },
): vscode.Disposable {
	const kept = new KeptForms(memory);
	const renamed = new RenamedForms(services.logger);
	const context = { onDidChange: createOneEvent(services.context.onDidChange, services.named.onDidChange) };
	const provider = new FormProvider(extensionUri, { ...services, context, kept }, renamed);
	return vscode.Disposable.from(
		provider,
		new OpenWorksheets(),
		renamed,
		vscode.workspace.onDidRenameFiles(({ files }) =>
			files.forEach(({ newUri, oldUri }) => kept.rename(oldUri.toString(), newUri.toString())),
		),
		vscode.window.registerCustomEditorProvider(ViewType.form, provider, {
			supportsMultipleEditorsPerDocument: true,
			webviewOptions: { enableFindWidget: true },
		}),
		vscode.commands.registerCommand(Command.openForm, (uri?: unknown, offset?: unknown) =>
			openForm(provider, uri, offset),
		),
		vscode.commands.registerCommand(Command.openText, () => provider.findActive()?.openText()),
	);
}

/** Fires when one of some events does: what the evidence names is part of what forms tell of, and of nothing else. */
function createOneEvent(...events: readonly vscode.Event<unknown>[]): vscode.Event<void> {
	return (listener, thisArgument, disposables) => {
		const listeners = events.map(event => event(() => void listener.call(thisArgument), undefined, disposables));
		return vscode.Disposable.from(...listeners);
	};
}

/** Opens the form of a file, or of the editor in front: at an offset, else at the cursor if the text is shown. */
async function openForm(provider: FormProvider, argument: unknown, offset: unknown): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const uri = argument instanceof vscode.Uri ? argument : editor?.document.uri;
	if (uri === undefined) {
		return;
	}
	const isShown = editor?.document.uri.toString() === uri.toString();
	const atCursor = isShown ? editor.document.offsetAt(editor.selection.active) : undefined;
	await provider.openAt(uri, typeof offset === 'number' ? offset : atCursor);
}
