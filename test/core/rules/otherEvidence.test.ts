import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/message';
import { getEvidenceIds, readOtherEvidence } from '../../../src/core/otherEvidence';
import type { OtherFile } from '../../../src/core/otherEvidence';
import { applyFirstFix, assertFinds, assertOnlyError, assertSilent, career, titles, toCrlf } from './ladderHelpers';

const files: Readonly<Record<string, OtherFile>> = {
	'../pair.md': new Set(['E1', 'E2', 'E12']),
	'my notes.md': new Set(),
};
const options = { findEvidence: (path: string): OtherFile => files[path] ?? 'missing' };

const goal = (evidence: string): string =>
	career(`goals:\n  - { id: G1, title: Write it for Sam, status: dropped, evidence: ${evidence} }`);

suite('evidence in another worksheet', () => {
	test('is known by its file and its id', () => {
		assert.deepEqual(readOtherEvidence('../a%20b/pair.markdown#E-1'), { path: '../a b/pair.markdown', id: 'E-1' });
		for (const other of ['E1', 'pair.md', 'pair.md#', '#E1', 'pair.txt#E1', '/pair.md#E1', 'https://a.b/c.md#E1']) {
			assert.equal(readOtherEvidence(other), undefined, other);
		}
	});

	test('is silent where the row is there, beside rows of its own file', () => {
		assertSilent('reference-unknown', goal('[../pair.md#E1, "../pair.md#E12"]'), options);
		assertSilent('evidence-link-missing', goal('[../pair.md#E1]'), options);
	});

	test('offers the ids that the other file has, the nearest first', () => {
		const marked = goal('[«"../pair.md#E3"»]');
		const found = assertFinds('reference-unknown', marked, options);
		assert.deepEqual(titles(found), ['Change to E2', 'Change to E1', 'Change to E12']);
		assert.match(applyFirstFix('reference-unknown', toCrlf(marked), options), /evidence: \["\.\.\/pair\.md#E2"\]/);
	});

	test('says which file has no such row', () => {
		const [found] = assertFinds('reference-unknown', goal('[«my%20notes.md#E1»]'), options);
		assert.match(formatMessage(found!.message), /^Unexpected id `E1`, expected one .* in `my notes\.md` has$/);
		assert.deepEqual(found!.fixes, []);
	});

	test('a file that is not there is a missing link, and no error', () => {
		assertFinds('evidence-link-missing', goal('[«../gone.md#E1»]'), options);
		assertSilent('reference-unknown', goal('[../gone.md#E1]'), options);
	});

	test('says nothing where nobody can tell', () => {
		assertSilent('reference-unknown', goal('[../gone.md#E1]'));
		assertSilent('evidence-link-missing', goal('[../gone.md#E1]'));
	});

	test('a path without an id is one error', () => {
		assertOnlyError('reference-unknown', goal('[«../pair.md»]'), options);
	});

	test('has the ids of a worksheet, and none of another text', () => {
		const table = '## Evidence\n\n| ID | What |\n| --- | --- |\n| E1 | a |\n| | b |\n';
		assert.deepEqual([...getEvidenceIds(`---\nworksheet: career-development\n---\n\n${table}`)], ['E1']);
		assert.deepEqual([...getEvidenceIds(table)], []);
	});
});
