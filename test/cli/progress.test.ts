import assert from 'node:assert/strict';
import path from 'node:path';
import { formatProgressCsv } from '../../src/cli/formats/progressCsv';
import { formatProgressText } from '../../src/cli/formats/progressText';
import { createPalette } from '../../src/cli/palette';
import type { WorksheetProgress } from '../../src/cli/progressReport';
import { createFolder, removeFolders, runCli } from './runCli';
import { today, worksheet } from './worksheets';

const ada: WorksheetProgress = {
	path: 'ada.md',
	worksheet: 'career-development',
	title: 'Ada Park, growing',
	people: { person: 'Ada Park', manager: 'Sam "Sunny" Ruiz' },
	status: 'active',
	done: 7,
	total: 12,
	percent: 58,
	filled: 90,
	overdue: 0,
	dueSoon: 1,
	nextDue: '2026-12-04',
	checkin: { last: null, next: '2026-11-25', overdueDays: 0 },
	topGaps: [{ competency: 'product-strategy', assessed: 2, expected: 4, gap: 2 }],
};

function formatText(changes: Partial<WorksheetProgress>): string {
	return formatProgressText({ today, lookedAt: 1, worksheets: [{ ...ada, ...changes }] }, createPalette(false));
}

function formatCsv(changes: Partial<WorksheetProgress>): string {
	return formatProgressCsv({ today, lookedAt: 1, worksheets: [{ ...ada, ...changes }] }).split('\r\n')[1] ?? '';
}

suite('progress', function () {
	this.timeout(20_000);
	suiteTeardown(removeFolders);

	test('says where a ladder cannot be used, so that missing gaps do not pass for none', async () => {
		const folder = createFolder({ 'a.md': worksheet(['ladder: our.ladder.yaml']) });
		const { code, stderr } = await folder.run(['progress', '--today', today]);
		const notice = 'a.md: Its ladder cannot be used, so no gaps are shown; `pm-worksheets check a.md` says why';
		assert.deepEqual([code, stderr.trim()], [0, notice]);
	});

	test('json has the shape of the format', async () => {
		const { stdout, code } = await runCli(
			['progress', 'media/samples/career-development.md', '--format', 'json', '--today', today],
			path.resolve('.'),
		);
		assert.equal(code, 0);
		assert.deepEqual(JSON.parse(stdout), {
			version: 1,
			today,
			worksheets: [
				{
					path: 'media/samples/career-development.md',
					worksheet: 'career-development',
					title: 'Ada Park, growing towards Senior Product Manager',
					people: { person: 'Ada Park', manager: 'Sam Ruiz' },
					status: 'active',
					done: 3,
					total: 11,
					percent: 27,
					filled: 100,
					overdue: 0,
					dueSoon: 1,
					nextDue: '2026-12-04',
					checkin: { last: '2026-11-03', next: '2026-12-01', overdueDays: 0 },
					topGaps: [
						{ competency: 'product-strategy', assessed: 2, expected: 4, gap: 2 },
						{ competency: 'stakeholder-influence', assessed: 2, expected: 4, gap: 2 },
						{ competency: 'data-fluency', assessed: 3, expected: 4, gap: 1 },
					],
				},
			],
		});
	});

	test('a worksheet with errors is followed as far as it can be read, one without a title by its file name', async () => {
		const folder = createFolder({
			'a.md': worksheet(['cadence: sometimes'], '- [x] One\n'),
			'b.md': '---\nworksheet: pet\n---\n',
			'c.md': '',
		});
		const { stdout } = await folder.run(['progress', '--format', 'json', '--today', today]);
		const { worksheets } = JSON.parse(stdout) as { worksheets: readonly WorksheetProgress[] };
		assert.deepEqual(
			worksheets.map(({ title, worksheet: kind, done, total }) => [title, kind, done, total]),
			[
				['a.md', 'career-development', 1, 1],
				['b.md', 'pet', 0, 0],
			],
		);
	});

	test('text shows a bar, what is next and the largest gaps', () => {
		assert.equal(
			formatText({}),
			[
				'Ada Park, growing',
				'  ada.md · career-development · active · 90% filled in',
				'  ████░░░░ 7 of 12 · due 2026-12-04 · check-in in 5 days',
				'  Largest gaps: product-strategy 2 of 4',
				'',
				'1 worksheet, 7 of 12 done, 0 overdue',
				'',
			].join('\n'),
		);
	});

	test('text says what is late, what is missing and what is over', () => {
		const bar = (changes: Partial<WorksheetProgress>): string =>
			formatText({ topGaps: [], ...changes }).split('\n')[2] ?? '';
		assert.deepEqual(
			[
				bar({ overdue: 2, checkin: { last: null, next: '2026-11-19', overdueDays: 1 } }),
				bar({ done: 0, total: 0, nextDue: null, checkin: { last: null, next: null, overdueDays: 0 } }),
				bar({ done: 12, nextDue: null, status: 'closed' }),
				bar({ checkin: { last: null, next: today, overdueDays: 0 } }),
			],
			[
				'  ████░░░░ 7 of 12 · 2 overdue · due 2026-12-04 · check-in was due 1 day ago',
				'  ░░░░░░░░ nothing to do yet · no check-in planned',
				'  ████████ 12 of 12 · closed',
				'  ████░░░░ 7 of 12 · due 2026-12-04 · check-in today',
			],
		);
	});

	test('csv quotes what needs it and never starts a formula', () => {
		assert.equal(
			formatCsv({ title: '=HYPERLINK("x")', nextDue: null, status: '-1', worksheet: '@SUM(1)', path: '+1, 2.md' }),
			'"\'+1, 2.md",\'@SUM(1),"\'=HYPERLINK(""x"")","person: Ada Park; manager: Sam ""Sunny"" Ruiz",\'-1,7,12,58,90,0,1,,,2026-11-25,0,product-strategy: 2',
		);
	});
});
