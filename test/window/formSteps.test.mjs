/** Steps in a form that are no text: what is added, moved, mended and removed, and where they leave the person. */
import assert from 'node:assert/strict';
import { eventually } from '../launch/driveForm.mjs';
import { newestVersion } from '../launch/installVsCode.mjs';
import { diffLines, getFocusKey, openSamples } from './formWindow.mjs';

const name = 'career-development.md';
const other = 'mentorship-goal.md';

suite('Steps in a form', () => {
	let window;
	let page;

	suiteSetup(async () => {
		window = await openSamples({ version: newestVersion, host: 'node' });
		page = window.page;
	});

	suiteTeardown(() => window?.close());

	setup(() => window.restore());

	teardown(() => window.closeAll());

	test('a new entry begins with the caret at its first answer', async () => {
		const form = await window.open(name);
		await form.getByRole('button', { name: 'New entry in Feedback' }).click();
		await expectFocus(form, /^section\/Feedback\/entry:/);
		await page.keyboard.type('The demo');
		const text = await window.save(name, saved => saved.includes('The demo'));
		assert.match(text, /^- Situation: The demo\n- Behaviour:\n/m);
	});

	test('what has the focus is in view after a step, also when somebody had scrolled away from it', async () => {
		const form = await window.open(name);
		await form.locator('[data-key="item/goals/G2/title"]').focus();
		await form.evaluate(() => window.scrollTo(0, 0));
		assert.equal(await isFocusInView(form), false);
		await page.keyboard.press('Alt+ArrowUp');
		await eventually('the goal in view', () => isFocusInView(form));
		await expectFocus(form, 'item/goals/G2/title');
	});

	test('what has the focus stays in view while something grows above it', async () => {
		const form = await window.open(name);
		const action = form.getByRole('textbox', { name: 'New action of G1' });
		for (const words of ['One more', 'And another']) {
			await action.fill(words);
			await action.evaluate(input => input.scrollIntoView({ block: 'end' }));
			await action.press('Enter');
			await form.getByRole('checkbox', { name: words }).waitFor();
			await eventually('the field in view', () => isFocusInView(form));
		}
	});

	test('a change from elsewhere leaves what somebody is about to choose', async () => {
		const form = await window.open(name);
		const status = form.locator('[data-key="field/status"]');
		await status.focus();
		await page.keyboard.press('Space');
		await form.locator('[data-key="field/status"][aria-expanded="true"]').waitFor();
		await page.keyboard.press('ArrowDown');
		await window.write(name, (await window.read(name)).replace('manager: Sam Ruiz', 'manager: Robin Vale'));
		await eventually('the change', async () => {
			const manager = form.locator('[data-key="field/manager"]');
			return (await manager.evaluate(field => field.value)) === 'Robin Vale';
		});
		await page.keyboard.press('Enter');
		await window.save(name, saved => /^status: paused$/m.test(saved) && saved.includes('manager: Robin Vale'));
	});

	test('a change from elsewhere leaves a page where somebody has scrolled it', async () => {
		const form = await window.open(name);
		await form.locator('[data-key="item/goals/G2/title"]').focus();
		await form.evaluate(() => window.scrollTo(0, 0));
		await window.write(name, (await window.read(name)).replace('manager: Sam Ruiz', 'manager: Robin Vale'));
		await eventually('the new name', () =>
			form.locator('[data-key="field/manager"]').evaluate(({ value }) => value === 'Robin Vale'),
		);
		await form.evaluate(drawFrames);
		assert.equal(await form.evaluate(() => window.scrollY), 0);
	});

	test('a fix out of the list of what to look at leads to what it mended, and is announced', async () => {
		const form = await window.open(name);
		await form.locator('.problems > summary').click();
		const fix = form.locator('.problem-list [data-key*="?fix:checkin-due,0"]');
		const title = (await fix.innerText()).trim();
		await fix.press('Enter');
		await expectFocus(form, 'field/next_checkin');
		await eventually('the fix announced', async () =>
			(await form.locator('[aria-live="polite"]').innerText()).includes(title),
		);
		await fix.waitFor({ state: 'detached' });
		await expectFocus(form, 'field/next_checkin');
		assert.ok(await isFocusInView(form));
	});

	test('the question before a goal is removed says what mentions it', async () => {
		const form = await window.open(other);
		await form.getByRole('button', { name: 'Remove G1', exact: true }).click();
		const question = form.getByRole('group', { name: /^Remove G1\?/ });
		assert.equal(
			await question.locator('p').innerText(),
			'Remove G1? Undo brings it back. 3 milestones and 3 rows of tables mention G1; they stay as they are.',
		);
	});

	test('a new goal is not told what it lacks before it is left', async () => {
		const form = await window.open(name);
		await form.getByRole('button', { name: 'Add goal' }).click();
		await expectFocus(form, 'item/goals/G3/title');
		await page.keyboard.type('Third');
		const card = form.locator('[data-key="item/goals/G3/"]');
		await form.locator('[data-key="item/goals/G3/due"]').fill('2020-01-01');
		// What is wrong is said at once; with it all is known that there is to say.
		await card.locator('.note', { hasText: '2020-01-01' }).first().waitFor();
		assert.equal(await card.locator('.note', { hasText: /measure|action/ }).count(), 0);
		assert.equal(await form.locator('[data-key="item/goals/G3/measure"][aria-describedby]').count(), 0);
		await form.locator('[data-key="field/manager"]').focus();
		await card.locator('.note', { hasText: /measure/ }).waitFor();
	});

	test('where there is nothing to choose from yet, a link leads to where it is added', async () => {
		const goalless = '---\nworksheet: mentorship-goal\ngoals: []\nmilestones: [{ id: M1, goal: , title: A }]\n---\n';
		await window.write('goalless.md', goalless);
		const milestones = await window.open('goalless.md');
		await milestones.locator('summary', { hasText: 'M1' }).click();
		await milestones.locator('[data-key="summary/list/goals"]').click();
		await milestones.getByRole('button', { name: /^Go to Goals/ }).click();
		await expectFocus(milestones, 'list/goals/add');
		await window.closeAll();

		const bare = (await window.read(name)).replace(/^\| E\d .*\n/gm, '').replace(/, evidence: \[E\d\]/g, '');
		await window.write('bare.md', bare);
		const ratings = await window.open('bare.md');
		await page.setViewportSize({ width: 1700, height: 800 });
		await eventually('words and link on one line', async () => (await countUnevenAdders(ratings)) === 0);
		await page.setViewportSize({ width: 1280, height: 800 });
		await ratings.getByRole('button', { name: /^Go to Evidence.*Discovery/ }).click();
		await expectFocus(ratings, 'section/Evidence?row');
		assert.ok(await isFocusInView(ratings));
	});

	test('a row is removed after a question, and is one line less', async () => {
		const before = await window.read(name);
		const form = await window.open(name);
		await form.getByRole('button', { name: 'Remove row E2', exact: true }).press('Enter');
		await expectFocus(form, 'section/Evidence/0/row:E2#0?yes');
		await page.keyboard.press('Escape');
		await expectFocus(form, 'section/Evidence/0/row:E2#0?remove');
		await page.keyboard.press('Enter');
		await expectFocus(form, 'section/Evidence/0/row:E2#0?yes');
		await page.keyboard.press('Enter');
		await expectFocus(form, 'section/Evidence/0/row:E3#0?remove');
		const line = /^\| E2 \|.*\n/m;
		assert.equal(await window.save(name, saved => !line.test(saved)), before.replace(line, ''));
	});

	test('the only row is removed, and the focus goes to where one is added', async () => {
		const form = await window.open(name);
		for (const id of ['E1', 'E2', 'E3', 'E4']) {
			await form.getByRole('button', { name: `Remove row ${id}`, exact: true }).click();
			await form.getByRole('button', { name: 'Remove', exact: true }).click();
			await form.getByRole('button', { name: `Remove row ${id}`, exact: true }).waitFor({ state: 'detached' });
		}
		await expectFocus(form, 'section/Evidence?row');
	});

	test('a day of the evidence is chosen, and a competency is suggested beside words of any kind', async () => {
		const before = await window.read(name);
		const form = await window.open(name);
		const day = form.getByLabel('Date, E2', { exact: true });
		assert.equal(await day.getAttribute('type'), 'date');
		await day.fill('2026-11-02');
		const subject = form.getByLabel('Competency, E2', { exact: true });
		const suggestions = form.getByLabel('Add to Competency, E2', { exact: true });
		await suggestions.focus();
		await suggestions.selectOption('discovery');
		await eventually('the competency', async () => (await subject.inputValue()) === 'product-strategy, discovery');
		await expectFocus(form, /^section\/Evidence\/0\/cell:E2#0,2\?add$/);
		await subject.fill('product-strategy, discovery, and more');
		const after = await window.save(name, saved => saved.includes('and more'));
		const [[old, now], ...others] = diffLines(before, after);
		assert.deepEqual(others, []);
		const cells = old.split(' | ');
		assert.equal(now, [cells[0], '2026-11-02', 'product-strategy, discovery, and more', ...cells.slice(3)].join(' | '));
	});

	test('the header says what the share of what is filled in is a share of', async () => {
		const form = await window.open(name);
		const fact = form.locator('.facts li', { hasText: '%' });
		assert.match((await fact.innerText()).trim(), /^\d+ % of sections and main fields hold something$/);
	});

	suite('a list that adds what is chosen', () => {
		const key = 'rating/data-fluency/evidence';
		const countChosen = form => form.locator(`[data-key^="${key}?without"]`).count();

		test('adds nothing that keys pass on the way, but what Enter is pressed on', async () => {
			const form = await window.open(name);
			await form.locator(`[data-key="${key}"]`).focus();
			for (const press of ['ArrowDown', 'ArrowDown', 'ArrowDown']) {
				await page.keyboard.press(press);
			}
			await form.getByText('Enter adds E3').waitFor();
			assert.equal(await countChosen(form), 0);
			await page.keyboard.press('Enter');
			await eventually('the one', async () => (await countChosen(form)) === 1);
			await expectFocus(form, key);
			await window.save(name, saved => saved.includes('data-fluency: { self: 3, manager: 3, evidence: [E3] }'));
		});

		test('adds nothing that was taken back, and what is chosen when it is left', async () => {
			const form = await window.open(name);
			await form.locator('[data-key="field/focus"]').focus();
			const before = await form.locator('[data-key^="field/focus?without"]').count();
			await page.keyboard.type('Com');
			await form.getByText('Enter adds Communication').waitFor();
			await page.keyboard.press('Escape');
			await form.getByText('Enter adds Communication').waitFor({ state: 'detached' });
			await page.keyboard.press('Tab');
			await page.keyboard.press('Shift+Tab');
			await expectFocus(form, 'field/focus');
			assert.equal(await form.locator('[data-key^="field/focus?without"]').count(), before);
			await page.keyboard.type('Com');
			await page.keyboard.press('Tab');
			await form.locator('[data-key="field/focus?without:communication"]').waitFor();
			assert.equal(await form.locator('[data-key^="field/focus?without"]').count(), before + 1);
			await page.locator('.tab.dirty').first().waitFor();
		});

		test('adds at once what is chosen while it is open', async () => {
			const form = await window.open(name);
			const list = form.locator(`[data-key="${key}"]`);
			await list.focus();
			await page.keyboard.press('Space');
			// A key that comes before the list is open is one for a closed list.
			await eventually('the open list', () => list.evaluate(element => element.matches(':open')));
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await form.locator(`[data-key="${key}?without:E2"]`).waitFor();
			assert.equal(await countChosen(form), 1);
			await page.locator('.tab.dirty').first().waitFor();
		});

		test('adds what was chosen before the list was opened, when Enter is pressed on it', async () => {
			const form = await window.open(name);
			const list = form.locator(`[data-key="${key}"]`);
			await list.focus();
			await page.keyboard.press('ArrowDown');
			await form.getByText('Enter adds E1').waitFor();
			await page.keyboard.press('Space');
			await eventually('the open list', () => list.evaluate(element => element.matches(':open')));
			await page.keyboard.press('Enter');
			await form.locator(`[data-key="${key}?without:E1"]`).waitFor();
			assert.equal(await countChosen(form), 1);
		});

		test('adds to a cell only what Enter is pressed on', async () => {
			const form = await window.open(name);
			const subject = form.getByLabel('Competency, E2', { exact: true });
			const before = await subject.inputValue();
			await form.getByLabel('Add to Competency, E2', { exact: true }).focus();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await form.getByText(/^Enter adds /).waitFor();
			assert.equal(await subject.inputValue(), before);
			await page.keyboard.press('Enter');
			await eventually('one more', async () => (await subject.inputValue()).split(', ').length === 2);
			await page.locator('.tab.dirty').first().waitFor();
		});
	});

	test('where an added goal is undone, the focus goes to where one is added', async () => {
		const form = await window.open(name);
		await form.getByRole('button', { name: 'Add goal' }).click();
		await expectFocus(form, 'item/goals/G3/title');
		await page.keyboard.press('Control+Z');
		await expectFocus(form, 'list/goals/add');
	});

	test('the first stop in a section is its text, and another question comes after it', async () => {
		const form = await window.open(name);
		const summary = form.locator('[data-key="summary/section/Direction"]');
		await summary.focus();
		await page.keyboard.press('Tab');
		await expectFocus(form, 'section/Direction/0');
		await page.keyboard.press('Tab');
		await expectFocus(form, 'section/Direction?prompt');
		const [another, text] = await Promise.all(
			['section/Direction?prompt', 'section/Direction/0'].map(key => form.locator(`[data-key="${key}"]`).boundingBox()),
		);
		assert.ok(another.y + another.height <= text.y, 'the question and its button are above the text');
	});

	test('a form that locks while somebody types says so where they are', async () => {
		const form = await window.open(name);
		await form.locator('[data-key="section/Direction/0"]').focus();
		await form.evaluate(drawFrames);
		assert.ok(await form.evaluate(() => window.scrollY > 800));
		const text = await window.read(name);
		await window.write(name, text.replace('ratings:', 'ratings: ['));
		await form.locator('.banner').waitFor();
		await eventually('the lock announced', async () =>
			(await form.locator('[aria-live="polite"]').innerText()).includes('can only be read now'),
		);
		await form.evaluate(drawFrames);
		assert.ok(await form.evaluate(() => window.scrollY > 800));
		const { bottom, top } = await form.locator('.banner').evaluate(banner => {
			const { bottom, top } = banner.getBoundingClientRect();
			return { bottom, top };
		});
		assert.ok(top >= 0 && bottom <= 800, `The banner is at ${top}`);
	});

	test('a refusal quotes in the letters of code, without the marks of it', async () => {
		const form = await window.open(name);
		await form.locator('[data-key="section/Direction/0"]').fill('## Another section');
		const note = form.locator('.note.error');
		await note.locator('code', { hasText: '##' }).first().waitFor();
		assert.equal((await note.innerText()).includes('`'), false);
		await note.getByRole('button', { name: 'Back to what the file says' }).click();
	});

	test('a file that is no worksheet any more is not said to have a line to mend', async () => {
		const form = await window.open(name);
		const text = await window.read(name);
		await window.write(name, text.replace('worksheet: career-development\n', ''));
		await form.locator('.banner').waitFor();
		assert.equal((await form.locator('.banner vscode-button').innerText()).trim(), 'Open in text');
	});

	test('a broken ladder is told of at the ratings, with the way to its fault', async () => {
		await window.write('our.ladder.yaml', 'levels: [{ slug: junior, next: [nowhere] }]\n');
		const text = (await window.read(name)).replace(/^ladder: .*\n/m, '');
		await window.write(name, text.replace('\nperson:', '\nladder: our.ladder.yaml\nperson:'));
		const form = await window.open(name);
		const notice = form.locator('.notice', { hasText: 'The ladder our.ladder.yaml has errors' });
		await notice.waitFor();
		await notice.getByRole('button', { name: 'Open our.ladder.yaml' }).click();
		await page.locator('.tab.active', { hasText: 'our.ladder.yaml' }).waitFor();
	});

	test('a broken kind is told of under the title of the worksheet, with the way to its fault', async () => {
		await window.write('circle.worksheet.yaml', 'id: circle\ntitle: [\n');
		await window.write('circle.md', '---\nworksheet: circle\n---\n\n# Circle of Zoë\n');
		const form = await window.open('circle.md');
		await form.locator('.banner', { hasText: 'mend that file first' }).waitFor();
		assert.equal(await form.locator('[data-key="title"]').inputValue(), 'Circle of Zoë');
		const [banner, header] = await Promise.all(
			['.banner', 'header'].map(part =>
				form.locator(part).evaluate(element => element.getBoundingClientRect().toJSON()),
			),
		);
		assert.ok(header.top - banner.bottom >= 8, `${banner.bottom} to ${header.top}`);
		await form.locator('header').getByRole('button', { name: 'Open in text' }).waitFor();
		await form.locator('.banner').getByRole('button', { name: 'Open circle.worksheet.yaml' }).click();
		await page.locator('.tab.active', { hasText: 'circle.worksheet.yaml' }).waitFor();
	});

	test('nobody is asked what a mentor rates where there is none', async () => {
		const text = await window.read(name);
		const form = await window.open(name);
		await form.getByRole('combobox', { name: 'Manager', exact: true }).or(form.locator('.row-heads')).first().waitFor();
		assert.deepEqual(await getColumns(form), ['', 'Self', 'Manager']);
		assert.equal(await form.locator('.row-value', { hasText: 'Mentor' }).count(), 0);
		await form.getByRole('combobox', { name: 'Show', exact: true }).click();
		assert.equal(await form.getByRole('option', { name: /only Mentor/ }).count(), 0);
		await page.keyboard.press('Escape');
		await form.locator('.comparison').first().waitFor();
		await form.getByText('2 to go').first().waitFor();
		await window.closeAll();
		for (const [file, from, to] of [
			['named.md', 'manager: Sam Ruiz', 'manager: Sam Ruiz\nmentor: Lena Brandt'],
			['rated.md', 'manager: 4, evidence: [E1]', 'manager: 4, mentor: 3, evidence: [E1]'],
		]) {
			await window.write(file, text.replace(from, to));
			assert.deepEqual(await getColumns(await window.open(file)), ['', 'Self', 'Manager', 'Mentor'], file);
			await window.closeAll();
		}
	});

	test('a side that has no name ever is asked', async () => {
		await window.write('team.md', '---\nworksheet: manager-review\n---\n');
		assert.deepEqual(await getColumns(await window.open('team.md')), ['', 'Self', 'Team']);
	});

	test('what is said of a rating has the width of the page, and tells of whose it is', async () => {
		await window.write(
			'odd.md',
			(await window.read(name)).replace(/data-fluency: .*/, 'data-fluency: { self: 9, manager: 3 }'),
		);
		const form = await window.open('odd.md');
		const said = form.locator('.row .notes-of', { hasText: /^Self.*Unexpected rating 9/s });
		await said.waitFor();
		const list = await form.locator('[data-key="rating/data-fluency/self"]').boundingBox();
		const box = await said.boundingBox();
		assert.ok(box.width > list.width * 3 && box.y > list.y + list.height, JSON.stringify({ box, list }));
	});

	test('a target that says nothing of a competency is not shown as if it did', async () => {
		const levels = [1, 2].map(
			rank => `  - { slug: l${rank}, title: Level ${rank}, track: maker, rank: ${rank}, next: [] }\n`,
		);
		await window.write(
			'own.ladder.yaml',
			`scale: { min: 1, max: 4 }\ntracks:\n  - { slug: maker, title: Maker }\nlevels:\n${levels.join('')}groups:\n  - { slug: all, title: All }\ncompetencies:\n  - { slug: numbers, name: Numbers, group: all, core: true, definition: Counts., levels: { l1: { expected: 2, behaviours: [Counts.] } } }\n`,
		);
		await window.write(
			'own.md',
			'---\nworksheet: career-development\nperson: Ada Park\nlevel: l1\ntarget: l2\nladder: own.ladder.yaml\n---\n',
		);
		const form = await window.open('own.md');
		await form.getByText('Expected: 2 now; Level 2 says nothing of it', { exact: true }).waitFor();
	});

	const getColumns = form => form.locator('.row-heads').first().locator('span').allInnerTexts();

	async function expectFocus(form, key) {
		let now;
		await eventually(`the focus at ${key}`, async () => {
			now = await getFocusKey(form);
			return typeof key === 'string' ? now === key : key.test(now);
		}).catch(error => {
			throw new Error(`${error.message}; it is at ${now}`);
		});
	}
});

/** Whether all of what has the focus is in the window. */
async function isFocusInView(form) {
	return form.evaluate(() => {
		const { bottom, top } = document.activeElement.getBoundingClientRect();
		return document.activeElement !== document.body && top >= 0 && bottom <= innerHeight + 1;
	});
}

/** Resolves when what follows from a drawing has had its frames. */
async function drawFrames() {
	for (let frames = 0; frames < 5; frames++) {
		await new Promise(resolve => requestAnimationFrame(resolve));
	}
}

/** How many of the places with nothing to choose from have their link on another line than their words. */
async function countUnevenAdders(form) {
	return form.locator('.adder:has(vscode-button)').evaluateAll(adders => {
		const getBottom = node => {
			const range = document.createRange();
			range.selectNodeContents(node);
			return range.getBoundingClientRect().bottom;
		};
		const isUneven = adder => {
			const [words, link] = [adder.querySelector('span'), adder.querySelector('vscode-button')].map(getBottom);
			return Math.abs(words - link) > 0.5;
		};
		return adders.filter(isUneven).length;
	});
}
