/** What a command leaves behind. */
export interface Outcome {
	/** For standard output, whole, with its last line break. */
	readonly output: string;
	/** For standard error, one line each: what the reader should know and a program should not have to skip. */
	readonly notices: readonly string[];
	/** 0: fine. 1: something at or above `--fail-on`. 2: wrong usage, or something could not be read. */
	readonly exitCode: 0 | 1 | 2;
}
