import { message } from './message';
import type { Message } from './message';

/** What the library says of a text that is no YAML, and where. */
export interface SyntaxFault {
	/** The library's own, one for each kind of fault. */
	readonly code: string;
	readonly message: string;
	/** Where it begins and ends in the source. */
	readonly pos: readonly [number, number];
}

/** What is said of a quote or bracket, at the place where it opens. */
export function neverClosed(closing: string): Message {
	return message(
		'The YAML cannot be read here: this is opened and never closed; put a `{0}` where it is to end',
		closing,
	);
}

/** What is the case and what to do, for somebody who never heard of YAML; the library's own words where it is a rare one. */
export function explainSyntax(fault: SyntaxFault, source: string): Message {
	const written = source.slice(fault.pos[0]);
	switch (fault.code) {
		case 'BLOCK_AS_IMPLICIT_KEY':
			return /^[^\r\n]*:(?:\s|$)/.test(written) ? colonInText : tooDeep;
		case 'BLOCK_IN_FLOW':
			return written.startsWith('-') ? dashInBrackets : colonInText;
		case 'BAD_SCALAR_START':
			return message(
				'The YAML cannot be read here: a text that begins with `{0}` needs quotes around it',
				written.charAt(0),
			);
		case 'TAB_AS_INDENT':
			return message('The YAML cannot be read here: this line begins with a tab; put spaces in its place');
		case 'BAD_DQ_ESCAPE':
			return message('The YAML cannot be read here: a `\\` between double quotes is written twice, `\\\\`');
		case 'MULTILINE_IMPLICIT_KEY':
			return noKey;
		case 'MISSING_CHAR':
			return explainMissing(fault) ?? quoteLibrary(fault);
		case 'UNEXPECTED_TOKEN':
			return explainUnexpected(fault, source) ?? quoteLibrary(fault);
		default:
			return quoteLibrary(fault);
	}
}

const colonInText = message(
	'The YAML cannot be read here: this text holds a colon, which begins another key; put quotes around the text',
);
const tooDeep = message(
	'The YAML cannot be read here: the line below is indented further than this allows; begin it where the other keys begin',
);
const dashInBrackets = message(
	'The YAML cannot be read here: a list with dashes cannot stand in brackets or braces; write it as `[a, b]`',
);
const noKey = message(
	'The YAML cannot be read here: this is no key with a value; write `key: value`, with a space after the colon',
);

function explainMissing({ message: text }: SyntaxFault): Message | undefined {
	if (text.startsWith('Implicit map keys')) {
		return noKey;
	}
	return text.startsWith('Sequence item without')
		? message(
				'The YAML cannot be read here: this line belongs neither to the entry above nor beside it; begin it where the other keys of its entry begin',
			)
		: undefined;
}

function explainUnexpected({ message: text, pos: [start] }: SyntaxFault, source: string): Message | undefined {
	const closed = source.slice(0, start).trimEnd().slice(-1);
	if (text.startsWith('Unexpected block-seq-ind')) {
		return message('The YAML cannot be read here: a list with dashes begins on the line below its key');
	}
	if (/flow-(?:seq|map)-end/.test(text)) {
		return message(
			'The YAML cannot be read here: nothing is open that this closes; take it out, or put quotes around the text',
		);
	}
	if (!/scalar|Not a YAML token/.test(text) || !/['"\]}]/.test(closed)) {
		return undefined;
	}
	return /['"]/.test(closed)
		? message(
				'The YAML cannot be read here: the quotes are closed before this; write a `{0}` in the text as `{1}`',
				closed,
				closed === '"' ? '\\"' : "''",
			)
		: message('The YAML cannot be read here: nothing may follow the `{0}`; put quotes around the whole text', closed);
}

/** The library's sentence, as the end of one of ours. */
function quoteLibrary({ message: text }: SyntaxFault): Message {
	const sentence = text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
	return message('The YAML cannot be read here: {0}', sentence);
}
