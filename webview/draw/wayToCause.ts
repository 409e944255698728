import type { TemplateResult } from 'lit/html.js';
import { t } from '../l10n';
import type { Page } from '../page';
import { button } from '../toolkit';

/** Draws the way to the file that is to be mended first; `undefined` where the worksheet itself is to blame. */
export function drawWayToCause(page: Page, owner: string): TemplateResult | undefined {
	const file = page.worksheet.update?.causeFile;
	return file === undefined
		? undefined
		: button({
				label: t('Open {0}', file),
				look: 'primary',
				icon: 'go-to-file',
				key: `${owner}?cause`,
				onClick: () => page.requests.openCause(),
			});
}
