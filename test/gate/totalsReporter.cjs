/** Mocha's spec reporter, which also tells of retries, and leaves `{ name, passes, failures }` in the file that MOCHA_TOTALS names. */
const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

class TotalsReporter extends Mocha.reporters.Spec {
	constructor(runner, options) {
		super(runner, options);
		// What passes only when it is tried again is no secret.
		runner.on(Mocha.Runner.constants.EVENT_TEST_RETRY, (test, error) => {
			console.log(`Tried again: ${test.fullTitle()}\n${error.stack}`);
		});
		runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
			const { passes, failures, pending } = this.stats;
			const totals = { name: process.env.MOCHA_SUITE, passes, failures: failures + pending };
			writeFileSync(process.env.MOCHA_TOTALS, JSON.stringify(totals));
		});
	}
}

module.exports = TotalsReporter;
