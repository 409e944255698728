import type { OptionName } from './arguments';
import type { Command } from './command';
import { commands } from './commands';
import { toolName } from './tool';

const formats: Readonly<Record<string, string>> = { check: 'text|json|sarif|github', progress: 'text|json|csv' };

const explanations: Readonly<Record<OptionName, readonly [value: string, meaning: string]>> = {
	format: ['FORMAT', 'How to write it'],
	today: ['DAY', 'The day to go by, as YYYY-MM-DD; today where it is left out'],
	'fail-on': [
		'SEVERITY',
		'error, warning, information or hint: what makes the exit code 1; error where it is left out',
	],
	ladder: ['FILE', 'A ladder file in place of the built-in ladder, for worksheets that name none'],
	set: ['KEY=VALUE', 'An answer, such as --set person="Ada Park"; as often as you like'],
	out: ['FILE', 'Where to write it; a file that is there is never overwritten'],
	help: ['', 'Show help'],
	version: ['', 'Show the version'],
};

/** Help for all of the command line. */
export function formatHelp(): string {
	const rows = [...commands].map(([name, { operands, summary }]) => [`${name} ${operands}`, summary] as const);
	return toText([
		`Check, follow and create career worksheets that are kept as Markdown.`,
		'',
		`Usage: ${toolName} COMMAND`,
		'',
		...toColumns(rows),
		'',
		`\`${toolName} COMMAND --help\` tells more; \`${toolName} --version\` tells the version.`,
	]);
}

/** Help for one command. */
export function formatCommandHelp(name: string, { operands, options, summary, notes }: Command): string {
	const rows = options.map(option => {
		const [value, meaning] = explanations[option];
		return [`--${option} ${value}`, option === 'format' ? `${meaning}: ${formats[name] ?? ''}` : meaning] as const;
	});
	return toText([
		summary,
		'',
		`Usage: ${toolName} ${name} ${operands}${options.length > 0 ? ' [OPTION…]' : ''}`,
		...(rows.length > 0 ? ['', ...toColumns(rows)] : []),
		...(notes.length > 0 ? ['', ...notes] : []),
	]);
}

function toColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function toText(lines: readonly string[]): string {
	return `${lines.join('\n')}\n`;
}
