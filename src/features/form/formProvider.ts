import type * as vscode from 'vscode';
import { findTargetAt, parseWorksheet } from '../../core';
import { Disposable } from '../../host/dispose';
import { FormController } from './formController';
import type { FormServices } from './formController';
import { createFormPage, getPageFolder } from './formPage';

/** Makes a controller for every form that VS Code opens, and knows which of them is in front. */
export class FormProvider extends Disposable implements vscode.CustomTextEditorProvider {
	readonly #extensionUri: vscode.Uri;
	readonly #services: FormServices;
	readonly #forms = new Map<vscode.WebviewPanel, FormController>();
	/** Where a form that is about to open is to begin, by uri. */
	readonly #starts = new Map<string, number>();

	constructor(extensionUri: vscode.Uri, services: FormServices) {
		super();
		this.#extensionUri = extensionUri;
		this.#services = services;
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

	/** Lets the form of a document begin at an offset: the one that is open, or the next one to open. */
	startAt(uri: vscode.Uri, offset: number): void {
		const key = uri.toString();
		const open = [...this.#forms].find(([panel, { document }]) => panel.visible && document.uri.toString() === key);
		this.#starts.set(key, offset);
		if (open) {
			this.#revealStart(open[1]);
		}
	}

	resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
		panel.webview.options = { enableScripts: true, localResourceRoots: [getPageFolder(this.#extensionUri)] };
		const form = new FormController(document, panel, this.#services);
		this.#forms.set(panel, form);
		panel.onDidDispose(() => {
			this.#forms.delete(panel);
			form.dispose();
		});
		this.#revealStart(form);
		panel.webview.html = createFormPage(panel.webview, this.#extensionUri);
	}

	#revealStart(form: FormController): void {
		const key = form.document.uri.toString();
		const offset = this.#starts.get(key);
		this.#starts.delete(key);
		const worksheet = offset === undefined ? undefined : parseWorksheet(form.document.getText());
		const target = worksheet && offset !== undefined && findTargetAt(worksheet, { start: offset, end: offset });
		if (target) {
			form.reveal(target);
		}
	}
}
