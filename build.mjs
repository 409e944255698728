/**
 * The one bundler: builds the extension twice (Node host, web worker host), the page of the form, the command line and
 * the test bundles.
 *
 * Usage: node build.mjs [--tests] [--watch] [--minify]
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { parse } from 'yaml';

const root = path.dirname(fileURLToPath(import.meta.url));
const flags = new Set(process.argv.slice(2));
const minify = flags.has('--minify');

/** Kinds and ladders are written as YAML and bundled as plain data, so that nothing parses them at start; as text for `?text`. */
const yamlAsData = {
	name: 'yaml-as-data',
	setup(build) {
		build.onLoad({ filter: /\.ya?ml$/ }, args => {
			const text = readFileSync(args.path, 'utf8');
			return args.suffix === '?text'
				? { contents: text, loader: 'text' }
				: { contents: JSON.stringify(parse(text)), loader: 'json' };
		});
	},
};

/** gray-matter asks for `fs` only to read files by name, which nobody here does. */
const noFileSystem = {
	name: 'no-file-system',
	setup(build) {
		build.onResolve({ filter: /^(node:)?fs$/ }, () => ({ path: 'fs', namespace: 'empty' }));
		build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
	},
};

/** One bundle that runs every test file of a folder, so that shared code loads once. */
function allTests(folder) {
	const name = `all-tests-${folder.replaceAll('/', '-')}`;
	return {
		name,
		setup(build) {
			build.onResolve({ filter: /^all-tests$/ }, () => ({ path: folder, namespace: name }));
			build.onLoad({ filter: /.*/, namespace: name }, () => ({
				contents: listFiles(path.join(root, folder))
					.filter(file => file.endsWith('.test.ts'))
					.map(file => `import ${JSON.stringify(file)};`)
					.join('\n'),
				resolveDir: root,
			}));
		},
	};
}

function listFiles(folder) {
	return readdirSync(folder)
		.sort()
		.flatMap(name => {
			const file = path.join(folder, name);
			return statSync(file).isDirectory() ? listFiles(file) : [file];
		});
}

const base = {
	absWorkingDir: root,
	bundle: true,
	format: 'cjs',
	target: 'es2022',
	sourcemap: true,
	minify,
	logLevel: 'warning',
	legalComments: 'none',
	// Core reads the snippets that VS Code reads, so that each text stands in one place.
	loader: { '.code-snippets': 'json' },
};
const node = { ...base, platform: 'node', external: ['vscode'], plugins: [yamlAsData] };
const webWorker = {
	...base,
	platform: 'browser',
	external: ['vscode'],
	mainFields: ['browser', 'module', 'main'],
	// Some packages have a browser build that asks for `document`, which a worker lacks, and another one for workers.
	conditions: ['worker'],
	inject: [path.join(root, 'src/host/bufferShim.ts')],
	define: { global: 'globalThis' },
	plugins: [yamlAsData, noFileSystem],
};

/** The page of the form: a script and a style, with the icon font beside them. */
const webview = {
	...base,
	platform: 'browser',
	format: 'iife',
	loader: { '.ttf': 'file' },
	assetNames: '[name]',
	entryPoints: [{ in: 'webview/main.ts', out: 'form' }],
	outdir: 'dist/webview',
};

const product = [
	{ ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' },
	{ ...webWorker, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js' },
	webview,
	{ ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

const tests = [
	...['core', 'page', 'corpus', 'repository', 'cli'].map(folder => testBundle(node, folder)),
	hostTestBundle({ ...node, external: ['vscode', 'mocha'] }, 'node'),
	hostTestBundle({ ...webWorker, alias: { 'node:assert/strict': './test/host/suite/webAssert.ts' } }, 'web'),
];

function testBundle(target, folder, outfile = `out/test/${folder}.js`) {
	return {
		...target,
		minify: false,
		entryPoints: [{ in: 'all-tests', out: outfile.replace(/\.js$/, '') }],
		outdir: '.',
		plugins: [...target.plugins, allTests(`test/${folder}`)],
	};
}

/** The same suite for each extension host, behind the entry that starts Mocha there. */
function hostTestBundle(target, host) {
	return {
		...target,
		minify: false,
		entryPoints: [`test/host/suite/${host}Entry.ts`],
		outfile: `out/test/host-${host}.js`,
		plugins: [...target.plugins, allTests('test/host/suite')],
	};
}

const builds = flags.has('--tests') ? [...product, ...tests] : product;
if (flags.has('--watch')) {
	const contexts = await Promise.all(builds.map(options => esbuild.context(options)));
	await Promise.all(contexts.map(context => context.watch()));
} else {
	await Promise.all(builds.map(options => esbuild.build(options)));
}
