import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The day on which all examples are checked. */
export const exampleToday = '2026-11-20';

/** One `@flagged` or `@fixed` block of a rule's doc comment. */
export interface RuleExample {
	/** File of the rule, for messages. */
	readonly file: string;
	readonly code: string;
	readonly expected: 'flagged' | 'fixed';
	/** The whole worksheet, with `«…»` around what is to be flagged. */
	readonly marked: string;
}

const bases: Readonly<Record<string, string>> = {
	'career-development': `worksheet: career-development
person: Ada Park
level: product-manager
target: senior-pm
manager: Sam Ruiz
start: 2026-09-01
end: 2027-03-31
cadence: monthly
last_checkin: 2026-11-03
next_checkin: 2026-12-11
status: active
`,
	'mentorship-goal': `worksheet: mentorship-goal
mentee: Noor Haddad
mentor: Lena Brandt
start: 2026-09-15
end: 2027-03-15
cadence: monthly
last_checkin: 2026-11-10
next_checkin: 2026-12-08
status: active
agreed_on: 2026-09-15
goals:
  - { id: G1, type: skill, title: Run a discovery round alone, measure: One written decision, due: 2027-01-29 }
`,
	'leader-trust-review': `worksheet: leader-trust-review
leader: Sam Ruiz
pm: Ada Park
start: 2026-09-01
end: 2027-02-28
cadence: quarterly
last_checkin: 2026-11-03
next_checkin: 2027-01-15
status: active
`,
	'manager-review': `worksheet: manager-review
manager: Sam Ruiz
start: 2026-09-01
end: 2027-02-28
cadence: quarterly
last_checkin: 2026-11-03
next_checkin: 2027-01-15
status: active
`,
	'boss-partnership': `worksheet: boss-partnership
person: Ada Park
boss: Sam Ruiz
start: 2026-09-01
end: 2027-02-28
cadence: quarterly
last_checkin: 2026-11-03
next_checkin: 2027-01-15
status: active
`,
};

/**
 * The examples of all rules below a folder. An example shows only what matters: each top-level key in it replaces the one
 * of an otherwise clean, active worksheet, `key: (absent)` takes one out, and what follows a `---` line is its body. A
 * `@kind` line in an example chooses another kind than career-development.
 */
export function readRuleExamples(folder: string): RuleExample[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(name => name.endsWith('.ts') && path.basename(name) !== 'index.ts')
		.sort()
		.flatMap(name => readFile(path.join(folder, name)));
}

function readFile(file: string): RuleExample[] {
	const source = readFileSync(file, 'utf8');
	const comments = [
		...source.matchAll(/\/\*\*\n([\s\S]*?)\n \*\/\nexport const \w+: (?:File)?Rule = \{\s*code: '([\w-]+)'/g),
	];
	return comments.flatMap(([, comment = '', code = '']) => readComment(path.basename(file), code, comment));
}

function readComment(file: string, code: string, comment: string): RuleExample[] {
	const lines = comment.split('\n').map(line => line.replace(/^ \* ?/, ''));
	const blocks = lines.join('\n').split(/^@(flagged|fixed)$/m);
	const examples: RuleExample[] = [];
	for (let index = 1; index < blocks.length; index += 2) {
		const expected = blocks[index] === 'flagged' ? 'flagged' : 'fixed';
		const block = blocks[index + 1] ?? '';
		const kind = /^@kind (.*)$/m.exec(block)?.[1] ?? 'career-development';
		const fragment = block.replace(/^@kind .*$/m, '').trim();
		examples.push({ file, code, expected, marked: toWorksheet(kind, fragment) });
	}
	return examples;
}

function toWorksheet(kind: string, fragment: string): string {
	const [frontmatter = '', body = '\n# Example\n'] = fragment.split(/^---$/m);
	const parts = new Map<string, string>();
	for (const source of [bases[kind] ?? '', `${frontmatter.trimEnd()}\n`]) {
		for (const part of source.split(/^(?=[^\s#])/m).filter(text => text.trim() !== '')) {
			const key = /^«?([\w-]+)/.exec(part)?.[1] ?? part;
			if (part.includes(': (absent)')) {
				parts.delete(key);
			} else {
				parts.set(key, part);
			}
		}
	}
	return `---\n${[...parts.values()].join('')}---\n${body.trimEnd()}\n`;
}
