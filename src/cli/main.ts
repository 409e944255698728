import { isMainThread } from 'node:worker_threads';
import { runCheckThread } from './checkFiles';
import type { Outcome } from './outcome';
import { createPalette, wantsColour } from './palette';
import { runCommand } from './runCommand';
import { toolName } from './tool';
import { UsageError } from './usageError';
import { toVisible } from './visible';

/** Runs the command line; the exit code is set and the process ends when its output is written. */
async function main(): Promise<void> {
	const palette = createPalette(wantsColour(process.stdout.isTTY, process.env));
	const { output, notices, exitCode } = await runCommand(process.argv.slice(2), palette).catch(toOutcome);
	process.stdout.write(output);
	for (const notice of notices) {
		process.stderr.write(`${toVisible(notice)}\n`);
	}
	process.exitCode = exitCode;
}

function toOutcome(error: unknown): Outcome {
	const reason =
		error instanceof UsageError ? error.message : `Something went wrong in the tool itself: ${String(error)}`;
	return { output: '', notices: [`${toolName}: ${reason}`], exitCode: 2 };
}

/** A reader such as `head` that has seen enough is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') {
		throw error;
	}
});

void (isMainThread ? main() : runCheckThread());
