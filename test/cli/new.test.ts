import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInKinds } from '../../src/core';
import { createFolder, removeFolders } from './runCli';
import { ladder, today } from './worksheets';

const answers = ['--set', 'person=Ada Park', '--set', 'level=PM', '--set', 'target=senior-pm', '--today', today];

suite('new and schema', function () {
	this.timeout(20_000);
	suiteTeardown(removeFolders);

	test('prints a worksheet that its own check finds nothing wrong with', async () => {
		const folder = createFolder();
		const { stdout, stderr, code } = await folder.run(['new', 'career-development', ...answers]);
		assert.deepEqual([stderr, code], ['', 0]);
		assert.match(stdout, /^---\nworksheet: career-development\n[\s\S]*\nperson: Ada Park\n/);
		folder.write('a.md', stdout);
		const checked = await folder.run(['check', 'a.md', '--today', today, '--fail-on', 'hint']);
		assert.deepEqual([checked.stdout, checked.code], ['1 worksheet, nothing to report\n', 0]);
	});

	test('writes a file, says so, and never writes over one', async () => {
		const folder = createFolder({ 'notes/other.md': '' });
		const first = await folder.run(['new', 'career-development', '--out', 'notes/ada.md', ...answers]);
		assert.deepEqual(first, { stdout: '', stderr: 'Wrote notes/ada.md\n', code: 0 });
		const file = path.join(folder.path, 'notes', 'ada.md');
		const written = readFileSync(file, 'utf8');
		const second = await folder.run(['new', 'mentorship-goal', '--out', 'notes/ada.md']);
		assert.match(second.stderr, /such as `notes.ada-2\.md`/);
		assert.equal(readFileSync(file, 'utf8'), written);
	});

	test('says which required keys are still empty', async () => {
		const folder = createFolder();
		const [printed, written] = await Promise.all([
			folder.run(['new', 'career-development']),
			folder.run(['new', 'leader-trust-review', '--set', 'pm=Ada Park', '--out', 'a.md']),
		]);
		assert.deepEqual([printed.stderr, printed.code], ['Fill in person, level and target\n', 0]);
		assert.deepEqual([written.stderr, written.code], ['Wrote a.md. Fill in leader\n', 0]);
	});

	test('a worksheet for another ladder names it, by the path from its folder', async () => {
		const folder = createFolder({ 'ladders/returns.ladder.yaml': ladder, 'notes/other.md': '' });
		const levels = ['--set', 'person=Ada Park', '--set', 'level=junior', '--set', 'target=Senior'];
		const made = await folder.run([
			'new',
			'career-development',
			...levels,
			'--ladder',
			'ladders/returns.ladder.yaml',
			'--out',
			'notes/ada.md',
		]);
		assert.equal(made.stderr, 'Wrote notes/ada.md\n');
		const text = readFileSync(path.join(folder.path, 'notes', 'ada.md'), 'utf8');
		assert.match(text, /^ladder: "?\.\.\/ladders\/returns\.ladder\.yaml"?$/m);
		assert.match(text, /^ {2}listening: /m);
		assert.equal((await folder.run(['check', 'notes'])).code, 0);
	});

	test('a ladder beside the worksheet is named so that nobody takes it for an id', async () => {
		const folder = createFolder({ 'pm-default': ladder });
		const { stdout } = await folder.run(['new', 'career-development', '--ladder', 'pm-default']);
		assert.match(stdout, /^ladder: "\.\/pm-default"$/m);
	});

	test('schema prints the JSON Schemas of ladder and kind files', async () => {
		const folder = createFolder();
		const runs = await Promise.all(['ladder', 'kind'].map(name => folder.run(['schema', name])));
		const schemas = runs.map(({ stdout }) => JSON.parse(stdout) as { $schema: string; required: string[] });
		assert.deepEqual(
			schemas.map(({ required }) => required[0]),
			['levels', 'id'],
		);
		assert.ok(schemas.every(({ $schema }) => $schema === 'https://json-schema.org/draft/2020-12/schema'));
	});

	test('schema prints the JSON Schema of a kind', async () => {
		const { stdout, code } = await createFolder().run(['schema', 'manager-review']);
		const schema = JSON.parse(stdout) as { $schema: string; description: string };
		assert.deepEqual(
			[code, schema.$schema, schema.description],
			[0, 'https://json-schema.org/draft/2020-12/schema', builtInKinds.get('manager-review')?.description],
		);
	});
});
