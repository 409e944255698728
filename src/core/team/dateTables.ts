import { html } from '../html';
import type { Html } from '../html';
import { message } from '../message';
import type { Message } from '../message';
import type { Localize } from './localize';
import type { LatePromise, MissedCheckin } from './teamDates';
import type { TeamWorksheet } from './teamEntry';

/** A table below its heading, or a sentence where it would be empty. */
interface Table {
	readonly heading: Message;
	readonly nothing: Message;
	/** After the person and the worksheet. */
	readonly columns: readonly Message[];
	readonly rows: readonly { readonly worksheet: TeamWorksheet; readonly cells: readonly string[] }[];
}

/** The promises whose day has passed, as a table. */
export function drawLatePromises(promises: readonly LatePromise[], t: Localize): Html {
	const table: Table = {
		heading: message('Promises whose day has passed'),
		nothing: message('No promise is past its day.'),
		columns: [message('What was promised'), message('Due')],
		rows: promises.map(({ days, due, words, worksheet }) => {
			return { worksheet, cells: [words, `${due}, ${t(describeDays(days))}`] };
		}),
	};
	return drawTable(table, t);
}

/** The rhythms that have slipped, as a table. */
export function drawMissedCheckins(checkins: readonly MissedCheckin[], t: Localize): Html {
	const table: Table = {
		heading: message('Check-ins to catch up on'),
		nothing: message('No check-in was missed.'),
		columns: [message('Last check-in'), message('Agreed'), message('Next check-in')],
		rows: checkins.map(({ last, lastDays, next, nextDays, rhythmDays, worksheet }) => {
			const rhythm = rhythmDays === null ? '' : t(message('every {0} days', rhythmDays));
			return { worksheet, cells: [tellDay(last, lastDays, t), rhythm, tellDay(next, nextDays, t)] };
		}),
	};
	return drawTable(table, t);
}

function drawTable({ columns, heading, nothing, rows }: Table, t: Localize): Html {
	if (rows.length === 0) {
		return html`<section>
			<h2>${t(heading)}</h2>
			<p>${t(nothing)}</p>
		</section>`;
	}
	const heads = [message('Person'), message('Worksheet'), ...columns];
	return html`<section>
		<h2>${t(heading)}</h2>
		<div class="wide" role="region" tabindex="0" aria-label="${t(heading)}">
			<table>
				<thead>
					<tr>
						${heads.map(head => html`<th scope="col">${t(head)}</th>`)}
					</tr>
				</thead>
				<tbody>
					${rows.map(
						({ cells, worksheet }) =>
							html`<tr>
								<th scope="row">${worksheet.person}</th>
								${[worksheet.title, ...cells].map(cell => html`<td>${cell}</td>`)}
							</tr> `,
					)}
				</tbody>
			</table>
		</div>
	</section>`;
}

function tellDay(day: string | null, days: number | null, t: Localize): string {
	return day === null || days === null ? '' : `${day}, ${t(describeDays(days))}`;
}

/** Days since a day; negative where it is still to come. */
function describeDays(days: number): Message {
	if (days === 0) {
		return message('today');
	}
	if (days < 0) {
		return days === -1 ? message('tomorrow') : message('in {0} days', -days);
	}
	return days === 1 ? message('1 day ago') : message('{0} days ago', days);
}
