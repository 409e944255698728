import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { FieldView } from '../../src/protocol';
import { t } from '../l10n';
import type { Page } from '../page';
import { splitWords } from '../texts';
import { drawArea } from './fields';

/** Draws a cell for words with commas between: it takes any, and a list beside it adds some that are known. */
export function drawSuggested(
	page: Page,
	key: string,
	name: string,
	options: NonNullable<FieldView['options']>,
): TemplateResult {
	const text = page.getText(key);
	const words = splitWords(text, 'words');
	const others = options.filter(({ value }) => !words.includes(value));
	const add = (event: Event): void => {
		const select = event.target as HTMLSelectElement;
		const { value } = select;
		select.value = '';
		if (value !== '') {
			page.choose(key, [text.trim().replace(/\s*,$/, ''), value].filter(part => part !== '').join(', '));
		}
	};
	return html`<div class="suggested">
		${drawArea(page, { key, name, look: 'bare' })}
		<select
			class="add bare"
			aria-label=${t('Add to {0}', name)}
			title=${t('Add to {0}', name)}
			data-key=${`${key}?add`}
			?disabled=${page.isLocked}
			@change=${add}
		>
			<option value="">${others.length === 0 ? t('Nothing to add') : t('Add…')}</option>
			${others.map(({ label, value }) => html`<option value=${value}>${label}</option>`)}
		</select>
	</div>`;
}
