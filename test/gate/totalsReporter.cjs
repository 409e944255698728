/** Mocha's spec reporter, which also leaves `{ name, passes, failures }` in the file that MOCHA_TOTALS names. */
const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

class TotalsReporter extends Mocha.reporters.Spec {
	constructor(runner, options) {
		super(runner, options);
		runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
			const { passes, failures, pending } = this.stats;
			const totals = { name: process.env.MOCHA_SUITE, passes, failures: failures + pending };
			writeFileSync(process.env.MOCHA_TOTALS, JSON.stringify(totals));
		});
	}
}

module.exports = TotalsReporter;
