import { html, noHtml } from '../html';
import type { Html } from '../html';
import { drawPage } from '../htmlPage';
import { message } from '../message';
import type { Message } from '../message';
import { drawMissedCheckins, drawLatePromises } from './dateTables';
import { drawHeatMap } from './heatMapTable';
import type { Localize } from './localize';
import { pageColours, teamStyle } from './teamStyle';
import type { TeamSummary } from './teamSummary';
import { describeLeftOut } from './leftOut';

/** Something to choose at the top of the page. */
export interface TeamLink {
	readonly words: Message;
	readonly href: string;
}

/** Where the page is shown. */
export interface TeamFrame {
	/** Language tag. */
	readonly language: string;
	readonly localize: Localize;
	/** CSS that sets the colours; those of a page by itself where left out. */
	readonly colours?: string;
	readonly links?: readonly TeamLink[];
	/** What is to be known beforehand, such as that some of it is still to come. */
	readonly note?: Message;
}

/** A team summary as one HTML file that needs nothing else: no script, no picture, no network. */
export function toTeamHtml(summary: TeamSummary, frame: TeamFrame): string {
	const { colours = pageColours, language, localize: t } = frame;
	return drawPage({
		language,
		title: t(message('Team summary of {0}', summary.today)),
		style: colours + teamStyle,
		body: html`${drawHead(summary, frame)} ${summary.worksheets === 0 ? drawNothing(t) : drawAll(summary, t)}
		${drawLeftOut(summary, t)}`,
	});
}

function drawHead({ forPair, today, worksheets }: TeamSummary, { links = [], localize: t, note }: TeamFrame): Html {
	const about =
		worksheets === 1
			? message('1 worksheet, as of {0}.', today)
			: message('{0} worksheets, as of {1}. People are in the order of the alphabet.', worksheets, today);
	const pair =
		forPair === 1
			? message('1 worksheet shown here is meant for two people only: pass this on to nobody else.')
			: message('{0} worksheets shown here are meant for two people only: pass this on to nobody but them.', forPair);
	const lines = [...(worksheets > 0 ? [about] : []), ...(forPair > 0 ? [pair] : []), ...(note ? [note] : [])];
	return html`<header>
		<h1>${t(message('Team summary'))}</h1>
		${lines.map(line => html`<p>${t(line)}</p>`)}
		${links.length === 0 ? noHtml : html`<p class="links">${links.map(({ href, words }) => html`<a href="${href}">${t(words)}</a> `)}</p>`}
	</header>`;
}

function drawNothing(t: Localize): Html {
	return html`<p>
		${t(message('There is no worksheet to show. A worksheet is shown while it is a draft or active, and shared with a pair or the team.'))}
	</p>`;
}

function drawAll({ heatMaps, latePromises, missedCheckins }: TeamSummary, t: Localize): Html {
	return html`${heatMaps.map(map => drawHeatMap(map, t))} ${drawLatePromises(latePromises, t)}
	${drawMissedCheckins(missedCheckins, t)}`;
}

function drawLeftOut({ leftOut }: TeamSummary, t: Localize): Html {
	const lines = describeLeftOut(leftOut);
	return lines.length === 0
		? noHtml
		: html`<section>
				<h2>${t(message('Not shown here'))}</h2>
				<ul>
					${lines.map(line => html`<li>${t(line)}</li>`)}
				</ul>
			</section>`;
}
