import type { Worksheet } from '../worksheet';
import { adaptBody } from './adaptBody';
import type { Block } from './catalogue';
import { checksName } from './checksBlock';
import { findBlocks } from './findBlocks';

/** A block for the place where somebody types. */
export interface BlockToType {
	readonly block: Block;
	/** In snippet syntax, with the ids of the worksheet; lines end with `\n`. */
	readonly snippet: string;
}

/**
 * The blocks that may stand at an offset of the body, those of its section first and each once. None in the frontmatter,
 * in code and in comments.
 */
export function findBlocksToType(worksheet: Worksheet, offset: number): readonly BlockToType[] {
	const { blocks, frontmatter } = worksheet;
	const isOpaque = blocks.opaque.some(({ end, start }) => start < offset && offset <= end);
	if (offset < frontmatter.bodyStart || isOpaque) {
		return [];
	}
	// The lines to tick of other sections would be one entry each, all with the same name.
	const choices = findBlocks(worksheet, offset).filter(({ block, isHere, place }) => {
		return place.at === 'section' && (isHere || block.name !== checksName);
	});
	return [...new Set(choices.map(({ block }) => block))].map(block => {
		return { block, snippet: adaptBody(worksheet, block).join('\n') };
	});
}
