import { toJsonSchema } from '../../core';
import { chooseKind } from '../chooseKind';
import type { CommandInput } from '../command';
import type { Outcome } from '../outcome';

/** Prints the JSON Schema of a kind's frontmatter. */
export async function schema({ operands }: CommandInput): Promise<Outcome> {
	const output = `${JSON.stringify(toJsonSchema(await chooseKind(operands)), null, 2)}\n`;
	return { output, notices: [], exitCode: 0 };
}
