/**
 * What the form's page and the extension say to each other. No import of VS Code, Node or the DOM: both sides use it.
 */
import type { Severity, Target, WorksheetEdit, WorksheetView } from './core';

/** From the extension to the page. Each is complete in itself: one that comes twice, or is missed, does no harm. */
export type ToWebviewMessage =
	/** The state of the document at `version`; the page redraws. */
	| {
			readonly type: 'update';
			readonly version: number;
			readonly fileName: string;
			readonly view: WorksheetView;
			/** Why nothing can be changed here, in one sentence; absent where it can. */
			readonly locked?: string;
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
	/** Shows a place and puts the focus there. */
	| { readonly type: 'reveal'; readonly target: Target };

/** A diagnostic in the words of the user's language. */
export interface ProblemView {
	readonly code: string;
	readonly severity: Severity;
	readonly message: string;
	/** The place it is about; absent where the form shows none for it. */
	readonly target?: Target;
	/** Titles of its fixes, in order. */
	readonly fixes: readonly string[];
}

/** From the page to the extension: untrusted input, see {@link parseFromWebviewMessage}. */
export type FromWebviewMessage =
	/** The page listens now. */
	| { readonly type: 'ready' }
	/** A change that a person asks for, made on the state at `version`. `id` counts up in one page. */
	| { readonly type: 'edit'; readonly id: number; readonly version: number; readonly edit: WorksheetEdit }
	/** The fix at index `fix` of the problem at index `problem` of the list that was sent for `version`. */
	| {
			readonly type: 'applyFix';
			readonly id: number;
			readonly version: number;
			readonly problem: number;
			readonly fix: number;
	  }
	/** Opens the text at a place, or at the problem that locks the form. */
	| { readonly type: 'revealInText'; readonly target?: Target }
	/** Where the focus is, for the way back to the text. */
	| { readonly type: 'focus'; readonly target: Target }
	/** Something in the page went wrong; goes to the log. */
	| { readonly type: 'reportError'; readonly message: string };
