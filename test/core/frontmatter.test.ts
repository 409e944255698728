import assert from 'node:assert/strict';
import matter from 'gray-matter';
import { findFrontmatter, isFrontmatterUnambiguous } from '../../src/core/frontmatter';
import { parseWorksheet } from '../../src/core/parseWorksheet';

const planted = globalThis as { plantedByFrontmatter?: number };

/** The YAML and the body that are found in a text. */
function read(text: string): { value: string; body: string } | undefined {
	const found = findFrontmatter(text);
	return found && { value: text.slice(found.value.start, found.value.end), body: text.slice(found.bodyStart) };
}

function isUnambiguous(text: string): boolean | undefined {
	const found = findFrontmatter(text);
	return found && isFrontmatterUnambiguous(text, found);
}

suite('findFrontmatter', () => {
	test('finds the YAML between the fences, and the body', () => {
		assert.deepEqual(findFrontmatter('---\nworksheet: a\n---\n# b\n'), {
			openFence: { start: 0, end: 3 },
			value: { start: 4, end: 16 },
			closeFence: { start: 17, end: 20 },
			bodyStart: 21,
		});
	});

	test('reads CRLF, with no carriage return left on the last value', () => {
		assert.deepEqual(read('---\r\nworksheet: a\r\nb: c\r\n---\r\nd\r\n'), {
			value: 'worksheet: a\r\nb: c',
			body: 'd\r\n',
		});
	});

	test('begins after a byte order mark', () => {
		assert.deepEqual(findFrontmatter('\ufeff---\nworksheet: a\n---')?.openFence, { start: 1, end: 4 });
		assert.deepEqual(read('\ufeff---\nworksheet: a\n---'), { value: 'worksheet: a', body: '' });
	});

	test('allows blanks after the fences', () => {
		assert.deepEqual(read('--- \t\nworksheet: a\n---  \nb'), { value: 'worksheet: a', body: 'b' });
		assert.deepEqual(read('---\t\r\nworksheet: a\r\n--- \r\nb'), { value: 'worksheet: a', body: 'b' });
	});

	test('takes nothing but a bare fence on line 1 for the opening one', () => {
		for (const fence of [
			'----',
			' ---',
			'--- x',
			'---x',
			'--',
			'\n---',
			'--- # a',
			'\u00a0---',
			'---\u00a0',
			'+++',
			'',
		]) {
			assert.equal(read(`${fence}\nworksheet: a\n---\n`), undefined, JSON.stringify(fence));
		}
	});

	test('takes nothing but a bare fence for the closing one', () => {
		for (const line of ['----', ' ---', '--- x', '---x', '--', '...', 'a: ---', '\t---']) {
			assert.deepEqual(read(`---\nworksheet: a\n${line}\n---\nb`), { value: `worksheet: a\n${line}`, body: 'b' });
		}
	});

	test('is closed by a fence at column 0, even in a block scalar', () => {
		assert.deepEqual(read('---\nworksheet: a\nb: |\n  ---\n---\n  c\n---\n'), {
			value: 'worksheet: a\nb: |\n  ---',
			body: '  c\n---\n',
		});
	});

	test('finds the block of a worksheet only', () => {
		for (const value of [
			'',
			'\n',
			'title: a',
			'# worksheet: a',
			' worksheet: a',
			'my-worksheet: a',
			'worksheets: a',
			'a: worksheet',
		]) {
			assert.equal(read(`---\n${value}\n---\n`), undefined, JSON.stringify(value));
		}
		assert.equal(read('---\n---\n'), undefined);
		assert.equal(read('---'), undefined);
		assert.equal(read(''), undefined);
	});

	test('finds the key quoted, spaced, later on and in flow style', () => {
		for (const value of [
			'"worksheet": a',
			"'worksheet' : a",
			'b: c\nworksheet: a',
			'{ worksheet: a }',
			'{b: c,\n"worksheet":a}',
		]) {
			assert.equal(read(`---\n${value}\n---\n`)?.value, value);
		}
		for (const value of ['{ my-worksheet: a }', '{ "my worksheet": a }', '{% raw %}', '{ b: worksheet }']) {
			assert.equal(read(`---\n${value}\n---\n`), undefined, value);
		}
	});

	test('takes an unclosed block for a worksheet only where its line is visible above the first heading', () => {
		const text = '---\nworksheet: a\n\n# b\n';
		assert.deepEqual(findFrontmatter(text), {
			openFence: { start: 0, end: 3 },
			value: { start: 4, end: text.length },
			bodyStart: text.length,
		});
		assert.equal(findFrontmatter('---\ntitle: a\n\n# b\n\nworksheet: c\n'), undefined);
		assert.equal(findFrontmatter('---\n\nA thematic break, and no more.\n'), undefined);
	});
});

