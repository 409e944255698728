import assert from 'node:assert/strict';
import { builtInKinds } from '../../src/core/builtInKinds';
import { findSectionsToAsk, giveQuestion } from '../../src/core/giveQuestion';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';

const head =
	'---\nworksheet: career-development\nperson: Ada\nlevel: product-manager\ntarget: senior-pm\n---\n\n# Ada\n\n';
const prompts = builtInKinds.get('career-development')!.sections[0]!.prompts;
const [first, second, third] = prompts.map(prompt => `<!-- ${prompt} -->`);

/** The body after a question is given with the cursor at `‸`, which is then where the answer begins. */
function ask(marked: string): string | undefined {
	const text = `${head}${marked}`;
	const offset = text.indexOf('‸');
	const given = giveQuestion(parseWorksheet(text.replace('‸', ''))!, offset);
	if (!given) {
		return undefined;
	}
	const after = applyEdits(text.replace('‸', ''), [given.edit]);
	return `${after.slice(0, given.cursor)}‸${after.slice(given.cursor)}`.slice(head.length);
}

suite('giveQuestion', () => {
	test('begins an empty section', () => {
		assert.equal(ask('## Direction‸\n\n## Reviews\n'), `## Direction\n\n${first}‸\n\n## Reviews\n`);
		assert.equal(ask('## Direction\n\n‸\n'), `## Direction\n\n${first}‸\n\n\n`);
	});

	test('lets the next take the place of one that waits for an answer', () => {
		assert.equal(ask(`## Direction‸\n\n${first}\n`), `## Direction\n\n${second}‸\n`);
		assert.equal(ask(`## Direction\n\nWords.\n\n${first}\n‸\n`), `## Direction\n\nWords.\n\n${second}‸\n\n`);
	});

	test('leaves a question with its answer, and goes on below', () => {
		const answered = `## Direction\n\n${first}\n\nOne\nand more.`;
		assert.equal(ask(answered.replace('One', 'O‸ne')), `${answered}\n\n${second}‸`);
	});

	test('stays where the cursor is, and splits no list and no table', () => {
		assert.equal(
			ask('## Direction\n\n- O‸ne\n- Two\n\nMore.\n'),
			`## Direction\n\n- One\n- Two\n\n${first}‸\n\nMore.\n`,
		);
		assert.equal(
			ask('## Direction\n\n```\na‸\n\nb\n```\n\nMore.\n'),
			`## Direction\n\n\`\`\`\na\n\nb\n\`\`\`\n\n${first}‸\n\nMore.\n`,
		);
	});

	test("never gives one that is there, comes round after the last, and takes a comment of one's own for words", () => {
		const last = `<!-- ${prompts.at(-1)!} -->`;
		assert.equal(ask(`## Direction‸\n\n${last}\n`), `## Direction\n\n${first}‸\n`);
		assert.equal(
			ask(`## Direction\n\n${second}\n\nYes.\n\n${first}‸\n`),
			`## Direction\n\n${second}\n\nYes.\n\n${third}‸\n`,
		);
		assert.equal(ask('## Direction‸\n\n<!-- mine -->\n'), `## Direction\n\n${first}‸\n\n<!-- mine -->\n`);
	});

	test('gives each question of a section in turn', () => {
		let body = '## Direction‸\n';
		const seen = new Set<string>();
		for (const prompt of prompts) {
			body = ask(body)!;
			assert.ok(body.includes(prompt));
			seen.add(body);
		}
		assert.equal(seen.size, prompts.length);
	});

	test('keeps line ends', () => {
		const text = `${head}## Direction\n\nWords.\n`.replaceAll('\n', '\r\n');
		const { edit } = giveQuestion(parseWorksheet(text)!, text.length - 4)!;
		assert.equal(applyEdits(text, [edit]), text.replace('Words.', `Words.\r\n\r\n${first!}`));
	});

	test("has none for a section of one's own, the frontmatter, the title and what cannot be read", () => {
		assert.equal(ask('## Mine\n\n‸\n'), undefined);
		assert.equal(ask('‸Words.\n\n## Direction\n'), undefined);
		assert.equal(giveQuestion(parseWorksheet(`${head}## Direction\n`)!, 10), undefined);
		assert.equal(
			giveQuestion(parseWorksheet('---\nworksheet: career-development\nperson: [\n---\n\n## Direction\n')!, 60),
			undefined,
		);
	});
});

suite('findSectionsToAsk', () => {
	test('are the empty ones of the kind', () => {
		const text = `${head}## Direction\n\n${first!}\n\n## Mine\n\n## Looking back\n\nWords.\n\n## Reviews\n`;
		const titles = findSectionsToAsk(parseWorksheet(text)!).map(({ title }) => title);
		assert.deepEqual(titles, ['Direction', 'Reviews']);
	});
});
