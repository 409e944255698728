import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInKinds } from '../../../src/core/builtInKinds';
import { builtInLadders, defaultLadderId } from '../../../src/core/builtInLadders';
import type { Kind } from '../../../src/core/kind';
import { kindTemplate } from '../../../src/core/kindTexts';
import { formatMessage } from '../../../src/core/message';
import { createKindFile, findKindIdProblem, toKindId } from '../../../src/core/newKindFile';
import { createNewWorksheet } from '../../../src/core/newWorksheet';
import { parseKindFile } from '../../../src/core/parseKindFile';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { validateWorksheet } from '../../../src/core/validateWorksheet';
import { smallKind } from './smallKind';

/** What is to be said of a new worksheet of a kind, filled in with a name for everybody. */
function checkNew(kind: Kind, status: string): readonly string[] {
	const names = kind.people.map(({ key, title }): [string, string] => [key, `The ${title}`]);
	const levels = { level: 'product-manager', target: 'senior-pm' };
	const { text } = createNewWorksheet({
		kind,
		answers: { ...levels, status, ...Object.fromEntries(names) },
		today: '2026-11-20',
		ladder: builtInLadders.get(defaultLadderId)!,
	});
	const worksheet = parseWorksheet(text, new Map([[kind.id, kind]]));
	assert.ok(worksheet, text);
	return validateWorksheet(worksheet, { today: '2026-11-20' }).map(
		({ code, message }) => `${code}: ${formatMessage(message)}`,
	);
}

suite('a new kind', () => {
	test('is the template with another id and title, also in its heading, all notes kept', () => {
		const text = createKindFile({ source: kindTemplate, id: 'hiring-plan', title: 'Hiring plan: 2027' });
		const expected = kindTemplate
			.replace('id: my-worksheet #', 'id: hiring-plan #')
			.replace('title: My worksheet', 'title: "Hiring plan: 2027"')
			.replace('  worksheet: my-worksheet', '  worksheet: hiring-plan')
			.replace('  # My worksheet,', '  # Hiring plan: 2027,');
		assert.equal(text, expected);
		assert.equal(parseKindFile(text).kind?.title, 'Hiring plan: 2027');
	});

	test('keeps a heading that cannot hold its title', () => {
		for (const title of ['{{person}}', '{{other}}']) {
			const kind = parseKindFile(createKindFile({ source: kindTemplate, id: 'my-own', title }) ?? '').kind;
			assert.equal(kind?.title, title);
			assert.match(kind.template, /^# My worksheet, \{\{person\}\}$/m);
		}
	});

	test('comes of no source that cannot be read, or whose id cannot be changed', () => {
		const sources = [
			'',
			'[',
			'id: a',
			smallKind.replace('months: 6', 'months: six'),
			smallKind.replace('worksheet: h', 'worksheet:  h'),
		];
		assert.deepEqual(
			sources.map(source => createKindFile({ source, id: 'my-own', title: 'My own' })),
			sources.map(() => undefined),
		);
	});

	test('has an id made of its title', () => {
		const titles = ['Hiring plan, 2027', '  Über-Plan! ', 'Ångström', '日本', 'a_b'];
		assert.deepEqual(titles.map(toKindId), ['hiring-plan-2027', 'uber-plan', 'angstrom', '', 'a-b']);
	});

	test('has an id that nobody else has', () => {
		const kindFiles = new Map([['taken', 'kinds/taken.worksheet.yaml']]);
		const problem = (id: string): string | undefined => {
			const found = findKindIdProblem(id, { kindFiles });
			return found && formatMessage(found);
		};
		assert.equal(problem('hiring-plan'), undefined);
		assert.equal(problem('taken'), '`taken` is taken by kinds/taken.worksheet.yaml; type another id');
		for (const id of ['ladder', 'kind', ...builtInKinds.keys()]) {
			assert.equal(problem(id), `\`${id}\` is taken by the extension itself; type another id`);
		}
		for (const id of ['', 'Hiring', 'a b', '-a', 'a--b', 'a.b']) {
			assert.match(problem(id) ?? '', /^Type small letters/);
		}
	});

	test('makes worksheets that have nothing to complain about, from the template and from the README', () => {
		const readme =
			/## Your own worksheets[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
		for (const source of [kindTemplate, readme]) {
			const { kind, problem } = parseKindFile(source);
			assert.ok(kind, JSON.stringify(problem));
			assert.deepEqual(checkNew(kind, 'draft'), []);
			const said = checkNew(kind, 'active').filter(
				line => !/^(?:placeholder-left|section-missing|key-unknown)/.test(line),
			);
			assert.deepEqual(said, []);
		}
	});
});
