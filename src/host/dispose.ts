import type * as vscode from 'vscode';

/** Owns disposables and disposes them with itself, the newest first. */
export abstract class Disposable implements vscode.Disposable {
	readonly #owned: vscode.Disposable[] = [];
	#isDisposed = false;

	/** Whether {@link dispose} has run; work that comes back after an await should stop. */
	protected get isDisposed(): boolean {
		return this.#isDisposed;
	}

	dispose(): void {
		this.#isDisposed = true;
		for (const owned of this.#owned.splice(0).reverse()) {
			owned.dispose();
		}
	}

	/** Takes ownership; what comes after disposal is disposed at once. */
	protected _register<Owned extends vscode.Disposable>(owned: Owned): Owned {
		if (this.#isDisposed) {
			owned.dispose();
		} else {
			this.#owned.push(owned);
		}
		return owned;
	}
}
