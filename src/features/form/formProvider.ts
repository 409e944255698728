import * as vscode from 'vscode';
import { findTargetAt } from '../../core';
import { Disposable } from '../../host/dispose';
import { getFileName } from '../../host/files';
import { openInForm } from '../../host/openWorksheet';
import { FormController } from './formController';
import type { FormServices } from './formController';
import { createFormPage, getPageFolder } from './formPage';
import type { RenamedForms } from './renamedForms';

/** Makes a controller for every form that VS Code opens, and knows which of them is in front. */
export class FormProvider extends Disposable implements vscode.CustomTextEditorProvider {
	readonly #extensionUri: vscode.Uri;
	readonly #services: FormServices;
	readonly #renamed: Pick<RenamedForms, 'isComingBack' | 'open'>;
	readonly #forms = new Map<vscode.WebviewPanel, FormController>();

	constructor(extensionUri: vscode.Uri, services: FormServices, renamed: Pick<RenamedForms, 'isComingBack' | 'open'>) {
		super();
		this.#extensionUri = extensionUri;
		this.#services = services;
		this.#renamed = renamed;
	}

	override dispose(): void {
		for (const form of this.#forms.values()) {
			form.dispose();
		}
		super.dispose();
	}

	/** The form in front, if one is. */
	findActive(): FormController | undefined {
		return [...this.#forms].find(([panel]) => panel.active)?.[1];
	}

	/** Opens the form of a file, a new one or one that is open already, and lets it begin at an offset of the text. */
	async openAt(uri: vscode.Uri, offset: number | undefined): Promise<void> {
		await openInForm(uri);
		const form = this.findActive();
		if (offset === undefined || form?.document.uri.toString() !== uri.toString()) {
			return;
		}
		const worksheet = await this.#services.reader.read(form.document);
		const target = worksheet && findTargetAt(worksheet, { start: offset, end: offset });
		if (target) {
			form.reveal(target);
		}
	}

	resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
		panel.webview.options = { enableScripts: true, localResourceRoots: [getPageFolder(this.#extensionUri)] };
		const form = new FormController(document, panel, this.#services);
		this.#forms.set(panel, form);
		this.#renamed.open(document.uri);
		panel.onDidDispose(() => {
			this.#forms.delete(panel);
			void this.#end(form);
		});
		panel.webview.html = createFormPage(panel.webview, this.#extensionUri);
	}

	async #end(form: FormController): Promise<void> {
		const ended = form.end();
		form.dispose();
		// What waits in a file that is renamed is shown again by the form of its new name.
		if ((await ended) > 0 && !this.#renamed.isComingBack(form.document.uri)) {
			await this.#tellOfKept(form.document.uri);
		}
	}

	/** The form that could say it is gone. */
	async #tellOfKept(uri: vscode.Uri): Promise<void> {
		const open = vscode.l10n.t('Open the form');
		const words = vscode.l10n.t(
			'Not all that you wrote is in {0}. The rest is kept, and comes back with the form.',
			getFileName(uri),
		);
		if ((await vscode.window.showInformationMessage(words, open)) === open) {
			await this.openAt(uri, undefined);
		}
	}
}
