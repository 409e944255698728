import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInKinds, builtInLadders, getCompletions, getDataCompletions, getDataHover } from '../../src/core';
import { kindFileShape, ladderFileShape } from '../../src/core';
import type { DataShape } from '../../src/core';

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

suite('completion and hover in ladder and kind files, everywhere', () => {
	const files: readonly (readonly [string, DataShape])[] = [
		['ladders/pm-default.ladder.yaml', ladderFileShape],
		['kinds/mentorship-goal.worksheet.yaml', kindFileShape],
	];
	for (const [file, shape] of files) {
		test(`replaces a stretch of one line around the place, wherever ${file} is cut`, function () {
			this.timeout(30_000);
			const whole = readFileSync(path.resolve('src/core', file), 'utf8');
			const windows = whole.replaceAll('\n', '\r\n');
			let count = 0;
			for (let offset = 0; offset <= whole.length; offset += 97) {
				for (const text of [windows, whole.slice(0, offset)]) {
					const at = Math.min(offset, text.length);
					getDataHover(text, at, shape);
					for (const { label, range, snippet } of getDataCompletions(text, at, shape)) {
						const isAround = range.start <= at && at <= range.end;
						assert.ok(
							isAround && !text.slice(range.start, range.end).includes('\n') && snippet !== '',
							`${label} at ${at}`,
						);
						count++;
					}
				}
			}
			assert.ok(count > 100, `${count}`);
		});
	}
});
