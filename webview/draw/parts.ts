import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { getId } from '../ids';
import type { Page } from '../page';

/** What drawing functions return: something or nothing. */
export type Drawn = TemplateResult | typeof nothing;

/** Draws an icon for the eye only: what it says stands beside it in words. */
export function icon(name: string): TemplateResult {
	return html`<span class="codicon codicon-${name}" aria-hidden="true"></span>`;
}

const code = /`([^`]+)`/g;

/** Draws what was found, with what it takes from the file in the letters of code. */
export function message(words: string): readonly (TemplateResult | string)[] {
	return words.split(code).map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
}

/** The same without marks, for buttons and for those who hear it. */
export function toPlainWords(words: string): string {
	return words.replace(code, '$1');
}

/** Draws words for screen readers only. */
export function hidden(words: string): TemplateResult {
	return html`<span class="for-readers">${words}</span>`;
}

/** A part that can be opened and closed, and is remembered by its id. */
export interface Disclosure {
	readonly id: string;
	readonly summary: TemplateResult;
	readonly isOpenAtFirst: boolean;
	/** Whether the part holds what a key names; a jump there opens it. */
	readonly holds?: (key: string) => boolean;
	readonly look?: string;
	/** Draws what is in it; called only while it is open. */
	readonly draw: () => Drawn;
}

/** Draws a part that can be opened and closed. */
export function disclosure(page: Page, part: Disclosure): TemplateResult {
	const { draw, holds, id, isOpenAtFirst, look = '', summary } = part;
	const isJump = page.attention.revealed !== undefined && holds?.(page.attention.revealed) === true;
	const isOpen = isJump || page.parts.isOpen(id, isOpenAtFirst);
	const follow = (event: Event): void => {
		const { open } = event.currentTarget as HTMLDetailsElement;
		if (open !== page.parts.isOpen(id, isOpenAtFirst)) {
			page.parts.setOpen(id, open);
		}
	};
	return html`<details class=${look} ?open=${live(isOpen)} @toggle=${follow}>
		<summary data-key=${`summary/${id}`}>${summary}</summary>
		${isOpen ? draw() : nothing}
	</details>`;
}

/** Draws a big part of the page with its heading, to be opened and closed, and reached from the navigation. */
export function section(
	page: Page,
	part: Omit<Disclosure, 'summary' | 'look'> & { readonly title: string; readonly state?: string },
): TemplateResult {
	const { state = '', title } = part;
	return html`<section class="part" data-key=${part.id} tabindex="-1" aria-labelledby=${getId(part.id)}>
		${disclosure(page, {
			...part,
			look: 'fold',
			summary: html`<h2 id=${getId(part.id)} dir="auto">${title}</h2>
				${state === '' ? nothing : html`<span class="quiet">${state}</span>`}`,
		})}
	</section>`;
}
