import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInLadders } from '../../../src/core/builtInLadders';
import { getHover } from '../../../src/core/hover/getHover';
import type { HoverLink, HoverPart } from '../../../src/core/hover/hover';
import { formatMessage } from '../../../src/core/message';
import type { Message } from '../../../src/core/message';
import { parseWorksheet } from '../../../src/core/parseWorksheet';

const today = '2026-11-20';

function toText(words: Message | string): string {
	return typeof words === 'string' ? words : formatMessage(words);
}

function show(part: HoverPart): readonly string[] {
	switch (part.type) {
		case 'heading':
			return [`# ${toText(part.words)}`];
		case 'line':
			return [part.words.map(toText).join(' · ')];
		case 'list':
			return part.lines.map(line => `- ${toText(line)}`);
		case 'links':
			return [`${toText(part.words)}: ${part.links.map(({ target, words }) => `${words} > ${target}`).join(', ')}`];
	}
}

/** Where else there is something about Ada Park. */
const other: HoverLink = { words: 'Mentorship goal: A year', target: 'pair.md' };

/** What is told at the `¦`: first what it is about, then a line each. */
function hover(marked: string, isAlone = false): readonly string[] {
	const offset = marked.indexOf('¦');
	const text = marked.replace('¦', '');
	const others = marked.includes('Ada Park') || marked.includes('Ada¦ Park') ? [other] : [];
	const options = { today, ladder: builtInLadders.get('pm-default'), isAlone, findOthers: () => others };
	const found = getHover(parseWorksheet(text)!, offset, options);
	return found ? [`«${text.slice(found.range.start, found.range.end)}»`, ...found.parts.flatMap(show)] : [];
}

function hoverIn(lines: string, isAlone = false): readonly string[] {
	const head = lines.startsWith('worksheet:') ? '' : 'worksheet: career-development\n';
	return hover(`---\n${head}level: product-manager\ntarget: senior-pm\n${lines}\n---\n\n# Ada\n`, isAlone);
}

const strategy = [
	'Now, Product Manager, expected: 2',
	'- Drafts a quarterly plan that traces to the product strategy and names what is left out.',
	'At the target, Senior Product Manager, expected: 4',
	'- Writes and defends a strategy for a product area, with its choices, trade-offs and the facts that would change it.',
];

