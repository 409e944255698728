import assert from 'node:assert/strict';
import type { Diagnostic } from '../../../src/core/diagnostic';
import { formatMessage } from '../../../src/core/message';
import { assertClean, assertFlagged, base, layOverBase, validate } from './ladderFiles';

suite('key-unknown in a ladder file', () => {
	const unknown = (fragment: string): readonly Diagnostic[] => assertFlagged('key-unknown', layOverBase(fragment));
	const titles = (found: readonly Diagnostic[]): readonly string[] =>
		found.flatMap(({ fixes }) => fixes.map(({ title }) => formatMessage(title)));

	test('names what is most likely meant, wherever a key stands', () => {
		const found = [
			unknown('«Leder»: { id: ours }'),
			unknown('ladder: { id: ours, «tittle»: Ours }'),
			unknown('scale: { min: 1, max: 5, «anchor»: [] }'),
			unknown('scale: { anchors: [{ value: 1, «meening»: Begins. }] }'),
			unknown(
				'competencies:\n  - slug: discovery\n    definition: D\n    levels: { junior: { expected: 2, «behaviors»: [B] }, senior: { expected: 3, behaviours: [B] } }\n',
			),
		];
		assert.deepEqual(titles(found.flat()), [
			'Rename to ladder',
			'Rename to title',
			'Rename to anchors',
			'Rename to meaning',
			'Rename to behaviours',
		]);
		const [only] = unknown('«notes»: ours');
		assert.equal(only?.severity, 'hint');
		assert.equal(formatMessage(only.message), 'Found `notes`, a key that nothing reads; it stays as it is');
	});

	test('proposes no key that stands there already', () => {
		assert.deepEqual(titles(unknown('scale: { min: 1, max: 5, «maxi»: 6 }')), []);
	});

	test('offers no new name that would bring an error', () => {
		const levels = (value: string): string => `levels: [{ slug: junior, «nxt»: ${value} }, { slug: senior }]`;
		assert.deepEqual(titles(unknown(levels('[senior]'))), ['Rename to next']);
		const [only] = unknown(levels('[nowhere]'));
		assert.match(formatMessage(only!.message), /perhaps it is meant as `next`$/);
		assert.deepEqual(only?.fixes, []);
	});

	test('leaves alone what is yours, what holds an anchor, and what is only for readers', () => {
		assertClean(
			`x-owner: People team\nusual: &next [senior]\nladder: { id: ours, version: 2, language: en, note: [] }\nscale: { step: 1, not_observed: ~ }\n${base}`
				.replace('next: [senior]', 'next: *next, x-band: 7, horizon: []')
				.replace('next: []', 'autonomy: 3'),
		);
	});

	test('tells of a merge key, which brings nothing in', () => {
		assertFlagged(
			'key-unknown',
			`usual: &usual { track: maker }\n${base.replace('track: maker, rank: 1', 'rank: 1, «<<»: *usual')}`,
		);
	});

	test('tells once of what several share', () => {
		unknown(
			'competencies:\n  - slug: discovery\n    definition: D\n    levels: { junior: &same { expected: 2, behaviours: [B], «note»: x }, senior: *same }\n',
		);
	});

	test('is quick where a file has hundreds of them', () => {
		const levels = Array.from({ length: 300 }, (_, index) => `  - { slug: s${index}, scpe: All }\n`).join('');
		const found = validate(`levels:\n${levels}competencies:\n  - { slug: discovery }\n`);
		const own = found.filter(({ code }) => code === 'key-unknown');
		assert.equal(own.length, 300);
		assert.equal(titles(own).length, 20);
	});

	test('says nothing where the file cannot be read', () => {
		assert.deepEqual(
			validate('levles: [').map(({ code }) => code),
			['ladder-invalid'],
		);
	});
});
