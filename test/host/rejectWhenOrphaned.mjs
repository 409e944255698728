/**
 * Rejects when the process that started this one is gone. A killed test runner takes nothing down by itself, and
 * @vscode/test-electron passes only Ctrl+C on.
 */
export function rejectWhenOrphaned() {
	const parent = process.ppid;
	return new Promise((_, reject) => {
		const timer = setInterval(() => {
			if (process.ppid !== parent) {
				clearInterval(timer);
				reject(new Error('The process that started the tests is gone.'));
			}
		}, 1000);
		timer.unref();
	});
}
