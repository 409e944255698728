import { personField } from './commonFields';
import type { Status } from './commonFields';
import type { CalendarDate } from './dates';
import { getFilled } from './filled';
import { getActionFacts, getItemFacts } from './itemFacts';
import type { ActionFacts, ItemFacts } from './itemFacts';
import { findOwner } from './kind';
import { findCompetencyWords, findLevelWords } from './ladderWords';
import type { LadderWord } from './ladderWords';
import type { Message } from './message';
import { collapseBlanks } from './oneLine';
import { findOtherEvidence } from './otherEvidence';
import { pickPresent } from './present';
import { getRatingFacts } from './ratingFacts';
import type { RatingsFacts } from './ratingFacts';
import { getCheckinFacts } from './rhythm';
import type { CheckinFacts } from './rhythm';
import { getText } from './valueNode';
import { findCurrentLevel, findDate, findField, findWrittenKind } from './worksheet';
import type { Worksheet } from './worksheet';

/**
 * What a list of worksheets, a summary or a reminder tells of one file. A plain JSON value that does not depend on the
 * day, so that it can be kept in place of the file and says the same for as long as the file does. What is not written,
 * or is no date where one is due, is absent; of a frontmatter that cannot be parsed it holds what could be read.
 */
export interface WorksheetFacts extends CheckinFacts, RatingsFacts {
	/** What the `worksheet` key says, a kind that there is or not. */
	readonly kind?: string;
	/** Absent where nobody knows the kind. */
	readonly kindTitle?: string;
	/** The first H1. */
	readonly title?: string;
	readonly status: Status;
	/**
	 * Names by people key, in the order of the kind; keys that are not filled in are left out. Where nobody knows the kind,
	 * who stands under `person`.
	 */
	readonly people: Readonly<Record<string, string>>;
	/** The people key of the one whose worksheet it is. */
	readonly ownerKey?: string;
	readonly start?: CalendarDate;
	readonly end?: CalendarDate;
	/** See `Progress.filled`. */
	readonly filled: number;
	readonly items: readonly ItemFacts[];
	/** All tasks of the body: the place in this list is the index by which intents name an action. */
	readonly actions: readonly ActionFacts[];
	/** The level of today, as it is written. */
	readonly level?: string;
	/** The ladder that the worksheet names, an id or a path. */
	readonly ladder?: string;
	/** All that names a level or a competency of the ladder, each once and as it is written. */
	readonly ladderNames: { readonly levels: readonly string[]; readonly competencies: readonly string[] };
	/** There where rows of evidence have ids by which others may name them. */
	readonly hasEvidence?: true;
	/** The files whose evidence it names, relative to its own, each once; absent where it names none. */
	readonly namedFiles?: readonly string[];
	/** Who is meant to read it, as it is written, a known word or not; absent where nothing is. */
	readonly sharing?: string;
	/** Why the frontmatter cannot be trusted, and the offset at which that shows. */
	readonly problem?: { readonly message: Message; readonly offset: number };
}

/** The facts of a worksheet; of one with errors, what can be read of it. */
export function getFacts(worksheet: Worksheet): WorksheetFacts {
	const { evidence, kind, problem, status, title } = worksheet;
	const namedFiles = [...new Set(findOtherEvidence(worksheet).map(({ path }) => path))];
	return {
		...pickPresent({
			kind: findWrittenKind(worksheet),
			kindTitle: kind?.title,
			title: title === undefined ? undefined : collapseBlanks(title),
			ownerKey: kind && findOwner(kind)?.key,
			start: findDate(worksheet, 'start')?.date,
			end: findDate(worksheet, 'end')?.date,
			level: getText(findCurrentLevel(worksheet)?.value),
			ladder: getText(findField(worksheet, 'ladder')?.value),
			hasEvidence: evidence.some(({ id }) => id !== '') ? true : undefined,
			namedFiles: namedFiles.length > 0 ? namedFiles : undefined,
			sharing: getSharing(worksheet),
			problem: problem && { message: problem.message, offset: problem.range.start },
		}),
		status,
		people: getPeople(worksheet),
		filled: getFilled(worksheet),
		...getCheckinFacts(worksheet),
		...getRatingFacts(worksheet),
		items: getItemFacts(worksheet),
		actions: getActionFacts(worksheet),
		ladderNames: getLadderNames(worksheet),
	};
}

function getLadderNames(worksheet: Worksheet): WorksheetFacts['ladderNames'] {
	const { kind } = worksheet;
	const toNames = (words: readonly LadderWord[]): readonly string[] => [...new Set(words.map(({ name }) => name))];
	return {
		levels: toNames(findLevelWords(worksheet)),
		competencies: kind ? toNames(findCompetencyWords({ worksheet, kind })) : [],
	};
}

/** What is written and is no word must not pass for nothing: whoever wrote it had somebody in mind. */
function getSharing(worksheet: Worksheet): string | undefined {
	const value = findField(worksheet, 'sharing')?.value;
	return value && (getText(value) ?? '');
}

function getPeople(worksheet: Worksheet): Readonly<Record<string, string>> {
	const names = (worksheet.kind?.people ?? [personField]).flatMap(({ key }) => {
		const name = getText(findField(worksheet, key)?.value);
		return name === undefined ? [] : [[key, name] as const];
	});
	return Object.fromEntries(names);
}
