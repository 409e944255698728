import type { CalendarDate } from './dates';
import { getItemLabel } from './itemLabel';
import { message } from './message';
import type { Message } from './message';
import { toPlainWords } from './plainAction';
import { getPromises } from './promises';
import type { DatedPromise } from './promises';
import { getStableIds } from './stableIds';
import type { StableIds } from './stableIds';
import type { WorksheetFacts } from './worksheetFacts';

/** What a calendar is made of. */
export interface CalendarRequest {
	/** Names the file, and no other one: its URI. It is not written into the calendar, which may be shared. */
	readonly key: string;
	/** What the worksheet is called. */
	readonly name: string;
	readonly facts: WorksheetFacts;
	readonly today: CalendarDate;
	/** The instant at which it is made, in UTC as `Date.toISOString` writes it. */
	readonly now: string;
	/** Words of ours in the user's language. */
	readonly format: (words: Message) => string;
}

/**
 * An iCalendar text (RFC 5545) with a whole-day event for each open promise that has a date and for the next check-in; no
 * alarms. An event keeps its UID when its date moves, so that it moves in a calendar that takes the text in again.
 * `undefined` where there is nothing to put into it.
 */
export function createCalendar(request: CalendarRequest): string | undefined {
	const { facts, name, today } = request;
	const ids = getStableIds(facts);
	const events = getPromises(facts, today).flatMap(promise =>
		createEvent(describeEvent(promise, ids, request), request),
	);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//PM Career Worksheets//Worksheet//EN',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escapeText(name)}`,
		...events,
		'END:VCALENDAR',
	];
	return events.length === 0 ? undefined : lines.map(line => `${fold(line)}\r\n`).join('');
}

interface CalendarEvent {
	/** What stays the same of it. */
	readonly id: string | undefined;
	readonly due: CalendarDate;
	readonly summary: string;
}

function createEvent({ due, id, summary }: CalendarEvent, { key, name, now }: CalendarRequest): readonly string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${hash(`${key}#${id ?? ''}`)}@pm-career-worksheets`,
		`DTSTAMP:${now.replace(/[-:]|\.\d+/g, '')}`,
		`DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
		`SUMMARY:${escapeText(summary)}`,
		`DESCRIPTION:${escapeText(name)}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

function describeEvent(promise: DatedPromise, ids: StableIds, { facts, format, name }: CalendarRequest): CalendarEvent {
	const { due } = promise;
	switch (promise.type) {
		case 'checkin':
			return { id: 'checkin', due, summary: format(message('Check-in: {0}', name)) };
		case 'action': {
			const action = facts.actions[promise.index];
			return { id: ids.actions[promise.index], due, summary: action ? toPlainWords(action) : promise.words };
		}
		case 'item': {
			const item = facts.items[promise.place];
			const label = item ? getItemLabel(item) : promise.title;
			return { id: ids.items[promise.place], due, summary: typeof label === 'string' ? label : format(label) };
		}
	}
}

/** The characters that mean something in a text value; other control characters may not stand there at all. */
function escapeText(text: string): string {
	return text
		.replace(/[\\;,]/g, String.raw`\$&`)
		.replace(/\r\n?|\n/g, String.raw`\n`)
		.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
}

const longestLine = 75;

/** Breaks a line before it has more octets than a line may have; each further one begins with a blank. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const size = countOctets(character);
		if (octets + size > longestLine) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}

/** The octets of one character in UTF-8. */
function countOctets(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Sixteen hex digits that tell texts apart and do not tell the text: two rounds of FNV-1a over its code units. */
function hash(text: string): string {
	return [0x811c9dc5, 0x01000193]
		.map(seed => {
			let value = seed;
			for (let index = 0; index < text.length; index++) {
				value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
			}
			return (value >>> 0).toString(16).padStart(8, '0');
		})
		.join('');
}
