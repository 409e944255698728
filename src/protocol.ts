/**
 * What the form's page and the extension say to each other. No import of VS Code, Node or the DOM: both sides use it.
 */
import type { EditValue, Severity, Target, WorksheetEdit, WorksheetView } from './core';

export type { Target, WorksheetEdit, WorksheetView } from './core';
export type { ActionView, FieldView, ItemListView, ItemView, MentionView, PartView, ProgressView } from './core';
export type { ColumnView, ComparisonView, RatingRowView, RatingsView, ScaleView, SectionView } from './core';

/** From the extension to the page. Each is complete in itself: one that comes twice, or is missed, does no harm. */
export type ToWebviewMessage =
	/** The state of the document at `version`; the page redraws. */
	| {
			readonly type: 'update';
			readonly version: number;
			readonly fileName: string;
			readonly view: WorksheetView;
			/** Other worksheets about the same person. */
			readonly others: readonly OtherView[];
			/** Why nothing can be changed here, in one sentence; absent where it can. */
			readonly locked?: string;
			/** Why the worksheet's ladder cannot be used, in one sentence; absent where it can. */
			readonly ladderProblem?: string;
			/** The name of the file that is to be mended first, where `locked` or `ladderProblem` follow from it. */
			readonly causeFile?: string;
	  }
	/** What is to be said of the document at `version`; comes after the update, when typing rests. */
	| { readonly type: 'problems'; readonly version: number; readonly problems: readonly ProblemView[] }
	/** The edit `id` is in the document, which is at `version` now; its update came before. */
	| { readonly type: 'editApplied'; readonly id: number; readonly version: number }
	/** The edit `id` changed nothing. `isStale`: it was made on an older version, and may be made again on this one. */
	| {
			readonly type: 'editRejected';
			readonly id: number;
			readonly version: number;
			readonly isStale: boolean;
			readonly reason: string;
	  }
	/** The document is about to be saved: the page sends what was typed at once and then says `settled`. */
	| { readonly type: 'settle' }
	/** Shows a place and puts the focus there. */
	| { readonly type: 'reveal'; readonly target: Target }
	/** What was kept when a form of this file was closed; comes before the first update. A page with a state of its own needs none of it. */
	| ({ readonly type: 'restore' } & KeptState);

/** Another worksheet that a form leads to. */
export interface OtherView {
	/** What the page names it by when it is to be opened. */
	readonly key: string;
	readonly label: string;
	/** Its place in the workspace. */
	readonly path: string;
}

/** What outlives a form that is closed. */
export interface KeptState {
	/** Words that the document does not have, as the page itself wrote them down. */
	readonly words?: string;
	/** The only column of ratings that is shown; empty where somebody chose to see all. */
	readonly column?: string;
}

/** A diagnostic in the words of the user's language. */
export interface ProblemView {
	readonly code: string;
	readonly severity: Severity;
	readonly message: string;
	/** The place it is about; absent where the form shows none for it. */
	readonly target?: Target;
	/** True where its words tell what sides have rated. */
	readonly tellsRatings: boolean;
	/** Titles of its fixes, in order. */
	readonly fixes: readonly string[];
}

/** From the page to the extension: untrusted input, see {@link parseFromWebviewMessage}. */
export type FromWebviewMessage =
	/** The page listens now. */
	| { readonly type: 'ready' }
	/** A change that a person asks for, made on the state at `version`. `id` counts up in one page. */
	| { readonly type: 'edit'; readonly id: number; readonly version: number; readonly edit: WorksheetEdit }
	/** What is typed and not sent yet, as it would be sent: applied if the page goes before it could. */
	| { readonly type: 'typing'; readonly version: number; readonly edit: WorksheetEdit }
	/** The fix at index `fix` of the problem at index `problem` of the list that was sent for `version`. */
	| {
			readonly type: 'applyFix';
			readonly id: number;
			readonly version: number;
			readonly problem: number;
			readonly fix: number;
	  }
	/** Opens the text at a place, else where the focus was; a form that is locked opens it at what locks it. */
	| { readonly type: 'revealInText'; readonly target?: Target }
	/** Opens the text at the problem at index `problem` of the list that was sent for `version`. */
	| { readonly type: 'revealProblem'; readonly version: number; readonly problem: number }
	/** Opens the file that is to be mended first, at what is wrong there. */
	| { readonly type: 'openCause' }
	/** Opens the form of another worksheet, one of those that were sent. */
	| { readonly type: 'openOther'; readonly key: string }
	/** Where the focus is, for the way back to the text. */
	| { readonly type: 'focus'; readonly target: Target }
	/** What is to be kept if the form is closed; `waiting` counts the words in it that nobody but a person can finish. */
	| ({ readonly type: 'keep'; readonly waiting: number } & KeptState)
	/** All that was typed before a `settle` was sent and answered. */
	| { readonly type: 'settled' }
	/** Something in the page went wrong; goes to the log. */
	| { readonly type: 'reportError'; readonly message: string };

/** Longest text that one edit may carry, in UTF-16 units: more than anybody types, less than what stalls the editor. */
export const longestText = 4_000_000;

