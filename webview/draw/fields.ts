import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldView, ItemView } from '../../src/protocol';
import { describeDue, isDay } from '../days';
import { getId } from '../ids';
import { toFieldKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { showText } from '../showText';
import { button, dropdown, textField } from '../toolkit';
import type { Choice } from '../toolkit';
import { drawElements } from './elements';
import { drawNotes, getNotesId, getNoteWords, isInvalid } from './notes';
import type { Drawn } from './parts';
import { drawSource } from './source';

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

/** Draws a day to choose or type; what is no day needs another control. */
export function drawDay(page: Page, key: string, name: string, look = ''): TemplateResult {
	return html`<input
		type="date"
		class=${look || nothing}
		id=${getId(key)}
		aria-label=${name}
		aria-describedby=${getNotesId(page, key) ?? nothing}
		aria-invalid=${isInvalid(page, key) ? 'true' : nothing}
		data-key=${key}
		data-text="date"
		?readonly=${page.worksheet.isLocked}
		${showText(page.typing.getText(key))}
	/>`;
}

/** Draws a text area that grows with its text. */
export function drawArea(
	page: Page,
	{
		hint,
		key,
		look = '',
		name,
	}: { readonly key: string; readonly name: string; readonly look?: string; readonly hint?: string },
): TemplateResult {
	return html`<textarea
		class=${look}
		rows="1"
		dir="auto"
		id=${getId(key)}
		aria-label=${name}
		aria-describedby=${getNotesId(page, key) ?? nothing}
		aria-invalid=${isInvalid(page, key) ? 'true' : nothing}
		placeholder=${hint ?? nothing}
		data-key=${key}
		data-text=${page.worksheet.getPlace(key)?.form ?? 'lines'}
		?readonly=${page.worksheet.isLocked}
		${showText(page.typing.getText(key))}
	></textarea>`;
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

/** What may be chosen, nothing at all under a name for that, and what stands there though it is none of it. */
export function withUnknown(choices: readonly Choice[], value: string, nothingAtAll: string): readonly Choice[] {
	const isKnown = value === '' || choices.some(choice => choice.value === value);
	return [
		{ value: '', label: nothingAtAll },
		...choices,
		...(isKnown ? [] : [{ value, label: t('{0} (not known)', value) }]),
	];
}

/** Draws a native list to choose from. */
export function drawSelect(
	page: Page,
	{
		choices,
		key,
		name,
		value,
	}: { readonly key: string; readonly name: string; readonly value: string; readonly choices: readonly Choice[] },
): TemplateResult {
	return html`<select
		id=${getId(key)}
		aria-label=${name}
		aria-describedby=${getNotesId(page, key) ?? nothing}
		aria-invalid=${isInvalid(page, key) ? 'true' : nothing}
		data-key=${key}
		data-choice
		?disabled=${page.worksheet.isLocked}
	>
		${repeat(
			choices,
			choice => choice.value,
			choice => html`<option value=${choice.value} .selected=${live(choice.value === value)}>${choice.label}</option>`,
		)}
	</select>`;
}

/** What has another shape than a form can show. */
function drawLocked(place: FieldPlace): TemplateResult {
	const { field, key, name, page } = place;
	return html`${drawLabel(place)}
		<div class="locked" id=${getId(key)} data-key=${key} tabindex="-1">
			<span dir="auto">${field.values?.join(', ') || field.value || t('This has parts that a form cannot show.')}</span>
			${button({
				label: t('Change in the text'),
				name: t('Change {0} in the text', name),
				key: `${key}?text`,
				onClick: () => page.requests.revealInText(field.target),
			})}
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
