import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInKinds } from '../../src/core/builtInKinds';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { getProgress } from '../../src/core/progress';
import type { Progress } from '../../src/core/progress';
import { validateWorksheet } from '../../src/core/validateWorksheet';

const today = '2026-11-20';
const samples = [...builtInKinds.keys()];

interface Outcome {
	readonly progress: Progress;
	/** Code, start and end of each diagnostic, as `line:column`. */
	readonly diagnostics: readonly string[];
}

function check(text: string): Outcome | undefined {
	const worksheet = parseWorksheet(text);
	if (worksheet === undefined) {
		return undefined;
	}
	const toPlace = createPlaces(text);
	const diagnostics = validateWorksheet(worksheet, { today }).map(({ code, range: { start, end } }) => {
		assert.ok(start >= 0 && start <= end && end <= text.length, `${code} at ${start} to ${end}`);
		return `${code} ${toPlace(start)} ${toPlace(end)}`;
	});
	return { progress: getProgress(worksheet, today), diagnostics };
}

function createPlaces(text: string): (offset: number) => string {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return offset => {
		const line = starts.filter(start => start <= offset).length - 1;
		return `${line}:${offset - (starts[line] ?? 0)}`;
	};
}

suite('any prefix of the samples', () => {
	for (const name of samples) {
		const text = readFileSync(path.resolve('media/samples', `${name}.md`), 'utf8').replaceAll('\r\n', '\n');

		test(`${name} is parsed at every cut, and checked and counted at every third, without a throw`, function () {
			this.timeout(120_000);
			for (let end = 0; end <= text.length; end++) {
				(end % 3 === 0 ? check : parseWorksheet)(text.slice(0, end));
			}
		});

		test(`${name} means the same with either line ending`, function () {
			this.timeout(60_000);
			for (let end = text.length; end >= 0; end -= 23) {
				const prefix = text.slice(0, end);
				assert.deepEqual(check(prefix.replaceAll('\n', '\r\n')), check(prefix), `cut at ${end}`);
			}
		});

		test(`${name} may be cut in the middle of a line ending`, () => {
			const windows = text.replaceAll('\n', '\r\n');
			for (const { index } of windows.matchAll(/\n/g)) {
				check(windows.slice(0, index));
			}
		});
	}
});

suite('a very large worksheet', () => {
	test('is parsed and counted in no time: 20,000 actions under 5,000 headings', () => {
		const items = Array.from({ length: 100 }, (_, index) => `  - { id: G${index}, title: x, due: 2026-12-01 }\n`);
		const action = '- [ ] (people) Talk it over, and then again. Owner: Ada. Due: 2026-12-04\n';
		const heading = ['## Own', '### G7 x', '## Reviews', '### 2026-11-03', '### 2026-11-10'];
		const parts = Array.from({ length: 5000 }, (_, index) => `${heading[index % 5] ?? ''}\n\n${action.repeat(4)}\n`);
		const text = `---\nworksheet: career-development\ngoals:\n${items.join('')}---\n\n${parts.join('')}`;
		const times = [1, 2, 3].map(() => {
			const start = process.cpuUsage();
			const worksheet = parseWorksheet(text);
			assert.equal(worksheet && getProgress(worksheet, today).dueSoon, 20100);
			return process.cpuUsage(start).user / 1000;
		});
		assert.ok(Math.min(...times) < 600, `${times.join(', ')} ms`);
	}).timeout(20_000);
});
