import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PartView, SectionView } from '../../src/protocol';
import { toPartKey, toSectionKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { drawTextActions } from './actions';
import { drawArea } from './controls';
import { drawNotes } from './notes';
import type { Drawn } from './parts';
import { disclosure } from './parts';

type Entry = Extract<PartView, { type: 'entry' }>;

/** Older entries are closed at first. */
const newest = 3;

/** Draws the entries of a log, the newest first. */
export function drawEntries(page: Page, view: SectionView): Drawn {
	const entries = view.parts.filter((part): part is Entry => part.type === 'entry');
	if (entries.length === 0) {
		return nothing;
	}
	const sorted = [...entries].sort((a, b) => compareDays(getDay(b), getDay(a)));
	const older = sorted.slice(newest);
	const keys = new Set(older.map(entry => toPartKey(view, entry)));
	return html`${drawList(page, view, sorted.slice(0, newest))}
	${
		older.length === 0
			? nothing
			: disclosure(page, {
					id: `${toSectionKey(view.id)}/older`,
					look: 'fold small',
					summary: html`<span>${t('Older entries ({0})', older.length)}</span>`,
					isOpenAtFirst: false,
					holds: key => keys.has(key),
					draw: () => drawList(page, view, older),
				})
	}`;
}

function drawList(page: Page, view: SectionView, entries: readonly Entry[]): TemplateResult {
	return html`<ul class="cards">
		${repeat(
			entries,
			entry => toPartKey(view, entry),
			entry => drawEntry(page, view, entry),
		)}
	</ul>`;
}

function drawEntry(page: Page, view: SectionView, entry: Entry): TemplateResult {
	const key = toPartKey(view, entry);
	return html`<li class="card">
		<h3 dir="auto">${entry.title || t('Untitled')}</h3>
		${drawArea(page, { key, name: t('{0}, {1}', view.title, entry.title) })} ${drawNotes(page, key)}
		${drawTextActions(page, entry.actions, key)}
	</li>`;
}

/** Titles begin with their day. */
function getDay({ title }: Entry): string {
	return /^\d{4}-\d{2}-\d{2}/.exec(title)?.[0] ?? '';
}

function compareDays(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
