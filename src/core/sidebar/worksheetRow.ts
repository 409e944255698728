import { isResting } from '../commonFields';
import type { Status } from '../commonFields';
import type { CalendarDate } from '../dates';
import { daysBetween } from '../dates';
import { describeCheckin, describeDue } from '../dueWords';
import { message } from '../message';
import type { Message } from '../message';
import type { Progress } from '../progress';
import { getStableIds } from '../stableIds';
import type { WorksheetFacts } from '../worksheetFacts';
import { createItemRows, isEditable } from './itemRows';
import { createOutline, pickOpen } from './outline';
import type { OutlineNode } from './outline';
import { createRow, toRing } from './row';
import type { RowIcon, RowLook, RowText, SidebarRow } from './row';
import { countOverdue } from './standing';
import type { Standing } from './standing';

/** What the row of a worksheet is made with. */
export interface WorksheetRowContext {
	readonly today: CalendarDate;
	/** Whether rows that are done, dropped or ticked are there too. */
	readonly showsClosed: boolean;
	/** Whether another worksheet beside it has the same name, so that the file must tell them apart. */
	readonly isAmbiguous: boolean;
	readonly parent: SidebarRow | undefined;
}

/** All that a tree shows of a worksheet's items and actions. */
export function getShownOutline(facts: WorksheetFacts, showsClosed: boolean): readonly OutlineNode[] {
	const outline = createOutline(facts);
	return showsClosed ? outline : pickOpen(outline);
}

/** The row of a worksheet; what is below it is looked at when it is asked for. */
export function createWorksheetRow(standing: Standing, context: WorksheetRowContext): SidebarRow {
	const { entry, found } = standing;
	const { parent, showsClosed, today } = context;
	return createRow(
		{ id: entry.key, parent },
		() => describeStanding(standing, context),
		row => {
			const nodes = found ?? getShownOutline(entry.facts, showsClosed);
			const isSearched = found !== undefined;
			return createItemRows(nodes, row, { entry, today, isSearched, ids: getStableIds(entry.facts) });
		},
	);
}

function describeStanding(standing: Standing, { isAmbiguous, showsClosed, today }: WorksheetRowContext): RowLook {
	const { entry, found, name } = standing;
	const { facts, fileName, key } = entry;
	const progress = standing.getProgress();
	const problem = describeProblem(facts);
	const hasCount = problem === undefined && progress.total > 0;
	const rest = [
		...(problem === undefined
			? describeState(facts, progress, today)
			: [problem, ...describeShared(facts, progress, today)]),
		...(isAmbiguous && name !== fileName ? [fileName] : []),
	];
	return {
		type: 'worksheet',
		label: name,
		description: [...(hasCount ? [message('{0} of {1}', progress.done, progress.total)] : []), ...rest],
		spoken: [name, ...(hasCount ? [message('{0} of {1} done', progress.done, progress.total)] : []), ...rest],
		icon: getIcon(facts, progress),
		state: {
			isDone: facts.status === 'closed',
			isOverdue: countOverdue(standing) > 0,
			canTick: false,
			canSetStatus: isEditable(facts),
		},
		expansion: !hasRows(standing, showsClosed) ? 'none' : found ? 'expanded' : 'collapsed',
		place: { key, offset: facts.problem?.offset ?? 0 },
	};
}

function hasRows({ entry, found }: Standing, showsClosed: boolean): boolean {
	const { actions, items } = entry.facts;
	return found
		? found.length > 0
		: items.some(({ status }) => showsClosed || (status !== 'done' && status !== 'dropped')) ||
				actions.some(({ isDone, mirrors }) => mirrors === undefined && (showsClosed || !isDone));
}

/** Why what could be counted would not be all there is. */
function describeProblem({ kind, kindTitle, problem }: WorksheetFacts): Message | undefined {
	if (problem !== undefined) {
		return message('the lines between the two --- cannot be read');
	}
	if (kindTitle !== undefined) {
		return undefined;
	}
	return kind === undefined ? message('no kind is named yet') : message('the kind {0} cannot be used', kind);
}

/** All that is told beside the count. */
function describeState(facts: WorksheetFacts, progress: Progress, today: CalendarDate): readonly RowText[] {
	return [
		...(facts.status === 'active' ? [] : [statusWords[facts.status]]),
		...(isResting(facts) ? [] : [...describeDates(progress, today), ...describeRhythm(facts, progress, today)]),
	];
}

/** What is told of a worksheet whose kind cannot be used: what the keys say that all kinds share. */
function describeShared(facts: WorksheetFacts, { checkin }: Progress, today: CalendarDate): readonly RowText[] {
	if (facts.problem !== undefined) {
		return [];
	}
	return isResting(facts)
		? [statusWords[facts.status]]
		: checkin.next === null
			? []
			: [describeCheckin(checkin.next, today)];
}

/** Each status within a sentence. */
const statusWords: Readonly<Record<Status, Message>> = {
	draft: message('draft'),
	active: message('active'),
	paused: message('paused'),
	closed: message('closed'),
};

function describeDates({ nextDue, overdue }: Progress, today: CalendarDate): readonly Message[] {
	if (overdue > 0) {
		return [message('{0} overdue', overdue)];
	}
	return nextDue === null ? [] : [describeDue(nextDue, today)];
}

/** The check-in where it has slipped, or where there is no other date. */
function describeRhythm(
	{ cadenceDays }: WorksheetFacts,
	{ checkin, nextDue }: Progress,
	today: CalendarDate,
): readonly Message[] {
	const { last, next, overdueDays } = checkin;
	const since = last === null ? 0 : daysBetween(last, today);
	if (cadenceDays !== undefined && since > cadenceDays) {
		return [message('last check-in {0} days ago, agreed {1}', since, cadenceDays)];
	}
	return next !== null && (overdueDays > 0 || nextDue === null) ? [describeCheckin(next, today)] : [];
}

function getIcon(facts: WorksheetFacts, { done, total }: Progress): RowIcon {
	if (describeProblem(facts) !== undefined) {
		return 'broken';
	}
	if (facts.status === 'paused' || facts.status === 'closed') {
		return facts.status;
	}
	return total === 0 ? 'worksheet' : toRing(done, total);
}
