import { addDays, addMonths, cadenceDays, daysBetween } from './dates';
import type { CalendarDate } from './dates';
import { endOfLine, startOfLine } from './edits';
import { removeElements } from './elementEdits';
import { forgetDue } from './forgetDue';
import { setRootKey } from './itemEdits';
import { findItemSeq } from './itemMoves';
import type { Kind } from './kind';
import { message } from './message';
import type { Message } from './message';
import { parseWorksheet } from './parseWorksheet';
import { findCadenceDays } from './proposals';
import { applyEdits, containsRange } from './range';
import type { OffsetRange, TextEdit } from './range';
import { readOpeningId } from './readAction';
import { setPairValue } from './setPairValue';
import { getText } from './valueNode';
import { findDate, findField } from './worksheet';
import type { Worksheet } from './worksheet';

/** The worksheet of the next period, and what becomes of the one before. */
export interface NextPeriod {
	readonly text: string;
	readonly start: CalendarDate;
	/** Edits that close the old worksheet. */
	readonly closing: readonly TextEdit[];
}

type Step = (worksheet: Worksheet, kind: Kind) => readonly TextEdit[];

/**
 * Starts a new worksheet from one whose period ends: people, ratings, evidence and words are kept; goals and the like that
 * are done or dropped stay behind with their actions, and so does what was ticked and the entries of logs. What is
 * carried over and would be due before the new period loses its date. It begins as a draft.
 */
export function startNextPeriod(worksheet: Worksheet, today: CalendarDate): NextPeriod | { readonly refusal: Message } {
	const { kind, kinds, problem } = worksheet;
	if (problem || !kind) {
		return { refusal: message('The lines between the two `---` cannot be read; mend them first') };
	}
	const start = getStart(worksheet, today);
	const steps: readonly Step[] = [
		leaveSections,
		leaveTasks,
		leaveEntries,
		leaveItems,
		forgetLost,
		(now, known) => setPeriod(now, known, start),
		now => forgetPast(now, start),
	];
	let current: Worksheet = worksheet;
	for (const step of steps) {
		const next = parseWorksheet(applyEdits(current.text, step(current, kind)), kinds);
		if (!next || next.problem) {
			return { refusal: message('The new worksheet could not be read; nothing was written') };
		}
		current = next;
	}
	return { text: current.text, start, closing: setRootKey(worksheet, kind, 'status', 'closed') };
}

/** Who starts the next period more than so many days before the end of this one does not wait for that. */
const mostDaysBefore = 31;

/** The day after the end of a period that is about to end, else today. */
function getStart(worksheet: Worksheet, today: CalendarDate): CalendarDate {
	const end = findDate(worksheet, 'end')?.date;
	const days = end === undefined ? -1 : daysBetween(today, end);
	return end !== undefined && days >= 0 && days <= mostDaysBefore ? addDays(end, 1) : today;
}

/** Headings of items that stay behind, with what stands below them. */
const leaveSections: Step = ({ blocks, items, text }) => {
	const left = new Set(items.filter(({ id, isOpen }) => !isOpen && id !== '').map(({ id }) => id));
	const gone: OffsetRange[] = [];
	blocks.headings.forEach(({ depth, range, textRange }, index) => {
		const isLeft = left.has(readOpeningId(text.slice(textRange.start, textRange.end)));
		const isWithin = gone.some(outer => containsRange(outer, range));
		if (depth > 2 && isLeft && !isWithin) {
			const next = blocks.headings.slice(index + 1).find(other => other.depth <= depth);
			gone.push({ start: startOfLine(text, range.start), end: next?.range.start ?? text.length });
		}
	});
	return gone.map(range => ({ range, newText: '' }));
};

/** Tasks that are ticked, or repeat an item that stays behind; not those with lines of their own below them. */
const leaveTasks: Step = ({ actions, text }) =>
	actions.flatMap(({ box, isDone, mirrors, textRange }): readonly TextEdit[] => {
		const start = startOfLine(text, box.start);
		const end = endOfLine(text, textRange.end);
		const depth = /^\s*/.exec(text.slice(start, box.start))?.[0].length ?? 0;
		const below = /^\r?\n([ \t]*)\S/.exec(text.slice(end))?.[1]?.length ?? 0;
		const isLeft = (isDone || mirrors?.isOpen === false) && below <= depth;
		const lineEnd = /^\r?\n/.exec(text.slice(end))?.[0].length ?? 0;
		return isLeft ? [{ range: { start, end: end + lineEnd }, newText: '' }] : [];
	});

