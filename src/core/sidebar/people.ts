import { collapseBlanks } from '../oneLine';
import type { WorksheetFacts } from '../worksheetFacts';

/** The one whose worksheet it is; where that is left open, the first who is named. */
export function getOwnerName({ ownerKey, people }: WorksheetFacts): string | undefined {
	const owner = ownerKey === undefined ? undefined : people[ownerKey];
	return owner ?? Object.values(people)[0];
}

/** Somebody's name, however it was spaced and whatever its case. */
export function toPersonKey(name: string): string {
	return collapseBlanks(name.normalize('NFC')).toLowerCase();
}
