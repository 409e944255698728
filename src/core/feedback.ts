import { readEntryText } from './labelledLines';
import type { LabelledLine } from './labelledLines';
import { oncePer } from './oncePer';
import { questions } from './questions';
import type { LogEntry, Worksheet } from './worksheet';

/** The lines that a feedback entry is made of, in their order. */
export const feedbackParts = ['situation', 'behaviour', 'impact', 'alternative'] as const;

/** One of {@link feedbackParts}. */
export type FeedbackPart = (typeof feedbackParts)[number];

/** What a new line of each part is called, and asks. */
export const newFeedbackLines: Readonly<Record<FeedbackPart, { readonly label: string; readonly question: string }>> = {
	situation: { label: 'Situation', question: questions.situation },
	behaviour: { label: 'Behaviour', question: questions.behaviour },
	impact: { label: 'Impact', question: questions.impact },
	alternative: { label: 'Alternative', question: questions.alternative },
};

const labels: Readonly<Record<FeedbackPart, RegExp>> = {
	situation: /^situation\b/i,
	behaviour: /^behaviou?rs?\b/i,
	impact: /^impact\b/i,
	alternative: /^alternatives?\b/i,
};

/** A dated entry of a feedback log that says something. */
export interface FeedbackEntry {
	readonly entry: LogEntry;
	/** All its labelled lines. */
	readonly lines: readonly LabelledLine[];
	/** The line of each part, where it has one; of two with the same label, the first that says something. */
	readonly parts: ReadonlyMap<FeedbackPart, LabelledLine>;
}

/** The feedback entries, in the order in which they are written; those that are only laid out are left out. */
export const readFeedback = oncePer((worksheet: Worksheet): readonly FeedbackEntry[] => {
	return worksheet.entries.flatMap((entry): FeedbackEntry[] => {
		if (entry.section.spec?.log !== 'feedback') {
			return [];
		}
		const { isLaidOut, lines } = readEntryText(worksheet, entry);
		const parts = findParts(lines);
		const isEmpty =
			parts.size === 0 ? isTasksOnly(worksheet, entry) : [...parts.values()].every(({ words }) => words === '');
		return isLaidOut || isEmpty ? [] : [{ entry, lines, parts }];
	});
});

function findParts(lines: readonly LabelledLine[]): ReadonlyMap<FeedbackPart, LabelledLine> {
	const parts = new Map<FeedbackPart, LabelledLine>();
	for (const part of feedbackParts) {
		const named = lines.filter(({ label }) => labels[part].test(label));
		const line = named.find(({ words }) => words !== '') ?? named[0];
		if (line) {
			parts.set(part, line);
		}
	}
	return parts;
}

/** A dated list of tasks is a request for feedback, and none yet. */
function isTasksOnly({ text }: Worksheet, { content }: LogEntry): boolean {
	const lines = text.slice(content.start, content.end).split(/\r?\n/);
	return lines.every(line => line.trim() === '' || /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\]/.test(line));
}
