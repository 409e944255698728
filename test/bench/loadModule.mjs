import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import esbuild from 'esbuild';
import { parse } from 'yaml';

/** Kinds and ladders as plain data, or as text for `?text`, as the build has them, and snippets too. */
export const yamlAsData = {
	name: 'yaml-as-data',
	setup(build) {
		build.onLoad({ filter: /\.(?:ya?ml|code-snippets)$/ }, args => {
			const text = readFileSync(args.path, 'utf8');
			return args.suffix === '?text'
				? { contents: text, loader: 'text' }
				: { contents: JSON.stringify(parse(text)), loader: 'json' };
		});
	},
};

/**
 * Bundles a source file as the build does, and loads it.
 *
 * @param {string} file Relative to the repository.
 */
export async function loadModule(file) {
	const outfile = path.resolve('out/bench', `${path.basename(path.dirname(file))}-${path.basename(file, '.ts')}.cjs`);
	await esbuild.build({
		entryPoints: [file],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'es2022',
		logLevel: 'warning',
		plugins: [yamlAsData],
	});
	return createRequire(import.meta.url)(outfile);
}
