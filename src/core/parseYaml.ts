import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, Parser, visit } from 'yaml';
import type { Alias, CST, Document, Node, Pair as YamlPair, Range, YAMLMap, YAMLParseError } from 'yaml';
import { message } from './message';
import type { Message } from './message';
import { parsePlainScalar } from './plainNodes';
import { parsePlainYaml } from './plainYaml';
import type { OffsetRange } from './range';
import type { Pair, ScalarNode, ValueNode } from './valueNode';

/** Why a YAML text cannot be trusted, and where. */
export interface YamlProblem {
	readonly message: Message;
	readonly range: OffsetRange;
}

/** A parsed YAML text: what could be read, and the first thing that is wrong with it. */
export interface ParsedYaml {
	readonly root?: ValueNode;
	readonly problem?: YamlProblem;
}

/** Deeper nesting than this is no worksheet's, and would overflow the stack of the library and of whoever walks the tree. */
const deepest = 100;

/** How many nodes aliases may stand for in one text, so that whoever walks the tree has a bounded way to go. */
const mostAliased = 10_000;

const neverClosed = message('The YAML cannot be read here: {0}', 'this is opened and never closed');

const options = {
	prettyErrors: false,
	// Neither a `%YAML 1.1` line nor a tag turns a date into anything but text.
	schema: 'core',
	resolveKnownTags: false,
	// The library's check is quadratic; `Converter` makes it in one pass.
	uniqueKeys: false,
	keepSourceTokens: true,
} as const;

/**
 * Parses YAML 1.2 (dates stay text, nothing is evaluated). Never throws; aliases are followed without being expanded, so
 * that a small file cannot become a large one.
 *
 * @param start Where `source` begins in the file; all ranges of the result are offsets into the file.
 */
export function parseYaml(source: string, start = 0): ParsedYaml {
	const root = parsePlainYaml(source, start) ?? parsePlainScalar(source, start);
	return root ? { root } : parseFullYaml(source, start);
}

/** {@link parseYaml} without its short cut: the reference that a differential test holds the short cut equal to. */
export function parseFullYaml(source: string, start = 0): ParsedYaml {
	let tooDeep: number | undefined;
	const tokens = readTokens(source, offset => {
		tooDeep = offset;
	});
	const [yamlDocument, next] = new Composer(options).compose(tokens, true, source.length);
	if (tooDeep !== undefined) {
		const tooNested = message('This is nested more than {0} levels deep; make it flatter', deepest);
		return { problem: { message: tooNested, range: { start: start + tooDeep, end: start + tooDeep + 1 } } };
	}
	const converter = new Converter(source, start);
	const root = yamlDocument?.contents ? converter.convert(yamlDocument.contents) : undefined;
	const problem =
		(yamlDocument && findSyntaxProblem(yamlDocument, source, start)) ??
		converter.problem ??
		(next && findSecondDocument(next, source, start));
	return { ...(root && { root }), ...(problem && { problem }) };
}

/** The tokens of a text, which end early where it is nested too deeply. */
function* readTokens(source: string, onTooDeep: (offset: number) => void): Generator<CST.Token, void> {
	const parser = new Parser();
	for (const lexeme of new Lexer().lex(source)) {
		yield* parser.next(lexeme);
		if (parser.stack.length > deepest) {
			onTooDeep(Math.min(parser.offset, source.length) - lexeme.length);
			return;
		}
	}
	yield* parser.end();
}

/** What an anchor names, and of how many nodes that is made, counting what its aliases stand for. */
interface Anchored {
	readonly value: ValueNode | undefined;
	readonly nodes: number;
}

/** Turns the library's nodes into ours, and reports what it accepts but nobody means: two equal keys, a dead alias. */
class Converter {
	problem: YamlProblem | undefined;
	readonly #anchors = new Map<string, Anchored>();
	#nodes = 0;
	#aliased = 0;
	readonly #source: string;
	readonly #start: number;

	constructor(source: string, start: number) {
		this.#source = source;
		this.#start = start;
	}

	convert(node: Node): ValueNode | undefined {
		const nodesBefore = this.#nodes++;
		if (isAlias(node)) {
			return this.#convertAlias(node);
		}
		const value = this.#convertContent(node, this.#toRange(node.range));
		const anchor = (node as { anchor?: string }).anchor;
		if (anchor !== undefined) {
			this.#anchors.set(anchor, { value, nodes: this.#nodes - nodesBefore });
		}
		return value;
	}

	#convertContent(node: Node, range: OffsetRange): ValueNode | undefined {
		if (isScalar(node)) {
			this.#checkClosingQuote(node, range);
			return range.start === range.end ? undefined : toScalarNode(node, range);
		}
		if (isSeq(node)) {
			const items = node.items.map(item => this.convert(item as Node) ?? this.#emptyItem(item as Node));
			const flow = node.flow === true;
			return { type: 'seq', range: this.#cutBlock(range, flow, items.at(-1)?.range.end), flow, items };
		}
		return isMap(node) ? this.#convertMap(node, range) : undefined;
	}

	/** At the end of a text the library takes an escaped quote for the closing one. */
	#checkClosingQuote(node: { type?: string }, range: OffsetRange): void {
		if (node.type === 'QUOTE_DOUBLE' && /(?<!\\)(?:\\\\)*\\"$/.test(this.#slice(range))) {
			this.#report(neverClosed, { start: range.start, end: range.start + 1 });
		}
	}

