import assert from 'node:assert/strict';
import { findBegunPath, readOtherEvidence, toEvidenceReference } from '../../../src/core/otherEvidence';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { choose, completeIn, describe, labels } from './completionHelpers';

const evidenceFiles = [
	{ path: './ben.md', title: 'Career development: Ben', owner: 'Ben' },
	{ path: '../growth/noor q1.md', title: 'Career development: Noor', owner: 'noor  Haddad' },
];
const named = parseWorksheet(
	'---\nworksheet: career-development\n---\n\n## Evidence\n\n| ID | Date | What happened |\n| --- | --- | --- |\n| E1 | | Shipped it |\n| E2 | | Dropped it |\n',
);
const pair = (evidence: string): string =>
	`worksheet: mentorship-goal\nmentee: Noor Haddad\ngoals:\n  - { id: G1, evidence: ${evidence} }`;

suite('completion of evidence in another worksheet', () => {
	test('proposes the files, those of the same person first, and goes on to the id', () => {
		const found = completeIn(pair('[E1, ../|]'), { evidenceFiles });
		assert.deepEqual(found.map(describe), [
			'../growth/noor%20q1.md# | Career development: Noor',
			'./ben.md# | Career development: Ben',
		]);
		assert.ok(found.every(({ isContinued }) => isContinued));
		assert.equal(choose(pair('[E1, ../|]'), './ben.md#', { evidenceFiles }), pair('[E1, ./ben.md#$0]'));
	});

	test('proposes them while the brackets are open, below a rating, and on a line of their own', () => {
		for (const lines of [
			pair('[./|'),
			'ratings:\n  delivery:\n    evidence: [./|',
			'ratings:\n  delivery:\n    evidence:\n      - ./|',
		]) {
			assert.ok(labels(completeIn(lines, { evidenceFiles })).includes('./ben.md#'), lines);
		}
		assert.ok(!labels(completeIn('person: ./|', { evidenceFiles })).includes('./ben.md#'));
	});

	test('makes the list that is not there yet, with the cursor in it', () => {
		const lines = 'ratings:\n  delivery:\n    evidence: ./|';
		assert.ok(choose(lines, './ben.md#', { evidenceFiles }).endsWith('evidence: [./ben.md#$0]'));
	});

	test('proposes the ids behind the path as it is written, with what they say', () => {
		const found = completeIn(pair('[ben.md#E2, ben.md#|]'), { named });
		assert.deepEqual(found.map(describe), ['ben.md#E1 | Shipped it']);
		assert.equal(found[0]?.filter, 'ben.md#E1 E1 Shipped it');
		assert.equal(choose(pair('["ben.md#|"]'), 'ben.md#E2', { named }), pair('["ben.md#E2"]'));
	});

	test('knows a path that is begun from an id, and where it leads', () => {
		assert.deepEqual(
			['    evidence: [E1, ../gro', '- .', 'x: "a/b', 'x: [E1, ../a%20b.md#E', 'x: a.md#'].map(findBegunPath),
			[{}, {}, {}, { file: '../a b.md' }, { file: 'a.md' }],
		);
		assert.deepEqual(['', 'x: [E', 'x: [../a.md#E1, ', 'x: #'].map(findBegunPath), Array(4).fill(undefined));
	});

	test('writes any path so that it can be read again, as one plain word', () => {
		const path = '../a, [b] #1? 50%: "c"/d\'s ü.md';
		const written = toEvidenceReference({ path, id: 'E1' });
		assert.deepEqual(readOtherEvidence(written), { path, id: 'E1' });
		assert.match(written, /^[^\s,[\]":]+$/);
	});
});
