import tseslint from 'typescript-eslint';

const pureCore = 'core is pure: pass it in (text, today, answers) instead of reaching for the world';
const throughIndex = 'core/index.ts is the only door of core';

export default tseslint.config(
	{ ignores: ['dist', 'out', '.vscode-test', 'node_modules'] },
	...tseslint.configs.strictTypeChecked.map(config => ({ ...config, files: ['**/*.ts'] })),
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unnecessary-type-parameters': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				// A directive's `render` names what its `update` takes.
				{ ignoreRestSiblings: true, argsIgnorePattern: '^_' },
			],
			'no-console': 'error',
			'max-depth': ['error', 3],
			'max-params': ['error', 5],
			'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
				{ selector: 'PropertyDefinition[accessibility="private"]', message: 'Use a #field.' },
			],
		},
	},
	{
		files: ['src/core/**/*.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					paths: [{ name: 'vscode', message: pureCore }],
					patterns: [
						{ group: ['node:*'], message: pureCore },
						{
							group: ['**/host/**', '**/features/**', '**/cli/**'],
							message: 'core imports nothing of ours outside core',
						},
					],
				},
			],
			'no-restricted-globals': ['error', 'process', 'Buffer', 'window', 'document', 'setTimeout', 'Date'].map(name =>
				name === 'error' ? name : { name, message: pureCore },
			),
			'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: pureCore }],
		},
	},
	{
		files: ['src/host/**/*.ts', 'src/features/**/*.ts', 'src/extension.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['node:*'], message: 'The extension also runs in the web worker host: use workspace.fs.' },
						{ group: ['**/core/*'], message: throughIndex },
						{ group: ['**/cli/**'], message: 'The command line is another face; share through core.' },
					],
				},
			],
		},
	},
	{
		files: ['src/cli/**/*.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					paths: [{ name: 'vscode', message: 'The command line runs without VS Code.' }],
					patterns: [{ group: ['**/core/*'], message: throughIndex }],
				},
			],
		},
	},
	{
		files: ['webview/**/*.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{ name: 'vscode', message: 'The page talks to the extension through src/protocol.ts.' },
						{ name: '@vscode/webview-ui-toolkit', message: 'Only webview/toolkit.ts knows the toolkit.' },
					],
					patterns: [
						{ group: ['node:*'], message: 'The page runs in a browser.' },
						{
							group: ['../src/*', '!../src/protocol'],
							message: 'The page talks to the extension through src/protocol.ts.',
						},
						{ group: ['lit/directives/unsafe*'], message: 'Text of a worksheet is only ever text.' },
					],
				},
			],
			'no-restricted-properties': [
				'error',
				...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map(property => {
					return { property, message: 'Text of a worksheet is only ever text.' };
				}),
			],
		},
	},
	{
		files: ['webview/toolkit.ts'],
		rules: { 'no-restricted-imports': 'off' },
	},
	{
		// What the bundler makes of a file of data, and what stands in for a module of Node, have a default export.
		files: ['src/core/**/*.d.ts', 'test/host/suite/webAssert.ts'],
		rules: { 'no-restricted-syntax': 'off' },
	},
	{
		files: ['test/**/*.ts'],
		rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off' },
	},
);
