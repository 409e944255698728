import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { getId } from '../ids';
import { t } from '../l10n';
import type { Page } from '../page';
import { showText } from '../showText';
import type { Choice } from '../toolkit';
import { getNotesId, isInvalid } from './notes';

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
