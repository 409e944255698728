import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldView } from '../../src/protocol';
import { describeDue } from '../days';
import { toFieldKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { button, tag } from '../toolkit';
import { drawArea } from './controls';
import { drawField } from './fields';
import { drawNotes } from './notes';
import type { Drawn } from './parts';
import { disclosure, icon } from './parts';
import { drawProblems, drawWaiting } from './problems';
import { drawRing } from './ring';

/** Draws what a worksheet is about, where it stands, and what there is to look at. */
export function drawHeader(page: Page): TemplateResult {
	const { kindDescription, kindTitle, title } = page.worksheet.view;
	const { fileName = '' } = page.worksheet.update ?? {};
	return html`<header data-key="header" tabindex="-1">
		<div class="line">
			${kindTitle === '' ? nothing : html`<span title=${kindDescription}>${tag(kindTitle)}</span>`}
			<span class="file" dir="auto">${fileName}</span>
			${button({
				label: t('Open in text'),
				icon: 'go-to-file',
				key: 'header/text',
				onClick: () => page.requests.revealInText(),
			})}
		</div>
		<h1 class="for-readers">${title || fileName}</h1>
		${drawArea(page, { key: 'title', name: t('Title'), look: 'title', hint: fileName })} ${drawNotes(page, 'title')}
		${drawState(page)} ${drawOthers(page)} ${drawWaiting(page)} ${drawProblems(page)} ${drawFields(page)}
	</header>`;
}

function drawState(page: Page): Drawn {
	const { progress, today } = page.worksheet.view;
	return today === ''
		? nothing
		: html`<div class="state">
				${drawRing(progress)}
				<ul class="facts">
					<li>
						${icon('checklist')}
						${progress.total === 0 ? t('Nothing to tick off yet') : t('{0} of {1} done', progress.done, progress.total)}
					</li>
					<li title=${t('Counts sections and main fields that are not empty, whatever stands in them.')}>
						${icon('edit')} ${t('{0} % of sections and main fields hold something', progress.filled)}
					</li>
					${drawCheckin(page)}
					${
						progress.overdue === 0
							? nothing
							: html`<li class="late">${icon('warning')} ${t('{0} overdue', progress.overdue)}</li>`
					}
					${progress.dueSoon === 0 ? nothing : html`<li>${icon('clock')} ${t('{0} due soon', progress.dueSoon)}</li>`}
				</ul>
			</div>`;
}

/** Leads to the other worksheets about the same person. */
function drawOthers(page: Page): Drawn {
	const others = page.worksheet.update?.others ?? [];
	return others.length === 0
		? nothing
		: html`<div class="others" role="group" aria-label=${t('See also')}>
				<span aria-hidden="true">${t('See also')}:</span>
				${repeat(
					others,
					({ key }) => key,
					({ key, label, path }) =>
						html`<span title=${path}
							>${button({ label, look: 'link', key: `header/other/${key}`, onClick: () => page.requests.openOther(key) })}</span
						>`,
				)}
			</div>`;
}

function drawCheckin({ worksheet: { view } }: Page): TemplateResult {
	const { next } = view.progress.checkin;
	const due = next === null ? '' : describeDue(next, view.today);
	const isLate = view.progress.checkin.overdueDays > 0;
	return html`<li class=${isLate ? 'late' : ''}>
		${icon(isLate ? 'warning' : 'calendar')}
		${next === null ? t('No check-in planned') : t('Next check-in {0}, {1}', next, due)}
	</li>`;
}

function drawFields(page: Page): Drawn {
	const { about, more, people, period } = page.worksheet.view;
	const isRare = (key: string): boolean => more.some(field => toFieldKey(field) === key);
	return html`${drawGroup(page, t('People'), people)} ${drawGroup(page, t('What it is about'), about)}
	${drawGroup(page, t('Period and rhythm'), period)}
	${
		more.length === 0
			? nothing
			: disclosure(page, {
					id: 'more',
					look: 'fold small',
					summary: html`<span>${t('More')}</span>`,
					isOpenAtFirst: false,
					holds: isRare,
					draw: () => drawGroup(page, t('More'), more),
				})
	}`;
}

function drawGroup(page: Page, name: string, fields: readonly FieldView[]): Drawn {
	return fields.length === 0
		? nothing
		: html`<div class="fields" role="group" aria-label=${name}>
				${repeat(
					fields,
					field => field.key,
					field => drawField(page, field),
				)}
			</div>`;
}
