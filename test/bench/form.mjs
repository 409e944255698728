import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { openForm } from '../launch/driveForm.mjs';
import { openFile, openWindow, runCommand } from '../launch/driveWindow.mjs';
import { generateWorksheet } from './generate.mjs';

const keystrokes = 60;

/**
 * Times the form in a real VS Code: from the command to the first field that can be typed into, and from a key to the
 * answer that the text has it.
 */
export async function measureForm() {
	const folder = mkdtempSync(path.join(tmpdir(), 'pm-worksheets-bench-'));
	const { page, close } = await openWindow({ folder, host: 'web' });
	try {
		const rows = {};
		for (const kilobytes of [6, 200]) {
			rows[`${kilobytes} KB`] = await measureWorksheet(page, folder, kilobytes);
		}
		return rows;
	} finally {
		await close();
		rmSync(folder, { recursive: true });
	}
}

/** Bytes of the page, minified as it ships. */
export async function measurePage() {
	const outdir = mkdtempSync(path.join(tmpdir(), 'pm-worksheets-page-'));
	try {
		await esbuild.build({
			entryPoints: [{ in: 'webview/main.ts', out: 'form' }],
			bundle: true,
			minify: true,
			format: 'iife',
			target: 'es2022',
			legalComments: 'none',
			loader: { '.ttf': 'file' },
			assetNames: '[name]',
			outdir,
		});
		return Object.fromEntries(
			readdirSync(outdir).map(name => {
				const file = path.join(outdir, name);
				return [name, { KB: toKilobytes(statSync(file).size), gzip: toKilobytes(gzipSync(readFileSync(file)).length) }];
			}),
		);
	} finally {
		rmSync(outdir, { recursive: true });
	}
}

function toKilobytes(bytes) {
	return (bytes / 1024).toFixed(0);
}

async function measureWorksheet(page, folder, kilobytes) {
	const name = `worksheet-${kilobytes}.md`;
	writeFileSync(path.join(folder, name), makeWorksheet(kilobytes * 1024));
	const opened = [];
	const form = await open(page, name, opened);
	const times = await typeInto(page, form);
	await runCommand(page, 'View: Revert and Close Editor');
	await runCommand(page, 'View: Revert and Close Editor');
	return { 'open, ms': opened[0], ...toQuantiles('key to text, ms', times) };
}

async function open(page, name, opened) {
	await openFile(page, name);
	const start = performance.now();
	const form = await openForm(page, name);
	await form.getByRole('textbox', { name: 'Title', exact: true }).waitFor();
	opened.push(Math.round(performance.now() - start));
	return form;
}

/** One key at a time, each after the answer to the one before. */
async function typeInto(page, form) {
	await form.evaluate(() => {
		globalThis.waits = [];
		let start;
		window.addEventListener('input', () => (start = performance.now()), { capture: true });
		window.addEventListener('message', ({ data }) => {
			if (data.type === 'editApplied' && start !== undefined) {
				globalThis.waits.push(performance.now() - start);
				start = undefined;
			}
		});
	});
	await form.getByRole('textbox', { name: 'Title', exact: true }).focus();
	await page.keyboard.press('End');
	for (let count = 1; count <= keystrokes; count++) {
		await page.keyboard.type('x');
		await form.waitForFunction(wanted => globalThis.waits.length >= wanted, count);
	}
	return form.evaluate(() => globalThis.waits);
}

function toQuantiles(title, times) {
	const sorted = [...times].sort((a, b) => a - b);
	const at = share => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
	return { [`${title}, p50`]: at(0.5), [`${title}, p95`]: at(0.95) };
}

/** A worksheet of a size, as years of reviews make it. */
function makeWorksheet(size) {
	const { text } = generateWorksheet(0);
	const lines = [text.trimEnd(), ''];
	let length = text.length;
	for (let day = 0; length < size; day++) {
		const date = new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10);
		const entry = `\n### ${date}\n\n- Moved: the draft was read by two leads, who asked for the numbers behind it.\n- [ ] Ask for the numbers. Owner: Ada. Due: ${date}\n`;
		lines.push(entry);
		length += entry.length;
	}
	return lines.join('\n');
}
