import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { toListKey, toSectionKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { getRatingsTitle } from './ratings';

/** Draws links to the parts of the page; only shown where there is room beside it. */
export function drawNavigation(page: Page): TemplateResult {
	return html`<nav class="navigation" aria-label=${t('Parts of the worksheet')}>
		<ul>
			${repeat(
				getParts(page),
				({ key }) => key,
				({ isQuiet, key, title }) =>
					html`<li class=${isQuiet ? 'quiet' : nothing}>
						<button
							type="button"
							class="link"
							data-key=${`nav/${key}`}
							dir="auto"
							@click=${() => page.attention.go(key)}
						>
							${title}
						</button>
					</li>`,
			)}
		</ul>
	</nav>`;
}

interface NavigationPart {
	readonly key: string;
	readonly title: string;
	readonly isQuiet?: boolean;
}

function getParts({ worksheet: { view } }: Page): readonly NavigationPart[] {
	const ratings = [view.ratings, view.trustFactors].flatMap(part =>
		part ? [{ key: part.of, title: getRatingsTitle(part) }] : [],
	);
	return [
		{ key: 'title', title: t('Overview') },
		...ratings.slice(0, view.ratings ? 1 : 0),
		...(view.comparison ? [{ key: 'comparison', title: t('Side by side') }] : []),
		...ratings.slice(view.ratings ? 1 : 0),
		...view.lists.map(({ key, title }) => ({ key: toListKey(key), title })),
		...view.sections
			.filter(({ isMissing }) => !isMissing)
			.map(({ id, isEmpty, title }) => {
				return { key: toSectionKey(id), title, isQuiet: isEmpty };
			}),
	];
}
