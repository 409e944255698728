import { isEmpty } from './valueNode';
import type { ValueNode } from './valueNode';
import type { EditValue } from './worksheetEdit';

/** The elements of a list; a single word is one. */
export function toWords(value: EditValue): readonly string[] {
	const words = Array.isArray(value) ? (value as readonly string[]) : [String(value ?? '')];
	return words.map(word => normalise(word).replaceAll('\n', ' ')).filter(word => word !== '');
}

/** Words as they are kept: line ends as `\n`, nothing blank around them. */
export function normalise(text: string): string {
	return text.replace(/\r\n?/g, '\n').trim();
}

/** What a scalar says, as text; a block style's last line break is not part of it. */
export function toComparableText(node: ValueNode | undefined): string | undefined {
	return node?.type === 'scalar' && node.value !== null
		? normalise(String(node.value))
		: node === undefined
			? ''
			: undefined;
}

/** The words of a list, or of a single value where a list is due. */
export function readList(node: ValueNode | undefined): readonly string[] {
	const nodes = node?.type === 'seq' ? node.items : node ? [node] : [];
	return nodes.flatMap(element => (isEmpty(element) ? [] : [toComparableText(element) ?? '']));
}
