import type * as vscode from 'vscode';
import type { RatingAlone } from '../../host/ratingAlone';
import type { WorksheetContext } from '../../host/worksheetContext';
import type { WorksheetReader } from '../../host/worksheetReader';
import type { WorksheetStore } from '../../host/worksheetStore';

/** What the team summary is made from. */
export interface TeamServices {
	readonly store: WorksheetStore;
	/** Knows the kinds that the worksheets of the store are of. */
	readonly reader: Pick<WorksheetReader, 'kinds'>;
	readonly context: WorksheetContext;
	readonly ratingAlone: RatingAlone;
	readonly logger: vscode.LogOutputChannel;
}
