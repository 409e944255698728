import type { OptionName, Options } from './arguments';
import type { Outcome } from './outcome';
import type { Palette } from './palette';

/** What a command is run with. */
export interface CommandInput {
	/** Paths, or a kind. */
	readonly operands: readonly string[];
	readonly options: Options;
	/** How text for people looks. */
	readonly palette: Palette;
}

/** A command of the command line. */
export interface Command {
	/** What it does, in one line. */
	readonly summary: string;
	/** What follows its name: `[PATH…]`. */
	readonly operands: string;
	readonly options: readonly OptionName[];
	/** What help says below its options. */
	readonly notes: readonly string[];
	/** Throws a `UsageError` where it was called in a way that cannot be carried out. */
	readonly run: (input: CommandInput) => Promise<Outcome>;
}
