import type { ItemList } from './kind';
import type { Message } from './message';
import { message } from './message';
import { findSectionById } from './sectionParts';
import { getItems } from './worksheet';
import type { Worksheet } from './worksheet';
import type { EditValue, WorksheetEdit } from './worksheetEdit';

/** Why an edit is refused that would come to more than what was asked for, and what to do instead. */
export function explainRefusal(worksheet: Worksheet, edit: WorksheetEdit): Message {
	return edit.type === 'setValue' && edit.target.at === 'section'
		? explainWords(edit.value, isLog(worksheet, edit.target.section))
		: message(
				'A change here would reach other parts of the file too, so nothing is changed; open the worksheet as text and change it there',
			);
}

/** Why a list takes no other item, and what to do first. */
export function explainNoRoom(worksheet: Worksheet, { key, maximum = Infinity, title }: ItemList): Message {
	return getItems(worksheet, key).length >= maximum
		? message(
				'This worksheet holds {0} {1}, which is as many as it may; remove one first',
				maximum,
				title.toLowerCase(),
			)
		: message(
				'What stands at `{0}` is no list, so nothing can be added; open the worksheet as text and mend it there',
				key,
			);
}

function isLog(worksheet: Worksheet, id: string): boolean {
	const spec = findSectionById(worksheet, id)?.spec ?? worksheet.kind?.sections.find(({ title }) => title === id);
	return spec?.log !== undefined;
}

function explainWords(value: EditValue, inLog: boolean): Message {
	const { lines, openFence } = readLines(String(value ?? ''));
	return (
		explainHeading(lines, inLog) ??
		explainUnderline(lines) ??
		(openFence === undefined
			? undefined
			: message('A code block is still open at the end; close it with a line of {0}', openFence)) ??
		explainComment(lines.join('\n')) ??
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
