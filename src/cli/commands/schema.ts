import { toJsonSchema } from '../../core';
import type { CommandInput } from '../command';
import type { Outcome } from '../outcome';
import { readKind } from '../values';

/** Prints the JSON Schema of a kind's frontmatter. */
export async function schema({ operands }: CommandInput): Promise<Outcome> {
	const output = `${JSON.stringify(toJsonSchema(readKind(operands)), null, 2)}\n`;
	return Promise.resolve({ output, notices: [], exitCode: 0 });
}
