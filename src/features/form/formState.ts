import * as vscode from 'vscode';
import {
	createWorksheetView,
	editWorksheet,
	explainBrokenKind,
	explainLadder,
	findTargetsOf,
	findUsableLadder,
	findWrittenKind,
	tellsRatings,
} from '../../core';
import type {
	Diagnostic,
	EditOutcome,
	Ladder,
	ValidateOptions,
	Worksheet,
	WorksheetEdit,
	WorksheetView,
} from '../../core';
import { toCause } from '../../host/causes';
import type { Cause } from '../../host/causes';
import { getToday } from '../../host/configuration';
import { localize } from '../../host/convert';
import { getFileName } from '../../host/files';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import type { WorksheetReader } from '../../host/worksheetReader';
import type { ProblemView, ToWebviewMessage } from '../../protocol';

type Update = Omit<Extract<ToWebviewMessage, { type: 'update' }>, 'others'>;

/** What a form knows of one version of its document. */
export interface FormState {
	readonly version: number;
	/** Absent where the file is none. */
	readonly worksheet?: Worksheet;
	/** Absent where the worksheet's ladder cannot be used. */
	readonly ladder?: Ladder;
	/** Where the fault lies for which the kind or the ladder cannot be used. */
	readonly cause?: Cause;
	/** For the page, but for the other worksheets, which do not depend on this one's text alone. */
	readonly update: Update;
}

/** What the state of a form is made with. */
export interface FormStateServices {
	readonly checker: Pick<WorksheetChecker, 'getOptions'>;
	readonly reader: WorksheetReader;
}

/** Reads a document for its form. */
export async function createFormState(
	document: vscode.TextDocument,
	{ checker, reader }: FormStateServices,
): Promise<FormState> {
	const { uri, version } = document;
	const worksheet = await reader.read(document);
	const options = worksheet && (await checker.getOptions(uri, worksheet));
	const ladder = options && findUsableLadder(worksheet, options);
	const view =
		options &&
		createWorksheetView(worksheet, {
			today: options.today,
			soonDays: options.limits.soonDays,
			...(ladder && { ladder }),
		});
	const locked = explainLock(worksheet, options?.brokenKinds);
	const ladderProblem = options && explainLadder(worksheet, options);
	const cause = findCause(options, locked === undefined ? 'ladderCause' : worksheet?.problem ? undefined : 'kindCause');
	return {
		version,
		...(worksheet && { worksheet }),
		...(ladder && { ladder }),
		...(cause && { cause }),
		update: {
			type: 'update',
			version,
			fileName: getFileName(uri),
			view: view ?? createEmptyView(worksheet),
			...(locked && { locked }),
			...(ladderProblem && { ladderProblem: localize(ladderProblem) }),
			...(cause && { causeFile: getFileName(cause.uri) }),
		},
	};
}

/** Where the fault lies from which it follows that a form is locked, or has no ladder. */
function findCause(
	options: ValidateOptions | undefined,
	of: 'kindCause' | 'ladderCause' | undefined,
): Cause | undefined {
	const place = of && options?.[of];
	return place && toCause(place);
}

/** What an intent comes to in a state; `undefined` where nothing can be changed. */
export function editFormState({ ladder, update, worksheet }: FormState, edit: WorksheetEdit): EditOutcome | undefined {
	return worksheet && update.locked === undefined
		? editWorksheet(worksheet, edit, { today: getToday(), ...(ladder && { ladder }) })
		: undefined;
}

/** Why a document can only be read, in one sentence; `undefined` where it can be changed. */
function explainLock(
	worksheet: Worksheet | undefined,
	brokenKinds: ReadonlyMap<string, string> | undefined,
): string | undefined {
	if (worksheet === undefined) {
		return vscode.l10n.t('This file is not a worksheet: its first lines hold no "worksheet:" key.');
	}
	if (worksheet.problem) {
		return localize(worksheet.problem.message);
	}
	if (worksheet.kind) {
		return undefined;
	}
	const kind = findWrittenKind(worksheet) ?? '';
	const file = brokenKinds?.get(kind);
	return file === undefined
		? vscode.l10n.t('The kind of this worksheet is not known; correct it in the text.')
		: localize(explainBrokenKind(kind, file));
}

function createEmptyView(worksheet: Worksheet | undefined): WorksheetView {
	const checkin = { last: null, next: null, overdueDays: 0 };
	const progress = { done: 0, total: 0, percent: null, filled: 0, overdue: 0, dueSoon: 0, nextDue: null, checkin };
	const nothing = { people: [], about: [], period: [], more: [], lists: [], sections: [] };
	return { kindTitle: '', kindDescription: '', title: worksheet?.title ?? '', today: '', progress, ...nothing };
}

/** Diagnostics as the page shows them. */
export function toProblemViews(worksheet: Worksheet, diagnostics: readonly Diagnostic[]): readonly ProblemView[] {
	const targets = findTargetsOf(worksheet, diagnostics);
	return diagnostics.map((diagnostic, index) => {
		const target = targets[index];
		return {
			code: diagnostic.code,
			severity: diagnostic.severity,
			message: localize(diagnostic.message),
			...(target && { target }),
			tellsRatings: tellsRatings(diagnostic.code),
			fixes: diagnostic.fixes.map(({ title }) => localize(title)),
		};
	});
}
