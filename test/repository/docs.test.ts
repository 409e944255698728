import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, configurationSection, Setting } from '../../src/contributions';
import { ruleDescriptions } from '../../src/core/rules';

const readme = readFileSync('README.md', 'utf8');
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
	version: string;
	scripts: Record<string, string>;
};
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

/** Cells of the first table under a heading of the README, without its header. */
function readTable(heading: string): string[][] {
	const section = readme.split(new RegExp(`^#+ ${heading}$`, 'm'))[1] ?? '';
	const rows = section.split(/^#/m)[0]?.match(/^\|.*\|$/gm) ?? [];
	return rows.slice(2).map(row =>
		row
			.split(/(?<!\\)\|/)
			.slice(1, -1)
			.map(cell => cell.trim()),
	);
}

suite('documentation', () => {
	test('the README lists exactly the diagnostics, with severity and meaning', () => {
		const expected = ruleDescriptions.map(({ code, severity, description }) => [`\`${code}\``, severity, description]);
		assert.deepEqual(
			readTable('Diagnostics').map(cells => cells.slice(0, 3)),
			expected,
		);
	});

	test('the README lists exactly the commands', () => {
		const expected = Object.entries(Command).map(([name, id]) => [strings[`command.${name}`], `\`${id}\``]);
		assert.deepEqual(
			readTable('Commands').map(cells => cells.slice(0, 2)),
			expected,
		);
	});

	test('the README lists exactly the settings', () => {
		const expected = Object.values(Setting).map(key => `\`${configurationSection}.${key}\``);
		assert.deepEqual(
			readTable('Settings')
				.map(([key]) => key)
				.sort(),
			expected.sort(),
		);
	});

	test('every npm script that the README names exists', () => {
		const named = [...readme.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '');
		assert.deepEqual(
			named.filter(name => !(name in manifest.scripts)),
			[],
		);
		assert.ok(named.length > 3);
	});

	test('every file that README and CHANGELOG refer to exists', () => {
		const targets = [...`${readme}\n${changelog}`.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(
			([, target]) => target ?? '',
		);
		const lost = targets.filter(target => !existsSync(path.resolve(target.replace(/#.*$/, ''))));
		assert.deepEqual(lost, []);
	});

	test('the newest release of the CHANGELOG is the version of the package', () => {
		assert.equal(/^## (\d+\.\d+\.\d+)/m.exec(changelog)?.[1], manifest.version);
	});
});
