import path from 'node:path';
import { root } from './paths.mjs';

/**
 * The address that opens a window with an extension under development.
 *
 * @param server the port and token that `startServer` returned
 * @param options.opens a folder, or a `.code-workspace` file
 * @param options.file a file to show in an editor
 * @param options.tests path of a bundle that exports `run()`, without `.js`; none opens an ordinary window
 */
export function windowUrl(server, { opens, file, extension = root, tests }) {
	const authority = `127.0.0.1:${server.port}`;
	const remote = file => `vscode-remote://${authority}${path.resolve(file)}`;
	const payload = [
		['skipWelcome', 'true'],
		['extensionDevelopmentPath', remote(extension)],
		...(file ? [['openFile', remote(file)]] : []),
		...(tests ? [['extensionTestsPath', remote(tests.replace(/\.js$/, ''))]] : []),
	];
	const url = new URL(`http://${authority}/`);
	url.searchParams.set('tkn', server.token);
	url.searchParams.set(opens.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(opens));
	url.searchParams.set('payload', JSON.stringify(payload));
	return url.href;
}
