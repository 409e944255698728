import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { root } from '../launch/paths.mjs';
import { yamlAsData } from './loadModule.mjs';
import { fillWorkspace } from './workspace.mjs';

const bundle = path.join(root, 'out/bench/store.cjs');

/** Times the index of a workspace in the extension host of a real VS Code: the first start and one from the cache. */
export async function measureStore(size) {
	await esbuild.build({
		entryPoints: [path.join(root, 'test/bench/storeInWindow.ts')],
		outfile: bundle,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'es2022',
		external: ['vscode'],
		logLevel: 'warning',
		plugins: [yamlAsData],
	});
	const folder = mkdtempSync(path.join(tmpdir(), 'pm-worksheets-bench-'));
	try {
		fillWorkspace(path.join(folder, 'workspace'), size);
		const [first, second] = [toRow(runWindow(folder)), toRow(runWindow(folder))];
		return Object.fromEntries(
			Object.keys(first).map(key => [key, { 'first start': first[key], 'second start': second[key] }]),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function runWindow(folder) {
	const { status, stderr } = spawnSync(
		process.execPath,
		[
			path.join(root, 'test/host/hostExecutable.mjs'),
			path.join(folder, 'workspace'),
			`--extensionDevelopmentPath=${root}`,
			`--extensionTestsPath=${bundle}`,
		],
		{ encoding: 'utf8' },
	);
	if (status !== 0) {
		throw new Error(`The window ended with ${status}: ${stderr}`);
	}
	return JSON.parse(readFileSync(path.join(folder, 'result.json'), 'utf8'));
}

function toRow(run) {
	const ratio = (time, bare) => (time / bare).toFixed(1);
	return {
		worksheets: `${run.worksheets} of ${run.files}`,
		'bare list, ms': Math.round(run.list),
		'bare stat, ms': Math.round(run.stat),
		'bare read, ms': Math.round(run.read),
		'by Node, ms': Math.round(run.readByNode),
		'first entries, ms': Math.round(run.firstEntries),
		'all, ms': Math.round(run.index),
		'to read': ratio(run.index, run.read),
		'to Node': ratio(run.index, run.readByNode),
		'to stat': ratio(run.index, run.stat),
		events: run.events,
		'longest step, ms': Math.round(run.longestStep),
		'that of the bare read, ms': Math.round(run.longestStepOfRead),
		'processor, ms': Math.round(run.cost),
		'of the bare read': Math.round(run.costOfRead),
		'memory, MB': ((run.heapAfter - run.heapBefore) / 1e6).toFixed(0),
		'change to watcher, ms': Math.round(run.changeToWatcher),
		'to event, ms': Math.round(run.changeToEvent),
	};
}
