import { isScalar, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import { message } from './message';
import type { Message } from './message';
import type { OffsetRange } from './range';
import { explainSyntax, neverClosed } from './yamlWords';
import type { SyntaxFault } from './yamlWords';

/** Why a YAML text cannot be trusted, and where. */
export interface YamlProblem {
	readonly message: Message;
	readonly range: OffsetRange;
}

/** What closes a bracket; a quote closes itself. */
const closings: ReadonlyMap<string, string> = new Map([
	['[', ']'],
	['{', '}'],
]);

/** The first syntax error, moved to where a person would mend it. */
export function findSyntaxProblem(yamlDocument: Document, source: string, start: number): YamlProblem | undefined {
	const errors = [...yamlDocument.errors].sort((a, b) => a.pos[0] - b.pos[0]);
	const error = errors[0];
	if (error === undefined) {
		return undefined;
	}
	const opening = findOpening(yamlDocument, error);
	const from = Math.min(opening ?? error.pos[0], Math.max(source.length - 1, 0));
	const to = opening === undefined ? Math.min(Math.max(error.pos[1], from + 1), source.length) : from + 1;
	const text =
		opening === undefined
			? explainSyntax(error, source)
			: neverClosed(closings.get(source.charAt(opening)) ?? source.charAt(opening));
	return { message: text, range: { start: start + from, end: start + Math.max(to, from) } };
}

/** Where the quote or bracket starts that the parser still waits to see closed where it reports the error. */
function findOpening(yamlDocument: Document, { message: text, pos: [end] }: SyntaxFault): number | undefined {
	const isMissingBracket = /end with a [\]}]$/.test(text);
	const isOpen = text.startsWith('Missing closing') ? isScalar : isMissingBracket ? isOpenCollection : () => false;
	let found: number | undefined;
	visit(yamlDocument, {
		Node: (_key, node) => {
			const { range } = node;
			found = range && range[0] < end && range[1] >= end && isOpen(node) ? range[0] : found;
		},
	});
	return found;
}

function isOpenCollection({ srcToken: token }: Node): boolean {
	return token?.type === 'flow-collection' && token.end[0]?.source !== (token.start.source === '{' ? '}' : ']');
}

/** A second document is not read; it shows up at its first line. */
export function findSecondDocument(yamlDocument: Document, source: string, start: number): YamlProblem {
	const from = yamlDocument.range?.[0] ?? 0;
	const line = /^[^\r\n]*/.exec(source.slice(from))?.[0] ?? '';
	return {
		message: message('A second YAML document starts here, and only the first is read; join the two'),
		range: { start: start + from, end: start + from + line.length },
	};
}
