import { daysBetween, getProgressOf, getTopGapsOf, html, isResting } from '../../core';
import type { CalendarDate, Html, Kind, Ladder, Progress, WorksheetFacts } from '../../core';
import { describeAgo, describeDue } from './days';
import type { Translate } from './translate';

/** What a card tells of. */
export interface CardContent {
	readonly facts: WorksheetFacts;
	/** Absent where nobody knows the kind. */
	readonly kind?: Kind | undefined;
	/** From 1; where the frontmatter cannot be read. */
	readonly problemLine?: number;
}

/** What a card is drawn with, beside the worksheet. */
export interface CardContext {
	readonly today: CalendarDate;
	/** What gaps are told by; absent: none are told. */
	readonly ladder?: Ladder;
	readonly t: Translate;
}

/** The frontmatter of a worksheet as people read it; of one that cannot be read, only where and why. */
export function drawCard({ facts, kind, problemLine = 1 }: CardContent, context: CardContext): Html {
	const { t } = context;
	if (facts.problem) {
		const { template, values } = facts.problem.message;
		return html`<p class="worksheet-late">${drawCode(t('Line {0}: {1}', problemLine, t(template, ...values)))}</p>`;
	}
	const progress = getProgressOf(facts, context.today);
	return html`<p class="worksheet-kind">
			<strong>${facts.kindTitle ?? facts.kind ?? t('Worksheet')}</strong>
			<span class="worksheet-status">${facts.status}</span>
		</p>
		${drawPairs(facts, kind, t)} ${drawProgress(progress, t)} ${drawLines(facts, progress, context)}
		${drawGaps(facts, kind, context)}`;
}

/** The words between backticks, which name what stands in the file, as code. */
function drawCode(text: string): readonly Html[] {
	return text.split('`').map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}

function drawPairs(facts: WorksheetFacts, kind: Kind | undefined, t: Translate): readonly Html[] {
	const pairs = [...drawPeople(facts, kind), ...drawPeriod(facts, t)];
	return pairs.length === 0 ? [] : [html`<dl>${pairs}</dl>`];
}

function drawPeople({ people }: WorksheetFacts, kind: Kind | undefined): readonly Html[] {
	const roles = new Map(kind?.people.map(({ key, title }) => [key, title]));
	return Object.entries(people).map(([key, name]) => drawPair(roles.get(key) ?? key, name));
}

function drawPeriod({ end, start }: WorksheetFacts, t: Translate): readonly Html[] {
	if (start === undefined && end === undefined) {
		return [];
	}
	const both = start !== undefined && end !== undefined;
	const words = both ? t('{0} to {1}', start, end) : start ? t('from {0}', start) : t('until {0}', end ?? '');
	return [drawPair(t('Period'), words)];
}

function drawPair(name: string, value: string): Html {
	return html`<div>
		<dt>${name}</dt>
		<dd dir="auto">${value}</dd>
	</div>`;
}

/** Shapes of SVG, because the width of an element could only be said by an inline style. */
function drawProgress({ done, percent, total }: Progress, t: Translate): Html {
	if (percent === null) {
		return html`<p>${t('Nothing to tick off yet')}</p>`;
	}
	const words = t('{0} of {1} done', done, total);
	return html`<p class="worksheet-progress">
		<svg role="img" aria-label="${words}">
			<rect class="worksheet-track" width="100%" height="100%"></rect>
			<rect class="worksheet-done" width="${percent}%" height="100%"></rect>
		</svg>
		${words}
	</p>`;
}

function drawLines(facts: WorksheetFacts, progress: Progress, context: CardContext): readonly Html[] {
	const lines = [...drawCheckins(facts, progress, context), ...drawOverdue(facts, progress, context.t)];
	return lines.length === 0
		? []
		: [
				html`<ul>
					${lines}
				</ul>`,
			];
}

function drawCheckins(facts: WorksheetFacts, { checkin }: Progress, { t, today }: CardContext): readonly Html[] {
	const { last, next } = checkin;
	const planned =
		next === null
			? t('No check-in planned')
			: t('Next check-in {0}, {1}', next, describeDue(daysBetween(today, next), t));
	return [
		...(isResting(facts) ? [] : [drawFact(planned, checkin.overdueDays > 0)]),
		...(last === null ? [] : [drawFact(describeLast(last, facts, { t, today }))]),
	];
}

/** A last check-in may be noted ahead of its day. */
function describeLast(last: CalendarDate, { cadenceDays }: WorksheetFacts, { t, today }: CardContext): string {
	const ago = describeAgo(Math.max(0, daysBetween(last, today)), t);
	return cadenceDays === undefined
		? t('Last check-in {0}, {1}', last, ago)
		: t('Last check-in {0}, {1}; agreed every {2} days', last, ago, cadenceDays);
}

function drawOverdue(facts: WorksheetFacts, { overdue }: Progress, t: Translate): readonly Html[] {
	return overdue > 0 && !isResting(facts) ? [drawFact(t('{0} overdue', overdue), true)] : [];
}

function drawFact(words: string, isLate = false): Html {
	return isLate ? html`<li class="worksheet-late">${words}</li>` : html`<li>${words}</li>`;
}

function drawGaps(facts: WorksheetFacts, kind: Kind | undefined, { ladder, t }: CardContext): readonly Html[] {
	const gaps = kind ? getTopGapsOf(facts, kind, ladder) : [];
	const lines = gaps.map(({ assessed = '', competency, expected = '', gap }) => {
		return html`<li dir="auto">
			${t('{0}: {1} now, {2} expected, {3} to go', competency.name, assessed, expected, gap)}
		</li>`;
	});
	return lines.length === 0
		? []
		: [
				html`<p><strong>${t('To talk about first')}</strong></p>
					<ol>
						${lines}
					</ol>`,
			];
}
