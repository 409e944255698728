import assert from 'node:assert/strict';
import { builtInKinds } from '../../../src/core/builtInKinds';
import { formatMessage } from '../../../src/core/message';
import { parseKindFile } from '../../../src/core/parseKindFile';
import { applyEdits } from '../../../src/core/range';
import { validateKind } from '../../../src/core/validateKind';
import { markers } from '../markers';
import { smallKind } from './smallKind';

/** Asserts that a file is reported at the marked place alone, and returns in which words. */
function assertInvalid(marked: string): string {
	const { text, ranges } = markers(marked);
	const found = validateKind(parseKindFile(text), {});
	assert.deepEqual(
		found.map(({ code, range, severity }) => [code, severity, range]),
		ranges.map(range => ['worksheet-kind-invalid', 'error', range]),
		`${text}\n${JSON.stringify(found)}`,
	);
	assert.equal(parseKindFile(text).kind, undefined);
	return found.map(({ message }) => formatMessage(message)).join('');
}

suite('the file of an own kind', () => {
	test('that is well formed is a kind, with LF and CRLF and a byte order mark', () => {
		for (const text of [smallKind, smallKind.replace(/\n/g, '\r\n'), `\ufeff${smallKind}`]) {
			const { id, kind, problem } = parseKindFile(text);
			assert.deepEqual(
				[id, kind?.id, kind?.sections[0]?.title, problem],
				['hiring-plan', 'hiring-plan', 'Notes', undefined],
			);
			assert.deepEqual(validateKind(parseKindFile(text), {}), []);
		}
	});

	const places: readonly [name: string, from: string, to: string, words: RegExp][] = [
		['a value', 'months: 6', 'months: «six»', /^Found `six`, expected a whole number above 0; until this is mended/],
		['a value in a list', 'key: person,', 'key: «the-person»,', /^Found `the-person`/],
		[
			'an unknown key, not at its value',
			'title: Hiring plan',
			'title: Hiring plan\n«titel»: Plan',
			/^Found `titel`, expected/,
		],
		[
			'an unknown key whose value has many lines',
			'defaults:',
			'«default»:\n  - a\n  - b\ndefaults:',
			/^Found `default`/,
		],
		[
			'a word that no list can be like',
			'singular: hire',
			'singular: hire\n    like: «goal»',
			/^Found `goal`, expected `goals`, `commitments` or `milestones`/,
		],
		['a key without a value', 'title: Hiring plan', '«title»:', /^Found no value for `title`/],
		['the first key where one is missing', 'id: hiring-plan\ntitle: Hiring plan', '«id»: hiring-plan', /for `title`/],
		[
			'the key of a block',
			'people:\n  - { key: person, title: Person, required: true }',
			'«people»:\n  a: 1\n  b: 2',
			/a list/,
		],
		[
			'an entry that lacks a key',
			'{ key: person, title: Person, required: true }',
			'«{ key: person }»',
			/no value for `title`/,
		],
		['the template, at its key', 'worksheet: hiring-plan', 'worksheet: hiring', /no line `worksheet: hiring-plan`/],
		['YAML that cannot be read', 'defaults: {', 'defaults: «{»\n  {', /never closed|cannot be read/],
		[
			'an id of a built-in kind',
			'id: hiring-plan',
			'id: «manager-review»',
			/`manager-review` is taken by the extension/,
		],
		[
			'a list whose items have no id',
			'fields:\n      - { key: id, title: Id, description: A short name., type: id, required: true }\n',
			'«fields»:\n',
			/no field with `key: id`/,
		],
		['an id of a built-in kind, also in a copy of it', 'id: hiring-plan\n', 'id: «boss-partnership»\n', /is taken by/],
		[
			'what nothing is put in the place of',
			'# Hiring plan, {{person}}',
			'# Hiring plan, «{{persn}}»',
			/^Nothing is put in the place of `\{\{persn\}\}`/,
		],
		['an id that means a ladder', 'id: hiring-plan', 'id: «ladder»', /`ladder` is taken by the extension/],
		['an id that means any kind', 'id: hiring-plan', 'id: «"kind"»', /`kind` is taken by the extension/],
		[
			'a template that cannot be read',
			'cadence: {{cadence}}',
			'cadence: [',
			/first lines of the template.*cannot be read/,
		],
	];
	for (const [name, from, to, words] of places) {
		test(`is reported at ${name}`, () => {
			let marked = smallKind.replace(from, to);
			assert.notEqual(marked, smallKind);
			if (name.startsWith('an id') && !name.includes('copy')) {
				marked = marked.replace('worksheet: hiring-plan', `worksheet: ${/id: «"?([\w-]+)/.exec(marked)?.[1]}`);
			}
			if (name.includes('template')) {
				marked = marked.replace('template:', '«template»:');
			}
			if (name.startsWith('YAML')) {
				marked = smallKind.replace('defaults: {', 'defaults: «{»').replace('months: 6 }', 'months: 6');
			}
			assert.match(assertInvalid(marked), words);
		});
	}

	suite('offers what is most likely meant', () => {
		/** The words of the finding at the marked place, and what each fix makes of it and leaves to say. */
		function mend(from: string, to: string): readonly string[] {
			const { text } = markers(smallKind.replace(from, to));
			const { range, ...found } = validateKind(parseKindFile(text), {})[0]!;
			const words = formatMessage(found.message).replace(/;.*/, '');
			const fixes = found.fixes.map(({ edits, title }) => {
				const fixed = applyEdits(text, edits);
				const left = validateKind(parseKindFile(fixed), {}).map(other =>
					formatMessage(other.message).replace(/;.*/, ''),
				);
				return [formatMessage(title), ...left].join(', then: ');
			});
			assert.deepEqual(markers(smallKind.replace(from, to)).ranges, [range], words);
			return [words, ...fixes];
		}

		test('for a key, where the file does not have it yet', () => {
			const renamed = ['Found `secions`, expected `sections`', 'Rename to sections'];
			assert.deepEqual(mend('sections:', '«secions»:'), renamed);
			assert.deepEqual(mend('sections:', '«"secions"»:'), renamed);
			assert.deepEqual(mend('log: checkin', '«logs»: checkin'), ['Found `logs`, expected `log`', 'Rename to log']);
			const all = mend('id: hiring-plan', 'id: hiring-plan\n«iid»: hiring-plan');
			assert.match(all.join(), /^Found `iid`, expected `id`, `version`.* or `template`$/);
		});

		test('for a word', () => {
			const words =
				'Found `montly`, expected `weekly`, `fortnightly`, `monthly`, `quarterly`, `half-yearly` or `yearly`';
			assert.deepEqual(mend('cadence: monthly', 'cadence: «montly»'), [words, 'Change to monthly']);
			assert.deepEqual(mend('cadence: monthly', "cadence: «'montly'»"), [words, 'Change to monthly']);
			assert.deepEqual(mend('title: Hiring plan', 'title: Hiring plan\nsupport_from: «persn»'), [
				'Found `persn`, expected `person`',
				'Change to person',
			]);
		});

		test('and tells what was hidden by it', () => {
			assert.deepEqual(mend('type: id,', 'type: «lst»,'), [
				'Found `lst`, expected `text`, `date`, `integer`, `choice`, `kind`, `ladder`, `level`, `competency`, `practice`, `rating`, `id`, `reference` or `list`',
				'Change to list, then: Found no `of` with the type `list`, expected one',
			]);
		});

		test('but not where it would be wrong there, or where all that is seen is a block', () => {
			assert.deepEqual(mend('id_prefix: H', 'id_prefix: H\n    «maxmum»: many'), [
				'Found `maxmum`, expected `maximum`',
			]);
			const [words = '', ...fixes] = mend(
				'{ cadence: monthly, months: 6 }',
				'\n  months: 6\n  «cadence»: |\n    montly',
			);
			assert.match(words, /^Found `montly /);
			assert.deepEqual(fixes, []);
		});
	});

	test('is reported at its first line where it holds nothing that can be shown', () => {
		for (const text of ['', '# nothing yet\n']) {
			const [found] = validateKind(parseKindFile(text), {});
			assert.deepEqual(found?.range, { start: 0, end: text.trimEnd().length }, JSON.stringify(text));
		}
		assertInvalid('«3»');
	});

	test('is reported where another file has its id, and by the severity that is chosen', () => {
		const { text, ranges } = markers(smallKind.replace('id: hiring-plan', 'id: «hiring-plan»'));
		const check = (severity?: 'hint' | 'off'): unknown =>
			validateKind(parseKindFile(text), {
				takenBy: 'kinds/a.worksheet.yaml',
				...(severity && { severities: { 'worksheet-kind-invalid': severity } }),
			}).map(found => [found.severity, found.range, formatMessage(found.message)]);
		const words = 'The id `hiring-plan` is taken by `kinds/a.worksheet.yaml` already; choose another one here';
		assert.deepEqual(check(), [['error', ranges[0], words]]);
		assert.deepEqual(check('hint'), [['hint', ranges[0], words]]);
		assert.deepEqual(check('off'), []);
	});

	test('keeps the id that it says though it has a problem', () => {
		assert.equal(parseKindFile(smallKind.replace('months: 6', 'months: six')).id, 'hiring-plan');
		assert.equal(parseKindFile(smallKind.replace('months: 6 }', 'months: 6')).id, 'hiring-plan');
	});

	test('may have no id of any kind that is built in', () => {
		for (const id of builtInKinds.keys()) {
			assert.match(
				assertInvalid(smallKind.replaceAll('hiring-plan', id).replace(`id: ${id}`, `id: «${id}»`)),
				/taken by the extension/,
			);
		}
	});
});
