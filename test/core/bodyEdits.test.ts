import assert from 'node:assert/strict';
import { lint } from 'markdownlint/sync';
import {
	appendToSection,
	findLog,
	findSection,
	insertBlock,
	insertLinesAfter,
	insertSection,
} from '../../src/core/bodyEdits';
import { builtInKinds } from '../../src/core/builtInKinds';
import type { Kind, SectionSpec } from '../../src/core/kind';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';
import type { TextEdit } from '../../src/core/range';
import type { Worksheet } from '../../src/core/worksheet';

const frontmatter = '---\nworksheet: career-development\n---\n';
const kind = builtInKinds.get('career-development') as Kind;

function getSpec(title: string): SectionSpec {
	return kind.sections.find(section => section.title === title) as SectionSpec;
}

/** The body after an edit, the same with each line ending; clean Markdown that stays clean but for its final newline. */
function edit(body: string, make: (worksheet: Worksheet) => readonly TextEdit[]): string {
	const [lf = '', crlf] = ['\n', '\r\n'].map(eol => {
		const text = `${frontmatter}${body}`.replaceAll('\n', eol);
		const edited = applyEdits(text, make(parseWorksheet(text) as Worksheet));
		return edited.replaceAll('\r\n', eol === '\n' ? '\r\n' : '\n');
	});
	assert.equal(crlf, lf);
	const config = { MD047: body.endsWith('\n') || body === '', MD013: false, MD041: false };
	const { before = [], after } = lint({ strings: { before: `${frontmatter}${body}`, after: lf }, config });
	assert.deepEqual(before.length === 0 ? after : [], [], lf);
	return lf.slice(frontmatter.length);
}

suite('appendToSection', () => {
	const append = (body: string, ...lines: string[]) =>
		edit(body, worksheet => appendToSection(worksheet, kind, getSpec('Reviews'), lines));
	const endings = {
		'a paragraph': 'text\nmore 😀',
		'a list': '- a\n- b\n  - c',
		'a table': '| a |\n| --- |\n| b |',
		'a comment': '<!-- Why? -->',
		'a code fence': '```text\n## a\n```',
		'an HTML block': '<details>\na\n</details>',
		'an entry': '### 2026-11-03\n\n- Moved:',
	};

	for (const [name, ending] of Object.entries(endings)) {
		for (const rest of ['\n', '\n\n# End\n']) {
			test(`adds a block after ${name} that ends ${JSON.stringify(rest)}`, () => {
				assert.equal(
					append(`## Reviews\n\n${ending}${rest}`, '- x', '- y'),
					`## Reviews\n\n${ending}\n\n- x\n- y${rest}`,
				);
			});
		}
	}

	const cases: [name: string, before: string, after: string][] = [
		['fills an empty section', '## Reviews\n\n## Next\n', '## Reviews\n\nx\n\n## Next\n'],
		['fills an empty section at the end', '## Reviews\n', '## Reviews\n\nx\n'],
		['fills an empty section without a final newline', '## Reviews', '## Reviews\n\nx'],
		['parts what had no blank line', '## Reviews\ntext\n## Next', '## Reviews\ntext\n\nx\n\n## Next'],
		[
			'keeps blanks at the end of a line in their place',
			'## Reviews\n\ntext  \n\n## Next',
			'## Reviews\n\ntext  \n\nx\n\n## Next',
		],
		['keeps a line of blanks', '## Reviews\n\ntext\n  \n## Next', '## Reviews\n\ntext\n\nx\n  \n## Next'],
		['knows a section by its alias', '## check-ins\n\ntext\n', '## check-ins\n\ntext\n\nx\n'],
		['takes the first of two', '## Reviews\n\na\n\n## Reviews\n\nb\n', '## Reviews\n\na\n\nx\n\n## Reviews\n\nb\n'],
		[
			'makes a section that is missing',
			'# A\n\n## Feedback\n\ntext\n',
			'# A\n\n## Feedback\n\ntext\n\n## Reviews\n\nx\n',
		],
	];
	for (const [name, before, after] of cases) {
		test(name, () => assert.equal(append(before, 'x'), after));
	}
});