/**
 * The entries of logs, but for what is still to be done in them; a log in which nothing is left asks its first question
 * again.
 */
const leaveEntries: Step = ({ actions, entries, eol, sections, text }) =>
	sections.flatMap(section => {
		const first = entries.find(entry => entry.section === section);
		if (!first) {
			return [];
		}
		const tasks = actions.filter(({ entry, isDone, mirrors }) => entry?.section === section && !isDone && !mirrors);
		const isAll = text.slice(section.content.start, first.headingRange.start).trim() === '';
		const question = isAll ? section.spec?.prompts.slice(0, 1).map(prompt => `<!-- ${prompt} -->`) : [];
		const lines = tasks.length > 0 ? tasks.map(task => `- [ ] ${task.text}`) : (question ?? []);
		return [{ range: { start: first.headingRange.start, end: section.range.end }, newText: lines.join(eol) }];
	});

const leaveItems: Step = (worksheet, { items }) =>
	items.flatMap(({ key }) => {
		const list = findItemSeq(worksheet, key);
		const left = worksheet.items.filter(item => item.list.key === key && !item.isOpen).map(({ map }) => map);
		return list ? removeElements(worksheet.text, list, new Set(left)) : [];
	});

/** What names an item that has stayed behind, such as the goal of a milestone. */
const forgetLost: Step = worksheet =>
	worksheet.items.flatMap(({ fields, list }) =>
		list.fields
			.filter(({ refersTo, type }) => type === 'reference' && refersTo !== 'evidence')
			.flatMap(({ key, refersTo }) => {
				const field = fields.get(key);
				const isThere = worksheet.items.some(({ id, list: of }) => of.key === refersTo && id === getText(field?.value));
				return field?.pair && field.value && !isThere ? setPairValue(worksheet.text, field.pair, '') : [];
			}),
	);

function setPeriod(worksheet: Worksheet, kind: Kind, start: CalendarDate): readonly TextEdit[] {
	const days = findCadenceDays(worksheet) ?? cadenceDays[kind.defaults.cadence] ?? 31;
	const emptied = ['last_checkin', kind.agreement?.date ?? ''].flatMap(key => {
		const pair = findField(worksheet, key)?.pair;
		return pair ? setPairValue(worksheet.text, pair, '') : [];
	});
	return [
		...setRootKey(worksheet, kind, 'status', 'draft'),
		...setRootKey(worksheet, kind, 'start', start),
		...setRootKey(worksheet, kind, 'end', addMonths(start, getMonths(worksheet, kind))),
		...setRootKey(worksheet, kind, 'next_checkin', addDays(start, days)),
		...emptied,
	];
}

/** As many months as the last period had; what the kind proposes where that is not known. */
function getMonths(worksheet: Worksheet, kind: Kind): number {
	const [start, end] = ['start', 'end'].map(key => findDate(worksheet, key)?.date);
	const days = start !== undefined && end !== undefined ? daysBetween(start, end) : 0;
	return days > 0 ? Math.max(1, Math.round(days / 30.44)) : kind.defaults.months;
}

/** Days before the new period: of items their value, of tasks the words that name the day. */
function forgetPast({ actions, items, text }: Worksheet, start: CalendarDate): readonly TextEdit[] {
	const past = items.filter(({ due }) => due !== undefined && due < start);
	const tasks = actions.filter(({ due }) => due !== undefined && due < start);
	return [
		...past.flatMap(({ fields }) => {
			const pair = fields.get('due')?.pair;
			return pair ? setPairValue(text, pair, '') : [];
		}),
		...tasks.flatMap(({ dueRange, textRange }) => (dueRange ? [forgetDue(text, dueRange, textRange)] : [])),
	];
}
