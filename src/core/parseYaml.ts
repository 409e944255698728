import { Composer, Lexer, Parser } from 'yaml';
import type { CST } from 'yaml';
import { message } from './message';
import { parsePlainScalar } from './plainNodes';
import { parsePlainYaml } from './plainYaml';
import type { ValueNode } from './valueNode';
import { YamlConverter } from './yamlConverter';
import { findSecondDocument, findSyntaxProblem } from './yamlProblem';
import type { YamlProblem } from './yamlProblem';

export type { YamlProblem } from './yamlProblem';

/** A parsed YAML text: what could be read, and the first thing that is wrong with it. */
export interface ParsedYaml {
	readonly root?: ValueNode;
	readonly problem?: YamlProblem;
}

/** Deeper nesting than this is no worksheet's, and would overflow the stack of the library and of whoever walks the tree. */
const deepest = 100;

const options = {
	prettyErrors: false,
	// Neither a `%YAML 1.1` line nor a tag turns a date into anything but text.
	schema: 'core',
	resolveKnownTags: false,
	// The library's check is quadratic; `YamlConverter` makes it in one pass.
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
	const converter = new YamlConverter(source, start);
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
