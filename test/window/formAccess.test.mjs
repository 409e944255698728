/** The form for everybody: in every theme, large, narrow, by keyboard alone, and for who hears it instead of seeing it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually, findForm } from '../launch/driveForm.mjs';
import { openFile, runCommand } from '../launch/driveWindow.mjs';
import { root } from '../launch/paths.mjs';
import { getFocusKey, openSamples } from './formWindow.mjs';
import { findViolations, readAxe, setTheme, themes } from './looks.mjs';

const name = 'career-development.md';

const kinds = [
	'career-development',
	'mentorship-goal',
	'pm-trust-review',
	'leader-trust-review',
	'manager-review',
	'boss-partnership',
];

/** What a form can look like: a file, how it is opened and what is done to it, and the themes, all unless named. */
const states = [
	{ title: 'problems, their fixes, and the question before a removal', file: 'faulty.md', reach: showEverything },
	{ title: 'milestones, sessions and an agreement', file: 'mentorship-goal.md', reach: openAllParts },
	{ title: 'two tables of ratings', file: 'leader-trust-review.md', reach: openAllParts },
	{ title: 'one side that rates alone', file: name, reach: showOnlySelf },
	{ title: 'a text that was refused, and one that changed meanwhile', file: name, reach: dispute, leave: settle },
	{ title: 'a worksheet that cannot be read', file: 'broken.md' },
	{ title: 'a file that is no worksheet', file: 'plain.md', open: reopen },
	// They look like the samples, with less in them: two themes of the four will do for each.
	...kinds.map((kind, index) => ({
		title: `a new ${kind}`,
		file: `new-${kind}.md`,
		reach: openAllParts,
		looks: [themes[0], themes[1 + (index % 3)]],
	})),
];

/** Sizes of the window in CSS pixels: VS Code's zoom makes them fewer. */
const sizes = [
	{ title: 'at 200 %', width: 640, height: 400 },
	{ title: 'in a column of 320 pixels', width: 368, height: 800 },
];

