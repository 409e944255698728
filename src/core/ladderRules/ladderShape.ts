import { message, shorten } from '../message';
import type { Message } from '../message';
import type { ParsedLadder } from '../parseLadder';
import type { Report } from '../rule';
import { findPair, isEmpty } from '../valueNode';
import type { ValueNode } from '../valueNode';

/** What may stand at a place of a ladder file; keys that are not named may hold anything. */
type Shape =
	| { readonly is: 'text' | 'number' | 'flag' }
	| { readonly is: 'list'; readonly of: Shape }
	| { readonly is: 'keys'; readonly keys: Readonly<Record<string, Shape>> }
	/** Keys that the file chooses. */
	| { readonly is: 'table'; readonly of: Shape };

const text: Shape = { is: 'text' };
const number: Shape = { is: 'number' };
const list = (of: Shape): Shape => ({ is: 'list', of });
const keys = (shapes: Readonly<Record<string, Shape>>): Shape => ({ is: 'keys', keys: shapes });

const named = keys({ slug: text, title: text });
const anchor = keys({ value: number, name: text, meaning: text, typical_evidence: text });
const level = keys({
	slug: text,
	title: text,
	aliases: list(text),
	track: text,
	rank: number,
	scope: text,
	next: list(text),
});
const expectation = keys({ expected: number, behaviours: list(text) });
const competency = keys({
	slug: text,
	name: text,
	aliases: list(text),
	group: text,
	core: { is: 'flag' },
	definition: text,
	levels: { is: 'table', of: expectation },
});
const ladderFile = keys({
	ladder: keys({ id: text, title: text }),
	scale: keys({ min: number, max: number, evidence_required_above: number, anchors: list(anchor) }),
	tracks: list(named),
	levels: list(level),
	groups: list(named),
	competencies: list(competency),
});

/** Reports each value that is not of the type its place asks for. Values that are absent or empty are fine. */
export function checkShape({ root, text }: ParsedLadder, report: Report): void {
	const check = (node: ValueNode | undefined, shape: Shape): void => {
		if (node === undefined || (node.type === 'scalar' && isEmpty(node))) {
			return;
		}
		if (fits(node, shape)) {
			getChildren(node, shape).forEach(([child, expected]) => check(child, expected));
		} else {
			const { start, end } = node.range;
			report({ range: node.range, message: toMessage(shape, shorten(text.slice(start, end))) });
		}
	};
	check(root, ladderFile);
}

/** What stands below a value that fits, and what may stand there. */
function getChildren(node: ValueNode, shape: Shape): readonly (readonly [ValueNode | undefined, Shape])[] {
	if (node.type === 'seq' && shape.is === 'list') {
		return node.items.map(item => [item, shape.of]);
	}
	if (node.type === 'map' && shape.is === 'table') {
		return node.pairs.map(({ value }) => [value, shape.of]);
	}
	return node.type === 'map' && shape.is === 'keys'
		? Object.entries(shape.keys).map(([key, expected]) => [findPair(node, key)?.value, expected])
		: [];
}

function fits(node: ValueNode, { is }: Shape): boolean {
	const written = node.type === 'scalar' ? node.value : undefined;
	switch (is) {
		case 'text':
			return typeof written === 'string';
		case 'number':
			return typeof written === 'number' && Number.isFinite(written);
		case 'flag':
			return typeof written === 'boolean';
		case 'list':
			return node.type === 'seq';
		case 'keys':
		case 'table':
			return node.type === 'map';
	}
}

function toMessage({ is }: Shape, found: string): Message {
	switch (is) {
		case 'text':
			return message('Unexpected `{0}`, expected text; what looks like a number or a list needs quotes', found);
		case 'number':
			return message('Unexpected `{0}`, expected a number without quotes', found);
		case 'flag':
			return message('Unexpected `{0}`, expected `true` or `false`', found);
		case 'list':
			return message('Unexpected `{0}`, expected a list such as `[one, two]`', found);
		case 'keys':
		case 'table':
			return message('Unexpected `{0}`, expected keys with values such as `slug: senior-pm`', found);
	}
}
