import { fileSchemas, toJsonSchema } from '../../core';
import type { CommandInput } from '../command';
import type { Outcome } from '../outcome';
import { readKind } from '../values';

/** Prints the JSON Schema of a kind's frontmatter, or of one of the files that are data alone. */
export async function schema({ operands }: CommandInput): Promise<Outcome> {
	const [name = ''] = operands;
	const createSchema = operands.length === 1 ? fileSchemas.get(name) : undefined;
	const printed = createSchema ? createSchema() : toJsonSchema(readKind(operands, fileSchemas.keys()));
	return Promise.resolve({ output: `${JSON.stringify(printed, null, 2)}\n`, notices: [], exitCode: 0 });
}
