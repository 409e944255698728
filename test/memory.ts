import type { Memento } from 'vscode';

/** A memory as VS Code has one for a workspace: what goes in comes out as JSON. */
export function createMemory(): Pick<Memento, 'get' | 'update'> {
	const values = new Map<string, string>();
	const get = (key: string): unknown => JSON.parse(values.get(key) ?? 'null') ?? undefined;
	return {
		get,
		update: (key: string, value: unknown) => {
			values.set(key, JSON.stringify(value));
			return Promise.resolve();
		},
	};
}
