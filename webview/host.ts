import type { FromWebviewMessage } from '../src/protocol';
import type { FocusState } from './focusKeeper';
import type { LastingState } from './keptState';

/** What outlives the page: a tab in the background, a reload of the window. */
export interface PageState extends LastingState {
	/** Pixels from the top. */
	readonly scroll?: number;
	readonly focus?: FocusState;
	/** Parts that a person opened or closed. */
	readonly open?: Readonly<Record<string, boolean>>;
	/** Which question of a section is shown, counted from the first. */
	readonly prompts?: Readonly<Record<string, number>>;
}

const api = acquireVsCodeApi<PageState>();

/** Sends a message to the extension. */
export function post(message: FromWebviewMessage): void {
	api.postMessage(message);
}

/** What was kept; `undefined` where the page is new. */
export function getState(): PageState | undefined {
	return api.getState();
}

/** Keeps the state. */
export function setState(state: PageState): void {
	api.setState(state);
}

/** Tells the extension of something that went wrong here, for its log. */
export function reportError(error: unknown): void {
	const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
	post({ type: 'reportError', message });
}

/** Does some work; what goes wrong in it is told to the extension. */
export function guard(work: () => void): void {
	try {
		work();
	} catch (error) {
		reportError(error);
	}
}
