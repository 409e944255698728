import { insertBlock, insertLinesAfter } from './bodyEdits';
import { at } from './edits';
import { feedbackParts, newFeedbackLines } from './feedback';
import type { FeedbackEntry, FeedbackPart } from './feedback';
import type { TextEdit } from './range';
import type { Worksheet } from './worksheet';

/** Puts a question into each of some parts that say nothing: behind its label, else on a line of its own in its place. */
export function insertFeedbackLines(
	worksheet: Worksheet,
	feedback: FeedbackEntry,
	missing: readonly FeedbackPart[],
): readonly TextEdit[] {
	const { entry, parts } = feedback;
	const answers = missing.flatMap(part => {
		const line = parts.get(part);
		return line ? [{ range: at(line.wordsRange.start), newText: ` ${newFeedbackLines[part].question}` }] : [];
	});
	const absent = missing.filter(part => !parts.has(part));
	if (parts.size === 0) {
		return insertBlock(
			worksheet,
			entry.headingRange.end,
			absent.map(part => `- ${toLine(part)}`),
		);
	}
	const places = new Map<FeedbackPart | undefined, FeedbackPart[]>();
	for (const part of absent) {
		const earlier = feedbackParts
			.slice(0, feedbackParts.indexOf(part))
			.filter(other => parts.has(other))
			.at(-1);
		places.set(earlier, [...(places.get(earlier) ?? []), part]);
	}
	return [...answers, ...[...places].flatMap(([earlier, wanted]) => insertAt(worksheet, feedback, earlier, wanted))];
}

/** Below the part that comes before them, else above the first part that there is; led in as that one is. */
function insertAt(
	worksheet: Worksheet,
	{ parts }: FeedbackEntry,
	earlier: FeedbackPart | undefined,
	wanted: readonly FeedbackPart[],
): readonly TextEdit[] {
	const line = parts.get(earlier ?? feedbackParts.find(part => parts.has(part)) ?? 'situation');
	if (!line) {
		return [];
	}
	const lines = wanted.map(part => line.lead + toLine(part));
	const start = line.labelRange.start - line.lead.length;
	return earlier
		? insertLinesAfter(worksheet, line.wordsRange.end, lines)
		: [{ range: at(start), newText: lines.map(text => text + worksheet.eol).join('') }];
}

function toLine(part: FeedbackPart): string {
	const { label, question } = newFeedbackLines[part];
	return `${label}: ${question}`;
}
