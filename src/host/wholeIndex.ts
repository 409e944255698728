import type { Indexing, WorksheetStore } from './worksheetStore';

/** Waits until all worksheets of the workspace are known. A look that was ended early is taken up again. */
export async function whenComplete(store: Pick<WorksheetStore, 'indexing' | 'refresh' | 'whenReady'>): Promise<void> {
	await store.whenReady();
	if (isIncomplete(store.indexing)) {
		await store.refresh();
	}
}

function isIncomplete({ found, isIndexing, read }: Indexing): boolean {
	return !isIndexing && read < found;
}
