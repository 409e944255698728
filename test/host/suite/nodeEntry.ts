import Mocha from 'mocha';
import { runSuite } from './runSuite';

/** Called by VS Code in the Node host. Rejects when a test fails. */
export async function run(): Promise<void> {
	await runSuite(Mocha);
}
