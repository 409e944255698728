/**
 * Measures the command line's `check` against a bare read of the same files, and one validation by itself. Exits with 1
 * where a planted fault is not found or a worksheet without one has an error, for then the numbers mean nothing.
 *
 * Usage: node build.mjs && node test/bench/bench.mjs
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFile, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { generateWorksheet, today } from './generate.mjs';
import { measureCompletion, measureDocuments } from './documents.mjs';
import { measureForm, measurePage } from './form.mjs';
import { loadModule } from './loadModule.mjs';
import { measureSidebar } from './sidebar.mjs';
import { measureStore } from './store.mjs';
import { median } from './workspace.mjs';

const command = path.resolve('dist/cli.js');
const rounds = 3;
const read = promisify(readFile);
const { listFiles } = await loadModule('src/cli/files/listFiles.ts');
const { mapInFlight } = await loadModule('src/cli/files/inFlight.ts');
const core = await loadModule('src/core/index.ts');

let hasFailed = false;
const results = [];
for (const size of [1000, 10_000]) {
	results.push(await measureFolder(size));
}
console.log(
	'check: the whole process, `node dist/cli.js check --format json`. bare read: the same list of files, read as text, 16 in',
);
console.log(`flight, in a process that runs already. Medians of ${rounds} rounds, taken in turn.\n`);
console.table(Object.fromEntries(results.map(({ size, ...columns }) => [`${size} worksheets`, columns])));
console.log('One validation (parse and all rules), in ms:\n');
console.table(measureDocuments(core));
console.log('One completion in a worksheet of 200 KB, in ms:\n');
console.table(measureCompletion(core));
console.log(
	'The index of a workspace of 10,000 worksheets in VS Code, Node host. bare: the same files by `workspace.fs`, 16 in',
);
console.log('flight, or by Node. A step is processor time of the extension host without a turn for others.\n');
console.table(await measureStore(10_000));
console.log(
	'The sidebar of such a workspace in VS Code, Node host, from the click on it or the reload of the window to the rows of',
);
console.log(
	'both views as they stay. bare: the same files, read (at the reload: asked for their state) by Node, 16 in flight;',
);
console.log('the ratio is to that from when the view is there. One file changed: medians of several.\n');
console.table(await measureSidebar(10_000));
console.log('The page of the form, minified, in KB:\n');
console.table(await measurePage());
console.log(
	'The form in VS Code, web worker host; 200 ms of a key are the rest that makes one step of undo of several:\n',
);
console.table(await measureForm());
process.exitCode = hasFailed ? 1 : 0;

async function measureFolder(size) {
	const folder = mkdtempSync(path.join(tmpdir(), 'pm-worksheets-bench-'));
	try {
		const { faults, bytes } = fill(folder, size);
		const reads = [];
		const checks = [];
		let report;
		for (let round = 0; round < rounds; round++) {
			reads.push(await time(() => readBare(folder)));
			checks.push(await time(() => (report = check(folder))));
		}
		const found = countFound(report, faults);
		const [read, checked] = [median(reads), median(checks)];
		return {
			size,
			MB: (bytes / 1e6).toFixed(1),
			'bare read, ms': Math.round(read),
			'check, ms': Math.round(checked),
			ratio: (checked / read).toFixed(1),
			'faults found': `${found} of ${faults.size}`,
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function fill(folder, size) {
	const faults = new Map();
	let bytes = 0;
	for (let number = 0; number < size; number++) {
		const { text, fault } = generateWorksheet(number);
		const file = path.join(folder, `team-${Math.floor(number / 100)}`, `worksheet-${number}.md`);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
		bytes += Buffer.byteLength(text);
		if (fault) {
			faults.set(file, fault);
		}
	}
	return { faults, bytes };
}

async function readBare(folder) {
	const { files } = await listFiles([folder]);
	await mapInFlight(files, file => read(file.path, 'utf8'));
}

function check(folder) {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[command, 'check', folder, '--today', today, '--format', 'json'],
		{
			encoding: 'utf8',
			maxBuffer: 1 << 30,
		},
	);
	if (status !== 1) {
		throw new Error(`check ended with ${status}: ${stderr}`);
	}
	return JSON.parse(stdout);
}

/** How many faults were found where they are; says which were not, and which errors nobody planted. */
function countFound({ files }, faults) {
	let found = 0;
	for (const { path: file, diagnostics } of files) {
		const errors = diagnostics.filter(({ severity }) => severity === 'error');
		const fault = faults.get(path.normalize(file));
		const isFound = errors.some(({ code, start }) => code === fault?.code && start.line === fault.line);
		found += isFound ? 1 : 0;
		if (fault ? !isFound : errors.length > 0) {
			hasFailed = true;
			const expected = fault ? `${fault.code} in line ${fault.line}` : 'no error';
			console.error(`${file}: expected ${expected}, found ${JSON.stringify(errors)}`);
		}
	}
	hasFailed ||= found !== faults.size;
	return found;
}

async function time(run) {
	const start = performance.now();
	await run();
	return performance.now() - start;
}
