import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findFrontmatter, isFrontmatterUnambiguous } from '../../src/core/frontmatter';
import { formatMessage } from '../../src/core/message';
import { parseYaml } from '../../src/core/parseYaml';
import type { ValueNode } from '../../src/core/valueNode';
import { createRandom } from './random';

const pieces = [
	...[
		'---',
		'---\n',
		'\n---\n',
		'----',
		'---js\n',
		'...\n',
		'%YAML 1.1\n',
		'\ufeff',
		'\r\n',
		'\r',
		'\n',
		'\n\n',
		'\t',
		' ',
		'  ',
	],
	...[
		'[',
		']',
		'{',
		'}',
		',',
		':',
		': ',
		'- ',
		'? ',
		'#',
		' # ',
		'"',
		"'",
		'\\',
		'|',
		'|\n',
		'>-\n',
		'|2+\n',
		'@',
		'`',
		'%',
		'!',
		'!!int ',
		'!<constructor> ',
	],
	...[
		'&a ',
		'*a',
		'&a [*a, *a]\n',
		'<<: *a\n',
		'worksheet: x\n',
		'"worksheet": ',
		'__proto__: ',
		'a: b\n',
		'0x1f',
		'-.inf',
		'~',
		'\0',
		'é',
		'😀',
		'\ud83d',
	],
];

const samplesFolder = path.resolve('media/samples');
const frontmatters = readdirSync(samplesFolder)
	.filter(name => name.endsWith('.md'))
	.map(name => readFileSync(path.join(samplesFolder, name), 'utf8'))
	.map(text => text.slice(0, findFrontmatter(text)?.bodyStart));

suite('Reading frontmatter never throws', function () {
	this.timeout(60_000);

	test('on 2,000 mutations of the samples, whose ranges stay within the text and their parent', () => {
		assert.ok(frontmatters.length > 0);
		const random = createRandom(20_260_902);
		for (let times = 0; times < 2000; times++) {
			const text = mutate(frontmatters[times % frontmatters.length] ?? '', random);
			try {
				check(text);
			} catch (error) {
				assert.fail(`${String(error)}\n${JSON.stringify(text)}`);
			}
		}
	});

	test('on every prefix of a sample', () => {
		const [shortest = ''] = [...frontmatters].sort((a, b) => a.length - b.length);
		for (let end = 0; end <= shortest.length; end++) {
			check(shortest.slice(0, end));
			check(shortest.slice(0, end).replaceAll('\n', '\r\n'));
		}
	});
});

suite('Reading hostile YAML takes bounded time', function () {
	this.timeout(60_000);

	for (const unit of ['[', '{a: ', '- ', '? ', ': ', '[a: ', '- - ', '{? ']) {
		test(`100,000 levels of ${unit}`, () => {
			const { problem } = parseYaml(unit.repeat(100_000));
			assert.match(problem ? formatMessage(problem.message) : '', /^This is nested more than 100 levels deep/);
		});
	}

	test('30,000 keys: the time grows with their number, not with its square', () => {
		const read = (keys: number): void => {
			const { root } = parseYaml(Array.from({ length: keys }, (_, index) => `k${index}: v\n`).join(''));
			assert.equal(root?.type === 'map' && root.pairs.length, keys);
		};
		read(3000);
		assertLinear(
			() => read(3000),
			() => read(30_000),
		);
	});

	test('100,000 blank lines, wherever they stand: the same', () => {
		for (const [before, after] of [
			['a: 1\n', 'b: 2'],
			['a: |\n', '  b'],
			['a: "', '"'],
			['a: [', ']'],
			['', ''],
			['- a\n', '- b'],
		]) {
			const read = (lines: number): unknown => parseYaml(`${before}${'\n'.repeat(lines)}${after}`);
			read(10_000);
			assertLinear(
				() => read(10_000),
				() => read(100_000),
			);
		}
	});
});

/** Ten times the work takes far less than a hundred times the time; short times say nothing. */
function assertLinear(once: () => unknown, tenTimes: () => unknown): void {
	const few = measure(once);
	const many = measure(tenTimes);
	assert.ok(many < 1000 || many < 40 * few, `${few} ms, then ${many} ms`);
}

/** Milliseconds of this process's own time, so that a busy machine does not count; the better of two runs. */
function measure(run: () => unknown): number {
	const times = [1, 2].map(() => {
		const before = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	});
	return Math.min(...times);
}

function check(text: string): void {
	const found = findFrontmatter(text);
	if (found !== undefined) {
		isFrontmatterUnambiguous(text, found);
	}
	const { start, end } = found?.value ?? { start: 0, end: text.length };
	const { root, problem } = parseYaml(text.slice(start, end), start);
	if (problem !== undefined) {
		const { range } = problem;
		assert.ok(
			range.start >= start && range.end <= end && (range.start < range.end || start === end),
			JSON.stringify(problem),
		);
	}
	if (root !== undefined) {
		checkRanges(root, start, end);
	}
}

/** Every value is within its parent, but for what stands in an alias's target, which is elsewhere. */
function checkRanges(node: ValueNode, start: number, end: number): void {
	const { range } = node;
	assert.ok(range.start >= start && range.end <= end && range.start <= range.end, `${range.start}-${range.end}`);
	const children = node.type === 'seq' ? node.items : node.type === 'map' ? node.pairs.map(({ value }) => value) : [];
	for (const child of children) {
		if (child !== undefined) {
			checkRanges(child, child.range.end <= range.start ? 0 : range.start, end);
		}
	}
}

function mutate(frontmatter: string, random: (below: number) => number): string {
	let text = frontmatter;
	for (let times = 1 + random(4); times > 0; times--) {
		const at = random(text.length + 1);
		text = text.slice(0, at) + (pieces[random(pieces.length)] ?? '') + text.slice(at + random(4));
	}
	return random(4) === 0 ? text.replaceAll('\n', '\r\n') : text;
}
