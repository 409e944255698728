import { html, nothing, svg } from 'lit/html.js';
import type { SVGTemplateResult, TemplateResult } from 'lit/html.js';
import type { ComparisonView } from '../../src/protocol';
import { t } from '../l10n';

const radius = 120;
const centre = { x: 230, y: 165 };
/** Letters that fit on one line of a label. */
const labelLength = 16;
const mostRings = 11;

interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * Draws a radar: one axis for each competency, one line for each series. Lines differ in their dashes and their points,
 * not only in colour. What is not observed leaves a hole.
 */
export function drawRadar({ axes, max, min, series }: ComparisonView): TemplateResult {
	const steps = max - min + 1;
	const toPoint = (index: number, value: number): Point => {
		const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
		// The lowest value is a step away from the centre, where all axes are one.
		const distance = (radius * (value - min + 1)) / steps;
		return { x: round(centre.x + distance * Math.cos(angle)), y: round(centre.y + distance * Math.sin(angle)) };
	};
	const label = t(
		'Radar picture of {0}; the table beside it has the same numbers',
		series.map(name => t(name)).join(', '),
	);
	return html`<svg class="radar" viewBox="0 0 460 330" role="img" aria-label=${label}>
		${getRings(min, max).map(ring => {
			return svg`<polygon class="grid" points=${join(axes.map((_, index) => toPoint(index, ring)))}></polygon>`;
		})}
		${axes.map(({ name }, index) => drawAxis(name, toPoint(index, max), toPoint(index, max + steps * 0.1)))}
		${series.map((_, number) =>
			drawSeries(
				axes.map(({ values }, index) => {
					const value = values[number] ?? null;
					return value === null ? undefined : toPoint(index, value);
				}),
				number,
			),
		)}
	</svg>`;
}

/** The values that have a line of the web; of a long scale only some, from the outer end. */
function getRings(min: number, max: number): readonly number[] {
	const distance = Math.ceil((max - min + 1) / mostRings);
	return Array.from({ length: Math.floor((max - min) / distance) + 1 }, (_, index) => max - index * distance);
}

function drawSeries(points: readonly (Point | undefined)[], number: number): SVGTemplateResult {
	const lines = points.flatMap((from, index) => {
		const to = points[(index + 1) % points.length];
		return from && to ? [`M${from.x} ${from.y}L${to.x} ${to.y}`] : [];
	});
	return svg`<g class="series-${number % 3}">
		<path class="line" d=${lines.join('')}></path>
		${points.map(point => (point ? drawPoint(point, number) : nothing))}
	</g>`;
}

function drawPoint({ x, y }: Point, number: number): SVGTemplateResult {
	switch (number % 3) {
		case 0:
			return svg`<circle class="point" cx=${x} cy=${y} r="4"></circle>`;
		case 1:
			return svg`<rect class="point" x=${x - 4} y=${y - 4} width="8" height="8"></rect>`;
		default:
			return svg`<path class="point" d=${`M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z`}></path>`;
	}
}

/** Draws the sign of a series for the legend. */
export function drawKey(number: number): TemplateResult {
	return html`<svg class="key" viewBox="0 0 36 12" aria-hidden="true">
		${svg`<g class="series-${number % 3}"><path class="line" d="M0 6H36"></path>${drawPoint({ x: 18, y: 6 }, number)}</g>`}
	</svg>`;
}

function drawAxis(name: string, end: Point, labelled: Point): SVGTemplateResult {
	return svg`<line class="grid" x1=${centre.x} y1=${centre.y} x2=${end.x} y2=${end.y}></line>
		${drawLabel(name, labelled)}`;
}

function drawLabel(name: string, { x, y }: Point): SVGTemplateResult {
	const anchor = Math.abs(x - centre.x) < 10 ? 'middle' : x > centre.x ? 'start' : 'end';
	const lines = wrapLabel(name);
	const top = y + 4 - (lines.length - 1) * (y < centre.y ? 12 : 4);
	return svg`<text class="axis" text-anchor=${anchor} y=${top}>
		${lines.map((line, index) => svg`<tspan x=${x} dy=${index === 0 ? 0 : 13}>${line}</tspan>`)}
	</text>`;
}

/** Two short lines at most. */
function wrapLabel(name: string): readonly string[] {
	const lines = [''];
	for (const word of name.split(/\s+/)) {
		const line = lines.at(-1) ?? '';
		if (line === '' || line.length + word.length < labelLength) {
			lines[lines.length - 1] = `${line} ${word}`.trim();
		} else {
			lines.push(word);
		}
	}
	const shown = lines
		.slice(0, 2)
		.map(line => (line.length > labelLength ? `${line.slice(0, labelLength - 1)}…` : line));
	return lines.length > 2 ? [shown[0] ?? '', `${shown[1] ?? ''}…`] : shown;
}

function join(points: readonly Point[]): string {
	return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
