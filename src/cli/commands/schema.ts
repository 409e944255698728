import { fileSchemas, toJsonSchema } from '../../core';
import { chooseKind } from '../chooseKind';
import type { CommandInput } from '../command';
import type { Outcome } from '../outcome';

/** Prints the JSON Schema of a kind's frontmatter, or of one of the files that are data alone. */
export async function schema({ operands }: CommandInput): Promise<Outcome> {
	const [name = ''] = operands;
	const createSchema = operands.length === 1 ? fileSchemas.get(name) : undefined;
	const printed = createSchema ? createSchema() : toJsonSchema(await chooseKind(operands, fileSchemas.keys()));
	return { output: `${JSON.stringify(printed, null, 2)}\n`, notices: [], exitCode: 0 };
}
