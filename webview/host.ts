import type { FromWebviewMessage } from '../src/protocol';
import type { Draft } from './drafts';
import type { FocusState } from './focusKeeper';

/** What outlives the page: a tab in the background, a reload of the window. */
export interface PageState {
	/** Pixels from the top. */
	readonly scroll?: number;
	readonly focus?: FocusState;
	/** Parts that a person opened or closed. */
	readonly open?: Readonly<Record<string, boolean>>;
	/** The only column of ratings that is shown. */
	readonly column?: string;
	/** Which question of a section is shown, counted from the first. */
	readonly prompts?: Readonly<Record<string, number>>;
	/** Tasks that are being written and were not added yet, by the key of their control. */
	readonly tasks?: Readonly<Record<string, string>>;
	/** What was typed and is not in the document. */
	readonly drafts?: readonly Draft[];
}

const api = acquireVsCodeApi<PageState>();

/** Sends a message to the extension. */
export function post(message: FromWebviewMessage): void {
	api.postMessage(message);
}

/** What was kept; nothing where the page is new. */
export function getState(): PageState {
	return api.getState() ?? {};
}

/** Keeps the state. */
export function setState(state: PageState): void {
	api.setState(state);
}

/** Tells the extension of something that went wrong here, for its log. */
export function reportError(error: unknown): void {
	const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
	post({ type: 'reportError', message: message.slice(0, 2000) });
}
