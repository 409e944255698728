import type { OffsetRange, TextEdit } from '../../range';
import type { Worksheet } from '../../worksheet';
import { findBlockText } from './placeholders';

/** Whether edits would put their text into a fence or a comment that is never closed, where it would mean nothing. */
export function landsInOpenBlock({ blocks, text }: Worksheet, edits: readonly TextEdit[]): boolean {
	const block = blocks.opaque.at(-1);
	return block !== undefined && edits.some(({ range }) => range.start > block.start) && isOpen(text, block);
}

function isOpen(text: string, block: OffsetRange): boolean {
	const { source } = findBlockText(text, block);
	const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
	if (fence !== undefined) {
		const lastLine = source.slice(source.lastIndexOf('\n') + 1);
		return !source.includes('\n') || !lastLine.trim().endsWith(fence);
	}
	return source.startsWith('<!--') && !source.includes('-->');
}
