import path from 'node:path';
import { findUsableLadder, getFacts, getProgressOf, getTopGaps, parseWorksheet } from '../core';
import type { Kinds, Progress, TopGap, Worksheet } from '../core';
import type { LadderFiles } from './files/ladderFiles';
import type { ListedFile } from './files/listFiles';

/** Where the worksheets under some paths stand, ready to be written in any format. */
export interface ProgressReport {
	readonly today: string;
	/** Ordered by path. */
	readonly worksheets: readonly WorksheetProgress[];
	/** How many Markdown files, and those of ladders and kinds, were looked at. */
	readonly lookedAt: number;
}

/** Where one worksheet stands. The order of its keys is that of the JSON, which is public API. */
export interface WorksheetProgress extends Progress {
	readonly path: string;
	/** What the `worksheet` key says; null where that is not to be read. */
	readonly worksheet: string | null;
	/** The first H1, else the file's name. */
	readonly title: string;
	/** Names by people key; keys that are not filled in are left out. */
	readonly people: Readonly<Record<string, string>>;
	readonly status: string;
	readonly topGaps: readonly NamedGap[];
}

/** A gap with its competency's slug. */
export interface NamedGap {
	readonly competency: string;
	readonly assessed: number | null;
	readonly expected: number | null;
	readonly gap: number;
}

/** What progress is told by. */
export interface ProgressContext {
	readonly today: string;
	readonly ladders: LadderFiles;
	readonly kinds: Kinds;
}

/** What was read of a file. */
export interface ReadProgress extends Pick<WorksheetProgress, 'path' | 'worksheet'> {
	readonly progress: WorksheetProgress;
	/** What its progress leaves out, and where to read why; absent where that is nothing. */
	readonly notice?: string;
}

/** The progress of a file's worksheet; `undefined` where it is none. */
export function readProgress(file: ListedFile, text: string, context: ProgressContext): ReadProgress | undefined {
	const worksheet = file.isLadder || file.isKind ? undefined : parseWorksheet(text, context.kinds);
	if (!worksheet) {
		return undefined;
	}
	const progress = toProgress(file, worksheet, context);
	const missing = findMissing(worksheet, context.ladders, path.dirname(file.path));
	return {
		path: file.path,
		worksheet: progress.worksheet,
		progress,
		...(missing !== undefined && {
			notice: `${file.path}: ${missing}; \`pm-worksheets check ${file.path}\` says why`,
		}),
	};
}

/** What cannot be told of a worksheet because of another file. */
function findMissing(worksheet: Worksheet, ladders: LadderFiles, folder: string): string | undefined {
	if (worksheet.problem) {
		return undefined;
	}
	if (worksheet.kind === undefined) {
		return 'Its kind cannot be used, so only tasks are counted';
	}
	const needsLadder = worksheet.kind.ratings?.of === 'competency';
	const hasLadder = findUsableLadder(worksheet, ladders.toOptions(folder)) !== undefined;
	return needsLadder && !hasLadder ? 'Its ladder cannot be used, so no gaps are shown' : undefined;
}

function toProgress(
	{ path: name }: ListedFile,
	worksheet: Worksheet,
	{ today, ladders }: Omit<ProgressContext, 'kinds'>,
): WorksheetProgress {
	const facts = getFacts(worksheet);
	return {
		path: name,
		worksheet: facts.kind ?? null,
		title: facts.title ?? path.basename(name),
		people: facts.people,
		status: facts.status,
		...getProgressOf(facts, today),
		topGaps: findTopGaps(worksheet, ladders, path.dirname(name)),
	};
}

function findTopGaps(worksheet: Worksheet, ladders: LadderFiles, folder: string): readonly NamedGap[] {
	if (worksheet.kind === undefined) {
		return [];
	}
	const ladder = findUsableLadder(worksheet, ladders.toOptions(folder));
	return getTopGaps(worksheet, worksheet.kind, ladder).map(toNamedGap);
}

function toNamedGap({ competency, assessed, expected, gap }: TopGap): NamedGap {
	return { competency: competency.slug, assessed: assessed ?? null, expected: expected ?? null, gap };
}
