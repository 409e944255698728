import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { builtInKinds, builtInLadders, formatMessage, getFacts, parseKindFile, parseWorksheet } from '../../src/core';
import { drawCard } from '../../src/features/preview/card';
import { addWorksheetCard } from '../../src/features/preview/markdownItPlugin';
import type { CardSource } from '../../src/features/preview/markdownItPlugin';
import { html } from '../../src/core';
import { smallKind } from '../core/ownKinds/smallKind';

const today = '2026-11-25';
const ladder = builtInLadders.get('pm-default')!;
const translate = (template: string, ...values: readonly (string | number)[]): string =>
	formatMessage({ template, values: values.map(String) });

/** What the preview makes of a text, and what went wrong on the way. */
function render(text: string, source: Partial<CardSource> = {}): { page: string; errors: readonly unknown[] } {
	const errors: unknown[] = [];
	const md = addWorksheetCard(new MarkdownIt({ html: true }), {
		isWanted: () => true,
		parse: text => parseWorksheet(text),
		draw: content => drawCard(content, { today, ladder, t: translate }),
		reportError: error => errors.push(error),
		...source,
	});
	return { page: md.render(text), errors };
}

function renderPlain(text: string): string {
	return new MarkdownIt({ html: true }).render(text);
}

/** The card's words, one space between them. */
function read(page: string): string {
	const words = page
		.replace(/<[^>]*>/g, ' ')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
	return words.replace(/\s+/g, ' ').trim();
}

function worksheet(yaml: string, body = '# Plan\n'): string {
	return `---\nworksheet: career-development\n${yaml}---\n${body}`;
}

const full = worksheet(
	[
		'person: Ada Park',
		'manager: Sam Ruiz',
		'level: product-manager',
		'target: senior-pm',
		'status: active',
		'start: 2026-09-01',
		'end: 2027-03-31',
		'cadence: monthly',
		'last_checkin: 2026-11-03',
		'next_checkin: 2026-12-01',
		'ratings:',
		'  product-strategy: { self: 3, manager: 2 }',
		'goals:',
		'  - { id: G1, title: A strategy, due: 2026-11-20 }',
		'  - { id: G2, title: A review, status: done }',
		'',
	].join('\n'),
	'# Plan\n\n- [x] Ask. Owner: Ada.\n',
);

