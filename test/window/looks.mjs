/** The themes in which pages of ours are looked at, and what axe-core finds in them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from '../launch/driveForm.mjs';
import { root } from '../launch/paths.mjs';

/** Colour themes, and the class that VS Code gives to pages in them. */
export const themes = [
	{ theme: 'Default Light Modern', look: 'vscode-light' },
	{ theme: 'Default Dark Modern', look: 'vscode-dark' },
	{ theme: 'Default High Contrast', look: 'vscode-high-contrast' },
	{ theme: 'Default High Contrast Light', look: 'vscode-high-contrast-light' },
];

/** Sets the theme for the folder of a window, beside what its settings say, and waits until a page of ours has it. */
export async function setTheme(folder, frame, { look, theme }) {
	const file = path.join(folder, '.vscode/settings.json');
	const settings = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, JSON.stringify({ ...settings, 'workbench.colorTheme': theme }));
	await eventually(theme, () => frame.evaluate(name => document.body.classList.contains(name), look));
}

/** The source of axe-core, which `findViolations` needs in the page. */
export function readAxe() {
	return readFile(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
}

/** What axe finds serious in a page or frame that may run scripts. */
export async function findViolations(frame, axe, rules) {
	if (!(await frame.evaluate(() => 'axe' in globalThis))) {
		await frame.evaluate(axe);
	}
	return frame.evaluate(async rules => {
		const { violations } = await globalThis.axe.run(document, {
			resultTypes: ['violations'],
			...(rules && { runOnly: { type: 'rule', values: rules } }),
		});
		return violations
			.filter(({ impact }) => impact === 'serious' || impact === 'critical')
			.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.flat().join(' ')}\n${node.failureSummary}`));
	}, rules);
}
