import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ItemListView, ItemView } from '../../src/protocol';
import { describeDue } from '../days';
import { toItemKey, toListKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { addItem } from '../steps/itemSteps';
import { button } from '../toolkit';
import { drawCard } from './itemCard';
import { drawNotes } from './notes';
import { disclosure, icon, section } from './parts';

/** Draws the lists of a worksheet, such as its goals. */
export function drawLists(page: Page): readonly TemplateResult[] {
	return page.worksheet.view.lists.map(list => drawList(page, list));
}

function drawList(page: Page, list: ItemListView): TemplateResult {
	const key = toListKey(list.key);
	return section(page, {
		id: key,
		title: list.title,
		state: list.items.length === 0 ? t('none yet') : '',
		isOpenAtFirst: true,
		holds: other => other.startsWith(`item/${list.key}/`) || other === key || other.startsWith(`${key}/`),
		draw: () =>
			html`${drawNotes(page, key)}
				<ol class=${list.isTimeline ? 'timeline' : 'cards'}>
					${repeat(
						list.items,
						({ name }) => name,
						item => (list.isTimeline ? drawStop(page, list, item) : drawListed(page, list, item)),
					)}
				</ol>
				${
					list.canAdd
						? button({
								label: t('Add {0}', list.singular),
								icon: 'add',
								key: `${key}/add`,
								isDisabled: page.worksheet.isLocked,
								onClick: () => addItem(page, list.key),
							})
						: nothing
				}`,
	});
}

function drawListed(page: Page, list: ItemListView, item: ItemView): TemplateResult {
	return html`<li class="card" data-key=${toItemKey(list.key, item)} tabindex="-1">${drawCard(page, list, item)}</li>`;
}

/** Draws an item of a list that follows time: its day and what it is, the rest to be opened. */
function drawStop(page: Page, list: ItemListView, item: ItemView): TemplateResult {
	const key = toItemKey(list.key, item);
	const due = item.isOpen ? describeDue(item.due, page.worksheet.view.today) : '';
	return html`<li class="stop ${item.isOpen ? '' : 'closed'}" data-key=${key} tabindex="-1">
		<span class="stop-mark ${item.isOverdue ? 'late' : ''}">${icon(getStopIcon(item))}</span>
		${disclosure(page, {
			id: key,
			look: 'fold stop-fold',
			isOpenAtFirst: item.title === '',
			holds: other => other.startsWith(key) && other !== key,
			summary: html`<span class="stop-day">${item.due || t('no day yet')}</span>
				<span class="stop-title" dir="auto">${item.title || t('Untitled')}</span>
				<span class="stop-of quiet" dir="auto"
					>${[item.id, ...getReferences(item)].filter(word => word !== '').join(' · ')}</span
				>
				<span class="stop-state ${item.isOverdue ? 'late' : 'quiet'}" dir="auto"
					>${[nameStatus(item), due].filter(word => word !== '').join(', ')}</span
				>`,
			draw: () => html`<div class="card">${drawCard(page, list, item)}</div>`,
		})}
	</li>`;
}

function getStopIcon({ isOpen, isOverdue }: ItemView): string {
	return isOverdue ? 'warning' : isOpen ? 'circle-large-outline' : 'pass-filled';
}

/** What the item belongs to. */
function getReferences({ fields }: ItemView): readonly string[] {
	return fields.filter(({ type }) => type === 'reference').map(({ value }) => value);
}

/** The status as it is offered, in lower case. */
function nameStatus({ fields, status }: ItemView): string {
	const options = fields.flatMap(({ options = [], type }) => (type === 'choice' ? options : []));
	return (options.find(({ value }) => value === status)?.label ?? status).toLocaleLowerCase();
}
