import * as vscode from 'vscode';

/** What was thrown, as an output channel takes it: an error with its stack, anything else as text. */
export function toLogged(error: unknown): Error | string {
	return error instanceof Error ? error : String(error);
}

/** What a command does at its edge, where everything that breaks in it arrives. */
export interface GuardedCommand {
	readonly logger: Pick<vscode.LogOutputChannel, 'error'>;
	/** For the log. */
	readonly operation: string;
	/** One sentence for the person, in their language. */
	readonly sentence: string;
}

/** Does the work of a command; what breaks is logged and told in one sentence, and the result is `undefined`. */
export async function guardCommand<Result>(
	{ logger, operation, sentence }: GuardedCommand,
	work: () => Promise<Result>,
): Promise<Result | undefined> {
	try {
		return await work();
	} catch (error) {
		logger.error(operation, toLogged(error));
		void vscode.window.showErrorMessage(sentence);
		return undefined;
	}
}
