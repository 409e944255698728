import assert from 'node:assert/strict';
import { builtInKinds } from '../../../src/core/builtInKinds';
import { createWorksheetView } from '../../../src/core/createWorksheetView';
import { editWorksheet } from '../../../src/core/editWorksheet';
import { formatMessage } from '../../../src/core/message';
import { startNextPeriod } from '../../../src/core/nextPeriod';
import { collectKinds, findOtherFile } from '../../../src/core/ownKinds';
import type { KindFile } from '../../../src/core/ownKinds';
import { parseKindFile } from '../../../src/core/parseKindFile';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { applyEdits } from '../../../src/core/range';
import { recordCheckin } from '../../../src/core/recordCheckin';
import { turnOffRule } from '../../../src/core/rulesOff';
import { validateWorksheet } from '../../../src/core/validateWorksheet';
import { smallKind } from './smallKind';

const broken = smallKind.replace('months: 6', 'months: six');
const today = '2026-11-20';
const worksheet =
	'---\nworksheet: hiring-plan\nperson: Ada Park\nhires:\n  - { id: H1, title: A designer }\n---\n\n# Ada\n';

function toFile(path: string, text: string): KindFile {
	return { path, parsed: parseKindFile(text) };
}

function getIds(kinds: ReadonlyMap<string, unknown>): readonly string[] {
	return [...kinds.keys()].filter(id => !builtInKinds.has(id));
}

suite('own kinds', () => {
	test('come behind the built-in ones', () => {
		const { brokenKinds, kinds } = collectKinds([toFile('a.worksheet.yaml', smallKind)]);
		assert.deepEqual([...kinds.keys()], [...builtInKinds.keys(), 'hiring-plan']);
		assert.equal(brokenKinds.size, 0);
	});

	test('of one id: the first file by its path counts, and the other is told of it', () => {
		const first = toFile('a/x.worksheet.yaml', smallKind);
		const second = toFile('b/x.worksheet.yaml', smallKind.replace('title: Notes', 'title: Others'));
		const known = collectKinds([second, first]);
		assert.equal(known.kinds.get('hiring-plan')?.sections[0]?.title, 'Notes');
		assert.deepEqual([findOtherFile(known, first), findOtherFile(known, second)], [undefined, first.path]);
	});

	test('of one id: a first file that is broken is not stood in for by the second', () => {
		const known = collectKinds([toFile('b.worksheet.yaml', smallKind), toFile('a.worksheet.yaml', broken)]);
		assert.deepEqual([getIds(known.kinds), [...known.brokenKinds]], [[], [['hiring-plan', 'a.worksheet.yaml']]]);
	});

	test('that cannot be read at all go by the name of their file', () => {
		const { brokenKinds } = collectKinds([toFile('kinds/hiring-plan.worksheet.yml', '[')]);
		assert.deepEqual([...brokenKinds], [['hiring-plan', 'kinds/hiring-plan.worksheet.yml']]);
	});

	test('never take the place of a built-in kind', () => {
		const text = smallKind.replaceAll('hiring-plan', 'manager-review');
		const { brokenKinds, kinds } = collectKinds([toFile('a.worksheet.yaml', text)]);
		assert.equal(kinds.get('manager-review'), builtInKinds.get('manager-review'));
		assert.equal(brokenKinds.size, 0);
	});

	test('that are broken: their worksheets say which file has to be mended first, and nothing else', () => {
		const known = collectKinds([toFile('kinds/x.worksheet.yaml', broken)]);
		const parsed = parseWorksheet(worksheet, known.kinds)!;
		const found = validateWorksheet(parsed, { today, brokenKinds: known.brokenKinds });
		assert.deepEqual(
			found.map(({ code, fixes, message, range }) => [
				code,
				worksheet.slice(range.start, range.end),
				formatMessage(message),
				fixes,
			]),
			[
				[
					'worksheet-unknown',
					'hiring-plan',
					'Kind `hiring-plan` is described in `kinds/x.worksheet.yaml`, which has an error, so this worksheet is not checked; mend that file first',
					[],
				],
			],
		);
	});

	test('are among those that a misspelt one may mean', () => {
		const { kinds } = collectKinds([toFile('x.worksheet.yaml', smallKind)]);
		const parsed = parseWorksheet(worksheet.replace('hiring-plan', 'hiring-plam'), kinds)!;
		const [found] = validateWorksheet(parsed, { today });
		assert.deepEqual(
			found?.fixes.map(({ title }) => formatMessage(title)),
			['Change to hiring-plan'],
		);
	});

	test('are what a changed worksheet is read with, too', () => {
		const { kinds } = collectKinds([toFile('x.worksheet.yaml', smallKind)]);
		const parsed = parseWorksheet(worksheet, kinds)!;
		assert.equal(createWorksheetView(parsed, { today })?.kindTitle, 'Hiring plan');
		const edit = editWorksheet(
			parsed,
			{ type: 'setValue', target: { at: 'item', list: 'hires', index: 0, key: 'due' }, value: '2027-01-29' },
			{ today },
		);
		assert.ok('edits' in edit);
		assert.match(applyEdits(worksheet, edit.edits), /\{ id: H1, title: A designer, due: 2027-01-29 \}/);
		assert.ok('edits' in turnOffRule(parsed, 'stale', { today }));
		assert.ok('edits' in recordCheckin(parsed, today));
		const done = worksheet.replace('A designer }', 'A designer }\n  - { id: H2, title: A writer, status: done }');
		const period = startNextPeriod(parseWorksheet(done, kinds)!, today);
		assert.ok('text' in period);
		assert.match(period.text, /H1/);
		assert.doesNotMatch(period.text, /H2/);
	});
});
