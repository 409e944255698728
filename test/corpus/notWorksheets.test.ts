import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseWorksheet } from '../../src/core/parseWorksheet';

const folder = path.resolve('node_modules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
	.filter(entry => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
	.map(({ parentPath, name }) => path.join(parentPath, name));

/** What people do to a file that makes it no worksheet either. */
const variants: Record<string, (text: string) => string> = {
	'as they are': text => text,
	'with CRLF': text => text.replace(/\r?\n/g, '\r\n'),
	'with a BOM': text => `\uFEFF${text}`,
	'with frontmatter of another tool': text => `---\ntitle: Notes\ntags: [a, b]\n---\n\n${text}`,
	'with frontmatter that cannot be parsed': text => `---\ntitle: [Notes\n---\n\n${text}`,
	'below a rule that nothing closes': text => `---\n\n${text}`,
	'with the key further in': text => `---\nabout:\n  worksheet: career-development\n---\n\n${text}`,
	'with a worksheet that does not begin on line 1': text => `\n---\nworksheet: career-development\n---\n\n${text}`,
	'with frontmatter that is code': text => `---js\n{ worksheet: 'career-development' }\n---\n\n${text}`,
};

/** A README may well show a worksheet; only one that begins with it is one. */
function hasWorksheetKey(text: string): boolean {
	return /^\uFEFF?---\r?\n(?:(?!---)[^\n]*\n)*?["']?worksheet["']?:/.test(text);
}

suite('Markdown files that are no worksheets', () => {
	const texts = files
		.map(file => ({ file, text: readFileSync(file, 'utf8') }))
		.filter(({ text }) => !hasWorksheetKey(text));

	test('there are many', () => {
		assert.ok(texts.length > 300, `${texts.length}`);
	});

	for (const [name, vary] of Object.entries(variants)) {
		test(`are none of our business ${name}`, function () {
			this.timeout(60_000);
			const taken = texts.filter(({ text }) => parseWorksheet(vary(text)) !== undefined);
			assert.deepEqual(
				taken.map(({ file }) => path.relative(folder, file)),
				[],
			);
		});
	}
});