suite('hover', () => {
	test('tells what a key means', () => {
		assert.deepEqual(hoverIn('start: 2026-09-01\nca¦dence: monthly'), [
			'«cadence»',
			'# Rhythm',
			'How often the people of this worksheet look at it together.',
			'weekly, fortnightly, monthly, quarterly, half-yearly, yearly',
		]);
		assert.equal(hoverIn('goals:\n  - meas¦ure: x')[1], '# Measure');
		assert.equal(hoverIn('ratings:\n  delivery: { ¦self: 3 }')[1], '# Self');
	});

	test('tells what both levels expect of a competency, and what usually proves it', () => {
		for (const lines of ['ratings:\n  product-str¦ategy: { self: 2 }', 'focus: [product-st¦rategy]']) {
			const [range, name, definition, ...rest] = hoverIn(lines);
			assert.equal(range, '«product-strategy»');
			assert.match(name!, /^# /);
			assert.ok(definition!.length > 10);
			assert.deepEqual(rest.slice(0, 4), strategy);
			assert.match(rest[4]!, /^What usually proves 4, Advanced: A dated result/);
		}
	});

	test('tells the expectation once where level and target are the same', () => {
		const lines = '---\nworksheet: career-development\nlevel: senior-pm\ntarget: senior-pm\nfocus: [deli¦very]\n---\n';
		assert.match(hover(lines)[3]!, /^Now and at the target, Senior Product Manager, expected: 4$/);
	});

	test('tells what a rating means, what proves it and what is expected', () => {
		const [range, name, meaning, proof, , ...rest] = hoverIn('ratings:\n  product-strategy: { self: ¦3, manager: 2 }');
		assert.deepEqual([range, name], ['«3»', '# 3 Proficient']);
		assert.match(meaning!, /^Does it well/);
		assert.match(proof!, /^What usually proves 3, Proficient: Several examples/);
		assert.deepEqual(rest, strategy);
		assert.equal(hoverIn('goals:\n  - competency: delivery\n    to: ¦4')[1], '# 4 Advanced');
	});

	test('tells the scope of a level, and where it leads', () => {
		const text = '---\nworksheet: career-development\nlevel: senior¦-pm\n---\n';
		assert.deepEqual(hover(text), [
			'«senior-pm»',
			'# Senior Product Manager',
			'A complex or high-risk product area that depends on other teams.',
			'Leads to: Principal Product Manager, Group Product Manager',
		]);
	});

	test('tells the lines of a practice', () => {
		const text = '---\nworksheet: pm-trust-review\nperson: Ada\nratings:\n  empower¦ment: { self: 3 }\n---\n';
		assert.deepEqual(hover(text).slice(1, 3), ['# Empowerment', '- The team knows which decisions are theirs.']);
	});

	test('tells how far a day is', () => {
		const lines = {
			'2026-11-20': 'Friday · today',
			'2026-11-21': 'Saturday · tomorrow',
			'2026-11-19': 'Thursday · yesterday',
		};
		for (const [date, words] of Object.entries({
			...lines,
			'2026-12-04': 'Friday · in 14 days',
			'2026-09-01': 'Tuesday · 80 days ago',
		})) {
			assert.deepEqual(hoverIn(`start: ¦${date}`), [`«${date}»`, words]);
			assert.deepEqual(hover(`---\nworksheet: career-development\n---\n\n- [ ] Ask. Due: ${date}¦\n`), [
				`«${date}»`,
				words,
			]);
		}
		assert.deepEqual(hoverIn('start: ¦2026-02-30'), []);
	});

	test('tells which item an id names, in frontmatter and text', () => {
		const text = readFileSync('media/samples/career-development.md', 'utf8');
		assert.deepEqual(hover(text.replace('### G1', '### G¦1')), [
			'«G1»',
			'# G1 Write a one-year strategy for Returns that two partner teams plan against.',
			'- Competency: product-strategy',
			'- From: 2',
			'- To: 3',
			'- Measure: Adopted in the January planning round, and both partner leads can name its main trade-off without help.',
			'- Due: 2027-01-29',
			'- Status: on-track',
			'Friday · in 70 days',
		]);
		assert.equal(hover(text.replace('evidence: [E4]', 'evidence: [E4¦]'))[1], '# E4');
		assert.match(hover(text.replace('evidence: [E4]', 'evidence: [E4¦]'))[4]!, /^- What happened: Met Finance/);
	});

	test('tells nothing of where a goal starts and leads while somebody rates alone', () => {
		const text = readFileSync('media/samples/career-development.md', 'utf8').replace('### G1', '### G¦1');
		const keys = (isAlone: boolean): string => hover(text, isAlone).join('\n');
		assert.match(keys(false), /- From: 2\n- To: 3/);
		assert.doesNotMatch(keys(true), /From|To:/);
	});

	test('tells of a rating only what is expected while somebody rates alone', () => {
		const lines = hoverIn('ratings:\n  product-strategy: { self: 3, manager: ¦2 }', true).join('\n');
		assert.match(lines, /expected: 4/);
		assert.doesNotMatch(lines, /Developing/);
	});

	test('tells of a competency that a table names', () => {
		const text = readFileSync('media/samples/career-development.md', 'utf8');
		assert.equal(hover(text.replace('customer-insight, discovery', 'customer-insight, disco¦very'))[0], '«discovery»');
		assert.equal(hover(text.replace('| Customer insight', '| Cust¦omer insight'))[0], '«Customer insight»');
	});

	test('leads from the name of the one it is about to other worksheets about them, and from no other name', () => {
		assert.deepEqual(hoverIn('person: "Ada¦ Park"'), [
			'«"Ada Park"»',
			'Also about Ada Park: Mentorship goal: A year > pair.md',
		]);
		assert.deepEqual(hoverIn('person: Ada Park\nmentor: Ada¦ Park'), []);
	});

	test('says nothing of words, and nothing where the kind is not known', () => {
		assert.deepEqual(hoverIn('person: A¦da'), []);
		assert.deepEqual(hover('---\nworksheet: career-development\n---\n\n# Wo¦rds\n'), []);
		assert.deepEqual(hover('---\nworksheet: nothing\nsta¦rt: 2026-01-01\n---\n'), []);
	});
});
