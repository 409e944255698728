import { escapeSnippet } from '../completion/completion';
import type { Block } from './catalogue';

/** The name of the block of lines to tick, which each section makes from its kind. */
export const checksName = 'checks';

/** A block of lines to tick; absent where there are none. */
export function createChecksBlock(checks: readonly string[]): Block | undefined {
	return checks.length === 0
		? undefined
		: {
				name: checksName,
				prefix: `pm-${checksName}`,
				title: 'Lines to tick',
				description: 'Lines to tick: what shows that it is done.',
				detail: 'What shows that it is done.',
				body: checks.map(check => `- [ ] ${escapeSnippet(check)}`),
			};
}
