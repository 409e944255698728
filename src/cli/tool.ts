import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the command is called: in help, in messages and in SARIF. */
export const toolName = 'pm-worksheets';

/** The version of the package that the built command line lies in. */
export function readToolVersion(): string {
	const manifest = JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8')) as { version: string };
	return manifest.version;
}
