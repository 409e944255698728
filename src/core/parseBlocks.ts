import type { Blocks } from './blocks';
import { parseFullBlocks } from './fullBlocks';
import { parsePlainBlocks } from './plainBlocks';

/** Reads the blocks of a body, in a time that grows with its length; see {@link parseFullBlocks} and its short cut. */
export function parseBlocks(text: string, bodyStart: number): Blocks {
	return parsePlainBlocks(text, bodyStart) ?? parseFullBlocks(text, bodyStart);
}
