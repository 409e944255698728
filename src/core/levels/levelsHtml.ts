import { html, noHtml } from '../html';
import type { Html } from '../html';
import { drawPage } from '../htmlPage';
import { message } from '../message';
import type { Message } from '../message';
import type { Localize } from '../team/localize';
import type { TeamFrame } from '../team/teamHtml';
import { pageColours, teamStyle } from '../team/teamStyle';
import type { ComparedCompetency, ComparedGroup, ComparedSide, LevelComparison } from './compareLevels';

/** Where the page is shown, as that of a team summary is. */
export type LevelsFrame = Pick<TeamFrame, 'language' | 'localize' | 'colours' | 'links'>;

const levelsStyle = `
.links a {
	white-space: nowrap;
}
.levels {
	width: 100%;
	/* Side by side is the point of it: in a narrow editor it scrolls, rather than breaking words. */
	min-width: 34em;
	table-layout: fixed;
}
.levels :is(th, td) {
	max-width: none;
	overflow-wrap: break-word;
}
/* The style of the summary keeps short last cells on one line; these hold sentences. */
table.levels:not(.map) td:last-child {
	white-space: normal;
}
.levels col:first-child {
	width: 26%;
}
.levels tbody th[scope='rowgroup'] {
	padding-top: 18px;
	border-inline: none;
	font-size: 1.1em;
}
.levels ul {
	margin: 4px 0 0;
	padding-inline-start: 18px;
}
.rise {
	display: inline-block;
	margin-inline-start: 6px;
	padding: 0 6px;
	border: 1px solid var(--heat);
	border-radius: 3px;
}
@media (max-width: 560px) {
	main {
		padding-inline: 12px;
	}
}
`;

/** Two levels side by side as a page: a table, in which words say what rises. */
export function toLevelsHtml(comparison: LevelComparison, frame: LevelsFrame): string {
	const { localize: t } = frame;
	const [first, second] = comparison.levels;
	const heading = t(message('{0} and {1}', first.title, second.title));
	return drawFramed(heading, frame, html`${drawAbout(comparison, t)} ${drawTable(comparison, heading, t)}`);
}

/** The same page where there is nothing to compare, and why. */
export function toLevelsProblemHtml(problem: Message, frame: LevelsFrame): string {
	const { localize: t } = frame;
	return drawFramed(t(message('Compare levels')), frame, html`<p>${t(problem)}</p>`);
}

function drawFramed(
	title: string,
	{ colours = pageColours, language, links = [], localize: t }: LevelsFrame,
	body: Html,
): string {
	const anchors = links.map(({ href, words }) => html`<a href="${href}">${t(words)}</a> `);
	return drawPage({
		language,
		title,
		style: colours + teamStyle + levelsStyle,
		body: html`<header>
				<h1>${title}</h1>
				${anchors.length === 0 ? noHtml : html`<p class="links">${anchors}</p>`}
			</header>
			${body}`,
	});
}

function drawAbout({ groups, ladderTitle }: LevelComparison, t: Localize): Html {
	const rises = groups.flatMap(({ rows }) => rows.filter(({ rise }) => rise !== null && rise > 0));
	const words =
		rises.length === 0
			? message('Nothing that both levels describe is expected to be higher at the second one.')
			: message('Higher at the second level: {0}.', rises.map(({ name }) => name).join(', '));
	return html`<p>${t(message('From the ladder {0}.', ladderTitle))}</p>
		<p>${t(words)}</p>`;
}

function drawTable({ groups, levels }: LevelComparison, heading: string, t: Localize): Html {
	return html`<div class="wide" role="region" tabindex="0" aria-label="${heading}">
		<table class="levels">
			<colgroup>
				<col />
				<col />
				<col />
			</colgroup>
			<thead>
				<tr>
					<th scope="col">${t(message('Competency'))}</th>
					${levels.map(({ scope, title }) => html`<th scope="col">${title}${drawSmall(scope)}</th>`)}
				</tr>
			</thead>
			${groups.map(group => drawGroup(group, levels, t))}
		</table>
	</div>`;
}

function drawGroup({ rows, title }: ComparedGroup, levels: LevelComparison['levels'], t: Localize): Html {
	const head =
		title === ''
			? noHtml
			: html`<tr>
					<th scope="rowgroup" colspan="3">${title}</th>
				</tr>`;
	return html`<tbody>
		${head} ${rows.map(row => drawRow(row, levels, t))}
	</tbody>`;
}

function drawRow(
	{ core, definition, name, rise, sides }: ComparedCompetency,
	levels: LevelComparison['levels'],
	t: Localize,
): Html {
	const [first, second] = sides;
	return html`<tr>
		<th scope="row">${name}${core ? drawSmall(t(message('core'))) : noHtml}${drawSmall(definition)}</th>
		<td>${drawSide(first, levels[0].title, t)}</td>
		<td>${drawSide(second, levels[1].title, t, rise)}</td>
	</tr>`;
}

function drawSide(side: ComparedSide | null, level: string, t: Localize, rise: number | null = null): Html {
	if (!side) {
		return html`${t(message('Not described at {0}', level))}`;
	}
	const { anchor, behaviours, expected } = side;
	const mark = rise === null || rise === 0 ? noHtml : html` <span class="rise">${t(describeRise(rise))}</span>`;
	const list = html`<ul>
		${behaviours.map(behaviour => html`<li dir="auto">${behaviour}</li>`)}
	</ul>`;
	return html`<b>${`${expected} ${anchor}`.trim()}</b>${mark} ${behaviours.length === 0 ? noHtml : list}`;
}

function describeRise(rise: number): Message {
	return rise > 0 ? message('{0} higher', rise) : message('{0} lower', -rise);
}

function drawSmall(words: string): Html {
	return words === '' ? noHtml : html`<small>${words}</small>`;
}
