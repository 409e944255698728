import assert from 'node:assert/strict';
import { formatMessage } from '../../src/core/message';
import { importLadder } from '../../src/core/newLadder/newLadder';
import { parseLadder } from '../../src/core/parseLadder';
import { validateLadder } from '../../src/core/validateLadder';
import { smallLadder } from '../core/ladders/smallLadder';

/** What is wrong with a ladder. */
function findErrors(text: string): readonly string[] {
	return validateLadder(parseLadder(text), {})
		.filter(({ severity }) => severity === 'error')
		.map(({ message }) => formatMessage(message));
}

suite('any prefix of a ladder', () => {
	test('is checked without a throw', () => {
		for (let length = 0; length < smallLadder.length; length += 3) {
			findErrors(smallLadder.slice(0, length));
		}
	});

	test('says what is wrong, where the file is JSON', () => {
		const whole = JSON.stringify({
			scale: { min: 1, max: 4 },
			levels: [{ slug: 'L1' }],
			competencies: [{ slug: 'craft', levels: { L1: { expected: 2 } } }],
		});
		for (let length = 0; length < whole.length; length++) {
			assert.notDeepEqual(findErrors(whole.slice(0, length)), [], whole.slice(0, length));
		}
	});

	test('of a CSV becomes a ladder without errors, or a sentence', () => {
		const usual = `Path,Job title,Key behavior,Competency,Skill
Individual,PM,Writes stories,Delivery,Scoping
Individual,Senior PM,"Leads ""big"" releases, on time",Delivery,Launching
Management,Group PM,Coaches,Leadership,
`;
		for (let length = 0; length <= usual.length; length++) {
			const outcome = importLadder(usual.slice(0, length), { id: 'ours', title: 'Our ladder: 2026' });
			assert.ok(typeof outcome !== 'string' || findErrors(outcome).length === 0, usual.slice(0, length));
		}
	}).timeout(20_000);
});
