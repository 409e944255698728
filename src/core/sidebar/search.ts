import type { WorksheetFacts } from '../worksheetFacts';
import { pickNodes } from './outline';
import type { OutlineNode } from './outline';
import { getShownOutline } from './worksheetRow';
import type { Standing } from './standing';

/** The words that somebody looks for, ready to be compared; none where nothing is looked for. */
export function toSearchWords(filter: string): readonly string[] {
	return toComparable(filter)
		.split(/\s+/)
		.filter(word => word !== '');
}

/**
 * The worksheets in which every word is found: in the title, the file's name, the people, or somewhere in the rows that
 * are shown. Of those rows the ones stay in which one of the words is found that the title and the people do not hold,
 * with what is above and below them.
 */
export function searchWorksheets(
	standings: readonly Standing[],
	words: readonly string[],
	showsClosed: boolean,
): readonly Standing[] {
	return words.length === 0 ? standings : standings.flatMap(standing => search(standing, words, showsClosed));
}

function search(standing: Standing, words: readonly string[], showsClosed: boolean): readonly Standing[] {
	const { entry, name } = standing;
	const head = toComparable([name, entry.fileName, ...Object.values(entry.facts.people)].join('\n'));
	const wanted = words.filter(word => !head.includes(word));
	if (wanted.length === 0) {
		return [standing];
	}
	const body = getBody(entry.facts);
	if (!wanted.every(word => body.includes(word))) {
		return [];
	}
	const outline = getShownOutline(entry.facts, showsClosed);
	return wanted.every(word => holds(outline, word)) ? [{ ...standing, found: pickFound(outline, wanted) }] : [];
}

function pickFound(nodes: readonly OutlineNode[], words: readonly string[]): readonly OutlineNode[] {
	return pickNodes(nodes, node => {
		const text = getNodeText(node);
		if (words.some(word => text.includes(word))) {
			return node;
		}
		const children = pickFound(node.children, words);
		return children.length === 0 ? undefined : { ...node, children };
	});
}

function holds(nodes: readonly OutlineNode[], word: string): boolean {
	return nodes.some(node => getNodeText(node).includes(word) || holds(node.children, word));
}

/** Everything in which something may be found, shown or not: most worksheets are ruled out by one look at it. */
function getBody({ actions, items }: WorksheetFacts): string {
	let text = '';
	for (const { id, title } of items) {
		text += `${id} ${title}\n`;
	}
	for (const { words } of actions) {
		text += `${words}\n`;
	}
	return toComparable(text);
}

function getNodeText(node: OutlineNode): string {
	return toComparable(node.type === 'item' ? `${node.facts.id} ${node.facts.title}` : node.facts.words);
}

/** Without case, and however its accents are composed. */
function toComparable(text: string): string {
	return text.normalize('NFC').toLowerCase();
}
