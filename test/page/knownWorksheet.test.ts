import assert from 'node:assert/strict';
import { KnownWorksheet } from '../../webview/knownWorksheet';
import { createView } from './createView';

const text = `---
worksheet: career-development
person: Ada Park
---

# Ada

## Evidence

| Id | Date | What it shows | Result |
| --- | --- | --- | --- |
| E1 | 2026-10-01 | A paper | |
`;

/** Lets a worksheet be known by an update, which may be one that locks it. */
function tell(known: KnownWorksheet, version: number, markdown: string, locked?: string): void {
	const view = createView(markdown);
	known.receive({ type: 'update', version, fileName: 'ada.md', view, others: [], ...(locked && { locked }) });
}

suite('worksheet that the page knows', () => {
	const cell = { at: 'cell', section: 'Evidence', part: 0, row: 0, column: 3 } as const;

	test('knows where a text goes on when its place is called otherwise', () => {
		const known = new KnownWorksheet();
		tell(known, 1, text);
		const key = known.findKey(cell) ?? '';
		assert.equal(known.findMoved(key, ''), undefined);
		tell(known, 2, text.replace('| E1 |', '| E7 |'));
		assert.equal(known.findMoved(key, ''), known.findKey(cell));
		assert.notEqual(known.findKey(cell), key);
	});

	test('does not guess what a place was called while nothing could be changed', () => {
		const known = new KnownWorksheet();
		tell(known, 1, text);
		const key = known.findKey(cell) ?? '';
		tell(known, 2, text, 'It cannot be read.');
		assert.equal(known.isLocked, true);
		tell(known, 3, text.replace('| E1 |', '| E7 |'));
		assert.deepEqual([known.isLocked, known.findMoved(key, '')], [false, undefined]);
	});
});
