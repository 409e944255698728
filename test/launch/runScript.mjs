import { Interrupted } from './withCleanup.mjs';

/** Runs a script's `main` and exits with the code it returns; a failure is one sentence, without a stack. */
export async function runScript(main) {
	try {
		process.exitCode = (await main()) ?? 0;
	} catch (error) {
		console.error(process.env.DEBUG ? error : error.message);
		process.exitCode = error.exitCode ?? 1;
		if (error instanceof Interrupted) {
			// What was interrupted may go on for long, a child process for example.
			process.exit();
		}
	}
}
