import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { getId } from '../ids';
import { t } from '../l10n';
import type { Page } from '../page';
import type { Problem } from '../problemList';
import { button } from '../toolkit';
import type { Drawn } from './parts';
import { icon, message, toPlainWords } from './parts';

/** From the gravest on. */
const severities = ['error', 'warning', 'information', 'hint'];
const icons: Readonly<Record<string, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'info',
	hint: 'lightbulb',
};

/** The gravest first, else in the order of the file. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
	return [...problems].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Draws how grave a problem is, as a sign and as a word. */
export function drawSeverity({ severity }: Problem): TemplateResult {
	const words: Readonly<Record<string, string>> = {
		error: t('Error'),
		warning: t('Warning'),
		information: t('Note'),
		hint: t('Hint'),
	};
	return html`<span class="severity ${severity}">${icon(icons[severity] ?? 'info')} ${words[severity] ?? ''}</span>`;
}

/** Draws the fixes of a problem as buttons of what `owner` names. */
export function drawFixes(page: Page, problem: Problem, owner: string): readonly TemplateResult[] {
	return problem.fixes.map((title, fix) => {
		const label = toPlainWords(title);
		return button({
			label,
			look: 'link',
			key: `${owner}?fix:${problem.code},${fix}`,
			isDisabled: page.worksheet.isLocked,
			onClick: () => page.requests.applyFix(problem, fix, () => page.notices.announce(t('Done: {0}', label))),
		});
	});
}

/** Whether what stands at a place is wrong. */
export function isInvalid(page: Page, key: string): boolean {
	return (
		page.typing.getDraft(key)?.state === 'refused' ||
		page.problems.get(key).some(({ severity }) => severity === 'error')
	);
}

/** What is said below a control, as words for those who hear it; empty where nothing is said. */
export function getNoteWords(page: Page, key: string): string {
	const draft = page.typing.getDraft(key);
	const own =
		draft?.state === 'refused'
			? [toPlainWords(draft.reason ?? '')]
			: draft?.state === 'conflict'
				? [explainConflict()]
				: [];
	return [...own, ...page.problems.get(key).map(({ message }) => toPlainWords(message))].join(' ');
}

/** The id of what is said below a control, where something is. */
export function getNotesId(page: Page, key: string): string | undefined {
	return getNoteWords(page, key) === '' ? undefined : `${getId(key)}-notes`;
}

/** Draws what is to be said of a place, below its control. */
export function drawNotes(page: Page, key: string): Drawn {
	const id = getNotesId(page, key);
	if (id === undefined) {
		return nothing;
	}
	const draft = page.typing.getDraft(key);
	return html`<div class="notes" id=${id}>
		${
			draft?.state === 'refused'
				? html`<div class="note error" role="alert">
						${icon('error')} <span dir="auto">${message(draft.reason ?? '')}</span>
						<span class="buttons">
							${button({ label: t('Try again'), key: `${key}?again`, onClick: () => page.keepMine(key) })}
							${button({ label: t('Back to what the file says'), key: `${key}?back`, onClick: () => page.takeOther(key) })}
						</span>
					</div>`
				: nothing
		}
		${draft?.state === 'conflict' ? drawConflict(page, key) : nothing}
		${page.problems.get(key).map(
			problem =>
				html`<div class="note">
					${drawSeverity(problem)} <span dir="auto">${message(problem.message)}</span>
					<span class="buttons">${drawFixes(page, problem, key)}</span>
				</div>`,
		)}
	</div>`;
}

function explainConflict(): string {
	return t('This was changed in the text meanwhile.');
}

function drawConflict(page: Page, key: string): TemplateResult {
	const other = page.worksheet.getPlace(key)?.value ?? '';
	return html`<div class="note warning" role="alert">
		${icon('warning')}
		<span>${explainConflict()} ${other === '' ? t('There it is empty now.') : t('There it says:')}</span>
		${other === '' ? nothing : html`<blockquote dir="auto">${other}</blockquote>`}
		<span class="buttons">
			${button({ label: t('Keep mine'), key: `${key}?mine`, onClick: () => page.keepMine(key) })}
			${button({ label: t('Take the other'), key: `${key}?other`, onClick: () => page.takeOther(key) })}
		</span>
	</div>`;
}