suite('The form for everybody', () => {
	let window;
	let page;
	let axe;

	suiteSetup(async () => {
		axe = await readAxe();
		window = await openSamples();
		page = window.page;
		await runCommand(page, 'View: Close Primary Side Bar');
	});

	suiteTeardown(() => window?.close());

	setup(async () => {
		await window.restore();
		await writeMore(window.folder);
	});

	teardown(async () => {
		await window.closeAll();
	});

	suite('axe finds nothing serious, and everything has a name, in', () => {
		for (const { file, leave, looks = themes, open = () => window.open(file), reach, title } of states) {
			test(title, async () => {
				const form = await open(window, file);
				await reach?.(form, window);
				await expectNames(form);
				for (const [index, theme] of looks.entries()) {
					await setTheme(window.folder, form, theme);
					// What is not about colours is the same in all themes.
					await expectNoViolations(form, theme.theme, index === 0 ? undefined : ['color-contrast']);
				}
				await leave?.(form);
			});
		}
	});

	suite('large or narrow, nothing is cut off in', () => {
		teardown(() => page.setViewportSize({ width: 1280, height: 800 }));

		for (const [file, reach] of [
			['faulty.md', showEverything],
			['mentorship-goal.md', openAllParts],
			['leader-trust-review.md', openAllParts],
		]) {
			test(file, async () => {
				const form = await window.open(file);
				await reach(form);
				for (const { title, ...size } of sizes) {
					await page.setViewportSize(size);
					await eventually(title, () => form.evaluate(width => innerWidth < width, size.width));
					assert.deepEqual(await findWide(form), [], title);
					await expectNoViolations(form, title);
				}
			});
		}
	});

	test('the focus is seen on every sort of control, in every theme', async () => {
		const form = await window.open(name);
		await page.keyboard.press('Shift');
		for (const theme of themes) {
			await setTheme(window.folder, form, theme);
			const contrasts = {};
			for (const key of focusable) {
				contrasts[key] = await getFocusContrast(form, key);
			}
			const unseen = Object.entries(contrasts).filter(([, contrast]) => contrast < 3);
			assert.deepEqual(unseen, [], theme.theme);
		}
	});

	suite('by keyboard alone', () => {
		let form;

		setup(async () => {
			await openFile(page, name);
			await page.locator('.active .editor-actions [aria-label*="Form"]').first().waitFor();
			await page.keyboard.press('F1');
			await page.keyboard.type('PM Worksheets: Open Worksheet Form');
			await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Open Worksheet Form' }).waitFor();
			await page.keyboard.press('Enter');
			form = await findForm(page, name);
			await form.locator('.problems').waitFor();
		});

		test('text, lists, dates and ticks are changed', async () => {
			await tabTo('field/manager');
			await page.keyboard.press('Control+A');
			await page.keyboard.type('Robin Vale');
			await tabTo('field/status');
			await page.locator('.tab.dirty').first().waitFor();
			await page.keyboard.press('Space');
			await form.locator('[data-key="field/status"][aria-expanded="true"]').waitFor();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await expectFocus('field/status');
			await tabTo('field/next_checkin');
			await page.keyboard.type('12082026');
			await tabTo('rating/discovery/self');
			await page.keyboard.press('ArrowDown');
			await expectFocus('rating/discovery/self');
			await tabTo('item/goals/G1/action:2?done');
			await page.keyboard.press('Space');
			await expectFocus('item/goals/G1/action:2?done');
			const text = await window.save(name, saved => saved.includes('- [x] (experience) Present to Logistics'));
			assert.match(text, /^manager: Robin Vale$/m);
			assert.match(text, /^status: paused$/m);
			assert.match(text, /^next_checkin: 2026-12-08$/m);
			assert.match(text, /^ {2}discovery: \{ self: 4, /m);
		});

		test('parts open and close, and the focus goes in and out', async () => {
			await tabTo('summary/more');
			await page.keyboard.press('Enter');
			await form.locator('[data-key="field/sharing"]').waitFor();
			await expectFocus('summary/more');
			await page.keyboard.press('Tab');
			assert.notEqual(await getFocusKey(form), 'summary/competency');
			await page.keyboard.press('Shift+Tab');
			await expectFocus('summary/more');
			await page.keyboard.press('Space');
			await form.locator('[data-key="field/sharing"]').waitFor({ state: 'detached' });
			await expectFocus('summary/more');
		});

		test('a goal is added, named, moved and removed, and the focus stays at the matter', async () => {
			await tabTo('list/goals/add');
			await page.keyboard.press('Enter');
			await expectFocus('item/goals/G3/title');
			await page.keyboard.type('Third');
			await page.keyboard.press('Alt+ArrowUp');
			await eventually('two', async () => (await getGoals()).join() === 'G1,G3,G2');
			await expectFocus('item/goals/G3/title');
			await page.keyboard.press('Alt+ArrowUp');
			await eventually('one', async () => (await getGoals()).join() === 'G3,G1,G2');
			await expectFocus('item/goals/G3/title');
			await page.keyboard.type(' one');
			await page.keyboard.press('Alt+ArrowDown');
			await eventually('two again', async () => (await getGoals()).join() === 'G1,G3,G2');
			await expectFocus('item/goals/G3/title');

			await tabTo('item/goals/G3/?up');
			await page.keyboard.press('Enter');
			await eventually('one by button', async () => (await getGoals()).join() === 'G3,G1,G2');
			await expectFocus('item/goals/G3/?up');
			await window.save(name, saved => /id: G3[\s\S]*id: G1[\s\S]*id: G2/.test(saved) && saved.includes('Third one'));

			await tabTo('item/goals/G3/?remove');
			await page.keyboard.press('Enter');
			await expectFocus('item/goals/G3/?yes');
			await page.keyboard.press('Escape');
			await expectFocus('item/goals/G3/?remove');
			await page.keyboard.press('Space');
			await expectFocus('item/goals/G3/?yes');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await expectFocus('item/goals/G3/?remove');
			await page.keyboard.press('Enter');
			await expectFocus('item/goals/G3/?yes');
			await page.keyboard.press('Enter');
			await expectFocus('item/goals/G1/?remove');
			await window.save(name, saved => !saved.includes('Third one'));
		});

		test('evidence is chosen from a list and taken out again until nothing is left to choose', async () => {
			const key = 'rating/data-fluency/evidence';
			await tabTo(key);
			for (let count = 1; count <= 4; count++) {
				await page.keyboard.press('ArrowDown');
				await page.keyboard.press('Enter');
				await eventually(
					`${count} chosen`,
					async () => (await form.locator(`[data-key^="${key}?without"]`).count()) === count,
				);
				await expectFocus(key);
			}
			await page.keyboard.press('Shift+Tab');
			await expectFocus(`${key}?without:E4`);
			await page.keyboard.press('Enter');
			await expectFocus(key);
			await window.save(name, saved => saved.includes('data-fluency: { self: 3, manager: 3, evidence: [E1, E2, E3] }'));
		});

		test('a fix is applied where it is offered, and the focus goes to what it mended', async () => {
			await tabTo('field/next_checkin?fix:checkin-due,0');
			await page.keyboard.press('Enter');
			await form.locator('[data-key="field/next_checkin?fix:checkin-due,0"]').waitFor({ state: 'detached' });
			await expectFocus('field/next_checkin');
			await window.save(name, saved => !saved.includes('next_checkin: 2026-12-01'));
		});

		const getGoals = () => form.locator('li.card[data-key^="item/goals/"] .card-name vscode-badge').allInnerTexts();

		/** Presses Tab until the control has the focus; on the way the focus is never nowhere. */
		async function tabTo(key) {
			const seen = [];
			for (let times = 0; times < 250; times++) {
				const now = await getFocusKey(form);
				if (now === key) {
					return;
				}
				seen.push(now);
				assert.ok(
					times === 0 || now !== 'nothing',
					`On the way to ${key} the focus was nowhere after ${seen.join(', ')}`,
				);
				await page.keyboard.press('Tab');
			}
			assert.fail(`Tab does not lead to ${key}: ${seen.join(', ')}`);
		}

		/** Waits for it, and then for the page to be at rest: what it says of the change may be drawn later. */
		async function expectFocus(key) {
			let now;
			await eventually(`the focus at ${key}`, async () => {
				now = await getFocusKey(form);
				return now === key;
			}).catch(error => {
				throw new Error(`${error.message}; it is at ${now}`);
			});
		}
	});

	/** A component that was given no name calls itself by its kind. */
	async function expectNames(form) {
		const heard = await form.locator('body').ariaSnapshot();
		assert.deepEqual(heard.match(nameless) ?? [], []);
		assert.doesNotMatch(heard, privateUse, 'icons are read out');
	}

	async function expectNoViolations(form, where, rules) {
		assert.deepEqual(await findViolations(form, axe, rules), [], where);
	}
});

/** A line of an accessibility tree for something that takes part and is called nothing, or by its kind. */
const nameless =
	/^\s*- (?:button|checkbox|combobox|link|textbox|spinbutton)(?: "(?:Checkbox|Icon Button|Text field)")?(?: \[[^\]]*\])*(?::.*)?$/gm;

