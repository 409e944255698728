import assert from 'node:assert/strict';
import type { WorksheetProgress } from '../../src/cli/progressReport';
import { smallKind } from '../core/ownKinds/smallKind';
import { createFolder, removeFolders } from './runCli';
import type { CliRun, TestFolder } from './runCli';
import { today } from './worksheets';
import type { CheckJson } from './worksheets';

const broken = smallKind.replace('months: 6', 'months: six');
const hires = 'hires:\n  - { id: H1, title: A designer, due: 2026-12-01 }\n';

/** The same with a day that is none. */
const late = hires.replace('2026-12-01', 'soon');

/** A worksheet of the own kind; with `frontmatter`, more of it. */
function plan(frontmatter = hires, kind = 'hiring-plan'): string {
	return `---\nworksheet: ${kind}\nperson: Ada Park\n${frontmatter}---\n\n# Ada\n`;
}

async function check(folder: TestFolder, ...args: string[]): Promise<CheckJson & { readonly code: number | null }> {
	const { stdout, stderr, code } = await folder.run(['check', '--format', 'json', '--today', today, ...args]);
	assert.equal(stderr, '');
	return { ...(JSON.parse(stdout) as CheckJson), code };
}

/** What is said of each file, in words. */
function list({ files }: CheckJson): readonly string[] {
	return files.map(({ path, worksheet, diagnostics }) => {
		return [path, worksheet, ...diagnostics.map(({ code, start }) => `${code} ${start.line}:${start.character}`)].join(
			' ',
		);
	});
}

function fail({ code, stderr, stdout }: CliRun): string {
	assert.deepEqual([code, stdout], [2, '']);
	return stderr.trim();
}

