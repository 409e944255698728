import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../launch/paths.mjs';

/**
 * Copies the fixture workspace into `folder`, so that tests may change it. Returns what the window has to open: the
 * copy, or for a multi-root run a workspace file that holds two copies.
 */
export async function createWorkspace(folder, { multiRoot }) {
	const names = multiRoot ? ['workspace', 'second-workspace'] : ['workspace'];
	await Promise.all(
		names.map(name => cp(path.join(root, 'test/host/fixture-workspace'), path.join(folder, name), { recursive: true })),
	);
	if (!multiRoot) {
		return path.join(folder, 'workspace');
	}
	const workspaceFile = path.join(folder, 'tests.code-workspace');
	await writeFile(workspaceFile, JSON.stringify({ folders: names.map(name => ({ path: name })) }));
	return workspaceFile;
}
