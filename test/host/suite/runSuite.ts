import { readTestRun, type TestResults, writeTestResults } from './testRun';

const timeoutMilliseconds = 30_000;

/** A real window on a busy machine has moments that no test of ours is about; what is tried again is told. */
const retries = 1;

/** Starts each line of the suite: VS Code logs much of its own to the same console, which the runner leaves out. */
const lineMark = '│';

/** Runs every test file in this window and hands the results to the runner. Rejects when a test failed or none ran. */
export async function runSuite(MochaClass: typeof Mocha): Promise<void> {
	const { grep } = await readTestRun();
	const options = { ui: 'tdd', reporter: 'spec', timeout: timeoutMilliseconds, retries } as const;
	const mocha = new MochaClass({ ...options, ...(grep && { grep }) });
	// Mocha defines `suite` and `test` when it loads a file from disk; these files come in one bundle.
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	Object.assign(MochaClass.reporters.Base, { consoleLog: logMarked });
	await import('all-tests');
	const results = await runMocha(mocha);
	await writeTestResults(results);
	if (results.failures > 0) {
		throw new Error(`${results.failures} tests failed`);
	}
	if (results.passes === 0) {
		throw new Error('No test ran');
	}
}

function logMarked(format = '', ...values: unknown[]): void {
	console.log(`${lineMark}${format}`, ...values);
}

function runMocha(mocha: Mocha): Promise<TestResults> {
	return new Promise(resolve => {
		const failedTitles: string[] = [];
		const runner = mocha.run(failures => {
			const { passes = 0, pending = 0 } = runner.stats ?? {};
			resolve({ passes, failures, pending, failedTitles });
		});
		runner.on('retry', (test: Mocha.Test, error: Error) =>
			logMarked(`Tried again: ${test.fullTitle()}\n${error.stack ?? error.message}`),
		);
		runner.on('fail', test => failedTitles.push(test.fullTitle()));
	});
}
