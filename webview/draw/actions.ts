import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ActionView, ItemListView, ItemView } from '../../src/protocol';
import { describeDue } from '../days';
import { getId } from '../ids';
import { toActionKey, toItemKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { showText } from '../showText';
import { addAction, tickAction } from '../steps/itemSteps';
import { toLine } from '../texts';
import { button, tickBox } from '../toolkit';
import { drawArea } from './controls';
import { drawNotes } from './notes';
import type { Drawn } from './parts';

/** Draws the tasks of an item, to be ticked and reworded, and a field to add one. */
export function drawItemActions(page: Page, list: ItemListView, item: ItemView): TemplateResult {
	const owner = toItemKey(list.key, item);
	return html`<div class="actions">
		<h4>${t('Actions')}${drawCount(item.actions)}</h4>
		<ul class="ticks">
			${repeat(
				item.actions,
				(_, position) => toActionKey(owner, item.actions, position),
				(action, position) => {
					const key = toActionKey(owner, item.actions, position);
					return html`<li>
						${drawBox(page, action, key, false)}
						<div class="tick-words ${action.isDone ? 'closed' : ''}">
							${drawArea(page, { key, name: t('Words of action {0} of {1}', position + 1, item.id), look: 'bare' })}
							${drawDue(page, action)} ${drawNotes(page, key)}
						</div>
					</li>`;
				},
			)}
		</ul>
		${drawAdder(page, list, item)}
	</div>`;
}

/** Draws the tasks of a text to be ticked; their words are in the text. */
export function drawTextActions(page: Page, actions: readonly ActionView[], owner: string): Drawn {
	return actions.length === 0
		? nothing
		: html`<ul class="ticks" aria-label=${t('To tick off')}>
				${repeat(
					actions,
					(_, position) => toActionKey(`${owner}/`, actions, position),
					(action, position) =>
						html`<li class=${action.isDone ? 'closed' : ''}>
							${drawBox(page, action, toActionKey(`${owner}/`, actions, position), true)} ${drawDue(page, action)}
						</li>`,
				)}
			</ul>`;
}

function drawCount(actions: readonly ActionView[]): Drawn {
	const done = actions.filter(({ isDone }) => isDone).length;
	return actions.length === 0
		? nothing
		: html` <span class="quiet">${t('{0} of {1} done', done, actions.length)}</span>`;
}

function drawBox(page: Page, { isDone, text }: ActionView, key: string, hasWords: boolean): TemplateResult {
	return tickBox({
		label: text,
		isTicked: isDone,
		isDisabled: page.worksheet.isLocked,
		hasWords,
		key: `${key}?done`,
		onChange: isTicked => tickAction(page, key, text, isTicked),
	});
}

function drawDue(page: Page, { due, isDone, isOverdue }: ActionView): Drawn {
	const words = isDone ? '' : describeDue(due, page.worksheet.view.today);
	const said = isOverdue ? words : t('Due {0}', words);
	return words === '' ? nothing : html`<span class="due ${isOverdue ? 'late' : 'quiet'}">${said}</span>`;
}

/** Stays where it is after each, so that several can be added in a row. What is typed here is kept with the page. */
function drawAdder(page: Page, list: ItemListView, item: ItemView): TemplateResult {
	const owner = toItemKey(list.key, item);
	const key = `${owner}?action`;
	const add = (): void => addTyped(page, list, item, key);
	const addByKey = (event: KeyboardEvent): void => {
		if (event.key === 'Enter' && !event.isComposing) {
			event.preventDefault();
			add();
		}
	};
	return html`<div class="adder-line">
		<input
			type="text"
			dir="auto"
			id=${getId(key)}
			aria-label=${t('New action of {0}', item.id)}
			placeholder=${t('Add an action…')}
			data-key=${key}
			?readonly=${page.worksheet.isLocked}
			@keydown=${addByKey}
			@input=${(event: Event) => page.kept.keepTask(key, (event.target as HTMLInputElement).value)}
			${showText(page.kept.getTask(key))}
		/>
		${button({
			label: t('Add'),
			name: t('Add the action to {0}', item.id),
			key: `${key}!add`,
			isDisabled: page.worksheet.isLocked,
			onClick: add,
		})}
	</div>`;
}

/** Adds the task that is typed; the field is empty again when it is there, unless a person goes on typing. */
function addTyped(page: Page, list: ItemListView, item: ItemView, key: string): void {
	const input = document.getElementById(getId(key));
	if (input instanceof HTMLInputElement && input.value.trim() !== '') {
		const { value } = input;
		addAction(page, list.key, item, toLine(value).trim(), () => {
			if (page.kept.getTask(key) === value) {
				page.kept.keepTask(key, '');
			}
		});
	}
	input?.focus();
}
