import 'mocha/mocha';
import { runSuite } from './runSuite';

/** Called by VS Code in the web worker host. Rejects when a test fails. */
export async function run(): Promise<void> {
	// The ready-made `mocha` of the browser build wants a page with an address; its class does not.
	await runSuite(Mocha);
}
