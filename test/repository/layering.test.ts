import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Which rooms a room may import from; its own is always allowed. `src/extension.ts` is the room `extension`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	extension: ['features', 'host', 'contributions'],
	features: ['host', 'core', 'contributions', 'protocol'],
	host: ['core', 'contributions'],
	cli: ['core'],
	core: ['snippets'],
	contributions: [],
	protocol: ['core'],
	webview: ['protocol'],
};

/** The library packages of core; each has one file, or one family of files, that names it. */
const corePackages: Readonly<Record<string, readonly string[]>> = {
	'gray-matter': ['frontmatter.ts'],
	yaml: ['parseYaml.ts', 'yamlConverter.ts', 'yamlProblem.ts', 'writeYaml.ts'],
	'csv-parse/sync': ['readCsv.ts'],
	'markdown-it': ['fullBlocks.ts'],
	'fastest-levenshtein': ['nearest.ts'],
	unified: ['mdast.ts'],
	'remark-parse': ['mdast.ts'],
	mdast: ['mdast.ts'],
	'mdast-util-gfm-table': ['mdast.ts'],
	'mdast-util-gfm-task-list-item': ['mdast.ts'],
	'micromark-extension-gfm-table': ['mdast.ts'],
	'micromark-extension-gfm-task-list-item': ['mdast.ts'],
};

interface Import {
	readonly file: string;
	readonly specifier: string;
}

const sources = [...listSources('src'), ...listSources('webview')];
const imports = sources.flatMap(findImports);

function listSources(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(name => name.endsWith('.ts'))
		.map(name => path.posix.join(folder, name.replaceAll(path.sep, '/')));
}

function findImports(file: string): Import[] {
	const source = readFileSync(file, 'utf8');
	const specifiers = source.matchAll(
		/^(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
	);
	return [...specifiers].map(([, from, bare, dynamic]) => ({ file, specifier: from ?? bare ?? dynamic ?? '' }));
}

function getRoom(file: string): string {
	if (file.startsWith('webview/')) {
		return 'webview';
	}
	if (file.startsWith('snippets/')) {
		return 'snippets';
	}
	return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

function resolve({ file, specifier }: Import): string {
	return path.posix.join(path.posix.dirname(file), specifier);
}

/** Examples in comments may name kinds, and so do the files that kinds are imported from. */
function removeComments(source: string): string {
	return source.replace(/\/\*[^]*?\*\//g, '').replace(/^import .*$/gm, '');
}

function show(found: readonly Import[]): string[] {
	return found.map(({ file, specifier }) => `${file} imports ${specifier}`);
}

suite('layering', () => {
	test('finds the sources and their imports', () => {
		assert.ok(sources.length > 50);
		assert.ok(imports.length > 200);
	});

	test('every room imports only from the rooms it may', () => {
		const wrong = imports.filter(entry => {
			const target = entry.specifier.startsWith('.') ? getRoom(resolve(entry)) : undefined;
			const room = getRoom(entry.file);
			return target !== undefined && target !== room && !(allowed[room] ?? []).includes(target);
		});
		assert.deepEqual(show(wrong), []);
	});

	test('core is entered by its index alone', () => {
		const wrong = imports.filter(entry => {
			const isOutside = getRoom(entry.file) !== 'core' && entry.specifier.startsWith('.');
			return isOutside && getRoom(resolve(entry)) === 'core' && resolve(entry) !== 'src/core';
		});
		assert.deepEqual(show(wrong), []);
	});

	test('a feature never imports another feature', () => {
		const featureOf = (file: string): string => file.split('/')[2] ?? '';
		const wrong = imports.filter(entry => {
			const target = entry.specifier.startsWith('.') ? resolve(entry) : '';
			return (
				entry.file.startsWith('src/features/') &&
				target.startsWith('src/features/') &&
				featureOf(target) !== featureOf(entry.file)
			);
		});
		assert.deepEqual(show(wrong), []);
	});

	test('core knows no VS Code and no Node; the extension knows no Node; the command line knows no VS Code', () => {
		const forbidden: Readonly<Record<string, RegExp>> = {
			core: /^(?:vscode$|node:)/,
			host: /^node:/,
			features: /^node:/,
			cli: /^vscode$/,
		};
		const wrong = imports.filter(({ file, specifier }) => forbidden[getRoom(file)]?.test(specifier));
		assert.deepEqual(show(wrong), []);
	});

	test('a library of core is named by one file', () => {
		const wrong = imports.filter(({ file, specifier }) => {
			const isPackage = getRoom(file) === 'core' && !specifier.startsWith('.');
			return isPackage && !(corePackages[specifier] ?? []).includes(path.posix.basename(file));
		});
		assert.deepEqual(show(wrong), []);
	});

	test('the page knows of core only what the protocol says, as types, and one file of it knows the toolkit', () => {
		const protocol = readFileSync('src/protocol.ts', 'utf8');
		assert.deepEqual(protocol.match(/^(?:import|export) (?!type)[^;(]*from [^;]*;/gm), null);
		const toolkit = imports.filter(({ specifier }) => specifier === '@vscode/webview-ui-toolkit');
		assert.deepEqual(
			toolkit.map(({ file }) => file),
			['webview/toolkit.ts'],
		);
		const wrong = imports.filter(({ file, specifier }) => {
			return getRoom(file) === 'webview' && /^(?:vscode$|node:|lit\/directives\/unsafe)/.test(specifier);
		});
		assert.deepEqual(show(wrong), []);
	});

	test('the page never takes text for HTML', () => {
		const wrong = sources
			.filter(file => getRoom(file) === 'webview')
			.filter(file => /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(readFileSync(file, 'utf8')));
		assert.deepEqual(wrong, []);
	});

	test('nothing imports extension.ts, and nothing in src imports a test', () => {
		const wrong = imports.filter(entry => {
			const target = entry.specifier.startsWith('.') ? resolve(entry) : '';
			return target === 'src/extension' || target.startsWith('test/');
		});
		assert.deepEqual(show(wrong), []);
	});

	test('no code knows a kind by its name', () => {
		const names = readdirSync('src/core/kinds').map(name => name.replace('.worksheet.yaml', ''));
		assert.ok(names.length > 5);
		const literal = new RegExp(`(['"\`])(?:${names.join('|')})\\1`);
		const wrong = sources.filter(file => literal.test(removeComments(readFileSync(file, 'utf8'))));
		assert.deepEqual(wrong, []);
	});

	test('core has no clock, no randomness and no state between calls', () => {
		const wrong = sources
			.filter(file => getRoom(file) === 'core')
			.filter(file => /\bnew Date\b|\bDate\.now\b|\bMath\.random\b|^let /m.test(readFileSync(file, 'utf8')));
		assert.deepEqual(wrong, []);
	});
});
