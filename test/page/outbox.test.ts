import assert from 'node:assert/strict';
import type { FromWebviewMessage } from '../../src/protocol';
import { Drafts } from '../../webview/drafts';
import { Outbox } from '../../webview/outbox';

type Sent = Extract<FromWebviewMessage, { type: 'edit' }>;

/** An outbox whose messages are kept. */
function createOutbox(options: { isLocked?: boolean; held?: string } = {}) {
	const sent: Sent[] = [];
	const refusals: (string | undefined)[] = [];
	const state = { isLocked: false, ...options };
	const drafts = new Drafts();
	const outbox = new Outbox({
		drafts,
		post: message => message.type === 'edit' && sent.push(message),
		toEdit: (key, value) => ({ type: 'setValue', target: { at: 'field', key }, value }),
		isHeld: key => key === state.held,
		isLocked: () => state.isLocked,
		onDidSend: () => undefined,
		onDidChange: refusal => refusals.push(refusal),
	});
	const type = (key: string, text: string): void => drafts.type({ key, value: '', form: 'line' }, text);
	return { drafts, outbox, refusals, sent, state, type };
}

const tick = { make: () => ({ edit: { type: 'tickAction', index: 0, isDone: true } as const }) };

suite('outbox of the form', () => {
	test('sends one change at a time, each on the version that the one before led to', () => {
		const { outbox, sent, type } = createOutbox();
		outbox.receive(1);
		type('person', 'Ada');
		outbox.do(tick);
		assert.deepEqual([sent.length, sent[0]?.version], [1, 1]);
		outbox.receive(2);
		outbox.answer({ type: 'editApplied', id: 0, version: 2 });
		assert.deepEqual([sent.length, sent[1]?.version, sent[1]?.edit.type], [2, 2, 'tickAction']);
	});

	test('keeps what is typed while the document is locked', () => {
		const { drafts, outbox, sent, state, type } = createOutbox({ isLocked: true });
		type('person', 'Ada');
		outbox.flush();
		assert.deepEqual([sent.length, drafts.get('person')?.text], [0, 'Ada']);
		state.isLocked = false;
		outbox.flush();
		assert.equal(sent.length, 1);
	});

	test('sends nothing that an input method is at work on', () => {
		const { outbox, sent, state, type } = createOutbox({ held: 'person' });
		type('person', 'A');
		outbox.flush();
		assert.equal(sent.length, 0);
		state.held = '';
		outbox.flush();
		assert.equal(sent.length, 1);
	});

	test('makes a step again that came too late, and gives up after three times', () => {
		const { outbox, refusals, sent } = createOutbox();
		outbox.do(tick);
		for (const id of [0, 1, 2]) {
			outbox.answer({ type: 'editRejected', id, version: id + 1, isStale: true, reason: 'changed' });
		}
		assert.deepEqual([sent.length, refusals], [3, [undefined, undefined, 'changed']]);
	});

	test('says when all is answered', () => {
		const { outbox, type } = createOutbox();
		const said: string[] = [];
		type('person', 'Ada');
		outbox.settle(() => said.push('settled'));
		assert.deepEqual(said, []);
		outbox.answer({ type: 'editApplied', id: 0, version: 2 });
		assert.deepEqual(said, ['settled']);
	});

	test('a text that is refused is not sent again', () => {
		const { drafts, outbox, sent, type } = createOutbox();
		type('person', 'Ada');
		outbox.flush();
		outbox.answer({ type: 'editRejected', id: 0, version: 1, isStale: false, reason: 'no' });
		outbox.flush();
		assert.deepEqual([sent.length, drafts.get('person')?.state, drafts.get('person')?.reason], [1, 'refused', 'no']);
	});
});