	#convertMap(map: YAMLMap, range: OffsetRange): ValueNode {
		const seen = new Set<string>();
		const pairs = map.items.map(item => this.#convertPair(item as YamlPair<Node, Node | null>));
		for (const { key, keyRange } of pairs) {
			if (seen.has(key)) {
				this.#report(message('`{0}` stands here a second time; keep one of the two', key), keyRange);
			}
			seen.add(key);
		}
		const flow = map.flow === true;
		return { type: 'map', range: this.#cutBlock(range, flow, this.#findPairEnd(pairs.at(-1))), flow, pairs };
	}

	/** The library counts the comments below as part of a block that ends with a key or dash without a value. */
	#cutBlock({ start, end }: OffsetRange, flow: boolean, contentEnd: number | undefined): OffsetRange {
		return { start, end: flow || contentEnd === undefined ? end : Math.min(end, contentEnd) };
	}

	/** The end of a value or, where none is written, of the colon. */
	#findPairEnd(pair: Pair | undefined): number | undefined {
		const colon = /\s*:/y;
		colon.lastIndex = (pair?.keyRange.end ?? 0) - this.#start;
		return pair?.value?.range.end ?? (pair && colon.test(this.#source) ? colon.lastIndex + this.#start : undefined);
	}

	#convertPair(pair: YamlPair<Node, Node | null>): Pair {
		this.#nodes++;
		const keyRange = this.#toRange(pair.key.range);
		const key = isScalar(pair.key) ? String(pair.key.value) : this.#slice(keyRange);
		const value = pair.value === null ? undefined : this.convert(pair.value);
		const range = { start: keyRange.start, end: value?.range.end ?? keyRange.end };
		return { key, keyRange, range, ...(value && { value }) };
	}

	#convertAlias(alias: Alias): ValueNode {
		const range = this.#toRange(alias.range);
		const target = this.#anchors.get(alias.source);
		const nodes = target?.nodes ?? 0;
		if (target === undefined) {
			const name = alias.source;
			this.#report(message('`*{0}` refers to an anchor that is not defined above; write the value', name), range);
		} else if (this.#aliased + nodes > mostAliased) {
			this.#report(message('The aliases up to here stand for more than {0} values; write fewer', mostAliased), range);
		} else {
			this.#aliased += nodes;
			this.#nodes += nodes;
			if (target.value !== undefined) {
				return { ...target.value, range };
			}
		}
		return { type: 'scalar', range, value: null, style: 'plain' };
	}

	#emptyItem(node: Node): ScalarNode {
		return { type: 'scalar', range: this.#toRange(node.range), value: null, style: 'plain' };
	}

	#report(text: Message, range: OffsetRange): void {
		this.problem ??= { message: text, range };
	}

	/** The value's own range, without the blanks and line breaks that block styles end with. */
	#toRange(range: Range | null | undefined): OffsetRange {
		const [start, end] = range ?? [0, 0];
		let trimmed = end;
		while (trimmed > start && ' \t\r\n'.includes(this.#source[trimmed - 1] ?? '.')) {
			trimmed--;
		}
		return { start: this.#start + start, end: this.#start + trimmed };
	}

	#slice(range: OffsetRange): string {
		return this.#source.slice(range.start - this.#start, range.end - this.#start);
	}
}

/** The schema makes nothing of a scalar but these four types. */
function toScalarNode(node: { value: unknown; type?: string }, range: OffsetRange): ScalarNode {
	const isBlock = node.type?.startsWith('BLOCK') === true;
	const style = isBlock ? 'block' : node.type?.startsWith('QUOTE') === true ? 'quoted' : 'plain';
	return { type: 'scalar', range, value: node.value as ScalarNode['value'], style };
}

type SyntaxFault = Pick<YAMLParseError, 'message' | 'pos'>;

/** The first syntax error, moved to where a person would mend it. */
function findSyntaxProblem(yamlDocument: Document, source: string, start: number): YamlProblem | undefined {
	const errors = [...yamlDocument.errors].sort((a, b) => a.pos[0] - b.pos[0]);
	const error = errors[0];
	if (error === undefined) {
		return undefined;
	}
	const opening = findOpening(yamlDocument, error);
	const from = Math.min(opening ?? error.pos[0], Math.max(source.length - 1, 0));
	const to = opening === undefined ? Math.min(Math.max(error.pos[1], from + 1), source.length) : from + 1;
	const text = opening === undefined ? toMessage(error) : neverClosed;
	return { message: text, range: { start: start + from, end: start + Math.max(to, from) } };
}

/** The library's sentence, as the end of one of ours. */
function toMessage({ message: text }: SyntaxFault): Message {
	const sentence = text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
	return message('The YAML cannot be read here: {0}', sentence);
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
function findSecondDocument(yamlDocument: Document, source: string, start: number): YamlProblem {
	const from = yamlDocument.range?.[0] ?? 0;
	const line = /^[^\r\n]*/.exec(source.slice(from))?.[0] ?? '';
	return {
		message: message('A second YAML document starts here, and only the first is read; join the two'),
		range: { start: start + from, end: start + from + line.length },
	};
}
