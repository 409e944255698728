import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldView } from '../../src/protocol';
import { getId } from '../ids';
import { t } from '../l10n';
import type { Page } from '../page';
import { joinWords } from '../texts';
import { button } from '../toolkit';
import { drawAdderList } from './adder';
import { getNotesId } from './notes';
import { drawSource } from './source';

/** Draws a list of words out of a list to choose from: each with a button to take it out, and a field to add one. */
export function drawElements(page: Page, field: FieldView, key: string, name: string): TemplateResult {
	const words = page.typing.getElements(key);
	const set = (next: readonly string[]): void => page.choose(key, joinWords(next, 'elements'));
	return html`<ul class="chips" aria-label=${name}>
		${repeat(
			words,
			(word, index) => `${word} ${words.indexOf(word) === index ? '' : index}`,
			word => html`<li class="chip">${drawElement(page, { field, key, name, word, set, words })}</li>`,
		)}
		<li class="adder">${drawAdder(page, { field, key, name, words, set })}</li>
	</ul>`;
}

interface ElementsPlace {
	readonly field: FieldView;
	readonly key: string;
	readonly name: string;
	readonly words: readonly string[];
	readonly set: (words: readonly string[]) => void;
}

function drawElement(page: Page, place: ElementsPlace & { readonly word: string }): TemplateResult {
	const { field, key, name, set, word, words } = place;
	const option = field.options?.find(({ value }) => value === word);
	const label = option?.label ?? word;
	return html`<span dir="auto" title=${option?.detail || nothing}>${label}</span> ${button({
			label: t('Remove {0} from {1}', label, name),
			icon: 'close',
			look: 'icon',
			key: `${key}?without:${word}`,
			isDisabled: page.worksheet.isLocked,
			onClick: () => {
				set(words.filter(other => other !== word));
				page.attention.focusNext = key;
			},
		})}`;
}

function drawAdder(page: Page, { field, key, name, set, words }: ElementsPlace): TemplateResult {
	const options = (field.options ?? []).filter(({ value }) => !words.includes(value));
	if (options.length === 0 && words.length === 0) {
		return html`<span class="quiet" id=${getId(key)}>${t('nothing to choose from yet')}</span>
			${drawSource(page, field, key, name)}`;
	}
	return drawAdderList(page, {
		id: getId(key),
		key,
		name: t('Add to {0}', name),
		describedBy: getNotesId(page, key),
		choices: options.map(({ detail, label, value }) => ({
			value,
			label: detail === '' || label !== value ? label : `${label} ${shorten(detail)}`,
		})),
		onAdd: value => set([...words, value]),
	});
}

function shorten(words: string): string {
	return words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
}
