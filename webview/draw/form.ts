import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { t } from '../l10n';
import type { Page } from '../page';
import { button } from '../toolkit';
import { drawComparison } from './comparison';
import { drawHeader } from './header';
import { drawLists } from './lists';
import { drawNavigation } from './navigation';
import type { Drawn } from './parts';
import { icon, message } from './parts';
import { drawWayToCause } from './wayToCause';
import { drawRatings } from './ratings';
import { drawSections } from './sections';

/** Draws the whole page. */
export function drawForm(page: Page): TemplateResult {
	const { view } = page.worksheet;
	return html`
		${drawNavigation(page)}
		<div class="page">
			${drawLock(page)} ${drawHeader(page)} ${view.ratings ? drawRatings(page, view.ratings) : nothing}
			${drawComparison(page)} ${view.trustFactors ? drawRatings(page, view.trustFactors) : nothing} ${drawLists(page)}
			${drawSections(page)}
		</div>
		${drawRefusal(page)}
		<div class="for-readers" role="status" aria-live="polite">${page.notices.announcement}</div>
	`;
}

/** Why nothing can be changed. */
function drawLock(page: Page): Drawn {
	const locked = page.worksheet.update?.locked;
	// A file that is no worksheet has no day, nor a line to mend.
	const hasLine = page.worksheet.view.today !== '';
	return locked === undefined
		? nothing
		: html`<div class="banner" role="alert">
				${icon('lock')}
				<p dir="auto">${message(locked)}</p>
				${
					drawWayToCause(page, 'lock') ??
					button({
						label: hasLine ? t('Open the text at the line') : t('Open in text'),
						look: 'primary',
						icon: 'go-to-file',
						key: 'lock/text',
						onClick: () => page.requests.revealInText(),
					})
				}
			</div>`;
}

/** Whether what is said ends with what a person has typed, in which a mark is a character to copy like any other. */
function isTyped(refusal: string): boolean {
	return refusal.startsWith(t('What this was written for is no longer in the text: {0}', ''));
}

/** What could not be done, where it belongs to no field. */
function drawRefusal(page: Page): TemplateResult {
	const { refusal } = page.notices;
	const close = (): void => page.notices.refuse(undefined);
	return html`<div class="toast" role="alert" ?hidden=${refusal === undefined}>
		${
			refusal === undefined
				? nothing
				: html`${icon('warning')}
						<p dir="auto">${isTyped(refusal) ? refusal : message(refusal)}</p>
						${button({ label: t('Close this message'), icon: 'close', look: 'icon', key: 'toast?close', onClick: close })}`
		}
	</div>`;
}