suite('insertSection', () => {
	const insert = (body: string, title: string, ...lines: string[]) =>
		edit(body, worksheet => insertSection(worksheet, kind, getSpec(title), ...(lines.length > 0 ? [lines] : [])));

	const cases: [name: string, before: string, title: string, after: string][] = [
		[
			'goes after the section before it',
			'## Direction\n\na\n\n## Own\n\nb\n',
			'Looking back',
			'## Direction\n\na\n\n## Looking back\n\nx\n\n## Own\n\nb\n',
		],
		[
			'goes before the next one where none is before it',
			'# A\n\n## Evidence\n\na\n',
			'Direction',
			'# A\n\n## Direction\n\nx\n\n## Evidence\n\na\n',
		],
		['goes before a section below text', 'a\n## Evidence', 'Direction', 'a\n\n## Direction\n\nx\n\n## Evidence'],
		['goes between frontmatter and section', '## Evidence', 'Direction', '\n## Direction\n\nx\n\n## Evidence'],
		['goes to the end of a file without sections', '# A\n\na\n', 'Direction', '# A\n\na\n\n## Direction\n\nx\n'],
		['goes into an empty body', '', 'Direction', '\n## Direction\n\nx\n'],
		[
			'goes after an empty section',
			'## Direction\n\n## Own\n',
			'Evidence',
			'## Direction\n\n## Evidence\n\nx\n\n## Own\n',
		],
	];
	for (const [name, before, title, after] of cases) {
		test(name, () => assert.equal(insert(before, title, 'x'), after));
	}

	test('starts with the header of its table, or with a question', () => {
		assert.match(insert('# A\n', 'Evidence'), /^# A\n\n## Evidence\n\n\| ID \| Date \|.* \|\n\|( --- \|)+\n$/);
		assert.match(insert('# A\n', 'Direction'), /^# A\n\n## Direction\n\n<!-- [^\n]*\? -->\n$/);
	});

	test('is lint-clean for every section of every kind, made one by one in any order', () => {
		for (const each of builtInKinds.values()) {
			let text = `---\nworksheet: ${each.id}\n---\n\n# A\n`;
			for (const spec of [...each.sections].sort((a, b) => (a.title.length % 5) - (b.title.length % 5))) {
				text = applyEdits(text, insertSection(parseWorksheet(text) as Worksheet, each, spec));
			}
			assert.deepEqual(
				parseWorksheet(text)?.sections.map(({ spec }) => spec),
				each.sections,
			);
			assert.deepEqual(lint({ strings: { text }, config: { MD013: false } })['text'], []);
		}
	});
});

suite('insertBlock and others', () => {
	test('insertBlock adds a block below the last words before a place', () => {
		const body = '## A\n\n## B\n\ntext  \n';
		const insert = (words: string) =>
			edit(body, worksheet => insertBlock(worksheet, worksheet.text.indexOf(words), ['x']));
		assert.deepEqual(['## B', 'ext'].map(insert), ['## A\n\nx\n\n## B\n\ntext  \n', '## A\n\n## B\n\ntext  \n\nx\n']);
	});

	test('insertLinesAfter adds lines right below a line', () => {
		const insert = (body: string) =>
			edit(body, worksheet => insertLinesAfter(worksheet, worksheet.text.indexOf('z') + 1, ['- x', '- y']));
		assert.deepEqual(['- z  \n- b\n', '- z'].map(insert), ['- z  \n- x\n- y\n- b\n', '- z\n- x\n- y']);
	});

	test('findSection and findLog know sections by what they are for', () => {
		const worksheet = parseWorksheet(`${frontmatter}## Own\n\n## check-ins\n`) as Worksheet;
		assert.equal(findSection(worksheet, 'Reviews')?.title, 'check-ins');
		assert.equal(findSection(worksheet, 'Own'), undefined);
		assert.deepEqual([findLog(kind, 'checkin')?.title, findLog(kind, 'feedback')?.title], ['Reviews', 'Feedback']);
	});
});
