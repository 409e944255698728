import { parseArgs } from 'node:util';
import { UsageError } from './usageError';

const known = {
	format: { type: 'string' },
	today: { type: 'string' },
	'fail-on': { type: 'string' },
	ladder: { type: 'string' },
	set: { type: 'string', multiple: true },
	out: { type: 'string' },
	help: { type: 'boolean', short: 'h' },
	version: { type: 'boolean', short: 'v' },
} as const;

/** An option of any command. */
export type OptionName = keyof typeof known;

/** The options that were given; the last one where one stands twice, but all of `--set`. */
export type Options = Readonly<Partial<Record<Exclude<OptionName, 'set' | 'help' | 'version'>, string>>> & {
	readonly set: readonly string[];
};

/** The words of a command line, sorted. */
export interface Arguments {
	readonly words: readonly string[];
	/** All options that were given, for the command to say which ones it has. */
	readonly given: readonly OptionName[];
	readonly options: Options;
}

/** Sorts the words of a command line. Throws a {@link UsageError} for an option that no command has or that lacks its value. */
export function parseArguments(args: readonly string[]): Arguments {
	// Not strict: its messages are for developers. What it would refuse is refused here.
	const { tokens } = parseArgs({
		args: [...args],
		options: known,
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const values: Partial<Record<string, string>> = {};
	const words: string[] = [];
	const set: string[] = [];
	const given: OptionName[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') {
			words.push(token.value);
		} else if (token.kind === 'option') {
			const value = readValue(token);
			given.push(toOptionName(token));
			if (token.name === 'set') {
				set.push(value);
			} else {
				values[token.name] = value;
			}
		}
	}
	return { words, given, options: { ...values, set } };
}

interface OptionToken {
	readonly name: string;
	readonly rawName: string;
	readonly value?: string | undefined;
	readonly inlineValue?: boolean | undefined;
}

function toOptionName({ name, rawName }: OptionToken): OptionName {
	if (!Object.hasOwn(known, name)) {
		throw new UsageError(`There is no option \`${rawName}\`; \`--help\` lists them`);
	}
	return name as OptionName;
}

function readValue(token: OptionToken): string {
	const { rawName, value, inlineValue } = token;
	if (known[toOptionName(token)].type === 'boolean') {
		if (value !== undefined) {
			throw new UsageError(`\`${rawName}\` takes no value; leave out \`=${value}\``);
		}
		return '';
	}
	if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
		throw new UsageError(`\`${rawName}\` needs a value; \`--help\` shows which`);
	}
	return value;
}
