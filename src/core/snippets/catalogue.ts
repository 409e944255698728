import logs from '../../../snippets/logs.code-snippets';
import mentorship from '../../../snippets/mentorship.code-snippets';
import plan from '../../../snippets/plan.code-snippets';
import relationships from '../../../snippets/relationships.code-snippets';
import worksheets from '../../../snippets/worksheets.code-snippets';

/**
 * A block of a worksheet that somebody writes by hand. VS Code offers it everywhere in Markdown as a snippet; this is the
 * same text for those who put it in its place.
 */
export interface Block {
	/** Kebab-case; kinds name it so in `blocks` and `block`. */
	readonly name: string;
	/** What somebody types to get it: `pm-` and the name. */
	readonly prefix: string;
	/** What it is called. */
	readonly title: string;
	/** What it is called and what it holds, in one sentence. */
	readonly description: string;
	/** What it holds, without what it is called and without Markdown; empty where the name says it all. */
	readonly detail: string;
	/** Its lines in the snippet syntax of VS Code, without line endings. */
	readonly body: readonly string[];
}

/** All blocks by name, in the order of the snippet files. */
export const blockCatalogue: ReadonlyMap<string, Block> = new Map(
	[plan, logs, mentorship, relationships, worksheets].flatMap(file =>
		Object.entries(file).map(([name, { body, description, prefix }]) => {
			const [title = name] = description.split(/[:,.]/, 1);
			const detail = toSentence(description.slice(title.length + 1).trim());
			return [name, { name, prefix: [prefix].flat()[0] ?? '', title, description, detail, body }] as const;
		}),
	),
);

function toSentence(words: string): string {
	return (words.charAt(0).toUpperCase() + words.slice(1)).replaceAll('`', '');
}

/** The questions that stand in blocks until somebody answers them. */
export const blockQuestions: readonly string[] = [
	...new Set(
		[...blockCatalogue.values()].flatMap(({ body }) =>
			body.flatMap(line => [...line.matchAll(/\$\{\d+:([^${}|]*\?)\}/g)].map(([, question = '']) => question)),
		),
	),
];
