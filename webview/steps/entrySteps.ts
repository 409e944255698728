import { toPartKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';

/** Adds an entry of today, and lets it be filled in. */
export function addEntry(page: Page, section: string): void {
	let before = new Set<string>();
	const getKeys = (): readonly string[] => {
		const view = page.worksheet.findSection(section);
		return view?.parts.filter(({ type }) => type === 'entry').map(part => toPartKey(view, part)) ?? [];
	};
	page.requests.edit(
		() => {
			before = new Set(getKeys());
			return { type: 'addEntry', section };
		},
		() => {
			page.attention.focusNext = getKeys().find(key => !before.has(key));
			page.attention.isAnsweredNext = page.attention.focusNext !== undefined;
			page.notices.announce(t('Entry added'));
		},
	);
}
