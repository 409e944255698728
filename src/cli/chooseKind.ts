import { builtInKinds } from '../core';
import type { Kind } from '../core';
import { loadKindsHere } from './files/kindFiles';
import { toolName } from './tool';
import { UsageError } from './usageError';
import { listChoices } from './words';

/**
 * The kind of worksheet that the only operand names, built in or described by a file below the working directory.
 *
 * @param besides What the command takes in the place of a kind.
 */
export async function chooseKind(operands: readonly string[], besides: Iterable<string> = []): Promise<Kind> {
	const [id, ...others] = operands;
	if (others.length > 0) {
		throw new UsageError(`One kind at a time; leave out ${others.map(other => `\`${other}\``).join(', ')}`);
	}
	return builtInKinds.get(id ?? '') ?? findOwnKind(id, besides);
}

async function findOwnKind(id: string | undefined, besides: Iterable<string>): Promise<Kind> {
	const { brokenKinds, kinds } = await loadKindsHere();
	const kind = kinds.get(id ?? '');
	const broken = brokenKinds.get(id ?? '');
	if (kind) {
		return kind;
	}
	if (broken !== undefined) {
		throw new UsageError(
			`The kind \`${id}\` is described in \`${broken}\`, which has an error; \`${toolName} check ${broken}\` says which`,
		);
	}
	const choices = listChoices([...kinds.keys(), ...besides]);
	throw new UsageError(
		id === undefined
			? `Say which kind of worksheet: ${choices}`
			: `There is no kind of worksheet \`${id}\`; use ${choices}`,
	);
}
