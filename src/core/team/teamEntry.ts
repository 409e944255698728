import { isResting } from '../commonFields';
import type { Ladder } from '../ladder';
import { collapseBlanks } from '../oneLine';
import { defaultLimits } from '../rule';
import type { WorksheetFacts } from '../worksheetFacts';

/** A worksheet that may have a place in a team summary. */
export interface TeamEntry {
	/** Tells worksheets apart, such as the uri. */
	readonly key: string;
	readonly fileName: string;
	readonly facts: WorksheetFacts;
	/** What it is read against. Worksheets share a heat map where this is the same object, for an id may be copied. */
	readonly ladder?: Ladder;
	/** Somebody rates alone right now and is not to see what others have rated. */
	readonly isRatedAlone?: boolean;
	/** See `Limits`. */
	readonly graceDays?: number;
}

/** A worksheet as a team summary names it. */
export interface TeamWorksheet {
	readonly key: string;
	readonly fileName: string;
	/** Whose it is; what it is called where it names nobody. */
	readonly person: string;
	readonly kind: string;
	readonly kindTitle: string;
	/** The first H1, else the file name. */
	readonly title: string;
	readonly isDraft: boolean;
	/** Whether it is meant for two people only. */
	readonly isForPair: boolean;
}

/** An entry that is shown, with the name that it has there. */
export interface ShownEntry {
	readonly entry: TeamEntry;
	readonly worksheet: TeamWorksheet;
}

/** Why a worksheet has no place in the summary. */
export type ReasonLeftOut = 'private' | 'resting' | 'unreadable';

/**
 * Why a worksheet is left out; `undefined` where it is shown. A word for sharing that nobody knows, or one in a
 * frontmatter that cannot be trusted, may have been meant to keep it private.
 */
export function findReasonLeftOut(facts: WorksheetFacts): ReasonLeftOut | undefined {
	const { kind, kindTitle, problem, sharing } = facts;
	if (problem !== undefined || kind === undefined || kindTitle === undefined) {
		return 'unreadable';
	}
	if (sharing !== undefined && sharing !== 'pair' && sharing !== 'team') {
		return 'private';
	}
	return isResting(facts) ? 'resting' : undefined;
}

/** The name of a worksheet in a summary. */
export function toTeamWorksheet({ facts, fileName, key }: TeamEntry): TeamWorksheet {
	const { kind = '', kindTitle = '', ownerKey = '', people, sharing, status, title = fileName } = facts;
	const owner = people[ownerKey];
	return {
		key,
		fileName,
		person: owner === undefined ? title : collapseBlanks(owner),
		kind,
		kindTitle,
		title,
		isDraft: status === 'draft',
		isForPair: sharing !== 'team',
	};
}

/** The days of grace of an entry. */
export function getGraceDays({ graceDays = defaultLimits.graceDays }: TeamEntry): number {
	return graceDays;
}

/** By the alphabet, whatever the language of the machine, so that the same worksheets give the same summary. */
const alphabet = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The order of a summary: by person, then by title. Never by what the worksheets say. */
export function compareWorksheets(a: TeamWorksheet, b: TeamWorksheet): number {
	return (
		alphabet.compare(a.person, b.person) ||
		alphabet.compare(a.title, b.title) ||
		(a.key < b.key ? -1 : Number(a.key > b.key))
	);
}

/** Whether two worksheets are of one person, as far as the name tells. */
export function isSamePerson(a: TeamWorksheet, b: TeamWorksheet): boolean {
	return alphabet.compare(a.person, b.person) === 0;
}
