import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { t } from '../l10n';
import type { Page } from '../page';
import { button } from '../toolkit';

/** Asks for a yes before what a key names is removed; Escape keeps it. */
export function drawQuestion(page: Page, key: string, words: string, remove: () => void): TemplateResult {
	const keep = (): void => {
		page.attention.focusNext = `${key}?remove`;
		page.notices.ask(undefined);
	};
	const leave = (event: KeyboardEvent): void => {
		if (event.key === 'Escape') {
			event.preventDefault();
			keep();
		}
	};
	return html`<div class="question" role="group" aria-label=${words} @keydown=${leave}>
		<p>${words}</p>
		${button({ label: t('Remove'), look: 'primary', key: `${key}?yes`, onClick: remove })}
		${button({ label: t('Keep'), key: `${key}?no`, onClick: keep })}
	</div>`;
}

/** Draws a button that asks for it. */
export function drawRemover(page: Page, key: string, label: string): TemplateResult {
	return button({
		label,
		icon: 'trash',
		look: 'icon',
		key: `${key}?remove`,
		isDisabled: page.worksheet.isLocked,
		onClick: () => {
			page.attention.focusNext = `${key}?yes`;
			page.notices.ask(key);
		},
	});
}
