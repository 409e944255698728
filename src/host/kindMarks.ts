import { builtInKinds } from '../core';
import type { Kind, Kinds } from '../core';

const marks = new WeakMap<Kind, string>();

/**
 * What tells one meaning of a worksheet's kind from the next, in a few letters: what was read of the worksheet holds for as
 * long as it is the same. `undefined` where the kind is built in, or none is named: then no file of the workspace counts.
 */
export function getKindMark(kinds: Kinds, id: string | undefined): string | undefined {
	if (id === undefined || builtInKinds.has(id)) {
		return undefined;
	}
	const kind = kinds.get(id);
	const mark = kind ? (marks.get(kind) ?? hash(JSON.stringify(kind))) : '';
	if (kind) {
		marks.set(kind, mark);
	}
	return mark;
}

/** Two sums of 32 bits: nobody means harm, and two texts that give the same one are not to be met. */
function hash(text: string): string {
	let [first, second] = [0xdeadbeef, 0x41c6ce57];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		first = Math.imul(first ^ code, 2654435761);
		second = Math.imul(second ^ code, 1597334677);
	}
	return [first, second].map(sum => (sum >>> 0).toString(36)).join('-');
}
