import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * The user settings that choose the extension host of a window: 'node' runs the extension's `main` in the Node host,
 * 'web' its `browser` in the web worker host. The address of a window knows `extensionDevelopmentKind` for this, but
 * VS Code 1.100 to 1.139 read it and then never use it in a browser.
 */
export async function hostSettings(host, extension = root) {
	if (host !== 'web') {
		return {};
	}
	const { publisher, name } = JSON.parse(await readFile(path.join(extension, 'package.json'), 'utf8'));
	return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}
