import type { DataShape } from '../dataFiles/dataShape';
import { ladderFileShape } from '../dataFiles/ladderFile';
import { listWords, message, shorten } from '../message';
import type { Message } from '../message';
import type { ParsedLadder } from '../parseLadder';
import type { Report } from '../rule';
import { findPair, isEmpty } from '../valueNode';
import type { ValueNode } from '../valueNode';

/** Reports each value that is not of the type its place asks for. Values that are absent or empty are fine. */
export function checkShape({ root, text }: ParsedLadder, report: Report): void {
	const check = (node: ValueNode | undefined, shape: DataShape): void => {
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
	check(root, ladderFileShape);
}

/** What stands below a value that fits, and what may stand there. */
function getChildren(node: ValueNode, shape: DataShape): readonly (readonly [ValueNode | undefined, DataShape])[] {
	if (node.type === 'seq' && shape.is === 'list') {
		return node.items.map(item => [item, shape.of]);
	}
	if (node.type === 'map' && shape.is === 'table') {
		return node.pairs.map(({ value }) => [value, shape.of]);
	}
	return node.type === 'map' && shape.is === 'keys'
		? Object.entries(shape.keys).map(([key, { shape: expected }]) => [findPair(node, key)?.value, expected])
		: [];
}

function fits(node: ValueNode, shape: DataShape): boolean {
	const written = node.type === 'scalar' ? node.value : undefined;
	switch (shape.is) {
		case 'text':
			return typeof written === 'string';
		case 'number':
			return typeof written === 'number' && Number.isFinite(written);
		case 'choice':
			return shape.of.includes(written);
		case 'list':
			return node.type === 'seq';
		case 'keys':
		case 'table':
			return node.type === 'map';
	}
}

function toMessage(shape: DataShape, found: string): Message {
	switch (shape.is) {
		case 'text':
			return message('Unexpected `{0}`, expected text; what looks like a number or a list needs quotes', found);
		case 'number':
			return message('Unexpected `{0}`, expected a number without quotes', found);
		case 'choice':
			return message('Unexpected `{0}`, expected {1}', found, listWords(shape.of.map(String)));
		case 'list':
			return message('Unexpected `{0}`, expected a list such as `[one, two]`', found);
		case 'keys':
		case 'table':
			return message('Unexpected `{0}`, expected keys with values such as `slug: senior-pm`', found);
	}
}
