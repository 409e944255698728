import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlantedFault } from './plantedFaults';

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
export function plant({ sample, edit, crlf, bom }: PlantedFault): string {
	const marked = edit.reduce((text, [before, after]) => {
		const parts = text.split(before);
		assert.equal(parts.length, 2, `"${before}" stands in ${sample} once`);
		return parts.join(after);
	}, readSample(sample));
	return (bom ? '\uFEFF' : '') + (crlf ? marked.replaceAll('\n', '\r\n') : marked);
}
