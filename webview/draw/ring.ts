import { svg, html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { ProgressView } from '../../src/protocol';
import { t } from '../l10n';
import type { Drawn } from './parts';

const radius = 20;
const around = 2 * Math.PI * radius;

/** Draws how much is done as a ring; the numbers stand beside it. Nothing where there is nothing to count. */
export function drawRing({ done, percent, total }: ProgressView): Drawn {
	if (percent === null) {
		return nothing;
	}
	const length = (around * percent) / 100;
	const ring: TemplateResult = html`<svg
		class="ring"
		viewBox="0 0 48 48"
		role="img"
		aria-label=${t('{0} of {1} done', done, total)}
	>
		<circle class="track" cx="24" cy="24" r=${radius}></circle>
		${
			percent === 0
				? nothing
				: svg`<circle class="done" cx="24" cy="24" r=${radius} transform="rotate(-90 24 24)" stroke-dasharray=${`${length} ${around}`}></circle>`
		}
		<text x="24" y="28" text-anchor="middle">${percent}%</text>
	</svg>`;
	return ring;
}
