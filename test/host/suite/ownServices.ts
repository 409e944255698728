import { WorkspaceKinds } from '../../../src/host/workspaceKinds';
import { WorksheetChecker } from '../../../src/host/worksheetChecker';
import { WorksheetReader } from '../../../src/host/worksheetReader';

/** What reads and checks worksheets, made for one suite and apart from the extension's own; `kinds` is to be disposed. */
export interface OwnServices {
	readonly kinds: WorkspaceKinds;
	readonly reader: WorksheetReader;
	readonly checker: WorksheetChecker;
}

/** Makes the services. What they log is thrown, so that no test passes over it. */
export function createOwnServices(today = '2026-11-24'): OwnServices {
	const kinds = new WorkspaceKinds({
		error: (...words: unknown[]) => {
			throw new Error(words.map(String).join(' '));
		},
	});
	const reader = new WorksheetReader(kinds);
	return { kinds, reader, checker: new WorksheetChecker({ reader, kinds, today: () => today }) };
}
