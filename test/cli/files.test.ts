import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { findRulesAbove } from '../../src/cli/files/ignoreRules';
import { listFiles } from '../../src/cli/files/listFiles';
import { TextReader } from '../../src/cli/files/textReader';
import { LineIndex } from '../../src/core/lineIndex';
import { createFolder, removeFolders } from './runCli';
import { faulty, worksheet } from './worksheets';

/** The paths below a folder that a walk finds. */
async function list(folder: string, ...below: string[]): Promise<readonly string[]> {
	const { files } = await listFiles([path.join(folder, ...below)]);
	return files.map(file => path.relative(folder, file.path).split(path.sep).join('/'));
}

function createEmpty(names: readonly string[], ignored: Readonly<Record<string, string>> = {}): string {
	return createFolder({ ...Object.fromEntries(names.map(name => [name, ''])), ...ignored }).path;
}

suite('the files that are looked at', function () {
	this.timeout(20_000);
	suiteTeardown(removeFolders);

	test('Markdown files and those of ladders and kinds at any depth, in order, each once', async () => {
		const names = [
			'a.md',
			'b/c.MARKDOWN',
			'b/d.ladder.yml',
			'b/e.ladder.yaml',
			'f.txt',
			'g.yaml',
			'h.worksheet.yaml',
			'i.md/j.md',
		];
		const folder = createEmpty(names);
		assert.deepEqual(await list(folder), [
			'a.md',
			'b/c.MARKDOWN',
			'b/d.ladder.yml',
			'b/e.ladder.yaml',
			'h.worksheet.yaml',
			'i.md/j.md',
		]);
		const { files } = await listFiles([path.join(folder, 'b'), folder, path.join(folder, 'b', 'c.MARKDOWN')]);
		assert.equal(files.length, 6);
	});

	test('are read at once until that has kept somebody waiting, and then many at a time', async () => {
		const folder = createFolder({ 'a.md': 'text é' });
		let time = 0;
		let each = 0.1;
		const reader = new TextReader(() => (time += each));
		const read = (): string | Promise<string> => reader.read(path.join(folder.path, 'a.md'));
		const quick = Array.from({ length: 1000 }, read);
		each = 6;
		const slow = Array.from({ length: 100 }, read);
		assert.ok(quick.every(text => text === 'text é'));
		assert.equal(slow.filter(text => text === 'text é').length, 21);
		assert.deepEqual(
			await Promise.all(slow.map(text => Promise.resolve(text))),
			slow.map(() => 'text é'),
		);
		assert.throws(() => new TextReader().read(path.join(folder.path, 'b.md')), { code: 'ENOENT' });
	});

	test('not what is in node_modules and .git, nor what .gitignore files name', async () => {
		const names = [
			'a.md',
			'node_modules/b.md',
			'.git/c.md',
			'out/d.md',
			'sub/e.md',
			'sub/f.md',
			'sub/deep/f.md',
			'sub/g[1]/h.md',
			'sub/g[1]/i.md',
			'j.md',
		];
		const folder = createEmpty(names, {
			'.gitignore': '\ufeff# Built\nout/\r\nj.md\n*.tmp.md\n',
			'sub/.gitignore': 'f.md\n!deep/f.md\n',
			'sub/g[1]/.gitignore': '/i.md\n',
		});
		assert.deepEqual(await list(folder), ['a.md', 'sub/deep/f.md', 'sub/e.md', 'sub/g[1]/h.md']);
	});

	test('.gitignore files above a folder count up to the repository', async () => {
		const folder = createEmpty(['.git/HEAD', 'a/b/c.md', 'a/b/d.md', 'a/b/e.md', 'a/skip/f.md'], {
			'.gitignore': 'd.md\nskip/\n',
			'a/.gitignore': '/b/e.md\n',
		});
		assert.deepEqual(await list(folder, 'a', 'b'), ['a/b/c.md']);
		assert.deepEqual(findRulesAbove(path.join(folder, 'a', 'b')).relative, 'a/b/');
		assert.deepEqual(await list(folder, 'a', 'skip'), ['a/skip/f.md'], 'a folder that is named is looked at');
	});

	test('a file that is named is looked at whatever it is called', async () => {
		const folder = createFolder({ '.gitignore': '*', 'node_modules/notes.txt': faulty });
		const { stdout, code } = await folder.run(['check', 'node_modules/notes.txt', '--format', 'github']);
		assert.equal(code, 1);
		assert.match(stdout, /^::error file=node_modules\/notes.txt,line=6,/);
	});

	test('links are followed once, also in a circle, and those that lead nowhere are passed over', async () => {
		const folder = createEmpty(['real/a.md', 'other/b.md']);
		mkdirSync(path.join(folder, 'real', 'deep'));
		symlinkSync(path.join(folder, 'real'), path.join(folder, 'real', 'deep', 'circle'), 'junction');
		symlinkSync(path.join(folder, 'other'), path.join(folder, 'a-link'), 'junction');
		symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'broken.md'), 'junction');
		assert.deepEqual(await list(folder), ['other/b.md', 'real/a.md']);
		assert.deepEqual(await list(folder, 'a-link'), ['a-link/b.md']);
	});

	if (process.platform !== 'win32') {
		test('what cannot be read is told, and the rest is checked', async () => {
			const folder = createFolder({ 'closed.md': worksheet(), 'open.md': worksheet() });
			const closed = path.join(folder.path, 'closed.md');
			if (process.getuid?.() === 0) {
				// Nothing is closed to the superuser, but nobody can read the start of a process's memory.
				rmSync(closed);
				symlinkSync('/proc/self/mem', closed);
			} else {
				chmodSync(closed, 0);
			}
			const { stdout, stderr, code } = await folder.run(['check']);
			assert.deepEqual([stdout, code], ['1 worksheet, nothing to report\n', 2]);
			assert.match(stderr, /^Cannot read `closed\.md`: [^\n]+\n$/);
		});
	}

	test('text that is not UTF-8 is read as well as it can be', async () => {
		const folder = createFolder();
		folder.write('a.md', Buffer.concat([Buffer.from(faulty), Buffer.from([0xff, 0xfe, 0x80])]));
		const { stdout, code } = await folder.run(['check', '--format', 'github']);
		assert.equal(code, 1);
		assert.match(stdout, /line=6,col=10/);
	});

	test('a line ends with LF, CRLF or CR', () => {
		const lines = new LineIndex('\ufeffa\nb\r\nc\rd🚀e');
		assert.deepEqual(
			[0, 1, 3, 6, 8, 11, 12].map(offset => lines.placeAt(offset)).map(({ line, character }) => [line, character]),
			[
				[1, 1],
				[1, 1],
				[2, 1],
				[3, 1],
				[4, 1],
				[4, 4],
				[4, 5],
			],
		);
	});
});
