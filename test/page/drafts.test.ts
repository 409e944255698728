import assert from 'node:assert/strict';
import { Drafts } from '../../webview/drafts';
import type { Draft } from '../../webview/drafts';

const key = 'field/person';

/** Drafts of a field that says `value`, with `text` typed into it. */
function typed(value: string, text: string): Drafts {
	const drafts = new Drafts();
	drafts.type({ key, value, form: 'line' }, text);
	return drafts;
}

function follow(drafts: Drafts, value: string | undefined, focused = key): Draft | undefined {
	drafts.follow(asked => (asked === key ? value : undefined), focused);
	return drafts.get(key);
}

suite('drafts of the form', () => {
	test('what was typed is shown until the document has it and the control is left', () => {
		const drafts = typed('Ada', 'Ada P');
		drafts.send(key);
		assert.equal(follow(drafts, 'Ada P')?.text, 'Ada P');
		drafts.apply(key);
		assert.equal(follow(drafts, 'Ada P')?.state, 'applied');
		assert.equal(follow(drafts, 'Ada P', 'elsewhere'), undefined);
	});

	test('an echo of what was sent swallows nothing that was typed since', () => {
		const drafts = typed('Ada', 'Ada P');
		drafts.send(key);
		drafts.type({ key, value: 'Ada', form: 'line' }, 'Ada Park');
		assert.deepEqual([follow(drafts, 'Ada P')?.text, drafts.get(key)?.state], ['Ada Park', 'typed']);
	});

	test('another text in the document is a question', () => {
		assert.equal(follow(typed('Ada', 'Ada Park'), 'Noor')?.state, 'conflict');
	});

	test('a blank at the end stays while the control has the focus', () => {
		const drafts = typed('Ada', 'Ada ');
		drafts.send(key);
		drafts.apply(key);
		assert.equal(follow(drafts, 'Ada')?.text, 'Ada ');
	});

	for (const isEchoFirst of [true, false]) {
		test(`undo takes the letters since with it, echo ${isEchoFirst ? 'before' : 'after'} the answer`, () => {
			const drafts = typed('Ada', 'Ada P');
			drafts.send(key);
			if (isEchoFirst) {
				follow(drafts, 'Ada P');
			}
			drafts.apply(key);
			drafts.type({ key, value: 'Ada P', form: 'line' }, 'Ada Pa');
			follow(drafts, 'Ada P');
			assert.equal(follow(drafts, 'Ada'), undefined);
		});
	}

	test('what was on its way when the page ended is sent again only if somebody says so', () => {
		const drafts = typed('Ada', 'Ada Park');
		drafts.send(key);
		const again = new Drafts(drafts.unfinished);
		assert.equal(follow(again, 'Ada')?.state, 'conflict');
		assert.equal(
			again.findTyped(() => false),
			undefined,
		);
	});

	test('what a closed form had is not sent by itself, and is done where the document has it', () => {
		const drafts = new Drafts();
		drafts.restore(typed('Ada', 'Ada Park').unfinished, 'not yet in the file');
		assert.deepEqual([follow(drafts, 'Ada')?.state, drafts.get(key)?.reason], ['refused', 'not yet in the file']);
		assert.equal(drafts.waiting.length, 1);
		assert.equal(
			drafts.findTyped(() => false),
			undefined,
		);
		assert.equal(follow(drafts, 'Ada Park', 'elsewhere'), undefined);
	});

	test('what was on its way and has come is done', () => {
		const drafts = typed('Ada', 'Ada Park');
		drafts.send(key);
		assert.equal(follow(new Drafts(drafts.unfinished), 'Ada Park', 'elsewhere'), undefined);
	});

	test('what has no place any more is handed out, not dropped', () => {
		const drafts = typed('Ada', 'Ada Park');
		assert.deepEqual(
			drafts.takeLost(() => undefined).map(({ text }) => text),
			['Ada Park'],
		);
		assert.deepEqual(drafts.unfinished, []);
	});
});
