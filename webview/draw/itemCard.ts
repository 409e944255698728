import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldView, ItemListView, ItemView } from '../../src/protocol';
import { toFieldKey, toItemKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { moveItem, removeItem } from '../steps/itemSteps';
import { badge, button } from '../toolkit';
import { drawItemActions } from './actions';
import { drawArea } from './controls';
import { drawField } from './fields';
import { describeMentions } from './mentions';
import { drawNotes } from './notes';
import { hidden } from './parts';
import { drawQuestion, drawRemover } from './question';

/** Draws an item with all its fields, its tasks, and what can be done with it. */
export function drawCard(page: Page, list: ItemListView, item: ItemView): TemplateResult {
	const key = toItemKey(list.key, item);
	const [first] = item.fields;
	const isTitled = first?.type === 'text' && !first.isLocked;
	const others = isTitled ? item.fields.slice(1) : item.fields;
	const fields = page.ratingAlone.isOn ? others.filter(({ type }) => type !== 'rating') : others;
	const move = (event: KeyboardEvent): void => {
		const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
		if (event.altKey && by !== 0 && !page.worksheet.isLocked) {
			event.preventDefault();
			moveItem(page, list.key, item, by);
		}
	};
	return html`<div class="card-head" @keydown=${move}>
			<h3 class="card-name">${badge(item.id || '?')}${hidden(item.title)}</h3>
			${isTitled ? drawTitle(page, first, item) : nothing} ${drawTools(page, list, item)}
		</div>
		${page.notices.asked === key ? drawRemovalQuestion(page, list, item) : nothing} ${drawNotes(page, key)}
		<div class="fields">
			${repeat(
				fields,
				field => field.key,
				field => drawField(page, field, item),
			)}
			${fields.length < others.length ? html`<p class="quiet">${t('Ratings are hidden while you rate alone.')}</p>` : nothing}
		</div>
		${item.id === '' ? nothing : drawItemActions(page, list, item)}`;
}

/** The first field names the item, and stands beside its id. */
function drawTitle(page: Page, field: FieldView, item: ItemView): TemplateResult {
	const key = toFieldKey(field, item);
	const name = t('{0}, {1}', field.title, item.id);
	return html`<div class="card-title">
		${drawArea(page, { key, name, look: 'heading', hint: field.description })} ${drawNotes(page, key)}
	</div>`;
}

function drawTools(page: Page, list: ItemListView, item: ItemView): TemplateResult {
	const key = toItemKey(list.key, item);
	const position = list.items.indexOf(item);
	const tool = (name: string, icon: string, label: string, isDisabled: boolean, onClick: () => void): TemplateResult =>
		button({
			label,
			icon,
			look: 'icon',
			key: `${key}?${name}`,
			isDisabled: page.worksheet.isLocked || isDisabled,
			onClick,
		});
	const title = item.id || item.title;
	const isLast = position === list.items.length - 1;
	return html`<div class="tools" role="group" aria-label=${t('Change {0}', title)}>
		${tool('up', 'arrow-up', t('Move {0} up', title), position === 0, () => moveItem(page, list.key, item, -1))}
		${tool('down', 'arrow-down', t('Move {0} down', title), isLast, () => moveItem(page, list.key, item, 1))}
		${drawRemover(page, key, t('Remove {0}', title))}
	</div>`;
}

function drawRemovalQuestion(page: Page, list: ItemListView, item: ItemView): TemplateResult {
	const question = t('Remove {0}? Undo brings it back.', item.id || item.title);
	const words = [question, describeMentions(item, page.worksheet.view.lists)]
		.filter(sentence => sentence !== '')
		.join(' ');
	return drawQuestion(page, toItemKey(list.key, item), words, () => removeItem(page, list.key, item));
}
