import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInKinds, builtInLadders, getCompletions } from '../../src/core';

const samples = [...builtInKinds.keys()];

suite('completion, everywhere', () => {
	for (const name of samples) {
		const text = readFileSync(`media/samples/${name}.md`, 'utf8');
		const options = { today: '2026-11-20', ladder: builtInLadders.get('pm-default'), isAsked: true };

		test(`of ${name} and of its beginnings replaces a stretch of one line around the place`, function () {
			this.timeout(30_000);
			for (let offset = 0; offset <= text.length; offset += 31) {
				for (const source of [text, text.slice(0, offset), `${text.slice(0, offset)}\n---\n`]) {
					for (const { label, range, snippet } of getCompletions(source, offset, options)) {
						const isAround = range.start <= offset && offset <= range.end;
						const isOneLine = !source.slice(range.start, range.end).includes('\n');
						assert.ok(isAround && isOneLine && snippet !== '', `${label} at ${offset}`);
					}
				}
			}
		});
	}
});
