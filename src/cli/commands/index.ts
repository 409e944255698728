import type { Command } from '../command';
import { check } from './check';
import { create } from './new';
import { progress } from './progress';
import { schema } from './schema';
import { builtInKinds } from '../../core';

const kinds = [
	'Kinds:',
	...[...builtInKinds.values()].map(({ id, description }) => `  ${id.padEnd(20)}  ${description}`),
	'and those that a *.worksheet.yaml below the current folder describes.',
];

const exits = [
	'Exit code: 0 where nothing is at or above --fail-on, 1 where something is, 2 where a path cannot be read.',
	'Folders named node_modules or .git, and what .gitignore files name, are passed over.',
];

/** All commands by name, in the order in which help lists them. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
	[
		'check',
		{
			summary: 'Validate worksheets, and the files of ladders and kinds, under the paths (the current folder)',
			operands: '[PATH…]',
			options: ['format', 'today', 'fail-on', 'ladder'],
			notes: exits,
			run: check,
		},
	],
	[
		'progress',
		{
			summary: 'Show how far each worksheet has come and what is due next',
			operands: '[PATH…]',
			options: ['format', 'today', 'ladder'],
			notes: [],
			run: progress,
		},
	],
	[
		'new',
		{
			summary: 'Write a new worksheet; print it where there is no --out',
			operands: 'KIND',
			options: ['set', 'out', 'today', 'ladder'],
			notes: kinds,
			run: create,
		},
	],
	[
		'schema',
		{
			summary: "Print the JSON Schema (draft 2020-12) of a kind's frontmatter, of ladder files or of kind files",
			operands: 'KIND|ladder|kind',
			options: [],
			notes: [
				...kinds,
				'Files:',
				`  ${'ladder'.padEnd(20)}  *.ladder.yaml`,
				`  ${'kind'.padEnd(20)}  *.worksheet.yaml`,
			],
			run: schema,
		},
	],
]);
