import assert from 'node:assert/strict';
import { Composer, isAlias, isCollection, isMap, isScalar, isSeq, Lexer, Parser } from 'yaml';
import type { Document, Node, Pair } from 'yaml';

/** A key, an index … from the root of the frontmatter to a value. */
export type ValuePath = readonly (string | number)[];

/** Where a value stands: offsets into the file. */
export interface Span {
	/** After the colon of its key. */
	readonly colon: number;
	readonly start: number;
	readonly end: number;
	/** Where the rest of its line begins; for a block of lines, the rest of the line that its header is on. */
	readonly rest: number;
	readonly restEnd: number;
	/** The end of its last line. */
	readonly tail: number;
	readonly isEmpty: boolean;
	/** A list or mapping on lines of its own. */
	readonly isBlock: boolean;
}

interface Yaml {
	readonly document: Document.Parsed;
	readonly comments: readonly string[];
	readonly json: string;
}

/**
 * A version of a file, read by the YAML library and by nothing of ours, so that it can judge what we make of it. The text
 * must have a frontmatter block that is closed.
 */
export class Reading {
	readonly text: string;
	/** Where the YAML begins. */
	readonly start: number;
	readonly source: string;
	/** What stands below the closing fence, its line break with it. */
	readonly body: string;
	readonly #yaml: Yaml;

	constructor(text: string, like?: Reading) {
		const block = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$)[\s\S]*)$/.exec(text);
		const [, open = '', source = '', rest = ''] = block ?? [];
		this.text = text;
		this.start = open.length;
		this.source = source;
		this.body = rest;
		this.#yaml = like?.source === source ? like.#yaml : readYaml(source);
	}

	/** Reads another version, and the YAML in it only where it is another one. */
	readChanged(text: string): Reading {
		return new Reading(text, this);
	}

	get comments(): readonly string[] {
		return this.#yaml.comments;
	}

	/** What makes the frontmatter unreadable; empty where nothing does. */
	get problem(): string {
		return this.#yaml.document.errors[0]?.message ?? (this.body === '' ? 'not closed' : '');
	}

	/** The values of the frontmatter; a new copy each time, in which nothing is shared. */
	getValues(): unknown {
		return JSON.parse(this.#yaml.json);
	}

	/** The column at which a value begins. */
	getColumn(path: ValuePath): number {
		const start = this.locate(path)?.start ?? 0;
		return start - this.text.lastIndexOf('\n', start - 1) - 1;
	}

	/** The frontmatter below the last line of a value. */
	getRest({ tail }: Span): string {
		return this.text.slice(tail, this.start + this.source.length);
	}

	/** The value at a path; `undefined` where there is none. */
	read(path: ValuePath): unknown {
		return path.reduce(
			(node, step) => (node as Record<string | number, unknown> | null | undefined)?.[step],
			this.getValues(),
		);
	}

	/** Where a value stands; `undefined` where its key does not, or where it is part of an alias. */
	locate(path: ValuePath): Span | undefined {
		let node: Node | null = this.#yaml.document.contents;
		let pair: Pair<Node, Node | null> | undefined;
		for (const step of path) {
			pair = isMap(node) ? findPair(node.items as Pair<Node, Node | null>[], step) : undefined;
			node = pair ? pair.value : isSeq(node) ? ((node.items[Number(step)] as Node | undefined) ?? null) : null;
			if (pair === undefined && node === null) {
				return undefined;
			}
		}
		return pair && this.#toSpan(pair);
	}

	#toSpan({ key, value }: Pair<Node, Node | null>): Span {
		const keyEnd = key.range?.[1] ?? 0;
		const colon = keyEnd + (/^\s*:?(?:[ \t]+[&!][^\s,[\]{}]*)*/.exec(this.source.slice(keyEnd))?.[0].length ?? 0);
		const [start, end] = value?.range && !isNothing(value) ? value.range : [colon, colon];
		const written = this.source.slice(start, end);
		const header = isScalar(value) ? (/^[|>][-+\d]*(?![^ \t\r\n])/.exec(written)?.[0] ?? '') : '';
		const last = start + written.trimEnd().length;
		const rest = header !== '' && isScalar(value) && value.type?.startsWith('BLOCK') ? start + header.length : last;
		return {
			colon: this.start + colon,
			start: this.start + start,
			end: this.start + last,
			rest: this.start + rest,
			restEnd: this.start + endOfLine(this.source, rest),
			tail: this.start + endOfLine(this.source, last),
			isEmpty: written === '',
			isBlock: isCollection(value) && value.flow !== true,
		};
	}
}

function isNothing(node: Node): boolean {
	return !isAlias(node) && isScalar(node) && node.value === null && (node.source ?? '') === '';
}

function findPair(
	pairs: readonly Pair<Node, Node | null>[],
	key: string | number,
): Pair<Node, Node | null> | undefined {
	return pairs.find(pair => isScalar(pair.key) && pair.key.value === key);
}

function endOfLine(text: string, offset: number): number {
	const lineBreak = /\r?\n/g;
	lineBreak.lastIndex = offset;
	return lineBreak.exec(text)?.index ?? text.length;
}

/** The YAML and its comments, in order. */
function readYaml(source: string): Yaml {
	const lexemes = [...new Lexer().lex(source)];
	const parser = new Parser();
	const tokens = [...lexemes.flatMap(lexeme => [...parser.next(lexeme)]), ...parser.end()];
	const options = { schema: 'core', resolveKnownTags: false, prettyErrors: false } as const;
	const [document] = new Composer(options).compose(tokens, true, source.length);
	assert.ok(document);
	// The lexer marks a scalar that follows, which may begin with `#` in a block, by a control.
	const comments = lexemes.filter((lexeme, index) => lexeme.startsWith('#') && lexemes[index - 1] !== '\x1f');
	return { document, comments, json: JSON.stringify(document.toJS({ maxAliasCount: -1 })) };
}
