import assert from 'node:assert/strict';
import { builtInLadders } from '../../src/core/builtInLadders';
import { getTopGapsOf } from '../../src/core/gaps';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { getProgress, getProgressOf, getTopGaps } from '../../src/core/progress';
import { getPromises } from '../../src/core/promises';
import type { Worksheet } from '../../src/core/worksheet';
import { getFacts } from '../../src/core/worksheetFacts';
import type { WorksheetFacts } from '../../src/core/worksheetFacts';
import { createAwkwardWorksheet, readSamples } from './awkward';
import { createRandom } from './random';

const days = ['2025-01-01', '2026-11-10', '2026-11-20', '2026-12-04', '2027-02-01', '9999-12-31'];
const ladder = builtInLadders.get('pm-default');

/** As a cache keeps facts: in JSON, and from there into another process. */
function keep(facts: WorksheetFacts): WorksheetFacts {
	return structuredClone(JSON.parse(JSON.stringify(facts)) as WorksheetFacts);
}

function assertSame(worksheet: Worksheet): void {
	const { kind, text } = worksheet;
	const facts = getFacts(worksheet);
	const kept = keep(facts);
	assert.deepEqual(kept, facts, text);
	for (const day of days) {
		assert.deepEqual(getProgressOf(kept, day), getProgress(worksheet, day), text);
		assertPromisesCount(kept, day);
	}
	if (kind) {
		assert.deepEqual(getTopGapsOf(kept, kind, ladder), getTopGaps(worksheet, kind, ladder), text);
	}
}

/** What is shown one by one is what is counted. */
function assertPromisesCount(facts: WorksheetFacts, day: string): void {
	const counted = getProgressOf(facts, day);
	const dated = getPromises(facts, day).filter(({ type }) => type !== 'checkin');
	assert.equal(dated.filter(promise => promise.days < 0).length, counted.overdue);
	assert.equal(dated.filter(promise => promise.days >= 0 && promise.days <= 14).length, counted.dueSoon);
	assert.equal(dated[0]?.due ?? null, counted.nextDue);
}

suite('Facts that were kept say what the worksheet says', function () {
	this.timeout(60_000);

	test('of every sample, and of what is left of it where it is cut', () => {
		const texts = readSamples();
		assert.ok(texts.length >= 3);
		for (const text of texts) {
			for (let end = text.length; end > 0; end -= 97) {
				const worksheet = parseWorksheet(text.slice(0, end));
				if (worksheet) {
					assertSame(worksheet);
				}
			}
		}
	});

	test('of 700 awkward ones', () => {
		const random = createRandom(20_261_125);
		let count = 0;
		for (let number = 0; number < 700; number++) {
			const worksheet = parseWorksheet(createAwkwardWorksheet(random));
			if (worksheet) {
				assertSame(worksheet);
				count += worksheet.items.length + worksheet.actions.length + worksheet.ratings.length;
			}
		}
		assert.ok(count > 1500, `${count} items, actions and ratings`);
	});
});
