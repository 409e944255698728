import assert from 'node:assert/strict';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import type { EvidenceRow } from '../../src/core/worksheet';
import { markers } from './markers';

const frontmatter = '---\nworksheet: career-development\n---\n';

function read(body: string): readonly EvidenceRow[] {
	return parseWorksheet(`${frontmatter}${body}`)?.evidence ?? [];
}

suite('readEvidence', () => {
	test('reads rows by what their columns are called', () => {
		const [row] = read(`## Evidence\n
| Proof no. | When | Skills | What | Outcome | Seen by | Proof |
| --- | --- | --- | --- | --- | --- | --- |
| E1 | 2026-09-18 | delivery, \`discovery\`, | Stopped it 😀 | Five weeks | Lead | a.md |
`);
		const cells = [...(row?.cells ?? [])].map(([column, { text }]) => `${column}: ${text}`);
		assert.deepEqual([row?.id, row?.date, row?.shows], ['E1', '2026-09-18', ['delivery', 'discovery']]);
		assert.deepEqual(cells.slice(3), ['what: Stopped it 😀', 'result: Five weeks', 'witness: Lead', 'link: a.md']);
	});

	test('takes the first column for the id, and the first of two that are called the same', () => {
		const rows = read(
			'## Evidence\n\n| Date | Date | Date | Own |\n| - | - | - | - |\n| E1 | 2026-02-30 | 2026-01-01 | x |\n',
		);
		assert.deepEqual(
			rows.map(({ id, date, cells }) => [id, date, [...cells.keys()]]),
			[['E1', undefined, ['id', 'date']]],
		);
	});

	test('reads a date between marks', () => {
		const rows = read('## Evidence\n\n| ID | Date |\n| - | - |\n| E1 | **2026-01-01** |\n| E2 | `2026-01-02` |\n');
		assert.deepEqual(
			rows.map(({ date }) => date),
			['2026-01-01', '2026-01-02'],
		);
	});

	test('reads short and long rows, and leaves out blank ones', () => {
		const rows = read('## Evidence\n\n| ID | Date |\n| --- | --- |\n| E1 |\n| | |\n|  | 2026-01-01 | more |\n|\n');
		assert.deepEqual(
			rows.map(({ id, date }) => [id, date]),
			[
				['E1', undefined],
				['', '2026-01-01'],
			],
		);
	});

	test('reads every table of the section, under an alias too, and none elsewhere', () => {
		const [zero, one, two, three, four] = [0, 1, 2, 3, 4].map(id => `| ID |\n| --- |\n| E${id} |\n\n`);
		const body = `${zero}## Log\n\n${one}## EXAMPLES\n\n${two}### More\n\n${three}# End\n\n${four}`;
		const worksheet = parseWorksheet(`---\nworksheet: boss-partnership\n---\n${body}`);
		assert.deepEqual(
			worksheet?.evidence.map(({ id }) => id),
			['E2', 'E3'],
		);
		assert.deepEqual([...read('## Evidence\n\n- E1\n'), ...read('')], []);
	});

	test('reads the section by its title in a file of unknown kind', () => {
		const text = '---\nworksheet: other\n---\n## evidence\n\n| ID |\n| --- |\n| E1 |\n';
		assert.deepEqual(
			parseWorksheet(text)?.evidence.map(({ id }) => id),
			['E1'],
		);
	});

	for (const eol of ['\n', '\r\n']) {
		test(`knows where rows and cells stand, with ${JSON.stringify(eol)}`, () => {
			const marked = '## Evidence\n\n| ID | Date |\n| --- | --- |\n«| «E1» | «2026-01-01» |»\n«| «E2» | « |»\n';
			const { text, ranges } = markers(`${frontmatter}${marked}`.replace('| « |»', '| |»').replaceAll('\n', eol));
			const rows = parseWorksheet(text)?.evidence ?? [];
			const found = rows.flatMap(({ row, cells }) => [row.range, cells.get('id')?.range, cells.get('date')?.range]);
			assert.deepEqual(found.slice(0, 5), ranges);
		});
	}
});
