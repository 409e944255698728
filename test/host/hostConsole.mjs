import { format } from 'node:util';

/** `runSuite.ts` starts its lines with this mark. */
const lineMark = '│';

/** The npm-packaged VS Code misses its native modules at every start, and tests do not need them. */
const knownNoise = /Could not locate the bindings file|Release\/watchdog|^Creating a socket|connection token/;

const keptEntries = 15;

/**
 * Sorts out the one stream in which the suite and VS Code itself log: prints the suite's lines, remembers what
 * VS Code says after them for the case that the window breaks. The environment variable DEBUG prints them all.
 */
export class HostConsole {
	#entries = [];

	/** `values` are console arguments: the first may be a format. */
	log(type, values) {
		const text = format(...values);
		if (text.startsWith(lineMark)) {
			console.log(text.slice(lineMark.length));
			this.#entries = [];
		} else if (process.env.DEBUG) {
			console.error(text);
		} else if (!knownNoise.test(text)) {
			this.#entries.push(`[${type}] ${text}`);
			this.#entries.splice(0, this.#entries.length - keptEntries);
		}
	}

	/** What VS Code logged since the suite's last line, one entry below the other. */
	lastEntries() {
		return this.#entries.join('\n');
	}
}
