import { appendToSection, findLog } from './bodyEdits';
import { at, startOfLine } from './edits';
import type { Kind, SectionSpec } from './kind';
import type { TextEdit } from './range';
import type { Worksheet } from './worksheet';

/**
 * Adds the skeleton of a dated entry to the check-in log, in its place among the entries there, whichever way they run.
 * No edits where the kind keeps no such log, or the log has an entry of that day.
 */
export function addCheckinEntry(worksheet: Worksheet, kind: Kind, date: string): readonly TextEdit[] {
	const spec = findLog(kind, 'checkin');
	const entries = worksheet.entries.filter(({ section }) => section.spec === spec);
	return spec === undefined || entries.some(entry => entry.date === date) ? [] : addEntry(worksheet, kind, spec, date);
}

/** Adds the skeleton of an entry to a log, in its place among those that are there, whichever way they run. */
export function addEntry(worksheet: Worksheet, kind: Kind, spec: SectionSpec, date: string): readonly TextEdit[] {
	const lines = (spec.entry ?? '### {{date}}').replaceAll('{{date}}', date).trimEnd().split('\n');
	return placeEntry(worksheet, kind, spec, { date, lines });
}

/** The same for an entry in words of its own. Its lines, with their heading, come without line endings. */
export function placeEntry(
	worksheet: Worksheet,
	kind: Kind,
	spec: SectionSpec,
	{ date, lines }: { readonly date: string; readonly lines: readonly string[] },
): readonly TextEdit[] {
	const entries = worksheet.entries.filter(({ section }) => section.spec === spec);
	const isNewestFirst = (entries[0]?.date ?? '') > (entries.at(-1)?.date ?? '');
	const next = entries.find(entry => (isNewestFirst ? entry.date < date : entry.date > date));
	return next
		? [
				{
					range: at(startOfLine(worksheet.text, next.headingRange.start)),
					newText: [...lines, '', ''].join(worksheet.eol),
				},
			]
		: appendToSection(worksheet, kind, spec, lines);
}
