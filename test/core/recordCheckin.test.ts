import assert from 'node:assert/strict';
import { formatMessage } from '../../src/core/message';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';
import { recordCheckin } from '../../src/core/recordCheckin';

const lines = [
	'---',
	'worksheet: career-development',
	'status: active',
	'start: 2026-09-01',
	'cadence: monthly',
	'next_checkin: 2026-11-18 # in the canteen',
	'---',
	'',
	'# Ada',
	'',
	'## Reviews',
	'',
	'### 2026-10-20',
	'',
	'- Moved: the draft',
	'',
];
const text = lines.join('\n');

/** The text after a check-in of 20 November, with a bar where the writing starts; the reason in brackets. */
function record(source: string): string {
	const outcome = recordCheckin(parseWorksheet(source)!, '2026-11-20');
	if ('refusal' in outcome) {
		return `(${formatMessage(outcome.refusal)})`;
	}
	const result = applyEdits(source, outcome.edits);
	return `${result.slice(0, outcome.cursor)}¦${result.slice(outcome.cursor)}`;
}

suite('recording a check-in', () => {
	test('sets both dates and inserts an entry, ready for the first answer', () => {
		assert.equal(
			record(text),
			[
				...lines.slice(0, 5),
				'last_checkin: 2026-11-20',
				'next_checkin: 2026-12-21 # in the canteen',
				...lines.slice(6, 15),
				'',
				'### 2026-11-20',
				'',
				'- Moved:¦',
				'- Stuck:',
				'- Decided:',
				'- Ratings changed:',
				'- Next review:',
				'',
			].join('\n'),
		);
	});

	test('leaves an entry of today alone', () => {
		const again = record(record(text).replace('¦', ''));
		assert.equal(again.replace('¦', ''), record(text).replace('¦', ''));
		assert.equal(again.match(/### 2026-11-20/g)?.length, 1);
	});

	test('keeps line ends', () => {
		assert.equal(record(text.replaceAll('\n', '\r\n')), record(text).replaceAll('\n', '\r\n'));
	});

	test('refuses what cannot be read, and what would become part of a block of code', () => {
		assert.match(record(text.replace('cadence: monthly', 'cadence: [')), /cannot be read/);
		assert.match(record(`${text}\n\`\`\`\ncode`), /A block of code or a comment is open/);
	});
});