suite('A language after the fence', () => {
	const code = 'globalThis.plantedByFrontmatter = (globalThis.plantedByFrontmatter ?? 0) + 1';
	const writeIn = (language: string): string =>
		`---${language}\n{ worksheet: ${code} }\nworksheet: a\n---\n\n- [ ] b\n`;

	setup(() => delete planted.plantedByFrontmatter);
	teardown(() => delete planted.plantedByFrontmatter);

	for (const language of [
		'js',
		'JS',
		'javascript',
		'JavaScript',
		' js',
		'json',
		'toml',
		'yaml',
		'coffee',
		'constructor',
		'__proto__',
	]) {
		test(`is never read nor evaluated: ---${language}`, () => {
			for (const text of [
				writeIn(language),
				writeIn(language).replaceAll('\n', '\r\n'),
				`\ufeff${writeIn(language)}`,
			]) {
				assert.equal(findFrontmatter(text), undefined);
				assert.equal(parseWorksheet(text), undefined);
			}
			assert.equal(planted.plantedByFrontmatter, undefined);
		});
	}

	test('would be evaluated by gray-matter left to itself, so the tests above can fail', () => {
		for (const [index, language] of ['js', 'JS', 'javascript'].entries()) {
			matter(`---${language}\n{ worksheet: ${code} }\n---\n`, {});
			assert.equal(planted.plantedByFrontmatter, index + 1, language);
		}
	});

	test('is not evaluated where gray-matter is asked for its view of a block', () => {
		for (const language of ['js', 'JS', 'javascript', 'json', 'constructor']) {
			const text = `---${language}\n{ worksheet: ${code} }\n---\n`;
			const value = { start: 4 + language.length, end: text.length - 5 };
			assert.equal(
				isFrontmatterUnambiguous(text, { openFence: { start: 0, end: 3 }, value, bodyStart: text.length }),
				false,
			);
		}
		assert.equal(planted.plantedByFrontmatter, undefined);
	});
});

suite('isFrontmatterUnambiguous', () => {
	test('holds where gray-matter sees the same block', () => {
		for (const text of [
			'---\nworksheet: a\n---\nb\n',
			'\ufeff---\r\nworksheet: a\r\nb: c\r\n---\r\nd\n---x\n',
			'--- \n\n# b\nworksheet: a\n\n--- \n',
			'---\nworksheet: a\nb: |\n  ---\n---',
			'---\nworksheet: a\n',
		]) {
			assert.equal(isUnambiguous(text), true, JSON.stringify(text));
		}
	});

	test('fails where a line that begins with the fence ends the block for gray-matter', () => {
		for (const line of ['---x', '----', '--- x', '--- # x']) {
			assert.equal(isUnambiguous(`---\nworksheet: a\n${line}\nb: c\n---\n`), false, line);
			assert.equal(isUnambiguous(`---\n${line}\nworksheet: a\n---\n`), false, line);
			assert.equal(isUnambiguous(`---\nworksheet: a\n${line}\n`), false, line);
		}
	});

	test('stays quick on thousands of blank lines, of whatever white space', () => {
		for (const blank of ['\n', '\r\n', ' \n', '\u2028', '\u00a0\n']) {
			const text = `---\nworksheet: a\n${blank.repeat(50_000)}b: c\n---\n`;
			const start = performance.now();
			assert.equal(isUnambiguous(text), true);
			assert.ok(performance.now() - start < 1000, JSON.stringify(blank));
		}
	});
});
