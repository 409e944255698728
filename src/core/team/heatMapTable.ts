import { html, noHtml } from '../html';
import type { Html } from '../html';
import { message } from '../message';
import type { Message } from '../message';
import type { HeatMap, HeatMapCell, HeatMapRow } from './heatMaps';
import type { Localize } from './localize';

/** From this gap on the colour is the same. */
const widestGap = 3;

/** A heat map as a table. The numbers stand in the cells; the colour only repeats how far they are apart. */
export function drawHeatMap({ columns, rows, title }: HeatMap, t: Localize): Html {
	const heading = t(message('Assessed and expected: {0}', title));
	return html`<section>
		<h2>${heading}</h2>
		<p>
			${t(message('In each cell stands what is assessed, and below it what the target level expects. Where nothing is assessed, nobody has observed it yet.'))}
		</p>
		${drawKey(t)}
		<div class="wide" role="region" tabindex="0" aria-label="${heading}">
			<table class="map">
				<thead>
					<tr>
						<th scope="col">${t(message('Person'))}</th>
						<th scope="col">${t(message('Target level'))}</th>
						${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
					</tr>
				</thead>
				<tbody>
					${rows.map(row => drawRow(row, t))}
				</tbody>
			</table>
		</div>
	</section>`;
}

/** What the colours mean. */
function drawKey(t: Localize): Html {
	const gaps = Array.from({ length: widestGap }, (_, index) => index + 1);
	return html`<ul class="key">
		<li><span class="swatch gap-0"></span> ${t(message('as expected, or more'))}</li>
		${gaps.map(gap => html`<li><span class="swatch gap-${gap}"></span> ${t(describeGap(gap))}</li>`)}
	</ul>`;
}

function describeGap(gap: number): Message {
	if (gap === widestGap) {
		return message('{0} steps or more to grow', gap);
	}
	return gap === 1 ? message('1 step to grow') : message('{0} steps to grow', gap);
}

function drawRow({ cells, distinction, target, worksheet: { isDraft, person } }: HeatMapRow, t: Localize): Html {
	const more = [...(distinction === null ? [] : [distinction]), ...(isDraft ? [t(message('draft'))] : [])];
	return html`<tr>
		<th scope="row">${person}${more.map(line => html`<small>${line}</small>`)}</th>
		<td>${target ?? ''}</td>
		${cells.map(cell => drawCell(cell, t))}
	</tr> `;
}

function drawCell({ assessed, expected, gap }: HeatMapCell, t: Localize): Html {
	const below = expected === null ? noHtml : html`<small>${t(message('of {0}', expected))}</small>`;
	if (assessed === null) {
		return html`<td class="cell"><span class="spoken">${t(message('not observed'))} </span>${below}</td>`;
	}
	return html`<td class="cell${gap === null ? '' : ` gap-${Math.min(gap, widestGap)}`}">
		<b>${assessed}</b> ${below}
	</td>`;
}