/** One control of each sort, by its key; `…` is anything. */
const focusable = [
	'title',
	'header/text',
	'field/person',
	'field/level',
	'field/status',
	'field/start',
	'summary/more',
	'summary/list/goals',
	'rating/data-fluency/self',
	'item/goals/G1/?remove',
	'item/goals/G1/measure',
	'item/goals/G1/action:0?done',
	'item/goals/G1/action:0',
	'section/Assessment/0/cell:…',
	'nav/list/goals',
];

/** Letters of an icon font. */
const privateUse = /[\u{e000}-\u{f8ff}]/u;

/** Files that the samples do not show: with faults, locked, of no kind, and almost empty ones of each kind. */
async function writeMore(folder) {
	const sample = await readFile(path.join(folder, name), 'utf8');
	const faulty = sample
		.replace(/^level: .*/m, 'level: nonsense')
		.replace(/^end: .*/m, 'end: 2026-01-31')
		.replace(/^next_checkin: .*/m, 'next_checkin: 2026-10-01')
		.replace(/^cadence: .*/m, 'cadence: sometimes')
		.replace('self: 3', 'self: 9')
		.replace('due: 2027-01-29', 'due: 2025-01-29');
	const files = {
		'faulty.md': faulty,
		'broken.md': sample.replace('goals:', 'goals: ['),
		'plain.md': '# No worksheet\n',
		...Object.fromEntries(kinds.map(kind => [`new-${kind}.md`, newWorksheets.get(kind)])),
	};
	await Promise.all(Object.entries(files).map(([file, text]) => writeFile(path.join(folder, file), text)));
}

