const deadlineMilliseconds = 20_000;
const pauseMilliseconds = 50;

/** Polls for what VS Code has no event for. Rejects after 20 seconds, naming `what` did not come. */
export async function eventually(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
	const deadline = Date.now() + deadlineMilliseconds;
	while (!(await condition())) {
		if (Date.now() > deadline) {
			throw new Error(`Waited in vain: ${what}`);
		}
		await new Promise(resolve => setTimeout(resolve, pauseMilliseconds));
	}
}
