import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../l10n';
import type { Page } from '../page';
import type { Choice } from '../toolkit';

/** A native list to add one word of at a time. */
export interface Adder {
	readonly key: string;
	readonly name: string;
	readonly choices: readonly Choice[];
	readonly id?: string;
	readonly look?: string;
	readonly describedBy?: string | undefined;
	readonly onAdd: (value: string) => void;
}

/** The list that a key changes at this moment. */
let changedByKey: EventTarget | null = null;

/**
 * Draws a list that adds what is chosen. What is chosen while it is open is added at once. While it is closed every key
 * chooses something, on the way to what is wanted: that is added with Enter, or when the list is left.
 */
export function drawAdderList(page: Page, adder: Adder): TemplateResult {
	const { choices, describedBy, id, key, look = '', name } = adder;
	// With nothing left to add it may still have the focus, which a disabled one would lose.
	return html`<select
			id=${id ?? nothing}
			class="add ${look}"
			aria-label=${name}
			title=${look === '' ? nothing : name}
			aria-describedby=${describedBy ?? nothing}
			data-key=${key}
			?disabled=${page.worksheet.isLocked}
			@keydown=${(event: KeyboardEvent) => hearKey(event, adder)}
			@keypress=${noteKey}
			@keyup=${(event: KeyboardEvent) => hearKeyUp(event, adder)}
			@change=${(event: Event) => hearChange(event, adder)}
			@blur=${(event: Event) => add(event.currentTarget as HTMLSelectElement, adder)}
		>
			<option value="">${choices.length === 0 ? t('Nothing to add') : t('Add…')}</option>
			${repeat(
				choices,
				({ value }) => value,
				({ label, value }) => html`<option value=${value}>${label}</option>`,
			)}
		</select>
		<span class="add-hint" role="status"></span>`;
}

function hearKey(event: KeyboardEvent, adder: Adder): void {
	const select = event.currentTarget as HTMLSelectElement;
	const isChosen = select.value !== '';
	if (event.key === 'Enter' && isChosen) {
		event.preventDefault();
		add(select, adder);
	} else if (event.key === 'Escape' && isChosen) {
		event.stopPropagation();
		takeBack(select);
	} else {
		noteKey(event);
	}
}

/** Enter in the open list on what was chosen before it was opened changes nothing: this is all the browser tells of it. */
function hearKeyUp({ currentTarget, key }: KeyboardEvent, adder: Adder): void {
	if (key === 'Enter') {
		add(currentTarget as HTMLSelectElement, adder);
	}
}

/** The browser tells of what a key changes before anything else happens; what comes later comes out of the open list. */
function noteKey({ currentTarget, key }: KeyboardEvent): void {
	// These two choose out of the open list, and change nothing while it is closed.
	if (key !== 'Enter' && key !== 'Tab') {
		changedByKey = currentTarget;
		setTimeout(() => (changedByKey = null));
	}
}

function hearChange({ currentTarget }: Event, adder: Adder): void {
	const select = currentTarget as HTMLSelectElement;
	if (changedByKey !== select) {
		add(select, adder);
		return;
	}
	const chosen = adder.choices.find(({ value }) => value === select.value);
	tell(select, chosen ? t('Enter adds {0}', chosen.label) : '');
}

function add(select: HTMLSelectElement, { onAdd }: Adder): void {
	const { value } = select;
	takeBack(select);
	if (value !== '') {
		onAdd(value);
	}
}

function takeBack(select: HTMLSelectElement): void {
	select.value = '';
	tell(select, '');
}

/** Not drawn with the page: it is about what nobody has done yet. */
function tell({ nextElementSibling: hint }: HTMLSelectElement, words: string): void {
	if (hint) {
		hint.textContent = words;
	}
}
