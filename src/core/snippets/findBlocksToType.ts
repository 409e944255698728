import type { Worksheet } from '../worksheet';
import { adaptBody } from './adaptBody';
import type { Block } from './catalogue';
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
	const choices = findBlocks(worksheet, offset).filter(({ place }) => place.at === 'section');
	return [...new Set(choices.map(({ block }) => block))].map(block => {
		return { block, snippet: adaptBody(worksheet, block).join('\n') };
	});
}