suite('The card of a worksheet in the preview', () => {
	test('tells kind, status, people, period, progress, check-ins, what is overdue, and gaps', () => {
		assert.equal(
			read(render(full).page.split('<h1>')[0] ?? ''),
			[
				'Career development active',
				'Product manager Ada Park Manager Sam Ruiz Period 2026-09-01 to 2027-03-31',
				'2 of 3 done',
				'Next check-in 2026-12-01, in 6 days Last check-in 2026-11-03, 22 days ago; agreed every 31 days 1 overdue',
				'To talk about first Vision and strategy: 2 now, 4 expected, 2 to go',
			].join(' '),
		);
	});

	test('shows the body as it is shown without it, and none of the YAML', () => {
		const { page } = render(full);
		assert.equal(page.slice(page.indexOf('<h1>')), renderPlain('# Plan\n\n- [x] Ask. Owner: Ada.\n'));
		assert.doesNotMatch(page, /next_checkin|<hr|<h2/);
	});

	test('draws progress as a picture that has a name', () => {
		assert.match(render(full).page, /<svg role="img" aria-label="2 of 3 done">[^]*width="66%"[^]*<\/svg>/);
	});

	test('has no style and no script of its own, which a strict policy would not allow', () => {
		assert.doesNotMatch(render(full).page, /style=|<style|<script|\son\w+=/);
	});

	test('says in words how far away check-ins are', () => {
		const say = (next: string): string => read(render(worksheet(`status: active\nnext_checkin: ${next}\n`)).page);
		assert.match(say('2026-11-25'), /Next check-in 2026-11-25, today/);
		assert.match(say('2026-11-26'), /Next check-in 2026-11-26, tomorrow/);
		assert.match(say('2026-11-24'), /Next check-in 2026-11-24, overdue by one day/);
		assert.match(say('2026-11-13'), /Next check-in 2026-11-13, overdue by 12 days/);
		assert.match(read(render(worksheet('status: active\n')).page), /No check-in planned/);
		assert.match(read(render(worksheet('last_checkin: 2026-11-24\n')).page), /Last check-in 2026-11-24, yesterday/);
		assert.match(read(render(worksheet('last_checkin: 2026-12-24\n')).page), /Last check-in 2026-12-24, today/);
	});

	test('tells a period with one end', () => {
		assert.match(read(render(worksheet('start: 2026-09-01\n')).page), /Period from 2026-09-01/);
		assert.match(read(render(worksheet('end: 2027-03-31\n')).page), /Period until 2027-03-31/);
	});

	for (const status of ['paused', 'closed']) {
		test(`holds no passed date against a worksheet that is ${status}`, () => {
			const words = read(render(full.replace('status: active', `status: ${status}`)).page);
			assert.match(words, new RegExp(`Career development ${status}`));
			assert.doesNotMatch(words, /overdue|Next check-in/);
		});
	}

	test('tells no gaps without a ladder', () => {
		const { page } = render(full, { draw: content => drawCard(content, { today, t: translate }) });
		assert.doesNotMatch(page, /To talk about first/);
		assert.match(page, /2 of 3 done/);
	});

	test('tells what it can of a kind that nobody knows', () => {
		const words = read(render('---\nworksheet: birthday\n---\n- [ ] Cake\n').page);
		assert.match(words, /^birthday draft 0 of 1 done/);
	});

	test('says only why, where the frontmatter cannot be read, and shows the body', () => {
		const { page } = render('---\nworksheet: career-development\nperson: [Ada\n---\n# Plan\n');
		const [card = '', body] = page.split('<h1>');
		const { message } = parseWorksheet('---\nworksheet: career-development\nperson: [Ada\n---\n# Plan\n')!.problem!;
		assert.equal(read(card), `Line 3: ${formatMessage(message).replaceAll('`', '')}`);
		assert.equal(body, 'Plan</h1>\n');
	});

	test('hides nothing of a frontmatter that is never closed but its fence', () => {
		const text = 'worksheet: career-development\nperson: Ada\n\n# Plan\n';
		const { page } = render(`---\n${text}`);
		assert.match(read(page), /^Line 1: This frontmatter is never closed/);
		assert.match(page, /add a line <code>---<\/code> after it/);
		assert.equal(page.slice(page.indexOf('</div>\n') + 7), renderPlain(text));
	});
});

suite('The preview with the card', () => {
	const hostile = `<script>alert(1)</script>" onload='x' & \`code\` **bold** {0}`;

	test('shows values of a file as text, whatever they are', () => {
		const person = JSON.stringify(hostile);
		const { page } = render(worksheet(`person: ${person}\n`));
		const [card = ''] = page.split('<h1>');
		assert.doesNotMatch(card, /<script|<strong>bold|onload='|" onload/);
		assert.ok(read(card).includes(`Product manager ${hostile}`), card);
	});

	test('shows what cannot be read as text, too', () => {
		const { page } = render('---\nworksheet: career-development\n"<script>": 1\n"<script>": 2\n---\n');
		assert.doesNotMatch(page, /<script/);
		assert.match(page, /worksheet-late/);
	});

	test('shows a kind as text', () => {
		const { page } = render('---\nworksheet: "<img src=x onerror=alert(1)>"\n---\n');
		assert.doesNotMatch(page, /<img/);
	});

	test('shows the same with Windows line ends, and after a byte order mark', () => {
		const { page } = render(full);
		assert.equal(render(full.replaceAll('\n', '\r\n')).page, page);
		assert.equal(render(`\uFEFF${full}`).page, page);
	});

	test('tells of people by what their own kind calls them', () => {
		const kinds = new Map([['hiring-plan', parseKindFile(smallKind).kind!]]);
		const text = '---\nworksheet: hiring-plan\nperson: Ada Park\n---\n# Plan\n';
		const { page } = render(text, { parse: source => parseWorksheet(source, kinds) });
		assert.match(read(page), /Hiring plan draft Person Ada Park/);
	});

	test('names the lines that the card stands for, for scrolling in step', () => {
		const md = addWorksheetCard(new MarkdownIt(), {
			isWanted: () => true,
			parse: text => parseWorksheet(text),
			draw: () => html`card`,
			reportError: assert.ifError,
		});
		// As the built-in preview does, after the plugins.
		md.core.ruler.push('source_map_data_attribute', ({ tokens }) => {
			for (const token of tokens.filter(({ map, type }) => map && type !== 'inline')) {
				token.attrSet('data-line', String(token.map?.[0]));
				token.attrJoin('class', 'code-line');
			}
		});
		assert.equal(
			md.render(worksheet('person: Ada\n')),
			'<div class="worksheet-card code-line" data-line="0">card</div>\n<h1 data-line="4" class="code-line">Plan</h1>\n',
		);
		assert.deepEqual(md.parse(worksheet('person: Ada\n'), {})[0]?.map, [0, 4]);
	});

	test('leaves nothing of the worksheet on a token, for tokens also travel to the language server', () => {
		const source: CardSource = {
			isWanted: () => true,
			parse: text => parseWorksheet(text),
			draw: () => html``,
			reportError: assert.ifError,
		};
		const [card] = addWorksheetCard(new MarkdownIt(), source).parse(full, {});
		assert.deepEqual([card?.type, card?.content, card?.meta], ['worksheet_card', '', null]);
	});

	const others: Readonly<Record<string, string>> = {
		'no frontmatter': '# Plan\n\nworksheet: career-development\n',
		'frontmatter of another tool': '---\ntitle: Plan\n---\n# Plan\n',
		'the key in the body': '---\ntitle: Plan\n---\n\n---\nworksheet: career-development\n---\n',
		'a line before it': `\n${full}`,
		'a quotation of it': full.replace(/^/gm, '> '),
		'a language after the fence': full.replace('---', '---js'),
		nothing: '',
	};
	for (const [title, text] of Object.entries(others)) {
		test(`changes nothing of a text with ${title}`, () => {
			assert.equal(render(text).page, renderPlain(text));
		});
	}

	test('changes nothing where no card is wanted', () => {
		assert.equal(render(full, { isWanted: () => false }).page, renderPlain(full));
	});

	test('shows the text without a card where drawing fails, and says so in the log', () => {
		const problem = new Error('drawn wrong');
		const { page, errors } = render(full, {
			draw: () => {
				throw problem;
			},
		});
		assert.equal(page, renderPlain('# Plan\n\n- [x] Ask. Owner: Ada.\n'));
		assert.deepEqual(errors, [problem]);
	});

	test('draws a card for each sample, with all of its body', () => {
		const folder = 'media/samples';
		const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.md'));
		const cards = samples.flatMap(name => {
			const text = readFileSync(path.join(folder, name), 'utf8');
			const { page, errors } = render(text);
			assert.deepEqual(errors, []);
			const facts = parseWorksheet(text);
			if (facts === undefined) {
				assert.equal(page, renderPlain(text));
				return [];
			}
			const body = renderPlain(text.slice(facts.frontmatter.bodyStart));
			assert.ok(page.endsWith(`</div>\n${body}`), name);
			for (const person of Object.values(getFacts(facts).people)) {
				assert.ok(page.slice(0, -body.length).includes(person), `${name} names ${person}`);
			}
			return [name];
		});
		assert.deepEqual(cards.sort(), [...builtInKinds.keys()].map(kind => `${kind}.md`).sort());
	});
});
