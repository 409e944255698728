import type { Ladder } from './ladder';
import pmDefault from './ladders/pm-default.ladder.yaml';
import { loadLadder } from './loadLadder';

/** Id of the ladder that is used where neither the worksheet nor the settings name one. */
export const defaultLadderId = 'pm-default';

/** The ladders that ship with the tool, by id. */
export const builtInLadders: ReadonlyMap<string, Ladder> = new Map(
	[pmDefault].map(loadLadder).map(ladder => [ladder.id, ladder]),
);
