import assert from 'node:assert/strict';
import { getDataHover } from '../../../src/core/dataFiles/dataHover';
import type { DataShape } from '../../../src/core/dataFiles/dataShape';
import { kindFileShape } from '../../../src/core/dataFiles/kindFile';
import { ladderFileShape } from '../../../src/core/dataFiles/ladderFile';
import type { HoverPart } from '../../../src/core/hover/hover';
import { formatMessage } from '../../../src/core/message';
import { cut } from '../completion/completionHelpers';

/** What is told at the `|`, with the place it is told of in «»; a line for each part. */
function hover(marked: string, shape: DataShape = ladderFileShape): string {
	const { offset, text } = cut(marked);
	const found = getDataHover(text, offset, shape);
	return found ? [`«${text.slice(found.range.start, found.range.end)}»`, ...found.parts.map(toText)].join('\n') : '';
}

function toText(part: HoverPart): string {
	const words =
		part.type === 'heading' ? [part.words] : part.type === 'line' ? part.words : part.type === 'list' ? part.lines : [];
	return words.map(each => (typeof each === 'string' ? each : formatMessage(each))).join(' · ');
}

const ladder = `levels:
  - { slug: junior, title: Junior PM, scope: One part., next: [senior] }
  - { slug: senior, title: Senior PM }
scale:
  anchors: [{ value: 2, name: Doing, meaning: Alone. }]
competencies:
  - slug: discovery
    core: true
    levels:
      junior: { expected: 2 }
`;

suite('hover in ladder and kind files', () => {
	test('tells what a key is for, and what may stand there', () => {
		assert.equal(hover('scale: { m|in: 1 }'), '«min»\nmin\nThe lowest rating; 1 where it is left out.\nwhole number');
		assert.equal(hover('"lev|els": []').split('\n')[3], 'list, one level each');
		assert.match(
			hover('sections:\n  - l|og: notes', kindFileShape),
			/\ncheckin, feedback, notes\ncheckin · Its dated entries count/,
		);
	});

	test('tells what a name of the file means', () => {
		assert.equal(hover(ladder.replace('[senior]', '[sen|ior]')), '«senior»\nSenior PM');
		assert.equal(hover(ladder.replace('      junior:', '      jun|ior:')), '«junior»\nJunior PM\nOne part.');
		assert.equal(hover(ladder.replace('expected: 2', 'expected: 2|')), '«2»\nDoing\nAlone.');
		assert.equal(hover('people: [{ key: boss, title: Boss }]\nsupport_from: bo|ss', kindFileShape), '«boss»\nBoss');
	});

	test('tells what a word to choose means', () => {
		assert.equal(
			hover('fields: [{ type: da|te }]', kindFileShape),
			'«date»\ndate\ndate, YYYY-MM-DD\nWhat may stand as its value.',
		);
		assert.match(
			hover('items: [{ like: mile|stones }]', kindFileShape),
			/^«milestones»\nmilestones\nA step on the way /,
		);
		assert.match(hover(ladder.replace('true', 'tr|ue')), /^«true»\ntrue\nCore competencies come first/);
	});

	test('tells nothing of free text, comments, blanks, and what is not known', () => {
		const places = [
			'ladder: { title: O|urs }',
			'# sca|le: 1',
			'scale:\n| ',
			'scale: |',
			'own|: 1',
			'own: { title|: 1 }',
		];
		assert.deepEqual(
			[...places, 'toS|tring: 1', 'levels: [{ next: [no|body] }]'].map(text => hover(text)).filter(told => told !== ''),
			[],
		);
	});
});
