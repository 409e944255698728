import { isResting } from '../commonFields';
import type { CalendarDate } from '../dates';
import { unmark } from '../marks';
import { getProgressOf } from '../progress';
import type { Progress } from '../progress';
import { getPromises } from '../promises';
import type { OutlineNode } from './outline';
import type { SidebarEntry } from './row';

/** A worksheet on one day. What is counted of it is counted when it is first asked for. */
export interface Standing {
	readonly entry: SidebarEntry;
	/** Its title, else the name of its file. */
	readonly name: string;
	readonly getProgress: () => Progress;
	/** How many days it is to each of its promises, negative where the date has passed; none while it rests. */
	readonly getDays: () => readonly number[];
	/** What search has left of it; absent where it left everything. */
	readonly found?: readonly OutlineNode[];
}

/** Where worksheets stand on one day. Each of them is counted once, for as long as its entry is the same object. */
export class Standings {
	readonly today: CalendarDate;
	readonly #known = new WeakMap<SidebarEntry, Standing>();

	constructor(today: CalendarDate) {
		this.today = today;
	}

	/** Where a worksheet stands. */
	get(entry: SidebarEntry): Standing {
		const known = this.#known.get(entry) ?? toStanding(entry, this.today);
		this.#known.set(entry, known);
		return known;
	}
}

function toStanding(entry: SidebarEntry, today: CalendarDate): Standing {
	const { facts } = entry;
	let progress: Progress | undefined;
	let days: readonly number[] | undefined;
	return {
		entry,
		name: getName(entry),
		getProgress: () => (progress ??= getProgressOf(facts, today)),
		getDays: () => (days ??= isResting(facts) ? [] : getPromises(facts, today).map(promise => promise.days)),
	};
}

/** What a worksheet is called: by its title without marks of Markdown, else by the name of its file. */
export function getName({ facts, fileName }: SidebarEntry): string {
	return facts.title === undefined || facts.title === '' ? fileName : unmark(facts.title).words;
}

/** How many promises are said to be overdue: none while a worksheet is paused or closed. */
export function countOverdue({ entry, getProgress }: Standing): number {
	return isResting(entry.facts) ? 0 : getProgress().overdue;
}
