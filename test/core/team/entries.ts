import { builtInLadders } from '../../../src/core/builtInLadders';
import type { Ladder } from '../../../src/core/ladder';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import type { TeamEntry } from '../../../src/core/team/teamEntry';
import type { Worksheet } from '../../../src/core/worksheet';
import { getFacts } from '../../../src/core/worksheetFacts';

/** The day of all tests. */
export const today = '2026-11-20';

/** The built-in ladder. */
export const ladder = builtInLadders.get('pm-default') as Ladder;

let count = 0;

/** A worksheet of a team, read against the built-in ladder unless `more` says otherwise. */
export function entry(yaml: string, body = '', more: Partial<TeamEntry> = {}): TeamEntry {
	const kind = /^worksheet:/m.test(yaml) ? '' : 'worksheet: career-development\n';
	const facts = getFacts(parseWorksheet(`---\n${kind}${yaml}\n---\n${body}`) as Worksheet);
	const key = `file:///team/${String(++count).padStart(3, '0')}.md`;
	return { key, fileName: key.slice(-6), facts, ladder, ...more };
}
