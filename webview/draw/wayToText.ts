import type { TemplateResult } from 'lit/html.js';
import type { Target } from '../../src/protocol';
import { t } from '../l10n';
import type { Page } from '../page';
import { button } from '../toolkit';

/** Draws a way to what has another shape than a form can show; `name` tells it from others. */
export function drawWayToText(page: Page, key: string, name: string, target: Target): TemplateResult {
	return button({
		label: t('Change in the text'),
		name: t('Change {0} in the text', name),
		key: `${key}?text`,
		onClick: () => page.requests.revealInText(target),
	});
}

/** Says why it is not shown. */
export function explainWayToText(): string {
	return t('This has parts that a form cannot show.');
}
