import assert from 'node:assert/strict';
import { lint } from 'markdownlint/sync';
import { builtInKinds } from '../../src/core/builtInKinds';
import { builtInLadders } from '../../src/core/builtInLadders';
import type { Kind } from '../../src/core/kind';
import type { Ladder } from '../../src/core/ladder';
import { createNewWorksheet, findUnknownAnswers, toFileName, toFreeName } from '../../src/core/newWorksheet';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { toPlain } from '../../src/core/toPlain';
import { validateWorksheet } from '../../src/core/validateWorksheet';
import { findPair, getText } from '../../src/core/valueNode';
import type { Worksheet } from '../../src/core/worksheet';

const today = '2026-11-20';
const ladder = builtInLadders.get('pm-default') as Ladder;
const career = builtInKinds.get('career-development') as Kind;
const typical: Record<string, Record<string, string>> = {
	'career-development': {
		...{ person: 'Ada Park', level: 'product-manager', target: 'senior-pm', manager: 'Sam Ruiz' },
		...{ focus: 'product-strategy, discovery', goal: 'Write a strategy for Returns.' },
	},
	'mentorship-goal': { mentee: 'Noor Haddad', mentor: 'Lena Brandt', goal: 'Run a discovery round.' },
	'pm-trust-review': { person: 'Ada Park' },
	'leader-trust-review': { leader: 'Sam Ruiz', pm: 'Ada Park' },
	'manager-review': { manager: 'Sam Ruiz' },
	'boss-partnership': { person: 'Ada Park', boss: 'Sam Ruiz' },
};

function create(
	kind: Kind,
	answers: Record<string, string> = {},
): { text: string; cursor: number; worksheet: Worksheet } {
	const { text, cursor } = createNewWorksheet({ kind, answers, today, ladder });
	const worksheet = parseWorksheet(text, new Map([[kind.id, kind]]));
	assert.ok(worksheet);
	return { text, cursor, worksheet };
}

function getFrontmatter({ root }: Worksheet): Record<string, unknown> {
	return toPlain(root) as Record<string, unknown>;
}

function getErrors(worksheet: Worksheet): string[] {
	return validateWorksheet(worksheet, { today }).map(({ code }) => code);
}

function findLintErrors(text: string): string[] {
	return (lint({ strings: { text } })['text'] ?? []).map(
		({ ruleNames, lineNumber }) => `${lineNumber} ${ruleNames[0] ?? ''}`,
	);
}

