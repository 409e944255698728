import { parseArguments } from './arguments';
import type { Command } from './command';
import { commands } from './commands';
import { formatCommandHelp, formatHelp } from './help';
import type { Outcome } from './outcome';
import type { Palette } from './palette';
import { readToolVersion } from './tool';
import { UsageError } from './usageError';
import { listChoices } from './words';

/** Runs what a command line asks for. Throws a {@link UsageError} where it cannot be carried out. */
export async function runCommand(args: readonly string[], palette: Palette): Promise<Outcome> {
	const { words, given, options } = parseArguments(args);
	const [name, ...operands] = words;
	const command = name === undefined ? undefined : commands.get(name);
	if (name !== undefined && command === undefined) {
		throw new UsageError(`There is no command \`${name}\`; use ${listChoices([...commands.keys()])}`);
	}
	if (given.includes('version')) {
		return succeed(`${readToolVersion()}\n`);
	}
	if (given.includes('help')) {
		return succeed(name === undefined || command === undefined ? formatHelp() : formatCommandHelp(name, command));
	}
	if (name === undefined || command === undefined) {
		return { output: '', notices: formatHelp().trimEnd().split('\n'), exitCode: 2 };
	}
	const stray = given.find(option => !command.options.includes(option));
	if (stray !== undefined) {
		throw new UsageError(`\`${name}\` has no option \`--${stray}\`; ${describeOptions(command)}`);
	}
	return command.run({ operands, options, palette });
}

function describeOptions({ options }: Command): string {
	return options.length === 0 ? 'leave it out' : `use ${listChoices(options.map(option => `--${option}`))}`;
}

function succeed(output: string): Outcome {
	return { output, notices: [], exitCode: 0 };
}
