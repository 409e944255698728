import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { t } from '../l10n';
import type { Page } from '../page';
import type { Problem } from '../problemList';
import { button } from '../toolkit';
import { drawFixes, drawSeverity, sortProblems } from './notes';
import type { Drawn } from './parts';
import { disclosure, icon, message, toPlainWords } from './parts';

/** More than these are only shown when somebody asks for them. */
const shownAtFirst = 5;

/** Draws a way to what was typed and is not in the file. */
export function drawWaiting(page: Page): Drawn {
	const [first] = page.typing.waiting;
	return first === undefined
		? nothing
		: html`<p class="line waiting">
				${icon('warning')} <span>${page.typing.describeWaiting()}</span>
				${button({ label: t('Go to'), look: 'link', name: t('Go to: {0}', page.typing.describeWaiting()), key: 'header/waiting', onClick: () => page.attention.go(first.key) })}
			</p>`;
}

/** Draws what there is to look at as a list that keeps its place while it changes. */
export function drawProblems(page: Page): Drawn {
	const problems = page.problems.all;
	if (problems.length === 0) {
		return nothing;
	}
	const count = problems.length === 1 ? t('One thing to look at') : t('{0} things to look at', problems.length);
	const isGrave = problems.some(({ severity }) => severity === 'error');
	return disclosure(page, {
		id: 'problems',
		look: 'fold problems',
		summary: html`${icon(isGrave ? 'error' : 'info')} <span>${count}</span>`,
		isOpenAtFirst: false,
		draw: () => drawList(page),
	});
}

function drawList(page: Page): TemplateResult {
	const isAll = page.parts.isOpen('problems/all', false);
	const sorted = sortProblems(page.problems.all);
	const shown = isAll ? sorted : sorted.slice(0, shownAtFirst);
	return html`<ul class="problem-list">
			${shown.map(problem => html`<li>${drawProblem(page, problem)}</li>`)}
		</ul>
		${
			sorted.length <= shownAtFirst
				? nothing
				: button({
						label: isAll ? t('Show fewer') : t('Show all {0}', sorted.length),
						key: 'problems/all',
						isExpanded: isAll,
						onClick: () => page.parts.setOpen('problems/all', !isAll),
					})
		}`;
}

function drawProblem(page: Page, problem: Problem): TemplateResult {
	const { index, key } = problem;
	const words = toPlainWords(problem.message);
	const owner = `problems/${index}`;
	return html`<p>${drawSeverity(problem)} <span dir="auto">${message(problem.message)}</span></p>
		<div class="buttons">
			${
				key === undefined
					? nothing
					: button({
							label: t('Go to'),
							look: 'link',
							name: t('Go to: {0}', words),
							key: `${owner}?go`,
							onClick: () => page.attention.go(key),
						})
			}
			${button({
				label: t('Open in text'),
				look: 'link',
				name: t('Open in text: {0}', words),
				key: `${owner}?text`,
				onClick: () => page.requests.revealProblem(problem),
			})}
			${drawFixes(page, problem, owner)}
		</div>`;
}
