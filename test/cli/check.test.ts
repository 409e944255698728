import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { createFolder, removeFolders, runCli } from './runCli';
import type { TestFolder } from './runCli';
import { faulty, ladder, today, worksheet } from './worksheets';
import type { CheckJson, DiagnosticJson } from './worksheets';

async function checkJson(folder: TestFolder, ...args: string[]): Promise<CheckJson> {
	const { stdout, stderr } = await folder.run(['check', '--format', 'json', '--today', today, ...args]);
	assert.equal(stderr, '');
	return JSON.parse(stdout) as CheckJson;
}

/** The errors of each file, as `code at «text»`. */
function listErrors({ files }: CheckJson, texts: Readonly<Record<string, string>>): Record<string, readonly string[]> {
	const describe = (text: string, { code, start, end }: DiagnosticJson): string => {
		return `${code} ${start.line}:${start.character}-${end.line}:${end.character} «${text.slice(start.offset, end.offset)}»`;
	};
	return Object.fromEntries(
		files.map(({ path: file, diagnostics }) => [
			file,
			diagnostics
				.filter(({ severity }) => severity === 'error')
				.map(diagnostic => describe(texts[file] ?? '', diagnostic)),
		]),
	);
}

suite('check', function () {
	this.timeout(20_000);
	suiteTeardown(removeFolders);

	test('the samples have no error and no warning', async () => {
		const args = ['check', 'media/samples', '--format', 'json', '--today', today, '--fail-on', 'warning'];
		const { stdout, code } = await runCli(args, path.resolve('.'));
		const { files, summary } = JSON.parse(stdout) as CheckJson;
		assert.equal(code, 0, stdout);
		assert.deepEqual([files.length, summary['errors'], summary['warnings']], [6, 0, 0]);
	});

	test('json has the shape of the format', async () => {
		const folder = createFolder({ 'a.md': faulty, 'notes/b.md': '# Nothing of ours\n', 'c.markdown': worksheet() });
		const { files, ...rest } = await checkJson(folder);
		assert.deepEqual(rest, {
			version: 1,
			today,
			summary: { files: 3, worksheets: 2, errors: 1, warnings: 0, information: 0, hints: 0 },
		});
		const [first, second] = files;
		assert.deepEqual(second, { path: 'c.markdown', worksheet: 'career-development', diagnostics: [] });
		const { message, fixes, ...diagnostic } = first?.diagnostics[0] as DiagnosticJson;
		assert.deepEqual(diagnostic, {
			code: 'value-unknown',
			severity: 'error',
			start: { line: 6, character: 10, offset: faulty.indexOf('sometimes') },
			end: { line: 6, character: 19, offset: faulty.indexOf('sometimes') + 9 },
		});
		assert.match(message, /sometimes/);
		assert.ok(Array.isArray(fixes));
	});

	test('places are right whatever ends a line and whatever comes before', async () => {
		const texts = {
			'bom.md': `\ufeff${faulty}`,
			'crlf.md': faulty.replaceAll('\n', '\r\n'),
			'emoji.md': worksheet(['person: "Ada 🚀"', 'tags: [🚀, { a: 1 }]']),
			'unclosed.md': '\ufeff---\nworksheet: career-development\n',
		};
		assert.deepEqual(listErrors(await checkJson(createFolder(texts)), texts), {
			'bom.md': ['value-unknown 6:10-6:19 «sometimes»'],
			'crlf.md': ['value-unknown 6:10-6:19 «sometimes»'],
			'emoji.md': ['wrong-type 6:12-6:20 «{ a: 1 }»'],
			'unclosed.md': ['frontmatter-invalid 1:1-1:4 «---»'],
		});
	});

	test('a worksheet of no known kind is listed with what it says', async () => {
		const { files } = await checkJson(
			createFolder({
				'a.md': '---\nworksheet: career\n---\n',
				'b.md': '---\nworksheet:\n---\n',
				'c.md': '---\nworksheet: [\n---\n',
			}),
		);
		assert.deepEqual(
			files.map(({ worksheet: kind, diagnostics }) => [kind, diagnostics.map(({ code }) => code)]),
			[
				['career', ['worksheet-unknown']],
				[null, ['required-missing']],
				[null, ['frontmatter-invalid']],
			],
		);
	});

	test('evidence that is named in another worksheet is looked up there', async () => {
		const naming = (reference: string): string =>
			worksheet(['status: active', 'goals:', `  - { id: G1, title: A, evidence: [${reference}] }`]);
		const texts = {
			'a/gone.md': naming('../b/gone.md#E1'),
			'a/known.md': naming('../b/proof.md#E1'),
			'a/unknown.md': naming('../b/proof.md#E2'),
			'b/proof.md': `${worksheet([])}\n## Evidence\n\n| ID | What |\n| --- | --- |\n| E1 | a |\n`,
		};
		const report = await checkJson(createFolder(texts));
		assert.deepEqual(
			report.files.map(({ diagnostics }) =>
				diagnostics.map(({ code }) => code).filter(code => /^(?:reference|evidence-link)/.test(code)),
			),
			[['evidence-link-missing'], [], ['reference-unknown'], []],
		);
	});

	test('ladders are checked, found beside their worksheets, and told apart from what is no ladder', async () => {
		const levels = ['level: junior', 'target: senior'];
		const texts = {
			'broken.ladder.yaml': ladder.replace('next: [senior]', 'next: [lead]'),
			'ladders/returns.ladder.yml': ladder,
			'none.md': worksheet(['ladder: nowhere.ladder.yaml']),
			'team/absolute.md': worksheet(['ladder: /etc/hosts']),
			'team/broken.md': worksheet(['ladder: ../broken.ladder.yaml', ...levels]),
			'team/good.md': worksheet(['ladder: ../ladders/returns.ladder.yml', ...levels]),
		};
		const report = await checkJson(createFolder(texts));
		assert.deepEqual(
			report.files.map(({ worksheet: kind }) => kind === 'ladder'),
			[true, true, false, false, false, false],
		);
		assert.deepEqual(listErrors(report, texts), {
			'broken.ladder.yaml': ['ladder-invalid 9:89-9:93 «lead»'],
			'ladders/returns.ladder.yml': [],
			'none.md': ['ladder-not-found 6:9-6:28 «nowhere.ladder.yaml»'],
			'team/absolute.md': ['ladder-not-found 6:9-6:19 «/etc/hosts»'],
			'team/broken.md': ['ladder-not-found 6:9-6:30 «../broken.ladder.yaml»'],
			'team/good.md': [],
		});
		assert.equal(report.summary['worksheets'], 4);
	});

	test('--ladder is for worksheets that name none', async () => {
		const texts = {
			'a.md': worksheet(['level: junior', 'target: senior']),
			'b.md': worksheet(['ladder: pm-default', 'level: junior']),
		};
		const folder = createFolder({ ...texts, 'returns.yaml': ladder });
		assert.deepEqual(listErrors(await checkJson(folder, '--ladder', 'returns.yaml'), texts), {
			'a.md': [],
			'b.md': ['level-unknown 4:8-4:14 «junior»'],
		});
	});

	test('many files are checked in threads and reported in order', async () => {
		const names = Array.from({ length: 2001 }, (_, index) => `${String(index).padStart(4, '0')}.md`);
		const folder = createFolder(
			Object.fromEntries(names.map((name, index) => [name, index % 1000 === 0 ? faulty : worksheet()])),
		);
		const { files, summary } = await checkJson(folder);
		assert.deepEqual(
			files.map(({ path: file }) => file),
			names,
		);
		assert.deepEqual(
			files.filter(({ diagnostics }) => diagnostics.length > 0).map(({ path: file }) => file),
			['0000.md', '1000.md', '2000.md'],
		);
		assert.deepEqual([summary['files'], summary['worksheets'], summary['errors']], [2001, 2001, 3]);
	});

	test('a thread that ends without an answer is told in one sentence', async function () {
		if (availableParallelism() < 2) {
			this.skip();
		}
		const names = Array.from({ length: 2000 }, (_, index) => `${index}.md`);
		const folder = createFolder(Object.fromEntries(names.map(name => [name, worksheet()])));
		folder.write('end.cjs', "if (!require('node:worker_threads').isMainThread) process.exit(7);");
		const { code, stderr, stdout } = await folder.run(['check'], { NODE_OPTIONS: '--require ./end.cjs' });
		assert.deepEqual([code, stdout], [2, '']);
		assert.equal(
			stderr,
			'pm-worksheets: Something went wrong in the tool itself: Error: a thread of the check ended early, with code 7\n',
		);
	});

	test('the exit code follows --fail-on', async () => {
		const folder = createFolder({ 'error.md': faulty, 'hint.md': worksheet(['status: paused', 'pet: cat']) });
		const codes = await Promise.all(
			[['error.md'], ['hint.md'], ['hint.md', '--fail-on', 'warning'], ['hint.md', '--fail-on=hint']].map(
				async args => {
					return (await folder.run(['check', '--today', today, ...args])).code;
				},
			),
		);
		assert.deepEqual(codes, [1, 0, 0, 1]);
	});
});
