import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../../src/core/diagnostic';

/**
 * One fault, planted into a copy of a sample as a colleague would by accident. Written from the contract alone, before
 * the rules were read.
 */
export interface PlantedFault {
	readonly code: string;
	readonly severity: Severity;
	readonly name: string;
	/** Name of a sample, or of the built-in ladder. */
	readonly sample: string;
	/** What to replace, each found once. `«…»` marks where a finding is expected; without any, none is. */
	readonly edit: readonly (readonly [before: string, after: string])[];
	readonly today?: string;
	readonly crlf?: true;
	readonly bom?: true;
	/** The contract would allow another place, too. */
	readonly choice?: true;
}

/** Faults that one rule is to find, or near misses that it is to leave alone. */
export function plant(
	code: string,
	severity: Severity,
	faults: readonly Omit<PlantedFault, 'code' | 'severity'>[],
): PlantedFault[] {
	return faults.map(fault => ({ ...fault, code, severity }));
}

/** Whether a sample is a ladder file. */
export function isLadder(sample: string): boolean {
	return sample.endsWith('.ladder.yaml');
}

function readSample(sample: string): string {
	return readFileSync(
		path.resolve(isLadder(sample) ? `src/core/ladders/${sample}` : `media/samples/${sample}.md`),
		'utf8',
	);
}

/** The sample with the fault in it, still with `«…»` around the places to be found. */
export function toFaultyText({ sample, edit, crlf, bom }: PlantedFault): string {
	const marked = edit.reduce((text, [before, after]) => {
		const parts = text.split(before);
		assert.equal(parts.length, 2, `"${before}" stands in ${sample} once`);
		return parts.join(after);
	}, readSample(sample));
	return (bom ? '\uFEFF' : '') + (crlf ? marked.replaceAll('\n', '\r\n') : marked);
}
