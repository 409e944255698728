import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { FieldView } from '../../src/protocol';
import { t } from '../l10n';
import type { Page } from '../page';
import { splitWords } from '../texts';
import { drawAdderList } from './adder';
import { drawArea } from './controls';

/** Draws a cell for words with commas between: it takes any, and a list beside it adds some that are known. */
export function drawSuggested(
	page: Page,
	key: string,
	name: string,
	options: NonNullable<FieldView['options']>,
): TemplateResult {
	const text = page.typing.getText(key);
	const words = splitWords(text, 'words');
	const others = options.filter(({ value }) => !words.includes(value));
	const add = (value: string): void =>
		page.choose(key, [text.trim().replace(/\s*,$/, ''), value].filter(part => part !== '').join(', '));
	return html`<div class="suggested">
		${drawArea(page, { key, name, look: 'bare' })}
		${drawAdderList(page, {
			key: `${key}?add`,
			name: t('Add to {0}', name),
			look: 'bare',
			choices: others,
			onAdd: add,
		})}
	</div>`;
}
