/**
 * The one door to the component library: registers what the page uses of it, and draws it. A successor of the library
 * replaces this module and `toolkitDirectives.ts`, and nothing else.
 */
import {
	provideVSCodeDesignSystem,
	vsCodeBadge,
	vsCodeButton,
	vsCodeCheckbox,
	vsCodeDropdown,
	vsCodeOption,
	vsCodeTag,
	vsCodeTextField,
} from '@vscode/webview-ui-toolkit';
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { callIt, choose, describe, isTicking, showTick } from './toolkitDirectives';
import { showText } from './showText';

provideVSCodeDesignSystem().register(
	vsCodeBadge(),
	vsCodeButton(),
	vsCodeCheckbox(),
	vsCodeDropdown(),
	vsCodeOption(),
	vsCodeTag(),
	vsCodeTextField(),
);

/** A button with words, an icon, or both. */
export interface ButtonOptions {
	readonly label: string;
	readonly onClick: () => void;
	/** Name of a codicon. */
	readonly icon?: string;
	/** `icon`: only the icon is seen, and `label` is its name. `link`: words without a frame, for what is offered often. */
	readonly look?: 'primary' | 'secondary' | 'icon' | 'link';
	/** What it is called where its words alone would not tell it from others. */
	readonly name?: string;
	readonly key?: string;
	/** Keeps its place in the order of the focus, which it may have, but does nothing. */
	readonly isDisabled?: boolean;
	readonly isExpanded?: boolean;
}

/** Draws a button. */
export function button(options: ButtonOptions): TemplateResult {
	const { icon, isDisabled = false, isExpanded, key, label, look = 'secondary', name = label, onClick } = options;
	return html`<vscode-button
		aria-label=${name}
		aria-disabled=${isDisabled ? 'true' : nothing}
		title=${look === 'icon' ? name : nothing}
		aria-expanded=${isExpanded ?? nothing}
		appearance=${look === 'link' ? 'icon' : look}
		class=${look === 'link' ? 'link' : nothing}
		data-key=${key ?? nothing}
		@click=${isDisabled ? nothing : onClick}
		>${
			icon === undefined
				? nothing
				: html`<span
						slot=${look === 'icon' ? nothing : 'start'}
						class="codicon codicon-${icon}"
						aria-hidden="true"
					></span>`
		}${look === 'icon' ? nothing : label}</vscode-button
	>`;
}

/** Draws a box to tick. Without visible words, `label` is its name only. */
export function tickBox(options: {
	readonly label: string;
	readonly isTicked: boolean;
	readonly isDisabled: boolean;
	readonly hasWords?: boolean;
	readonly key: string;
	readonly onChange: (isTicked: boolean) => void;
}): TemplateResult {
	const { hasWords = false, isDisabled, isTicked, key, label, onChange } = options;
	return html`<vscode-checkbox
		data-key=${key}
		dir="auto"
		?disabled=${isDisabled}
		${callIt(label)}
		${showTick(isTicked)}
		@change=${(event: Event) => {
			const box = event.target as HTMLInputElement;
			if (box.checked !== isTicked && !isTicking(box)) {
				onChange(box.checked);
			}
		}}
		>${hasWords ? label : nothing}</vscode-checkbox
	>`;
}

/** A field for one line, below its label. */
export interface TextFieldOptions {
	readonly key: string;
	readonly label: TemplateResult | string;
	readonly text: string;
	/** Said after the label. */
	readonly description: string;
	readonly isDisabled: boolean;
	readonly isInvalid: boolean;
	readonly isNumber?: boolean;
}

/** Draws a field for one line. What is typed comes as `input` events from inside it. */
export function textField(options: TextFieldOptions): TemplateResult {
	const { description, isDisabled, isInvalid, isNumber = false, key, label, text } = options;
	return html`<vscode-text-field
		data-key=${key}
		data-text="line"
		?readonly=${isDisabled}
		aria-invalid=${isInvalid ? 'true' : nothing}
		${describe(description, isNumber ? 'numeric' : 'text')}
		${showText(text)}
		>${label}</vscode-text-field
	>`;
}

/** A value to choose in a short list. */
export interface Choice {
	readonly value: string;
	readonly label: string;
}

/** Draws a list to drop down. What is chosen comes as `change` events. */
export function dropdown(options: {
	/** For its label. */
	readonly id?: string;
	readonly key: string;
	readonly label: string;
	readonly value: string;
	readonly choices: readonly Choice[];
	readonly isDisabled: boolean;
	readonly isInvalid?: boolean;
	readonly describedBy?: string | undefined;
	readonly onChange?: (value: string) => void;
}): TemplateResult {
	const { choices, describedBy, isDisabled, id, isInvalid = false, key, label, onChange, value } = options;
	return html`<vscode-dropdown
		id=${id ?? nothing}
		aria-label=${label}
		aria-invalid=${isInvalid ? 'true' : nothing}
		aria-describedby=${describedBy ?? nothing}
		data-key=${key}
		data-choice=${onChange ? nothing : ''}
		?disabled=${isDisabled}
		@change=${(event: Event) => onChange?.((event.target as HTMLSelectElement).value)}
		${choose(value)}
		>${repeat(
			choices,
			choice => choice.value,
			choice => html`<vscode-option value=${choice.value}>${choice.label}</vscode-option>`,
		)}</vscode-dropdown
	>`;
}

/** Draws a word that marks something. */
export function tag(word: string): TemplateResult {
	return html`<vscode-tag>${word}</vscode-tag>`;
}

/** Draws a short name or number in a box. */
export function badge(word: string): TemplateResult {
	return html`<vscode-badge>${word}</vscode-badge>`;
}