/** Most elements that a list may have. */
const longestList = 10_000;

/** Longest error message that is kept. */
const longestError = 2000;

type Plain = Readonly<Record<string, unknown>>;

/**
 * Checks a message of the page, which anything could have sent: the message with nothing in it but what is known, or
 * `undefined` where it is none of {@link FromWebviewMessage}.
 */
export function parseFromWebviewMessage(value: unknown): FromWebviewMessage | undefined {
	if (!isPlain(value)) {
		return undefined;
	}
	switch (value.type) {
		case 'ready':
		case 'settled':
		case 'openCause':
			return { type: value.type };
		case 'edit': {
			const edit = parseEdit(value.edit);
			return edit && isCount(value.id) && isCount(value.version)
				? { type: 'edit', id: value.id, version: value.version, edit }
				: undefined;
		}
		case 'typing': {
			const edit = parseEdit(value.edit);
			return edit && isCount(value.version) ? { type: 'typing', version: value.version, edit } : undefined;
		}
		case 'applyFix':
			return parseApplyFix(value);
		case 'revealInText': {
			const target = parseTarget(value.target);
			return target || value.target === undefined ? { type: 'revealInText', ...(target && { target }) } : undefined;
		}
		case 'revealProblem': {
			const { problem, version } = value;
			return isCount(version) && isCount(problem) ? { type: 'revealProblem', version, problem } : undefined;
		}
		case 'openOther':
			return isText(value.key) ? { type: 'openOther', key: value.key } : undefined;
		case 'focus': {
			const target = parseTarget(value.target);
			return target && { type: 'focus', target };
		}
		case 'keep':
			return parseKeep(value);
		case 'reportError':
			return typeof value.message === 'string'
				? { type: 'reportError', message: value.message.slice(0, longestError) }
				: undefined;
		default:
			return undefined;
	}
}

function parseApplyFix({ fix, id, problem, version }: Plain): FromWebviewMessage | undefined {
	return isCount(id) && isCount(version) && isCount(problem) && isCount(fix)
		? { type: 'applyFix', id, version, problem, fix }
		: undefined;
}

function parseKeep({ column, waiting, words }: Plain): FromWebviewMessage | undefined {
	return isCount(waiting) && isOptional(column, isText) && isOptional(words, isText)
		? { type: 'keep', waiting, ...(words !== undefined && { words }), ...(column !== undefined && { column }) }
		: undefined;
}

function parseEdit(value: unknown): WorksheetEdit | undefined {
	if (!isPlain(value)) {
		return undefined;
	}
	const { index, isDone, list, part, row, section, to, type, words } = value;
	switch (type) {
		case 'setValue': {
			const target = parseTarget(value.target);
			return target && isEditValue(value.value) ? { type, target, value: value.value } : undefined;
		}
		case 'tickAction':
			return isCount(index) && typeof isDone === 'boolean' ? { type, index, isDone } : undefined;
		case 'addAction':
			return isText(list) && isCount(index) && isText(words) ? { type, list, index, words } : undefined;
		case 'addItem':
			return isText(list) ? { type, list } : undefined;
		case 'moveItem':
			return isText(list) && isCount(index) && isCount(to) ? { type, list, index, to } : undefined;
		case 'removeItem':
			return isText(list) && isCount(index) ? { type, list, index } : undefined;
		case 'addEntry':
		case 'addRow':
			return isText(section) ? { type, section } : undefined;
		case 'removeRow':
			return isText(section) && isCount(part) && isCount(row) ? { type, section, part, row } : undefined;
		default:
			return undefined;
	}
}

function parseTarget(value: unknown): Target | undefined {
	if (!isPlain(value)) {
		return undefined;
	}
	const { at, column, index, key, list, part, row, section, slug } = value;
	switch (at) {
		case 'title':
			return { at };
		case 'field':
			return isText(key) ? { at, key } : undefined;
		case 'item':
			return isText(list) && isCount(index) && isOptional(key, isText)
				? { at, list, index, ...(key !== undefined && { key }) }
				: undefined;
		case 'rating':
		case 'trustFactor':
			return isText(slug) && isOptional(column, isText)
				? { at, slug, ...(column !== undefined && { column }) }
				: undefined;
		case 'action':
			return isCount(index) ? { at, index } : undefined;
		case 'section':
			return isText(section) && isOptional(part, isCount)
				? { at, section, ...(part !== undefined && { part }) }
				: undefined;
		case 'cell':
			return isText(section) && isCount(part) && isCount(row) && isCount(column)
				? { at, section, part, row, column }
				: undefined;
		default:
			return undefined;
	}
}

function isPlain(value: unknown): value is Plain {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.length <= longestText;
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isOptional<Value>(value: unknown, isValue: (value: unknown) => value is Value): value is Value | undefined {
	return value === undefined || isValue(value);
}

function isEditValue(value: unknown): value is EditValue {
	return (
		value === null ||
		isText(value) ||
		(typeof value === 'number' && Number.isFinite(value)) ||
		(Array.isArray(value) && value.length <= longestList && value.every(isText) && isText(value.join('')))
	);
}
