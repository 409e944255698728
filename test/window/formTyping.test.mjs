/** Typing in a form, by input method and at any speed: what was typed is what stands there, and what the file says. */
import assert from 'node:assert/strict';
import { eventually } from '../launch/driveForm.mjs';
import { diffLines, getFocusKey, openSamples } from './formWindow.mjs';

const name = 'career-development.md';

/** One control of each sort, and the end of the text in it. */
const controls = [
	{ sort: 'a field of the component library', key: 'field/manager', end: 'Sam Ruiz' },
	{ sort: 'a text area', key: 'item/goals/G1/measure', end: 'without help.' },
	{ sort: 'a cell of a table', key: 'What we talked about, Customer insight', end: 'Keep it; teach it' },
];

/** What an input method shows while it is at work, step by step, and what comes of it. */
const steps = ['に', 'にほ', 'にほん', 'にほんご'];
const result = '日本語';

suite('Typing in the form', () => {
	let window;
	let page;
	let form;
	let before;
	/** The browser's own door for what input methods send. */
	let browser;

	suiteSetup(async () => {
		window = await openSamples();
		page = window.page;
		browser = await page.context().newCDPSession(page);
	});

	suiteTeardown(() => window?.close());

	setup(async () => {
		await window.restore();
		before = await window.read(name);
		form = await window.open(name);
	});

	teardown(() => window.closeAll());

	for (const { end, key, sort } of controls) {
		test(`an input method goes on in ${sort} while the document changes elsewhere`, async () => {
			const old = await startAtEnd(key);
			const seen = await watchComposition();
			await compose(steps.slice(0, 2));
			await change('cadence: monthly', 'cadence: weekly');
			await change('# Ada Park, growing', '# Ada Park, still growing');
			await eventually('the other change', async () => /still growing/.test(await getText('title')));
			assert.equal(await getText(key), old + steps[1]);
			assert.deepEqual(await seen(), { starts: 1, ends: 0 });
			await compose(steps.slice(2));
			await commit(result);
			assert.equal(await getText(key), old + result);
			assert.deepEqual(await seen(), { starts: 1, ends: 1 });
			before = await window.read(name);
			await expectOneChange(end, end + result);
			// The same again, with nothing else happening.
			before = await window.read(name);
			await compose(steps);
			await commit(result);
			assert.equal(await getText(key), old + result + result);
			assert.deepEqual(await seen(), { starts: 2, ends: 2 });
			await expectOneChange(end + result, end + result + result);
		});
	}

	test('an input method that is left by a click leaves its text', async () => {
		const [{ end, key }] = controls;
		await startAtEnd(key);
		await compose(steps);
		await find('field/mentor').click();
		await expectOneChange(end, end + steps.at(-1));
		assert.equal(await getFocusKey(form), 'field/mentor');
	});

	test('an input method at work on what changes in the text ends in a question, with both texts', async () => {
		const { key } = controls[0];
		await startAtEnd(key);
		await compose(steps.slice(0, 2));
		await change('manager: Sam Ruiz', 'manager: Robin Vale');
		await form.getByText('This was changed in the text meanwhile.').waitFor();
		await compose(steps.slice(2));
		await commit(result);
		assert.equal(await getText(key), `Sam Ruiz${result}`);
		assert.equal(await form.locator('blockquote').innerText(), 'Robin Vale');
		await form.getByRole('button', { name: 'Keep mine' }).click();
		await window.save(name, text => text.includes(`manager: Sam Ruiz${result}\n`));
	});

	test('fast typing stands there as it was typed while the document answers, with the caret at its end', async () => {
		const key = 'item/goals/G1/measure';
		const old = await startAtEnd(key);
		const countAnswers = await watchAnswers();
		let typed = '';
		// At least 500 letters, and until the document has answered twice in the middle of it.
		while (typed.length < 500 || (await countAnswers()) < 2) {
			const words = makeWords(typed.length, 100);
			await page.keyboard.type(words);
			typed += words;
		}
		await page.keyboard.type('.');
		const text = `${old}${typed}.`;
		assert.equal(await getText(key), text);
		assert.deepEqual(await getCaret(key), [text.length, text.length]);
		await expectOneChange('without help.', `without help.${typed}.`);
		assert.equal(await getText(key), text);
		assert.deepEqual(await getCaret(key), [text.length, text.length]);
	});

	test('typing in the middle of a long text keeps the caret there', async () => {
		const key = 'section/Direction/0';
		const old = await getText(key);
		const place = old.indexOf('several teams');
		await find(key).evaluate((input, at) => {
			input.focus();
			input.setSelectionRange(at, at);
		}, place);
		const countAnswers = await watchAnswers();
		let typed = '';
		while (typed.length < 100 || (await countAnswers()) < 2) {
			const words = makeWords(typed.length, 50).trimStart();
			await page.keyboard.type(words);
			typed += words;
		}
		assert.equal(await getText(key), old.slice(0, place) + typed + old.slice(place));
		assert.deepEqual(await getCaret(key), [place + typed.length, place + typed.length]);
		await expectOneChange('where several teams', `where ${typed}several teams`);
		assert.deepEqual(await getCaret(key), [place + typed.length, place + typed.length]);
	});

	test('a change elsewhere leaves what is selected in a field selected', async () => {
		const key = 'section/Direction/0';
		await find(key).evaluate(input => {
			input.focus();
			input.setSelectionRange(10, 30);
		});
		await change('# Ada Park, growing', '# Ada Park, still growing');
		await eventually('the other change', async () => /still growing/.test(await getText('title')));
		assert.equal(await getFocusKey(form), key);
		assert.deepEqual(await getCaret(key), [10, 30]);
	});

	test('typing goes on in the next field after Tab, and in the one after that', async () => {
		await find('field/person').focus();
		for (const word of ['Robin', 'Kim', 'Alex']) {
			await page.keyboard.press('Control+A');
			await page.keyboard.type(word);
			await page.keyboard.press('Tab');
		}
		const after = await window.save(name, text => /^mentor: Alex$/m.test(text));
		assert.match(after, /^person: Robin$/m);
		assert.match(after, /^manager: Kim$/m);
	});

	test('blanks at the end stay while one types on', async () => {
		const key = 'field/manager';
		await startAtEnd(key);
		const countAnswers = await watchAnswers();
		await page.keyboard.type(' the ');
		await eventually('an answer', async () => (await countAnswers()) > 0);
		assert.equal(await getText(key), 'Sam Ruiz the ');
		await page.keyboard.type('Elder');
		await expectOneChange('Sam Ruiz', 'Sam Ruiz the Elder');
	});

	/** The native control of a key, which may be inside a component; cells go by their name. */
	function find(key) {
		return form
			.locator(`[data-key="${key}"] input, textarea[data-key="${key}"]`)
			.or(form.getByRole('textbox', { name: key, exact: true }));
	}

	const getText = key => find(key).inputValue();

	/** Puts the caret behind the text that stands in a control, and resolves with it. */
	async function startAtEnd(key) {
		await find(key).focus();
		await page.keyboard.press('Control+End');
		return getText(key);
	}

	const getCaret = key => find(key).evaluate(input => [input.selectionStart, input.selectionEnd]);

	async function compose(texts) {
		for (const text of texts) {
			await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
		}
	}

	const commit = text => browser.send('Input.insertText', { text });

	/** Changes the file behind the back of the window, which takes it over while nothing waits to be saved. */
	async function change(from, to) {
		const text = await window.read(name);
		assert.ok(text.includes(from), from);
		await window.write(name, text.replace(from, to));
	}

	/** Counts how often an input method begins and ends. */
	async function watchComposition() {
		await form.evaluate(() => {
			globalThis.composition = { starts: 0, ends: 0 };
			document.addEventListener('compositionstart', () => globalThis.composition.starts++, true);
			document.addEventListener('compositionend', () => globalThis.composition.ends++, true);
		});
		return () => form.evaluate(() => globalThis.composition);
	}

	/** Counts the edits that the document took. */
	async function watchAnswers() {
		await form.evaluate(() => {
			globalThis.answers = 0;
			globalThis.addEventListener('message', ({ data }) => {
				globalThis.answers += data.type === 'editApplied' ? 1 : 0;
			});
		});
		return () => form.evaluate(() => globalThis.answers);
	}

	/** Saves, and expects one line to have changed, by these words. */
	async function expectOneChange(from, to) {
		const after = await window.save(name, text => text.includes(to));
		const [[old, now], ...others] = diffLines(before, after);
		assert.deepEqual(others, []);
		assert.equal(now, old.replace(from, to));
	}
});

/** Words of which no two are alike, so that a letter that is lost or moved is seen. */
function makeWords(from, length) {
	let words = '';
	for (let number = from; words.length < length; number++) {
		words += ` ${number.toString(36)}`;
	}
	return words.slice(0, length - 1) + 'x';
}
