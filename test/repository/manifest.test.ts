import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
	Command,
	configurationSection,
	ContextKey,
	displayName,
	extensionId,
	Setting,
	View,
	ViewType,
} from '../../src/contributions';
import { diagnosticCodes } from '../../src/core/diagnostic';

interface Menu {
	readonly command: string;
	readonly when?: string;
	readonly group?: string;
}

interface Property {
	readonly type?: string;
	readonly default?: unknown;
	readonly description?: string;
	readonly markdownDescription?: string;
	readonly properties?: Readonly<Record<string, unknown>>;
}

interface Manifest {
	readonly name: string;
	readonly publisher: string;
	readonly displayName: string;
	readonly main: string;
	readonly browser: string;
	readonly engines: { readonly vscode: string };
	readonly devDependencies: Readonly<Record<string, string>>;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly activationEvents: readonly string[];
	readonly capabilities: {
		readonly untrustedWorkspaces: { readonly supported: unknown };
		readonly virtualWorkspaces: unknown;
	};
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
		readonly menus: Readonly<Record<string, readonly Menu[]>>;
		readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
		readonly viewsContainers: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
		readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
		readonly snippets: readonly { readonly language: string; readonly path: string }[];
		readonly customEditors: readonly { readonly viewType: string; readonly priority: string }[];
		readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
	};
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const { commands, menus, configuration, customEditors, views, viewsContainers, viewsWelcome } = manifest.contributes;
const commandIds: readonly string[] = Object.values(Command);
const settingKeys = Object.values(Setting).map(key => `${configurationSection}.${key}`);

/** Text of every source that is bundled into the extension, to see what is registered. */
const sources = ['src/features', 'src/host']
	.flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => path.join(folder, name)))
	.filter(file => file.endsWith('.ts'))
	.map(file => readFileSync(file, 'utf8'))
	.join('\n');

