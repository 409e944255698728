/**
 * The whole gate, as `npm test`: types, lint and format, builds, and every suite, each in a process of its own. Goes on
 * after a failure, so that one run shows all, and ends with one line: `N passed, N failed`. A skipped test counts as
 * failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const results = path.join(root, 'out/test-results');
const totals = { passed: 0, failed: 0 };

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

check('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
check('types of the page', ['node_modules/typescript/bin/tsc', '--noEmit', '--project', 'webview']);
check('lint', ['node_modules/eslint/bin/eslint.js', '--config', '.eslint.config.mjs', '.']);
check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
check('build', ['build.mjs', '--tests']);
for (const name of ['core', 'page', 'repository', 'cli', 'corpus']) {
	suite(name, `out/test/${name}.js`);
}
windows('host', ['test/host/runHostTests.mjs']);
// A real window on a busy machine has moments that no test of ours is about; what is tried again is told.
suite('window', 'test/window/*.test.mjs', { retries: 1 });

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** A step that is right or wrong as a whole. */
function check(name, command) {
	const isRight = run(name, command) === 0;
	totals.passed += isRight ? 1 : 0;
	totals.failed += isRight ? 0 : 1;
}

/** Mocha tests that run in Node. */
function suite(name, files, { retries = 0 } = {}) {
	const file = path.join(results, `${name}.json`);
	const options = ['--ui', 'tdd', '--timeout', '60000', '--retries', String(retries)];
	options.push('--reporter', 'test/gate/totalsReporter.cjs');
	const env = { MOCHA_TOTALS: file, MOCHA_SUITE: name };
	add(name, run(name, ['node_modules/mocha/bin/mocha.js', ...options, files], env), [file]);
}

/** Windows of VS Code, which leave one file of totals each. */
function windows(name, command) {
	const status = run(name, command);
	const files = readdirSync(results).filter(file => file.startsWith(`${name}-`));
	add(
		name,
		status,
		files.map(file => path.join(results, file)),
	);
}

/** A suite that broke before it could count, or that ran nothing, is one failure. */
function add(name, status, files) {
	const counted = files.map(file => readTotals(file));
	const passes = counted.reduce((sum, { passes }) => sum + passes, 0);
	const failures = counted.reduce((sum, { failures }) => sum + failures, 0);
	totals.passed += passes;
	totals.failed += failures === 0 && (status !== 0 || passes === 0) ? 1 : failures;
}

function readTotals(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		// The suite ended before it wrote its totals; its exit code says so.
		return { passes: 0, failures: 0 };
	}
}

function run(name, command, env = {}) {
	console.log(`\n── ${name} ──\n`);
	const { status } = spawnSync(process.execPath, command, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...env },
	});
	return status;
}