suite('createNewWorksheet', () => {
	for (const kind of builtInKinds.values()) {
		const { text, cursor, worksheet } = create(kind, typical[kind.id]);
		const blank = create(kind);

		test(`${kind.id}: has no errors and is clean Markdown`, () => {
			assert.deepEqual([getErrors(worksheet), findLintErrors(text)], [[], []]);
			assert.deepEqual(
				[[...new Set(getErrors(blank.worksheet))], findLintErrors(blank.text)],
				[['required-missing'], []],
			);
		});

		test(`${kind.id}: has all standard sections and no placeholder, with the cursor in the first section`, () => {
			for (const each of [{ text, cursor, worksheet }, blank]) {
				assert.deepEqual(
					each.worksheet.sections.map(({ spec }) => spec),
					kind.sections,
				);
				assert.doesNotMatch(each.text, /\{\{|\}\}|undefined|[ \t]$/m);
				assert.equal(each.cursor, each.worksheet.sections[0]?.content.start);
			}
		});

		test(`${kind.id}: proposes a period and a rhythm from today`, () => {
			const { start, cadence, status, schema } = getFrontmatter(worksheet);
			assert.deepEqual([start, cadence, status, schema], [today, kind.defaults.cadence, 'draft', 1]);
		});
	}

	test('titles the file by its people, and by its kind where one is missing', () => {
		const titles = [typical['career-development'], { person: 'Ada Park' }, { target: 'senior-pm' }, {}].map(
			answers => create(career, answers).worksheet.title,
		);
		const mentorship = builtInKinds.get('mentorship-goal') as Kind;
		assert.deepEqual(titles, [
			'Ada Park, growing towards Senior Product Manager',
			'Career development, Ada Park',
			'Career development',
			'Career development',
		]);
		assert.equal(create(mentorship, { mentor: 'Lena' }).worksheet.title, `${mentorship.title}, Lena`);
	});

	test('writes the answers, in lists between commas', () => {
		const answers = {
			person: 'No',
			focus: 'discovery, , delivery ',
			tags: 'a: b,c',
			status: 'active',
			start: '2027-01-31',
		};
		const { person, focus, tags, status, start, end, next_checkin } = getFrontmatter(create(career, answers).worksheet);
		assert.deepEqual(
			{ person, focus, tags, status, start, end, next_checkin },
			{
				...{ person: 'No', focus: ['discovery', 'delivery'], tags: ['a: b', 'c'], status: 'active' },
				...{ start: '2027-01-31', end: '2027-07-31', next_checkin: '2027-03-03' },
			},
		);
	});

	test('plans from today where the start is past or no date', () => {
		const plans = ['2026-01-31', 'next week'].map(start =>
			getFrontmatter(create(career, { start, cadence: 'weekly' }).worksheet),
		);
		assert.deepEqual(
			plans.map(({ start, end, next_checkin }) => [start, end, next_checkin]),
			[
				['2026-01-31', '2026-07-31', '2026-11-27'],
				['next week', '2027-05-20', '2026-11-27'],
			],
		);
	});

	test('asks ratings of those who are named, and of the person in any case', () => {
		const columns = [{}, { mentor: 'Lena' }, { mentor: 'Lena', manager: 'Sam' }].map(answers => {
			const { ratings } = create(career, answers).worksheet;
			return ratings
				.map(({ pair }) => Object.keys(toPlain(pair.value) as object).join(' '))
				.filter((keys, index, all) => all.indexOf(keys) === index);
		});
		assert.deepEqual(columns, [['self'], ['self mentor'], ['self manager mentor']]);
		assert.deepEqual(
			create(career).worksheet.ratings.map(({ slug }) => slug),
			ladder.competencies.filter(({ core }) => core).map(({ slug }) => slug),
		);
	});

	const hostile = [
		'"',
		"'",
		': x',
		'# x',
		'a #',
		'x\nstatus: active\n---\n# y',
		'{{cursor}}',
		'$& $1',
		'😀',
		'é'.repeat(500),
	].concat([
		'- x',
		'1. x',
		'<!-- x',
		'<b>x</b>',
		'[x](y)',
		'**x**',
		'_x_',
		'`x`',
		'\\',
		'&amp;',
		'null',
		'---',
		'| x |',
		'\u0000\u2028',
		'%',
		'{a}',
	]);
	const kinds = [...builtInKinds.values()];
	for (const [index, kind] of kinds.entries()) {
		test(`${kind.id}: keeps hostile answers data`, () => {
			const people = kind.people.map(({ key }) => key);
			const answer = (words: string) =>
				create(kind, Object.fromEntries([...people, 'goal', 'target'].map(key => [key, words])));
			const outline = ({ text, worksheet: { blocks, problem } }: ReturnType<typeof create>) => {
				return { problem, lines: text.split('\n').length, parts: [blocks.headings.length, blocks.opaque.length] };
			};
			const expected = outline(answer('x'));
			for (const words of [hostile.join(' '), ...hostile.filter((_, each) => each % kinds.length === index)]) {
				const made = answer(words);
				const said = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
				const { root, sections } = made.worksheet;
				assert.deepEqual(outline(made), expected, words);
				assert.deepEqual(
					people.map(key => getText(findPair(root, key)?.value) ?? ''),
					people.map(() => said),
				);
				assert.equal(made.cursor, sections[0]?.content.start);
			}
		});
	}

	test('escapes what would be markup in the title', () => {
		const titles = ['<b>', '[x](y)', 'a_b _c_', 'R&D &amp; C#', '`x`'].map(
			person => create(career, { person, target: 'T' }).worksheet.title,
		);
		const growing = ', growing towards T';
		assert.deepEqual(
			titles,
			['\\<b>', '\\[x\\](y)', 'a_b \\_c\\_', 'R&D \\&amp; C#', '\\`x\\`'].map(name => name + growing),
		);
	});

	test('escapes a # that would close the title', () => {
		assert.equal(create(career, { person: 'A', target: 'C #' }).worksheet.title, 'A, growing towards C \\#');
	});

	test('ignores answers that the kind does not know or that would make it another', () => {
		const answers = {
			worksheet: 'other',
			today: '1999-01-01',
			person: 'A',
			target: 'T',
			target_title: 'x',
			schema: '1\nx: 2',
			own: 'x',
			__proto__: 'x',
		};
		const { worksheet } = create(career, answers);
		assert.deepEqual(
			[worksheet.kind, worksheet.unknownKeys, getFrontmatter(worksheet)['schema'], worksheet.title],
			[career, [], '1 x: 2', 'A, growing towards T'],
		);
		const review = builtInKinds.get('pm-trust-review') as Kind;
		assert.deepEqual(findUnknownAnswers(career, { ...answers, goal: 'x' }), [
			'worksheet',
			'today',
			'target_title',
			'own',
		]);
		assert.deepEqual(findUnknownAnswers(review, { goal: 'x', person: 'x' }), ['goal']);
	});

	test('has a first goal only where somebody named it', () => {
		const goals = (answers: Record<string, string>): unknown[] => {
			const { text, worksheet } = create(career, answers);
			return [getFrontmatter(worksheet)['goals'], /^### .*$/m.exec(text)?.[0]];
		};
		const [named, heading] = goals({ goal: 'Write a strategy.' });
		assert.deepEqual(
			[(named as Record<string, unknown>[]).map(({ id, title }) => [id, title]), heading],
			[[['G1', 'Write a strategy.']], '### G1 Write a strategy'],
		);
		assert.deepEqual(goals({}), [null, undefined]);
		assert.match(create(career).text, /\n## Goals and actions\n\n<!-- [^\n]* -->\n\n## Evidence\n/);
	});

	test('asks for the first goal where the kind cannot do without', () => {
		const mentorship = builtInKinds.get('mentorship-goal') as Kind;
		const goals = getFrontmatter(create(mentorship).worksheet)['goals'] as Record<string, unknown>[];
		assert.deepEqual(
			goals.map(({ title }) => title),
			[mentorship.defaults.goal],
		);
	});

	test('writes own kinds, with placeholders wherever they stand', () => {
		const template =
			'---\nworksheet: own\nnested:\n    ratings:\n        {{core_ratings}}\n---\n{{person}}\n\n- {{goal}}\n\n| {{constructor}} |\n';
		const { text } = create({ ...career, id: 'own', template }, { person: '# x', goal: '2. y', manager: 'Sam' });
		assert.match(text, /\n {8}discovery: \{ self: , manager: \}\n/);
		assert.match(text, /\nmanager: Sam\n/);
		assert.match(text, /\n---\n\\# x\n\n- 2\\\. y\n\n\| {2}\|\n$/);
	});
});

suite('file names of new worksheets', () => {
	const names: [person: string, name: string][] = [
		['Ada Park', 'ada-park-career-development.md'],
		['Ünï Ćøde', 'uni-cøde-career-development.md'],
		['  ', 'career-development.md'],
		['../..', 'career-development.md'],
		['C:\\con\0', 'c-con-career-development.md'],
		['김 अमित', '김-अमित-career-development.md'],
		['😀', 'career-development.md'],
		['--x--', 'x-career-development.md'],
		['CON', 'con-career-development.md'],
		['x'.repeat(500), `${'x'.repeat(60)}-career-development.md`],
	];
	for (const [person, name] of names) {
		test(`${JSON.stringify(person.slice(0, 12))} gives ${name.slice(0, 40)}`, () =>
			assert.equal(toFileName(career, { person }), name));
	}

	test('a name that is taken gets a number', () => {
		const taken = new Set(['a.md', 'a-2.md', 'b.c.md', 'd']);
		assert.deepEqual(
			['a.md', 'b.c.md', 'd', 'e.md'].map(name => toFreeName(name, each => taken.has(each))),
			['a-3.md', 'b.c-2.md', 'd-2', 'e.md'],
		);
	});
});
