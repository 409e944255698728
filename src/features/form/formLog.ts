import type * as vscode from 'vscode';

/** What forms write to. */
export type FormLogger = Pick<vscode.LogOutputChannel, 'warn' | 'error'>;

/** Writes to the log what goes wrong in one form. */
export class FormLog {
	readonly #uri: vscode.Uri;
	readonly #logger: FormLogger;

	constructor(uri: vscode.Uri, logger: FormLogger) {
		this.#uri = uri;
		this.#logger = logger;
	}

	/** An operation has failed. */
	error(operation: string, error: unknown): void {
		const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
		this.#logger.error(`The form of ${this.#uri.toString()}, ${operation}: ${reason}`);
	}

	/** Writes it if work fails that nobody waits for. */
	watch(operation: string, work: Promise<unknown>): void {
		work.catch((error: unknown) => this.error(operation, error));
	}

	/** The page tells of something that went wrong there. */
	report(message: string): void {
		this.#logger.error(`The form of ${this.#uri.toString()} reports: ${message}`);
	}

	/** Something came from the page that is no message. */
	refuseMessage(): void {
		this.#logger.warn(`Refused a message of the form of ${this.#uri.toString()}: it has no known shape.`);
	}
}