suite('own kinds on the command line', function () {
	this.timeout(30_000);
	suiteTeardown(removeFolders);

	test('are checked, and worksheets against them', async () => {
		const folder = createFolder({
			'kinds/hiring.worksheet.yaml': smallKind,
			'a.md': plan(late),
			'b.md': plan(),
		});
		const report = await check(folder);
		assert.deepEqual(list(report), [
			'a.md hiring-plan date-invalid 5:39',
			'b.md hiring-plan',
			'kinds/hiring.worksheet.yaml kind',
		]);
		assert.deepEqual([report.summary['files'], report.summary['worksheets']], [3, 2]);
		const { stdout } = await folder.run(['check', 'b.md', 'kinds', '--today', today]);
		assert.equal(stdout, '1 worksheet and 1 kind, nothing to report\n');
	});

	test('that are broken are reported at their place, and their worksheets say so', async () => {
		const folder = createFolder({ 'a.md': plan(), 'x.worksheet.yml': broken });
		const report = await check(folder);
		const [line = ''] = broken.split('months: six')[0]?.split('\n').slice(-1) ?? [];
		const place = `${broken.slice(0, broken.indexOf('six')).split('\n').length}:${line.length + 9}`;
		assert.deepEqual(list(report), [
			'a.md hiring-plan worksheet-unknown 2:12',
			`x.worksheet.yml kind worksheet-kind-invalid ${place}`,
		]);
		assert.match(
			report.files[0]?.diagnostics[0]?.message ?? '',
			/described in `x\.worksheet\.yml`, which has an error/,
		);
		assert.equal(report.code, 1);
	});

	test('of one id: the first file by its path is used, and the second is told of it', async () => {
		const second = smallKind.replace('key: due', 'key: day');
		const folder = createFolder({ 'a.worksheet.yaml': smallKind, 'b.worksheet.yaml': second, 'c.md': plan() });
		const report = await check(folder);
		assert.deepEqual(list(report), [
			'a.worksheet.yaml kind',
			'b.worksheet.yaml kind worksheet-kind-invalid 1:5',
			'c.md hiring-plan',
		]);
		assert.match(report.files[1]?.diagnostics[0]?.message ?? '', /taken by `a\.worksheet\.yaml` already/);
	});

	test('are found in the working directory where the paths hold none, by the rules of .gitignore', async () => {
		const outside = createFolder({ 'far.md': plan() });
		const folder = createFolder({
			'kinds/hiring.worksheet.yaml': smallKind,
			'team/a.md': plan(),
			'team/b.md': plan('', 'nobody'),
		});
		assert.deepEqual(list(await check(folder, 'team')), [
			'team/a.md hiring-plan',
			'team/b.md nobody worksheet-unknown 2:12',
		]);
		assert.deepEqual(list(await check(folder, 'team/a.md')), ['team/a.md hiring-plan']);
		const far = `${outside.path}/far.md`;
		assert.deepEqual(list(await check(folder, far)), [`${far} hiring-plan worksheet-unknown 2:12`]);
		folder.write('.gitignore', 'kinds/\n');
		assert.deepEqual(list(await check(folder, 'team/a.md')), ['team/a.md hiring-plan worksheet-unknown 2:12']);
	});

	test('under the given paths come before those of the working directory', async () => {
		const inWords = smallKind.replace('description: The first day., type: date', 'description: When., type: text');
		const folder = createFolder({
			'a.worksheet.yaml': smallKind,
			'team/a.md': plan(late),
			'team/x.worksheet.yaml': inWords,
		});
		assert.deepEqual(list(await check(folder, 'team')), ['team/a.md hiring-plan', 'team/x.worksheet.yaml kind']);
		assert.match(
			list(await check(folder)).join('\n'),
			/^a\.worksheet\.yaml kind\n.*date-invalid.*\n.*worksheet-kind-invalid/,
		);
	});

	test('are known to every thread', async () => {
		const files = Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`w/${index}.md`, plan()]));
		const folder = createFolder({ ...files, 'k/hiring.worksheet.yaml': smallKind });
		const { summary } = await check(folder);
		assert.deepEqual([summary['worksheets'], summary['errors']], [2100, 0]);
		const team = await check(folder, 'w');
		assert.deepEqual([team.summary['worksheets'], team.summary['errors']], [2100, 0]);
	});

	test('that are broken are told of with progress, which leaves out what they would tell', async () => {
		const dates = 'status: active\ncadence: monthly\nnext_checkin: 2026-12-01\n';
		const folder = createFolder({ 'a.md': plan(`${hires}${dates}`), 'x.worksheet.yml': broken });
		const { code, stderr, stdout } = await folder.run(['progress', '--format', 'json', '--today', today]);
		const notice = 'a.md: Its kind cannot be used, so only tasks are counted; `pm-worksheets check a.md` says why';
		assert.deepEqual([code, stderr.trim()], [0, notice]);
		const { worksheets } = JSON.parse(stdout) as { readonly worksheets: readonly WorksheetProgress[] };
		assert.deepEqual(
			worksheets.map(worksheet => 'notice' in worksheet || 'progress' in worksheet),
			[false],
		);
		assert.deepEqual(
			worksheets.map(({ checkin, people, status, total }) => [people, status, checkin.next, total]),
			[[{ person: 'Ada Park' }, 'active', '2026-12-01', 0]],
		);
		folder.write('x.worksheet.yml', smallKind);
		assert.equal((await folder.run(['progress', '--today', today])).stderr, '');
	});

	test('have progress', async () => {
		const folder = createFolder({ 'kinds/x.worksheet.yaml': smallKind, 'team/a.md': plan() });
		for (const args of [[], ['team']]) {
			const { stdout } = await folder.run(['progress', '--format', 'json', '--today', today, ...args]);
			const { worksheets } = JSON.parse(stdout) as { worksheets: readonly Record<string, unknown>[] };
			assert.deepEqual(
				worksheets.map(({ worksheet, people, total, nextDue }) => [worksheet, people, total, nextDue]),
				[['hiring-plan', { person: 'Ada Park' }, 1, '2026-12-01']],
			);
		}
	});

	test('have new worksheets, which their check finds nothing wrong with, and a schema', async () => {
		const folder = createFolder({ 'kinds/x.worksheet.yaml': smallKind });
		const { stdout, stderr, code } = await folder.run(['new', 'hiring-plan', '--set', 'person=Ada', '--today', today]);
		assert.deepEqual([stderr, code], ['', 0]);
		folder.write('a.md', stdout);
		assert.deepEqual(list(await check(folder, 'a.md')), ['a.md hiring-plan']);
		const schema = JSON.parse((await folder.run(['schema', 'hiring-plan'])).stdout) as {
			properties: Record<string, unknown>;
		};
		assert.ok('hires' in schema.properties);
	});

	test('are among those to choose from, and a broken one leads to its file', async () => {
		const folder = createFolder({ 'kinds/x.worksheet.yaml': smallKind });
		assert.match(
			fail(await folder.run(['new'])),
			/^pm-worksheets: Say which kind of worksheet: `career-development`, .* or `hiring-plan`$/,
		);
		assert.match(
			fail(await folder.run(['schema', 'hiring'])),
			/no kind of worksheet `hiring`; use .* `hiring-plan`, `ladder` or `kind`$/,
		);
		folder.write('kinds/x.worksheet.yaml', broken);
		assert.match(
			fail(await folder.run(['new', 'hiring-plan'])),
			/described in `kinds\/x\.worksheet\.yaml`, which has an error; `pm-worksheets check kinds\/x\.worksheet\.yaml` says which$/,
		);
	});
});
