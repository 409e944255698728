import type { ActionFacts } from './itemFacts';
import { unmark } from './marks';
import { hasLetterOrDigit } from './oneLine';

const ownerMark = /\s*(?<![\p{L}\p{N}_-])owner:[ \t]*/iu;
const afterOwner = /^[.,;]?(?![\p{L}\p{N}])/u;
/** The ways to write a due date; "by" only at the end, where no words lean on it. */
const dueMarks = [
	/\s*\(due:?\s+(\d{4}-\d{2}-\d{2})\)[.,;]?/iu,
	/\s*(?<![\p{L}\p{N}_-])due:\s*(\d{4}-\d{2}-\d{2})(?!\d)[.,;]?/iu,
	/\s*📅\ufe0f?\s*(\d{4}-\d{2}-\d{2})(?!\d)[.,;]?/u,
	/\s*(?<![\p{L}\p{N}_-])by\s+(\d{4}-\d{2}-\d{2})\.?$/iu,
];

/**
 * The words of an action without the marks of Markdown, and without the type, the owner and the due date that decorate
 * it, for a list that tells those beside the words. What is left out was read as such; all else stays, and so do words
 * that are nothing but decorations.
 */
export function toPlainWords({ due, owner, type, words: written }: ActionFacts): string {
	const { words } = unmark(written);
	const withoutDue = due === undefined ? words : dropDue(words, due);
	const withoutOwner = owner === undefined ? withoutDue : dropOwner(withoutDue, owner);
	const plain = (type === undefined ? withoutOwner : dropType(withoutOwner, type)).trim();
	return plain === words || hasLetterOrDigit(plain) ? plain : words;
}

function dropDue(words: string, due: string): string {
	return dueMarks.reduce((rest, mark) => rest.replace(mark, (all, date: string) => (date === due ? '' : all)), words);
}

/** "Owner: NAME." wherever it stands; a name that opens the words is part of them. */
function dropOwner(words: string, owner: string): string {
	const mark = ownerMark.exec(words);
	const start = mark ? mark.index + mark[0].length : words.length;
	const rest = words.slice(start + owner.length);
	const end = words.startsWith(owner, start) ? afterOwner.exec(rest) : null;
	return mark && end ? words.slice(0, mark.index) + rest.slice(end[0].length) : words;
}

function dropType(words: string, type: string): string {
	const written = `(${type})`;
	const start = words.toLowerCase().indexOf(written);
	return start === -1 ? words : words.slice(0, start) + words.slice(start + written.length).trimStart();
}
