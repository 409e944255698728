import { kindReader } from './dataFiles/kindFile';
import { slug } from './dataFiles/kindValues';
import type { Kind } from './kind';
import { findContradiction } from './kindContradictions';
import type { ShapeProblem } from './shape';

/** Where data is no kind: `path` is made of the snake_case keys of the file. */
export type KindProblem = ShapeProblem;

/** A kind, or the first reason why the value is none. */
export type KindResult = { readonly kind: Kind } | { readonly problem: KindProblem };

/**
 * Turns plain data, such as a parsed `*.worksheet.yaml`, into a kind: snake_case keys become camelCase, and what is left
 * out or empty gets its default. Never throws.
 */
export function loadKind(value: unknown): KindResult {
	const read = kindReader.read(value, []);
	if ('problem' in read) {
		return read;
	}
	const problem = findContradiction(read.value);
	return problem === undefined ? { kind: read.value } : { problem };
}

/** Whether a text has the letters of a kind's id. */
export function isKindId(id: string): boolean {
	return 'value' in slug.read(id, []);
}