/** As the command line writes them. */
const newWorksheets = new Map(
	kinds.map(kind => [
		kind,
		execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), 'new', kind], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}),
	]),
);

/** The form of a file for which no form is offered. */
async function reopen({ page }, file) {
	await openFile(page, file);
	await runCommand(page, 'View: Reopen Editor With...');
	await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Career Worksheet Form' }).click();
	return findForm(page, file);
}

/** Opens all that can be opened, and what is in it. */
async function openAllParts(form) {
	const closed = form.locator('details:not([open]) > summary');
	await eventually('everything opened', () =>
		closed.evaluateAll(summaries => {
			summaries.forEach(summary => summary.click());
			return summaries.length === 0;
		}),
	);
}

async function showEverything(form) {
	await form.locator('.problems').waitFor();
	await openAllParts(form);
	await form.locator('[data-key="problems/all"]').click();
	await form.getByRole('button', { name: 'Remove G1', exact: true }).click();
	await form.getByText('Remove G1? Undo brings it back.').waitFor();
}

async function showOnlySelf(form) {
	await form.getByRole('combobox', { name: 'Show' }).click();
	await form.getByRole('option', { name: /only Self/ }).click();
	await form.getByText('The other columns, and what follows from them, are hidden.').waitFor();
}

/** One text ends a code block that another one begins; one changes in the text while an input method is at work on it. */
/** Decides what waits: it would come back with the next form of the file. */
async function settle(form) {
	await form.getByRole('button', { name: 'Back to what the file says' }).click();
	await form.getByRole('button', { name: 'Take the other' }).click();
	await form.locator('.waiting').waitFor({ state: 'detached' });
}

async function dispute(form, { page, read, write }) {
	const browser = await page.context().newCDPSession(page);
	await form.locator('[data-key="field/manager"] input').focus();
	await browser.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
	await write(name, (await read(name)).replace('manager: Sam Ruiz', 'manager: Robin Vale'));
	await form.locator('blockquote').waitFor();
	await browser.send('Input.insertText', { text: '日' });
	await form.locator('textarea[data-key="section/Direction/0"]').fill('```\nnever closed');
	await form.locator('.note.error').waitFor();
}

/** What is wider than the page, apart from what scrolls by itself; nothing where the page does not scroll sideways. */
async function findWide(form) {
	return form.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) {
			return [];
		}
		return [...document.querySelectorAll('#form *')]
			.filter(element => element.getBoundingClientRect().right > clientWidth)
			.map(element => `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`);
	});
}

/** How well the sign of the focus stands out against the page: a ratio of contrast, 0 where nothing changes. */
async function getFocusContrast(form, key) {
	return form.evaluate(async key => {
		const [start = '', end] = key.split('…');
		const control = document.querySelector(
			end === undefined ? `[data-key="${CSS.escape(start)}"]` : `[data-key^="${CSS.escape(start)}"]`,
		);
		const parts = [control, ...(control.shadowRoot?.querySelectorAll('*') ?? [])];
		const look = () =>
			parts.map(part => {
				const { borderTopColor, borderTopStyle, outlineColor, outlineStyle } = getComputedStyle(part);
				return {
					outline: outlineStyle === 'none' ? '' : outlineColor,
					border: borderTopStyle === 'none' ? '' : borderTopColor,
				};
			});
		const settle = () => Promise.all(document.getAnimations().map(({ finished }) => finished));
		document.activeElement?.blur();
		await settle();
		const before = look();
		control.focus({ focusVisible: true });
		await settle();
		const colours = look().flatMap(({ border, outline }, index) => [
			...(outline === before[index].outline ? [] : [outline]),
			...(border === before[index].border ? [] : [border]),
		]);
		const luminance = colour => {
			const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
			const linear = [red, green, blue].map(value =>
				value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
			);
			return alpha === 0 ? undefined : 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
		};
		const page = luminance(getComputedStyle(document.body).backgroundColor);
		const ratios = colours.map(luminance).flatMap(light => {
			return light === undefined ? [] : [(Math.max(light, page) + 0.05) / (Math.min(light, page) + 0.05)];
		});
		return Math.round(Math.max(0, ...ratios) * 10) / 10;
	}, key);
}
