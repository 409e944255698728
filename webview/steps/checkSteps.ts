import type { PartView, SectionView, WorksheetEdit } from '../../src/protocol';
import { toPartKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';

type TextPart = Extract<PartView, { type: 'text' }>;

/** Whether there are lines to tick that a section does not have yet, and a text that they can be added to. */
export function hasNewChecks(view: SectionView): boolean {
	return view.checks.length > 0 && findText(view) !== undefined;
}

function findText({ parts }: SectionView): TextPart | undefined {
	return parts.findLast((part): part is TextPart => part.type === 'text');
}

/** Adds the lines to tick below the text of a section, as its own; what is not true here can be taken out again. */
export function addChecks(page: Page, section: string): void {
	page.requests.edit(
		() => createEdit(page, page.worksheet.findSection(section)),
		() => {
			const view = page.worksheet.findSection(section);
			const part = view && findText(view);
			page.attention.focusNext = view && part ? toPartKey(view, part) : undefined;
			page.notices.announce(t('Lines to tick added'));
		},
	);
}

function createEdit(page: Page, view: SectionView | undefined): WorksheetEdit | undefined {
	const part = view && findText(view);
	if (!view || !part || view.checks.length === 0) {
		page.notices.refuseStale();
		return undefined;
	}
	const lines = view.checks.map(check => `- [ ] ${check}`).join('\n');
	const isList = /(?:^|\n)[ \t]*[-*+] [^\n]*$/.test(part.text);
	const gap = part.text === '' ? '' : isList ? '\n' : '\n\n';
	return { type: 'setValue', target: part.target, value: `${part.text}${gap}${lines}` };
}
