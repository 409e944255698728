/** VS Code's Markdown preview of worksheets, as a reader sees it. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually, openForm } from '../launch/driveForm.mjs';
import { openFile, runCommand } from '../launch/driveWindow.mjs';
import { newestVersion, versions } from '../launch/installVsCode.mjs';
import { root } from '../launch/paths.mjs';
import { openSamples } from './formWindow.mjs';

const name = 'career-development.md';
const strange = 'strange.md';
const late = 'late.md';

for (const version of versions) {
	suite(`The preview of a worksheet, VS Code ${version}`, () => {
		let window;
		let page;

		suiteSetup(async () => {
			// The built-in preview runs beside the extension only where both have Node.
			window = await openSamples({ version, host: 'node' });
			page = window.page;
			await window.restore();
			await writeFile(
				path.join(window.folder, strange),
				`---\nworksheet: career-development\nperson: "<img src=x> & 'Ada'"\n---\n\n# Strange\n`,
			);
			const text = await window.read(name);
			await window.write(late, text.replace(/^next_checkin: .*$/m, 'next_checkin: 2026-10-01'));
		});

		suiteTeardown(() => window?.close());

		teardown(() => window.closeAll());

		test('shows a card in the place of the YAML, and the body below it', async () => {
			const preview = await openPreview(name);
			const card = preview.locator('.worksheet-card');
			const words = (await card.textContent()).replace(/\s+/g, ' ');
			assert.match(words, /^ ?Career development active Product manager Ada Park Manager Sam Ruiz /);
			assert.match(words, /Period 2026-09-01 to 2027-03-31 \d+ of \d+ done Next check-in 2026-12-01, /);
			assert.match(words, /To talk about first Vision and strategy: 2 now, 4 expected, 2 to go/);
			await preview.getByRole('heading', { name: 'Ada Park, growing towards Senior Product Manager' }).waitFor();
			assert.equal(await preview.locator('.markdown-body', { hasText: 'next_checkin' }).count(), 0);
			assert.equal(await preview.locator('.frontmatter, .frontmatter-error').count(), 0);
		});

		test('has the style of the extension', async () => {
			const preview = await openPreview(name);
			await eventually('the style', () =>
				preview.locator('.worksheet-card').evaluate(card => getComputedStyle(card).borderRadius === '4px'),
			);
			const [track, done] = await preview
				.locator('.worksheet-card rect')
				.evaluateAll(shapes => shapes.map(shape => shape.getBoundingClientRect().width));
			assert.ok(done > 0 && done < track, `${done} of ${track} pixels`);
		});

		test('scrolls in step with the text: card and heading know their lines', async () => {
			const preview = await openPreview(name);
			const text = (await window.read(name)).split('\n');
			const getLine = selector => preview.locator(selector).first().getAttribute('data-line');
			assert.equal(await getLine('.worksheet-card.code-line'), '0');
			assert.equal(await getLine('h1.code-line'), String(text.findIndex(line => line.startsWith('# '))));
		});

		test('shows what a file says as text', async () => {
			const preview = await openPreview(strange);
			await preview.locator('.worksheet-card dd', { hasText: `<img src=x> & 'Ada'` }).waitFor();
			assert.equal(await preview.locator('.worksheet-card img').count(), 0);
		});

		test('follows the form: who rates alone sees no gaps here either', async () => {
			await openPreview(name, 'Markdown: Open Preview to the Side');
			await findPreview('.worksheet-card ol', 1);
			await runCommand(page, 'View: Focus First Editor Group');
			const form = await openForm(page, name);
			await form.getByRole('combobox', { name: 'Show' }).click();
			await form.getByRole('option', { name: /only Self/ }).click();
			const preview = await findPreview('.worksheet-card ol', 0);
			assert.equal(await preview.locator('.worksheet-card dl').count(), 1);
			await form.getByRole('combobox', { name: 'Show' }).click();
			await form.getByRole('option', { name: 'everyone' }).click();
			await findPreview('.worksheet-card ol', 1);
		});

		test('leaves the frontmatter to VS Code where its own setting asks for the YAML', async () => {
			await openPreview(name);
			const settings = path.join(window.folder, '.vscode/settings.json');
			await mkdir(path.dirname(settings), { recursive: true });
			await writeFile(settings, '{ "markdown.preview.frontMatter": "codeBlock" }');
			const preview = await findPreview('.worksheet-card', 0);
			// The older one hides all frontmatter.
			assert.equal(await preview.locator('.frontmatter').count(), version === newestVersion ? 1 : 0);
			await writeFile(settings, '{}');
			await findPreview('.worksheet-card', 1);
		});

		test('holds nothing that axe-core objects to, also where something is late', async () => {
			const preview = await openPreview(late);
			assert.ok((await preview.locator('.worksheet-card .worksheet-late').count()) > 0);
			await preview.evaluate(await readFile(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
			const { violations } = await preview.evaluate('axe.run(".worksheet-card")');
			assert.deepEqual(
				violations.map(({ id }) => id),
				[],
			);
		});

		/** The frame of the preview of a file, with its card. */
		async function openPreview(file, command = 'Markdown: Open Preview') {
			await openFile(page, file);
			await runCommand(page, command);
			return findPreview('.worksheet-card', 1);
		}

		/** The frame of the preview that shows as many of something; one that is refreshed has a new frame. */
		function findPreview(selector, count) {
			return eventually(`a preview with ${count} ${selector}`, async () => {
				for (const frame of page.frames().filter(frame => /\/fake\.html/.test(frame.url()))) {
					if (await shows(frame, selector, count)) {
						return frame;
					}
				}
				return undefined;
			});
		}
	});
}

/** The body is complete when its first heading is there. */
async function shows(frame, selector, count) {
	try {
		const isPreview = (await frame.locator('.markdown-body h1').count()) === 1;
		return isPreview && (await frame.locator(selector).count()) === count;
	} catch {
		// The frame went away while it was looked at.
		return false;
	}
}
