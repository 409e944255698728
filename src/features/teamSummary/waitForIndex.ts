import * as vscode from 'vscode';
import { whenComplete } from '../../host/wholeIndex';
import type { Indexing, WorksheetStore } from '../../host/worksheetStore';

/**
 * Waits until all worksheets of the workspace are known, and tells how far that has come. `false` where the person does
 * not want to wait; the look at the workspace goes on, for others may be waiting, too.
 */
export async function waitForIndex(store: WorksheetStore): Promise<boolean> {
	const ready = whenComplete(store);
	if (!store.isIndexing) {
		await ready;
		return true;
	}
	const options = {
		location: vscode.ProgressLocation.Notification,
		title: vscode.l10n.t('Looking for worksheets'),
		cancellable: true,
	};
	return vscode.window.withProgress(options, async (progress, token) => {
		const listeners: vscode.Disposable[] = [];
		const cancelled = new Promise<void>(resolve => listeners.push(token.onCancellationRequested(() => resolve())));
		listeners.push(store.onDidChangeIndexing(indexing => progress.report(describe(indexing))));
		try {
			await Promise.race([ready, cancelled]);
		} finally {
			vscode.Disposable.from(...listeners).dispose();
		}
		return !token.isCancellationRequested;
	});
}

function describe({ found, read }: Indexing): { readonly message?: string } {
	return found === 0 ? {} : { message: vscode.l10n.t('{0} of {1} files', read, found) };
}
