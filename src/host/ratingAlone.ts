import * as vscode from 'vscode';
import { Disposable } from './dispose';

/** Which worksheets somebody rates alone right now: nothing may tell them what others have rated. */
export class RatingAlone extends Disposable {
	readonly #onDidChange = this._register(new vscode.EventEmitter<vscode.Uri>());
	/** A worksheet has become one that is rated alone, or is none any more. */
	readonly onDidChange = this.#onDidChange.event;
	readonly #forms = new Map<object, vscode.Uri>();

	/** Whether a form of the worksheet shows only one column. */
	has(uri: vscode.Uri): boolean {
		const key = uri.toString();
		return [...this.#forms.values()].some(other => other.toString() === key);
	}

	/** A form has begun or ended to show only one column; `form` is its identity, to be ended when it closes. */
	set(form: object, uri: vscode.Uri, isAlone: boolean): void {
		if (this.#forms.has(form) === isAlone) {
			return;
		}
		if (isAlone) {
			this.#forms.set(form, uri);
		} else {
			this.#forms.delete(form);
		}
		this.#onDidChange.fire(uri);
	}
}
