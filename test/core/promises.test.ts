import assert from 'node:assert/strict';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { getPromises } from '../../src/core/promises';
import type { Worksheet } from '../../src/core/worksheet';
import { getFacts } from '../../src/core/worksheetFacts';

const today = '2026-11-20';

function promises(yaml: string, body = ''): readonly string[] {
	const text = `---\nworksheet: mentorship-goal\n${yaml}\n---\n${body}`;
	return getPromises(getFacts(parseWorksheet(text) as Worksheet), today).map(promise => {
		const { due, days } = promise;
		switch (promise.type) {
			case 'item':
				return `${promise.list} ${promise.index} ${promise.id} «${promise.title}» ${due} ${days}`;
			case 'action':
				return `${promise.parent?.id ?? '-'} ${promise.index} «${promise.words}» ${due} ${days}`;
			case 'checkin':
				return `checkin ${due} ${days}`;
		}
	});
}

suite('getPromises', () => {
	test('lists open items, open actions and the check-in, the earliest first', () => {
		const yaml = `next_checkin: 2026-11-20
goals:
  - { id: G1, title: Lead, due: 2026-12-01 }
  - { id: G2, title: Write, due: 2026-11-10, status: at-risk }`;
		const body = '- [ ] no date\n\n### G2\n\n- [ ] Ask. Due: 2026-11-21\n';
		assert.deepEqual(promises(yaml, body), [
			'goals 1 G2 «Write» 2026-11-10 -10',
			'checkin 2026-11-20 0',
			'G2 1 «Ask. Due: 2026-11-21» 2026-11-21 1',
			'goals 0 G1 «Lead» 2026-12-01 11',
		]);
	});

	test('leaves out what is done or dropped, what has no date, and an action that repeats an item', () => {
		const yaml = `goals:
  - { id: G1, due: 2026-12-01, status: done }
  - { id: G2, due: 2026-12-01, status: dropped }
  - { id: G3, due: soon }
milestones:
  - { id: M1, title: Talk, due: 2026-12-02 }`;
		const body = '- [x] a Due: 2026-12-01\n- [ ] M1 Talk Due: 2026-12-02\n';
		assert.deepEqual(promises(yaml, body), ['milestones 0 M1 «Talk» 2026-12-02 12']);
	});

	test('counts the check-in from the last one and the rhythm where none is planned', () => {
		assert.deepEqual(promises('last_checkin: 2026-11-10\ncadence: weekly'), ['checkin 2026-11-17 -3']);
		assert.deepEqual(promises('cadence: weekly'), []);
	});
});
