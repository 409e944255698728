import assert from 'node:assert/strict';
import { findLevel, getSteps } from '../../../src/core/ladder';
import { formatMessage } from '../../../src/core/message';
import { parseLadder } from '../../../src/core/parseLadder';
import { applyEdits } from '../../../src/core/range';
import { markers } from '../markers';
import { assertClean, assertInvalid, layOverBase, validate } from './ladderFiles';
import { smallLadder } from './smallLadder';

/** Asserts where a ladder is told of, and returns how gravely and in which words. */
function tell(fragment: string): readonly string[] {
	return assertInvalid(fragment).map(({ message, severity }) => `${severity}: ${formatMessage(message)}`);
}

suite('a ladder file that works, and perhaps not as it is meant', () => {
	test('tells of a level that leads to itself, and takes it out', () => {
		const next = (list: string): string => `levels: [{ slug: junior, next: ${list} }, { slug: senior }]`;
		const words = 'information: `junior` names itself as what comes next; name another level, or take it out';
		assert.deepEqual(tell(next('[«junior»]')), [words]);
		const marked = layOverBase(next('[senior, «junior»]'));
		const [only] = assertInvalid(next('[senior, «junior»]'));
		assert.match(applyEdits(markers(marked).text, only?.fixes[0]?.edits ?? []), /next: \[senior\]/);
	});

	test('offers to take nothing out of a list that another level shares', () => {
		const shared = smallLadder.replace('next: [senior]', 'next: &next [senior]').replace('next: []', 'next: *next');
		const found = validate(shared).filter(({ code }) => code === 'ladder-invalid');
		assert.deepEqual(
			found.map(({ fixes, range: { start, end } }) => [shared.slice(start, end), fixes]),
			[['senior', []]],
		);
	});

	test('tells of slugs with blanks or capital letters, in a hint', () => {
		assert.deepEqual(tell('tracks: [{ slug: maker }, { slug: «Team lead» }]'), [
			'hint: The slug `Team lead` has blanks or capital letters; one such as `team-lead` is easier to write, and the title says what people call it',
		]);
		assert.equal(tell('groups: [{ slug: insight }, { slug: «L3» }]').length, 1);
		assertClean(layOverBase('groups: [{ slug: insight }, { slug: führung }, { slug: 洞察 }, { slug: team_work }]'));
	});

	test('tells of a title that means another level already, and goes by the slug', () => {
		const levels = 'levels: [{ slug: junior, title: «Senior» }, { slug: senior }]';
		assert.deepEqual(tell(levels), [
			'warning: A worksheet that says `Senior` means `senior` already; choose another title here, so that each means one thing',
		]);
		assert.equal(findLevel(parseLadder(markers(levels).text).ladder, 'senior')?.slug, 'senior');
		assert.equal(tell('levels: [{ slug: junior, title: PM }, { slug: senior, title: «pm» }]').length, 1);
		assertClean(layOverBase('groups: [{ slug: insight, title: A }, { slug: drive, title: A }]'));
	});

	test('tells of what explains no rating, or one that is explained', () => {
		const scale = (anchors: string): string => `scale: { min: 1, max: 4, anchors: [${anchors}] }`;
		assert.deepEqual(tell(scale('{ value: «5», name: E }')), [
			'warning: No rating is `5`, so nobody sees what is said of it; expected a whole number from `1` to `4`',
		]);
		assert.equal(tell(scale('{ value: «0» }, { value: 4 }, { value: «2.5» }')).length, 2);
		assert.deepEqual(tell(scale('{ value: 1, name: A }, { value: «1», name: B }')), [
			'warning: The rating `1` is explained a second time, and only the first is shown; keep one of the two',
		]);
		assert.deepEqual(tell(scale('{ «name»: A }')), [
			'warning: Which rating this explains is missing; write its number as `value`',
		]);
	});

	test('takes no explanation without a number for that of zero', () => {
		const { ladder } = parseLadder('scale: { min: 0, max: 2, anchors: [{ name: Learning }] }');
		assert.equal(getSteps(ladder.scale)[0]?.anchor, undefined);
	});
});
