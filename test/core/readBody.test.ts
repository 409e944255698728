import assert from 'node:assert/strict';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { findNewest, isBlankMarkdown } from '../../src/core/readBody';
import type { Worksheet } from '../../src/core/worksheet';
import { markers } from './markers';

const frontmatter = '---\nworksheet: career-development\n---\n';

function parse(body: string, head = frontmatter): Worksheet {
	const worksheet = parseWorksheet(`${head}${body}`);
	assert.ok(worksheet);
	return worksheet;
}

/** Title as written, standard section that it is, and whether it is empty. */
function describe({ sections }: Worksheet): string[] {
	return sections.map(({ title, spec, isEmpty }) => `${title} | ${spec?.title ?? '-'}${isEmpty ? ' | empty' : ''}`);
}

suite('readBody', () => {
	test('names sections by title or alias, without case and spare blanks, and leaves others alone', () => {
		const body =
			'## EVIDENCE\n\na\n\n##  Goals   and actions ##\n\na\n\nReviews\n-------\n\na\n\n## goals\n\n## Own é 😀\n\na\n';
		assert.deepEqual(describe(parse(body)), [
			'EVIDENCE | Evidence',
			'Goals   and actions | Goals and actions',
			'Reviews | Reviews',
			'goals | Goals and actions | empty',
			'Own é 😀 | -',
		]);
	});

	test('has no standard sections, and no log, where the kind is unknown', () => {
		const { sections, entries } = parse('## Reviews\n\n### 2026-11-03\n\na\n', '---\nworksheet: other\n---\n');
		assert.deepEqual([sections.map(({ spec }) => spec), entries], [[undefined], []]);
	});

	for (const eol of ['\n', '\r\n']) {
		test(`ends a section before the next H2 or H1, without blanks, with ${JSON.stringify(eol)}`, () => {
			const marked =
				'before\n\n«## «One»\n\n«a\n\n### Three\n\n- b»»  \n\n# Title\n\n«## «Two»»\n\n\n««Four»\n---\n«last»»\n';
			const { text, ranges } = markers(`${frontmatter}${marked}`.replaceAll('\n', eol));
			const { sections } = parse(text, '');
			const empty = { start: ranges[3]?.end, end: ranges[3]?.end };
			assert.deepEqual(
				sections.map(({ range, titleRange, content }) => [range, titleRange, content]),
				[ranges.slice(0, 3), [ranges[3], ranges[4], empty], [ranges[6], ranges[5], ranges[7]]],
			);
		});
	}

	test('takes the first H1 for the title; where it is blank or missing there is none', () => {
		const titles = ['# One\n\n# Two', 'One\ntwo\n===', '#\n\n# Two', '## Two', '```\n# Code\n```', ''].map(
			body => parse(body).title,
		);
		assert.deepEqual(titles, ['One', 'One two', undefined, undefined, undefined, undefined]);
	});

	test('reads dated H3 headings of log sections only', () => {
		const body = `### 2026-01-01\n
## Reviews\n\n### 2026-11-03, with Sam\n\na\n\n#### 2026-11-04\n\nb\n\n### 2026-02-30: no such day\n\n### Soon\n\n### 2026-11-051\n
## Feedback\n\n### 2026-10-30\n\n## Notes\n\n### 2026-12-01\n\n## Reviews\n\n# End\n\n### 2026-12-02\n`;
		assert.deepEqual(
			parse(body).entries.map(({ section, date }) => `${section.title} ${date}`),
			['Reviews 2026-11-03', 'Reviews 2026-02-30', 'Feedback 2026-10-30'],
		);
	});

	test('reads the date of an entry between marks, and knows where it stands', () => {
		for (const heading of ['**«2026-11-03»** with Sam', '[«2026-11-03»](notes.md)', '_«2026-11-03» with Sam_']) {
			const { text, ranges } = markers(`---\nworksheet: mentorship-goal\n---\n## Sessions\n\n### ${heading}\n`);
			const [entry] = parse(text, '').entries;
			assert.deepEqual([entry?.date, entry?.dateRange], ['2026-11-03', ranges[0]], heading);
		}
	});

	test('ends an entry before the next heading of its depth or above', () => {
		const marked = '## Reviews\n\n«### «2026-11-03» é»\n\n«a\n\n#### b\n\nc»\n\n«### «2026-11-04»»\n\n# End\n';
		const { text, ranges } = markers(`${frontmatter}${marked}`);
		const { entries } = parse(text, '');
		const empty = { start: ranges[3]?.end, end: ranges[3]?.end };
		assert.deepEqual(
			entries.map(({ headingRange, dateRange, content }) => [headingRange, dateRange, content]),
			[ranges.slice(0, 3), [...ranges.slice(3), empty]],
		);
	});

	test('sees no headings in code, comments and quotes', () => {
		assert.deepEqual(describe(parse('```\n## A\n```\n\n<!--\n## B\n-->\n\n> ## C\n\n    ## D\n')), []);
	});

	test('calls empty what holds only comments and blanks', () => {
		const empty = ['', ' \r\n\t', '<!-- a -->', '<!-- a -->\n\n<!--\nb\n-->\n', '<!-- never closed\n\ntext', '<!---->'];
		const others = ['a', '<!-- a --> b', '- <!-- a -->', '###', '| | |', '-->', '`<!-- a -->`', '&lt;!-- --&gt;'];
		assert.deepEqual([...empty, ...others].filter(isBlankMarkdown), empty);
	});

	test('finds the newest day that exists', () => {
		assert.equal(
			findNewest(['2026-11-03', undefined, '2026-11-31', 'later', '2026-11-04', '2025-12-31']),
			'2026-11-04',
		);
		assert.equal(findNewest([undefined, '2026-02-30']), undefined);
	});

	test('takes no more than linear time for thousands of comments that are never closed', () => {
		const start = performance.now();
		const { sections } = parse(`## Reviews\n\nx ${'<!-- '.repeat(3e4)}\n\n${'## Notes\n\n<!--\n\n'.repeat(1e3)}`);
		assert.deepEqual([sections.length, performance.now() - start < 1000], [2, true]);
	});
});
