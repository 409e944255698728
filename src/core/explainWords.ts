import type { Message } from './message';
import { message } from './message';
import type { EditValue } from './worksheetEdit';

/** Why words for a section, or for an entry of a log, would change the Markdown around them, and what to do instead. */
export function explainWords(value: EditValue, inLog: boolean): Message {
	const { lines, openFence } = readLines(String(value ?? ''));
	return (
		explainHeading(lines, inLog) ??
		explainUnderline(lines) ??
		(openFence === undefined
			? undefined
			: message('A code block is still open at the end; close it with a line of {0}', openFence)) ??
		explainComment(lines.join('\n')) ??
		explainHtml(lines) ??
		message(
			'This would change more than words in the file, so nothing is changed; open the worksheet as text and write it there',
		)
	);
}

/** The lines outside code blocks, and what opened a block that is not closed. */
function readLines(words: string): { readonly lines: readonly string[]; readonly openFence: string | undefined } {
	const lines: string[] = [];
	let openFence: string | undefined;
	for (const line of words.split(/\r\n?|\n/)) {
		const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (openFence === undefined) {
			openFence = fence;
			lines.push(fence === undefined ? line : '');
		} else if (fence?.startsWith(openFence) && line.trim() === fence) {
			openFence = undefined;
		}
	}
	return { lines, openFence };
}

/** In a log the third rank opens an entry, as the first two open a section anywhere. */
function explainHeading(lines: readonly string[], inLog: boolean): Message | undefined {
	const opening = inLog ? /^ {0,3}(#{1,3})(?=\s|$)/ : /^ {0,3}(#{1,2})(?=\s|$)/;
	const [hashes] = lines.flatMap(line => opening.exec(line)?.[1] ?? []);
	if (hashes === undefined) {
		return undefined;
	}
	const deeper = inLog ? '####' : '###';
	return hashes === '###'
		? message(
				'A line that begins with `{0} ` would begin a new entry; write `{1} `, or put a backslash before it',
				hashes,
				deeper,
			)
		: message(
				'A line that begins with `{0} ` would begin a new section; write `{1} `, or put a backslash before it',
				hashes,
				deeper,
			);
}

function explainUnderline(lines: readonly string[]): Message | undefined {
	const underline = lines.find((line, index) => {
		return /^ {0,3}(?:-+|=+)[ \t]*$/.test(line) && (lines[index - 1] ?? '').trim() !== '';
	});
	return underline === undefined
		? undefined
		: message(
				'A line of `{0}` right below words makes a heading of them; leave an empty line above it',
				underline.trim(),
			);
}

function explainComment(words: string): Message | undefined {
	return words.lastIndexOf('<!--') > words.lastIndexOf('-->')
		? message('A comment is still open at the end; close it with -->')
		: undefined;
}

/** HTML that goes on beyond empty lines: how it begins a line, and what it goes on to. */
const htmlBlocks: readonly { readonly begins: RegExp; readonly toEnd: (opening: string) => string }[] = [
	{ begins: /^ {0,3}(<(?:script|pre|style|textarea))(?=[\s>]|$)/i, toEnd: tag => `</${tag.slice(1).toLowerCase()}>` },
	{ begins: /^ {0,3}(<\?)/, toEnd: () => '?>' },
	{ begins: /^ {0,3}(<!\[CDATA\[)/, toEnd: () => ']]>' },
	{ begins: /^ {0,3}(<![a-z])/i, toEnd: () => '>' },
];

function explainHtml(lines: readonly string[]): Message | undefined {
	let open: { readonly opening: string; readonly end: string } | undefined;
	for (const line of lines) {
		open ??= findHtmlBlock(line);
		open = open && line.toLowerCase().includes(open.end.toLowerCase()) ? undefined : open;
	}
	return (
		open &&
		message(
			'A block of HTML is still open at the end; close it with `{0}`, or put a backslash before `{1}`',
			open.end,
			open.opening,
		)
	);
}

function findHtmlBlock(line: string): { readonly opening: string; readonly end: string } | undefined {
	const [found] = htmlBlocks.flatMap(({ begins, toEnd }) => {
		const opening = begins.exec(line)?.[1];
		return opening === undefined ? [] : [{ opening, end: toEnd(opening) }];
	});
	return found;
}
