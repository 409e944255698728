import type { Worksheet } from '../core';

/** What the `worksheet` key says, a kind that there is or not; null where it says nothing that can be read. */
export function findWrittenKind({ root }: Worksheet): string | null {
	const value = root.pairs.find(({ key }) => key === 'worksheet')?.value;
	return value?.type === 'scalar' && value.value !== null ? String(value.value) : null;
}
