import { trimRange } from './blocks';
import type { EntryLine } from './entryLines';
import type { OffsetRange, TextEdit } from './range';

/** A group of raters with the number of people in it, as a line such as `team 4, peers: 3` tells it. */
export interface RaterGroup {
	readonly name: string;
	readonly count: number;
	readonly range: OffsetRange;
	/** With the comma, or the line, that parts it from its neighbour. */
	readonly ownRange: OffsetRange;
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const count = new RegExp(
	`(?<![\\p{L}\\p{N}.,/–-])(?:\\d{1,2}|${numbers.join('|')})(?![\\p{L}\\p{N}%/–-]|[.,]\\d)`,
	'giu',
);
/** One of them is known by what they are, whatever they say: nobody's answers are pooled with theirs. */
const single = /\b(?:boss|manager|lead|leader|mentor|self|myself|me|director|head)\b/i;
/** A number of these says nothing of people. */
const noPeople =
	/\b(?:groups?|rounds?|questions?|weeks?|days?|months?|hours?|minutes?|each|every|per|least|more|than)\b/i;

/** The groups of a line, each with one number; what tells no number, or several, is left out. */
export function readRaterGroups({ range, text }: EntryLine): readonly RaterGroup[] {
	const groups: RaterGroup[] = [];
	let start = 0;
	for (const [part = ''] of text.matchAll(/[^,;\n]+(?:[,;\n]+|$)/g)) {
		const group = readGroup(part, range.start + start);
		if (group) {
			groups.push(group);
		}
		start += part.length;
	}
	return groups;
}

function readGroup(part: string, offset: number): RaterGroup | undefined {
	const words = part.replace(/[,;\n\r]+$/, '');
	const lead = /^\s*(?:[-*+]\s+|and\s+)?/i.exec(words)?.[0].length ?? 0;
	const { start, end } = trimRange(words.replace(/[.\s]+$/, ''), { start: lead, end: words.length });
	const source = words.slice(start, end);
	const found = [...source.matchAll(count)];
	const [number = ''] = found[0] ?? [];
	const name = source
		.replace(number, '')
		.replace(/[():=×*]|\bx\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (found.length !== 1 || !/\p{L}/u.test(name) || noPeople.test(name)) {
		return undefined;
	}
	const value = numbers.indexOf(number.toLowerCase()) + 1 || Number(number);
	const range = { start: offset + start, end: offset + Math.max(start, end) };
	return { name, count: value, range, ownRange: { start: offset, end: offset + part.length } };
}

/** Whether the answers of a group can be led back to a person: too few people, of whom none stands for the group. */
export function isTooSmall({ count, name }: RaterGroup): boolean {
	return count > 0 && count < 3 && !(count === 1 && single.test(name));
}

/**
 * Puts a group together with another one, the largest, so that nobody stands out. `undefined` where there is no other, or
 * the two are still too few.
 */
export function mergeGroup(
	groups: readonly RaterGroup[],
	small: RaterGroup,
): { readonly into: RaterGroup; readonly edits: readonly TextEdit[] } | undefined {
	const others = groups.filter(group => group !== small && !single.test(group.name));
	const into = [...others].sort((a, b) => b.count - a.count)[0];
	if (!into || into.count + small.count < 3) {
		return undefined;
	}
	const newText = `${into.name} and ${small.name} ${into.count + small.count}`;
	return {
		into,
		edits: [
			{ range: into.range, newText },
			{ range: getGap(groups, small), newText: '' },
		],
	};
}

/** The small group and what parts it from the one before it; of the first, from the one after it. */
function getGap(groups: readonly RaterGroup[], small: RaterGroup): OffsetRange {
	const index = groups.indexOf(small);
	const before = groups[index - 1];
	const after = groups[index + 1];
	return before
		? { start: before.range.end, end: small.range.end }
		: { start: small.range.start, end: after?.range.start ?? small.range.end };
}
