import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateWorksheet } from './generate.mjs';

/**
 * Fills a folder with generated worksheets, a hundred in each folder below it.
 *
 * @param {string} folder
 * @param {number} size How many.
 * @returns {{ file: string, text: string }[]}
 */
export function fillWorkspace(folder, size) {
	return Array.from({ length: size }, (_, number) => {
		const file = path.join(folder, `team-${Math.floor(number / 100)}`, `worksheet-${number}.md`);
		const { text } = generateWorksheet(number);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
		return { file, text };
	});
}

/** The one in the middle; of an even number the higher of two. */
export function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
