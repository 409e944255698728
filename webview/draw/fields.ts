import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { FieldView, ItemView } from '../../src/protocol';
import { describeDue, isDay } from '../days';
import { getId } from '../ids';
import { toFieldKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { dropdown, textField } from '../toolkit';
import { drawArea, drawDay, drawSelect, withUnknown } from './controls';
import { drawElements } from './elements';
import { drawNotes, getNotesId, getNoteWords, isInvalid } from './notes';
import type { Drawn } from './parts';
import { drawSource } from './source';
import { drawWayToText, explainWayToText } from './wayToText';

/** The longest list that drops down from a component; longer ones are native, which can be typed into to find one. */
const longestDropdown = 7;

/** A field with its key, and how its name is told from the same field of another item. */
export interface FieldPlace {
	readonly page: Page;
	readonly field: FieldView;
	readonly key: string;
	/** For those who hear it: "Due, G1". */
	readonly name: string;
	readonly item?: ItemView | undefined;
}

/** Draws a field by its type: label, control, and what is to be said of it. */
export function drawField(page: Page, field: FieldView, item?: ItemView): TemplateResult {
	const key = toFieldKey(field, item);
	const name = item ? t('{0}, {1}', field.title, item.id || item.title) : field.title;
	const place: FieldPlace = { page, field, key, name, item };
	return html`<div class="field ${isWide(field) ? 'wide' : ''}">
		${field.isLocked ? drawLocked(place) : drawControl(place)} ${drawHint(place)} ${drawNotes(page, key)}
	</div>`;
}

function isWide({ target, type, values }: FieldView): boolean {
	return (target.at === 'item' && type === 'text') || values !== undefined;
}

function drawControl(place: FieldPlace): TemplateResult {
	const { field, key, page } = place;
	const { options, target, type, values } = field;
	if (values && options) {
		return html`${drawLabel(place)}${drawElements(page, field, key, place.name)}`;
	}
	if (options && !values) {
		return html`${drawLabel(place)}${drawChoice(place)} ${drawSource(page, field, key, place.name)}`;
	}
	if (type === 'date' && (page.typing.getText(key) === '' || isDay(page.typing.getText(key)))) {
		return html`${drawLabel(place)}${drawDay(page, key, getHeard(place))}`;
	}
	return target.at === 'item' || ['elements', 'lines'].includes(page.worksheet.getPlace(key)?.form ?? '')
		? html`${drawLabel(place)}${drawArea(page, { key, name: getHeard(place) })}`
		: drawTextField(place);
}

/** What it is called for those who hear it, with all that those see who see its label. */
function getHeard({ field, name }: FieldPlace): string {
	return field.isRequired ? t('{0} (required)', name) : name;
}

/** For the eye; the control has its name by itself. */
function drawLabel({ field, key }: FieldPlace): TemplateResult {
	return html`<label for=${getId(key)} title=${field.description}>${drawTitle(field)}</label>`;
}

function drawTitle({ isRequired, title }: FieldView): TemplateResult {
	return html`${title}${isRequired ? html`<span class="quiet"> ${t('(required)')}</span>` : nothing}`;
}

function drawTextField({ field, item, key, name, page }: FieldPlace): TemplateResult {
	const hint = field.values ? t('Words with commas between') : '';
	return textField({
		key,
		label: html`<span title=${field.description}>${item ? name : drawTitle(field)}</span>`,
		text: page.typing.getText(key),
		description: [field.description, hint, getNoteWords(page, key)].filter(words => words !== '').join(' '),
		isDisabled: page.worksheet.isLocked,
		isInvalid: isInvalid(page, key),
		isNumber: field.type === 'integer',
	});
}

function drawChoice(place: FieldPlace): TemplateResult {
	const { field, key, page } = place;
	const name = getHeard(place);
	const value = page.typing.getText(key);
	const choices = withUnknown(field.options ?? [], value, t('Not set'));
	const describedBy = getNotesId(page, key);
	return field.type === 'choice' && choices.length <= longestDropdown
		? html`${dropdown({
				id: getId(key),
				key,
				label: name,
				value,
				choices,
				describedBy,
				isDisabled: page.worksheet.isLocked,
				isInvalid: isInvalid(page, key),
			})}`
		: drawSelect(page, { key, name, value, choices });
}

/** What has another shape than a form can show. */
function drawLocked(place: FieldPlace): TemplateResult {
	const { field, key, name, page } = place;
	return html`${drawLabel(place)}
		<div class="locked" id=${getId(key)} data-key=${key} tabindex="-1">
			<span dir="auto">${field.values?.join(', ') || field.value || explainWayToText()}</span>
			${drawWayToText(page, key, name, field.target)}
		</div>`;
}

/** When it is due, in words; what the chosen level means. */
function drawHint({ field, item, key, page }: FieldPlace): Drawn {
	const value = page.typing.getText(key);
	const detail = field.type === 'level' ? field.options?.find(option => option.value === value)?.detail : undefined;
	const due = item?.isOpen && field.type === 'date' ? describeDue(value, page.worksheet.view.today) : '';
	const words = [detail, due].filter(part => part).join(' ');
	return words === '' ? nothing : html`<p class="hint ${item?.isOverdue ? 'late' : ''}">${words}</p>`;
}
