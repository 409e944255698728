import * as vscode from 'vscode';
import type { FormServices } from '../../../src/features/form/formController';
import { KeptForms } from '../../../src/features/form/keptForms';
import { PeopleIndex } from '../../../src/host/peopleIndex';
import { RatingAlone } from '../../../src/host/ratingAlone';
import { WorksheetContext } from '../../../src/host/worksheetContext';
import { WorksheetStore } from '../../../src/host/worksheetStore';
import { createMemory } from '../../memory';
import { createOwnServices } from './ownServices';

/** What forms work with, made for one test and apart from the extension's own. */
export interface OwnFormServices extends FormServices {
	readonly context: WorksheetContext;
	readonly ratingAlone: RatingAlone;
	/** What was warned of and what went wrong. */
	readonly log: readonly string[];
	dispose(): void;
}

/** Makes the services; they are to be disposed. */
export function createFormServices(): OwnFormServices {
	const log: string[] = [];
	const keep = (line: string | Error): void => void log.push(String(line));
	const own = createOwnServices();
	const context = new WorksheetContext(own.kinds);
	const channel = vscode.window.createOutputChannel('Form', { log: true });
	const store = new WorksheetStore({ ...own, logger: channel, storageUri: undefined, version: '1.0.0' });
	const people = new PeopleIndex(store);
	const parts = [people, store, channel, context, own.kinds];
	return {
		checker: own.checker,
		reader: own.reader,
		context,
		people,
		kept: new KeptForms(createMemory()),
		ratingAlone: new RatingAlone(),
		logger: { warn: keep, error: keep },
		log,
		dispose: () => parts.forEach(part => part.dispose()),
	};
}
