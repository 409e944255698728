import { html, nothing } from 'lit/html.js';
import type { FieldView } from '../../src/protocol';
import { toListKey, toSectionKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { button } from '../toolkit';
import type { Drawn } from './parts';

/** Draws a way to where something to choose from is added, while there is nothing. `name` tells it from others. */
export function drawSource(page: Page, { source }: FieldView, key: string, name: string): Drawn {
	const place = source && findPlace(page, source);
	if (!place) {
		return nothing;
	}
	const label = t('Go to {0}', place.title);
	return html`${button({
		label,
		look: 'link',
		name: t('{0}, {1}', label, name),
		key: `${key}?source`,
		onClick: () => page.attention.go(place.key),
	})}`;
}

/** The button that adds it, or starts what it is added to. */
function findPlace(
	{ worksheet }: Page,
	source: NonNullable<FieldView['source']>,
): { readonly key: string; readonly title: string } | undefined {
	if ('list' in source) {
		const list = worksheet.findList(source.list);
		return list && { key: `${toListKey(list.key)}/add`, title: list.title };
	}
	const section = worksheet.findSection(source.section);
	return section && { key: `${toSectionKey(section.id)}?${section.isMissing ? 'start' : 'row'}`, title: section.title };
}
