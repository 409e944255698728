import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PartView, SectionView } from '../../src/protocol';
import { toPartKey, toSectionKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { addChecks, hasNewChecks } from '../steps/checkSteps';
import { addEntry } from '../steps/entrySteps';
import { addRow } from '../steps/rowSteps';
import { button } from '../toolkit';
import { drawTextActions } from './actions';
import { drawArea } from './controls';
import { drawEntries } from './entries';
import { drawNotes } from './notes';
import type { Drawn } from './parts';
import { icon, section } from './parts';
import { drawTable } from './table';

/** Draws the sections of the body. */
export function drawSections(page: Page): TemplateResult {
	return html`${repeat(
		page.worksheet.view.sections,
		({ id }) => id,
		view => drawSection(page, view),
	)}`;
}

function drawSection(page: Page, view: SectionView): TemplateResult {
	const key = toSectionKey(view.id);
	return view.isMissing && !page.parts.isOpen(key, false) ? drawMissing(page, view) : drawThere(page, view);
}

function drawMissing(page: Page, view: SectionView): TemplateResult {
	const key = toSectionKey(view.id);
	const start = (): void => {
		page.attention.focusNext = `${key}/0`;
		page.parts.setOpen(key, true);
	};
	return html`<div class="missing" data-key=${key} tabindex="-1">
		${button({ label: t('Add {0}', view.title), icon: 'add', key: `${key}?start`, isDisabled: page.worksheet.isLocked, onClick: start })}
	</div>`;
}

function drawThere(page: Page, view: SectionView): TemplateResult {
	const key = toSectionKey(view.id);
	return section(page, {
		id: key,
		title: view.title || t('Untitled'),
		state: describeState(view),
		isOpenAtFirst: !view.isEmpty,
		holds: other => other === key || other.startsWith(`${key}/`) || other.startsWith(`${key}?`),
		draw: () =>
			html`<div class="prompted">
					${drawPrompt(page, view)}
					<div class="prompted-parts">${drawNotes(page, key)} ${drawParts(page, view)}</div>
					${drawNextPrompt(page, view)}
				</div>
				${drawAdders(page, view)}`,
	});
}

function describeState({ isEmpty, parts }: SectionView): string {
	const entries = parts.filter(({ type }) => type === 'entry').length;
	const rows = parts.reduce((sum, part) => sum + (part.type === 'table' ? part.rows.length : 0), 0);
	return isEmpty
		? t('empty')
		: entries > 0
			? entries === 1
				? t('one entry')
				: t('{0} entries', entries)
			: rows === 0
				? ''
				: rows === 1
					? t('one row')
					: t('{0} rows', rows);
}

/** One question to think about. */
function drawPrompt(page: Page, view: SectionView): Drawn {
	return view.prompts.length === 0
		? nothing
		: html`<div class="prompt">
				${icon('lightbulb')}
				<p dir="auto">${view.prompts[getPromptIndex(page, view)]}</p>
			</div>`;
}

function getPromptIndex({ kept: { state } }: Page, { id, prompts }: SectionView): number {
	return (state.prompts?.[id] ?? 0) % prompts.length;
}

/** Another question, when somebody asks for it. It stands beside the first one, and the focus goes to the text before. */
function drawNextPrompt(page: Page, view: SectionView): Drawn {
	const { id, prompts, title } = view;
	const next = (): void => {
		const following = (getPromptIndex(page, view) + 1) % prompts.length;
		page.kept.keep({ prompts: { ...page.kept.state.prompts, [id]: following } });
		page.notices.announce(prompts[following] ?? '');
	};
	return prompts.length < 2
		? nothing
		: button({
				label: t('Another question'),
				look: 'link',
				name: t('Another question for {0}', title),
				key: `${toSectionKey(id)}?prompt`,
				onClick: next,
			});
}

function drawParts(page: Page, view: SectionView): TemplateResult {
	const others = view.parts.filter(({ type }) => type !== 'entry');
	return html`${repeat(
		others,
		part => toPartKey(view, part),
		part => (part.type === 'table' ? drawTable(page, view, part) : drawText(page, view, part)),
	)}
	${drawEntries(page, view)}`;
}

function drawText(page: Page, view: SectionView, part: Exclude<PartView, { type: 'table' }>): TemplateResult {
	const key = toPartKey(view, part);
	return html`<div class="text">
		${drawArea(page, { key, name: view.title })} ${drawNotes(page, key)} ${drawTextActions(page, part.actions, key)}
	</div>`;
}

function drawAdders(page: Page, view: SectionView): Drawn {
	const { id, isLog, isTable, title } = view;
	const adder = (name: string, label: string, onClick: () => void): TemplateResult =>
		button({ label, icon: 'add', key: `${toSectionKey(id)}?${name}`, isDisabled: page.worksheet.isLocked, onClick });
	return html`${isLog ? adder('entry', t('New entry in {0}', title), () => addEntry(page, id)) : nothing}
	${isTable ? adder('row', t('Add a row to {0}', title), () => addRow(page, id)) : nothing}
	${hasNewChecks(view) ? adder('checks', t('Add lines to tick to {0}', title), () => addChecks(page, id)) : nothing}`;
}
