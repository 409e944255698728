import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInKinds } from '../../src/core/builtInKinds';
import { findFrontmatter } from '../../src/core/frontmatter';
import { parseFullYaml } from '../../src/core/parseYaml';
import { parsePlainScalar } from '../../src/core/plainNodes';
import { parsePlainYaml } from '../../src/core/plainYaml';
import { readRuleExamples } from '../core/ruleExamples';

const samples = [...builtInKinds.keys()].map(name => {
	return getFrontmatter(readFileSync(path.resolve('media/samples', `${name}.md`), 'utf8'));
});
const templates = [...builtInKinds.values()].map(({ template }) =>
	getFrontmatter(template.replace(/\{\{\w+\}\}/g, '')),
);
const examples = readRuleExamples(path.resolve('src/core/rules')).map(({ marked }) =>
	getFrontmatter(marked.replace(/[«»]/g, '')),
);

/** What makes YAML mean something else: indicators, types, line breaks, look-alikes. */
const fragments = ['\n', ' ', '  ', '\r\n', '\r', '\t', '\u00a0', '\u2028', '\x85', '\ufeff', '🚀', '\0', '\\']
	.concat([
		':',
		': ',
		'- ',
		'#',
		' #',
		',',
		'{',
		'}',
		'[',
		']',
		'"',
		"'",
		'? ',
		'&a',
		'*a',
		'!t',
		'|',
		'>',
		'%',
		'@',
		'`',
		'=',
		'<<: ',
	])
	.concat([
		'~',
		'null',
		'True',
		'0x1F',
		'1e3',
		'.5',
		'-1',
		'+1',
		'007',
		'0o7',
		'1.5',
		'.inf',
		'2026-01-01',
		'12 a',
		'---',
		'...',
		'"" ',
		"''",
	])
	.concat(['\n- a', '\n  b: c', 'a: b', '{a: 1}', '[1, 2]', 'x: y: z', 'key:', '{ a: , b: }', '[[a], {b: [c]}]']);

function getFrontmatter(text: string): string {
	const { start = 0, end = 0 } = findFrontmatter(text)?.value ?? {};
	return text.slice(start, end);
}

/** Whether the short cut answers at all; where it does, it says what the full parser says. */
function isReadAlike(source: string): boolean {
	const root = parsePlainYaml(source, 4);
	if (root) {
		assert.deepEqual({ root }, parseFullYaml(source, 4), JSON.stringify(source));
	}
	return root !== undefined;
}

/** The same numbers on every run, from 0 up to but not including 1. */
function createRandom(): (below: number) => number {
	let state = 1;
	return below => {
		state = Math.imul(state, 48271) >>> 0;
		return Math.floor((state / 4294967296) * below);
	};
}

suite('plain YAML', function () {
	this.timeout(30_000);
	test('samples and templates are plain, also with CRLF', () => {
		for (const source of [...samples, ...templates]) {
			assert.ok(isReadAlike(source), source);
			assert.ok(isReadAlike(source.replaceAll('\n', '\r\n')), source);
		}
	});

	test('the examples of the rules are read alike', () => {
		assert.ok(examples.filter(isReadAlike).length > examples.length * 0.8);
	});

	test('prefixes of a sample are read alike', () => {
		const [source = ''] = samples;
		for (let end = 0; end <= source.length; end += 3) {
			isReadAlike(source.slice(0, end));
		}
	});

	test('sources with something put in or taken out are read alike', () => {
		const random = createRandom();
		const sources = [...samples, ...templates, ...examples].filter(source => source.length < 800);
		let plain = 0;
		for (let round = 0; round < 6000; round++) {
			const source = sources[random(sources.length)] ?? '';
			const from = source.lastIndexOf('\n', random(source.length)) + 1;
			let changed = source.slice(from, from + 10 + random(150));
			for (let change = 0; change <= random(3); change++) {
				const at = random(changed.length + 1);
				changed = changed.slice(0, at) + (fragments[random(fragments.length)] ?? '') + changed.slice(at + random(3));
			}
			plain += isReadAlike(changed) ? 1 : 0;
		}
		assert.ok(plain > 300, `${plain} were plain`);
	});

	test('a single value is read alike', () => {
		const random = createRandom();
		const parts = [
			'a',
			'Zoë',
			'7',
			'0',
			'2026-11-20',
			'2026-13',
			'null',
			'True',
			'no',
			'e',
			'x',
			'_',
			' ',
			'  ',
			'-',
			' - ',
		]
			.concat(['1', '12', '.', 'Ⅷ', '٣', '北', '🚀', '\u0301'])
			.concat(fragments);
		let plain = 0;
		for (let round = 0; round < 20_000; round++) {
			const source = Array.from(
				{ length: 1 + random(4) },
				() => parts[random(random(2) === 0 ? 16 : parts.length)],
			).join('');
			const root = parsePlainScalar(source, 4);
			plain += root ? 1 : 0;
			assert.deepEqual(root ? { root } : undefined, root && parseFullYaml(source, 4), JSON.stringify(source));
		}
		assert.ok(plain > 1000, `${plain} were plain`);
	});

	test('what is not plain is left to the full parser', () => {
		const sources = [
			'',
			'a',
			'a: &x b',
			'a: *x',
			'a: !t b',
			'a: |\n  b',
			'a: b # c',
			'# c\na: b',
			'a: "\\n"',
			"a: 'it''s'",
			'a: b\n  c',
			'a: {b: c\n}',
		];
		assert.deepEqual(
			sources.filter(source => parsePlainYaml(source) !== undefined),
			[],
		);
	});

	test('hostile text takes no longer than its length', () => {
		const start = performance.now();
		for (const source of [
			`a: ${' '.repeat(500_000)}b`,
			`a: ${'['.repeat(200_000)}`,
			'a:\n '.repeat(100_000),
			`a: b${' :'.repeat(200_000)}`,
			`${'- '.repeat(200_000)}a`,
		]) {
			parsePlainYaml(source);
		}
		assert.ok(performance.now() - start < 2000);
	});
});
