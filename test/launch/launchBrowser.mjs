import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { installOnce } from './installOnce.mjs';
import { cacheFolder, root } from './paths.mjs';

const systemBrowsers = [
	process.env.CHROME_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
];

/** On top of Playwright's own, which already keep Chromium from calling its maker at every start. */
const flags = ['--disable-gpu', '--disable-quic'];

/** Launches a headless Chromium: the machine's own (or `CHROME_PATH`), else the one inside `@sparticuz/chromium`. */
export async function launchBrowser(defer) {
	const found = systemBrowsers.find(file => file && existsSync(file));
	const { executablePath, environment } = found ? { executablePath: found } : await unpackBrowser();
	const browser = await launch(executablePath, { ...process.env, ...environment });
	await defer(() => browser.close());
	return browser;
}

async function launch(executablePath, environment) {
	try {
		return await chromium.launch({
			executablePath,
			args: flags,
			env: environment,
			// `withCleanup` closes the browser; Playwright would exit before the rest is cleaned up.
			handleSIGINT: false,
			handleSIGTERM: false,
			handleSIGHUP: false,
		});
	} catch (error) {
		throw new Error(`${executablePath} did not start; set CHROME_PATH to a Chromium that runs.\n${error.message}`);
	}
}

/** Unpacks the browser into the cache folder: the package's own choice, the system's temporary folder, is not ours. */
async function unpackBrowser() {
	const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json')));
	const folder = path.join(cacheFolder, `chromium-${version}`);
	await installOnce({
		folder,
		recipe: version,
		message: `Unpacking Chromium ${version} into ${path.relative(process.cwd(), folder)} …`,
		fill: unpackInto,
	});
	const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
	return { executablePath: path.join(folder, 'chromium'), environment: { LD_LIBRARY_PATH: libraries } };
}

async function unpackInto(folder) {
	const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
	await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
		cwd: root,
		// The package unpacks the shared libraries that a bare machine lacks only where it believes to be in a cloud.
		env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
	});
}