suite('manifest', () => {
	test('every contributed command is in contributions.ts, and the other way round', () => {
		assert.deepEqual(commands.map(({ command }) => command).sort(), [...commandIds].sort());
	});

	test('every command is registered once', () => {
		const registered = [...sources.matchAll(/registerCommand\(\s*Command\.(\w+)/g)].map(([, name]) => name);
		assert.deepEqual(registered.sort(), Object.keys(Command).sort());
	});

	test('no id with our prefix is written out in the sources', () => {
		assert.deepEqual(sources.match(/'pmWorksheets\.[\w.]+'/g), null);
	});

	test('every command has a title and the shared category', () => {
		for (const { title, category } of commands) {
			assert.match(title, /^%[\w.]+%$/);
			assert.equal(category, '%category%');
		}
	});

	test('every menu entry names a contributed command', () => {
		const used = Object.values(menus).flatMap(entries => entries.map(({ command }) => command));
		assert.deepEqual(
			used.filter(command => !commandIds.includes(command)),
			[],
		);
	});

	test('everything that a row offers is in its menu and, for who has no mouse, in the palette', () => {
		const rowMenu = menus['view/item/context'] ?? [];
		const commandsOf = (entries: readonly Menu[]): readonly string[] => [
			...new Set(entries.map(({ command }) => command)),
		];
		const inMenu = commandsOf(rowMenu.filter(({ group }) => group?.startsWith('inline') === false));
		assert.deepEqual(commandsOf(rowMenu), inMenu);
		// `focusedView` does not hold any more once the palette is open.
		const isSeen = Object.values(View).map(view => `${view}.visible`);
		const inPalette = (menus.commandPalette ?? []).filter(({ when }) => when === isSeen.join(' || '));
		assert.deepEqual(commandsOf(inPalette), inMenu);
	});

	test('every context key of ours in a `when` is known', () => {
		const conditions = [...Object.values(menus).flat(), ...viewsWelcome].map(({ when }) => when ?? '');
		const named = conditions.flatMap(when => when.match(/pmWorksheets\.\w+/g) ?? []);
		const known: readonly string[] = [...Object.values(ContextKey), ...Object.values(ViewType), ...Object.values(View)];
		assert.deepEqual(
			named.filter(key => !known.includes(key)),
			[],
		);
		const keys: readonly string[] = Object.values(ContextKey);
		assert.deepEqual(
			keys.filter(key => !named.includes(key)),
			[],
		);
	});

	test('every custom editor is in contributions.ts, the other way round, and never the default', () => {
		assert.deepEqual(
			customEditors.map(({ viewType }) => viewType),
			Object.values(ViewType),
		);
		assert.deepEqual(
			customEditors.filter(({ priority }) => priority !== 'option'),
			[],
		);
	});

	test('every view is in contributions.ts, the other way round, and in a container with an icon', () => {
		const containers = Object.values(viewsContainers).flat();
		assert.deepEqual(
			Object.keys(views),
			containers.map(({ id }) => id),
		);
		assert.deepEqual(
			Object.values(views).flatMap(ids => ids.map(({ id }) => id)),
			Object.values(View),
		);
		containers.forEach(({ icon }) => assert.ok(existsSync(icon), icon));
	});

	test('every welcome is of a view of ours, and its commands are ours or of VS Code', () => {
		const ids: readonly string[] = Object.values(View);
		for (const { contents, view } of viewsWelcome) {
			assert.ok(ids.includes(view), view);
			const words = strings[contents.replaceAll('%', '')] ?? '';
			for (const [, command = ''] of words.matchAll(/\(command:([\w.]+)\)/g)) {
				assert.ok(commandIds.includes(command) || command === 'vscode.openFolder', command);
			}
		}
	});

	test('every file of snippets is contributed, for Markdown', () => {
		assert.deepEqual(
			manifest.contributes.snippets.map(({ path: file }) => file).sort(),
			readdirSync('snippets').map(name => `./snippets/${name}`),
		);
		assert.deepEqual(
			manifest.contributes.snippets.filter(({ language }) => language !== 'markdown'),
			[],
		);
	});

	test('every setting is in contributions.ts, and the other way round', () => {
		assert.deepEqual(Object.keys(configuration.properties).sort(), [...settingKeys].sort());
	});

	test('every setting has a type, a default and a description', () => {
		const lacking = Object.entries(configuration.properties).filter(([, property]) => {
			const description = property.markdownDescription ?? property.description;
			return property.type === undefined || property.default === undefined || !description;
		});
		assert.deepEqual(lacking, []);
	});

	test('the severity setting offers exactly the diagnostic codes', () => {
		const offered = configuration.properties[`${configurationSection}.${Setting.ruleSeverity}`]?.properties ?? {};
		assert.deepEqual(Object.keys(offered), [...diagnosticCodes]);
	});

	test('every placeholder has its string, and every string is used', () => {
		const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
		assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
	});

	test('names no activation event that VS Code derives by itself', () => {
		const derived = manifest.activationEvents.filter(event => /^on(?:Command|View|CustomEditor):/.test(event));
		assert.deepEqual(derived, []);
	});

	test('is who it says it is, and runs where it says it runs', () => {
		assert.equal(`${manifest.publisher}.${manifest.name}`, extensionId);
		assert.equal(manifest.displayName, displayName);
		assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
		assert.equal(manifest.capabilities.virtualWorkspaces, true);
		assert.ok(existsSync(manifest.main), 'the bundle for the Node host is built');
		assert.ok(existsSync(manifest.browser), 'the bundle for the web worker host is built');
	});

	test('the types are those of the oldest supported VS Code', () => {
		assert.equal(`^${manifest.devDependencies['@types/vscode'] ?? ''}`, manifest.engines.vscode);
	});

	test('every dependency is pinned', () => {
		const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
		assert.deepEqual(
			all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
			[],
		);
	});
});
