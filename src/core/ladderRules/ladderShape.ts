import type { DataShape, OpenShape } from '../dataFiles/dataShape';
import { listWords, message, shorten } from '../message';
import type { Message } from '../message';
import type { ParsedLadder } from '../parseLadder';
import type { Report } from '../rule';
import type { ValueNode } from '../valueNode';
import { walkShape } from './walkShape';

/** Reports each value that is not of the type its place asks for. Values that are absent or empty are fine. */
export function checkShape({ root, text }: ParsedLadder, report: Report): void {
	walkShape(root, (node, shape) => {
		if (shape.is === 'anything' || fits(node, shape)) {
			return true;
		}
		const { start, end } = node.range;
		report({ range: node.range, message: toMessage(shape, shorten(text.slice(start, end))) });
		return false;
	});
}

type Typed = Exclude<DataShape, OpenShape>;

function fits(node: ValueNode, shape: Typed): boolean {
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

function toMessage(shape: Typed, found: string): Message {
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
