import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { CheckReport } from '../../src/cli/checkReport';
import { formatCheckGithub } from '../../src/cli/formats/checkGithub';
import { formatCheckSarif } from '../../src/cli/formats/checkSarif';
import { formatCheckText } from '../../src/cli/formats/checkText';
import { createPalette, wantsColour } from '../../src/cli/palette';
import { createFolder, removeFolders } from './runCli';
import { faulty, today, worksheet } from './worksheets';

const hostile = '\u001b[31m\u0007\u009b2J\u202e';
const place = (
	line: number,
	character: number,
	offset: number,
): { line: number; character: number; offset: number } => {
	return { line, character, offset };
};

interface SarifLog {
	readonly runs: readonly [
		{
			readonly columnKind: string;
			readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
			readonly results: readonly [
				{
					readonly ruleId: string;
					readonly level: string;
					readonly locations: readonly [{ readonly physicalLocation: object }];
				},
			];
		},
	];
}

/** One file with one diagnostic that has everything in it. */
function createReport(name: string, message: string): CheckReport {
	const related = [{ message: 'It starts here', start: place(1, 1, 0), end: place(1, 4, 3) }];
	return {
		today,
		lookedAt: 1,
		files: [
			{
				path: name,
				worksheet: 'career-development',
				isLadder: false,
				isKind: false,
				diagnostics: [
					{
						code: 'value-unknown',
						severity: 'information',
						message,
						start: place(6, 10, 80),
						end: place(6, 19, 89),
						fixes: [`Change to ${hostile}`],
						related,
					},
				],
			},
		],
	};
}

const plain = createPalette(false);

suite('formats of check', function () {
	this.timeout(20_000);
	suiteTeardown(removeFolders);

	test('text is grouped by file and sums up', () => {
		assert.equal(
			formatCheckText(createReport('notes/ada.md', '`sometimes` is no rhythm'), plain).replace(/→ .*/, '→ fix'),
			[
				'notes/ada.md',
				'  6:10  information  `sometimes` is no rhythm  value-unknown',
				'                     → fix',
				'',
				'1 worksheet, 1 information',
				'',
			].join('\n'),
		);
	});

	test('text says so where there is nothing to report, and where there is nothing at all', () => {
		const { files, ...rest } = createReport('a.md', '');
		const clean = files.map(file => ({ ...file, diagnostics: [] }));
		assert.equal(formatCheckText({ ...rest, files: [...clean, ...clean] }, plain), '2 worksheets, nothing to report\n');
		assert.equal(formatCheckText({ ...rest, files: [] }, plain), 'Found no worksheet in 1 file\n');
	});

	test('nothing that a terminal obeys gets through, from names or from contents', async () => {
		const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
		const text = formatCheckText(createReport(`${hostile}.md`, `${hostile}\r\n`), plain);
		assert.doesNotMatch(text, obeyed);
		assert.ok(text.includes('␛[31m␇<U+009B>2J<U+202E>.md'));
		assert.doesNotMatch(formatCheckGithub(createReport(`${hostile}.md`, hostile)), obeyed);
		const folder = createFolder({ 'a.md': worksheet([`cadence: "\\e[2J\\u202Ex"`], `\n# ${hostile}\n`) });
		const runs = await Promise.all(['check', 'progress'].map(command => folder.run([command, '--today', today])));
		for (const { stdout } of runs) {
			assert.doesNotMatch(stdout, obeyed);
		}
	});

	test('colours are for terminals, unless NO_COLOR or FORCE_COLOR say otherwise', async () => {
		assert.deepEqual(
			[
				wantsColour(true, {}),
				wantsColour(false, {}),
				wantsColour(true, { NO_COLOR: '1' }),
				wantsColour(true, { NO_COLOR: '' }),
				wantsColour(true, { TERM: 'dumb' }),
				wantsColour(false, { FORCE_COLOR: '1' }),
				wantsColour(true, { FORCE_COLOR: '0' }),
				wantsColour(true, { FORCE_COLOR: '1', NO_COLOR: '1' }),
			],
			[true, false, false, true, false, true, false, false],
		);
		const folder = createFolder({ 'a.md': faulty });
		const [piped, forced] = await Promise.all([folder.run(['check']), folder.run(['check'], { FORCE_COLOR: '1' })]);
		assert.ok(!piped.stdout.includes('\u001b'));
		assert.ok(forced.stdout.includes('\u001b[31merror'));
	});

	test('github escapes what would end a command or a property', () => {
		assert.equal(
			formatCheckGithub(createReport('a:b,c\n::error::%.md', '100% of,\r\n::warning:: it')),
			'::notice file=a%3Ab%2Cc%0A%3A%3Aerror%3A%3A%25.md,line=6,col=10,endLine=6,endColumn=19,title=value-unknown' +
				'::100%25 of,%0D%0A::warning:: it\n',
		);
	});

	test('sarif is valid against its schema', () => {
		const file = path.resolve('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
		// The published schema says draft-04 and uses nothing that draft-07 reads in another way, but for `id`.
		const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
		const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
		addFormats(ajv);
		const validate = ajv.compile(schema);
		const log: unknown = JSON.parse(formatCheckSarif(createReport('notes/Ada Ü #1?.md', 'A message'), '1.2.3'));
		assert.ok(validate(log), JSON.stringify(validate.errors, null, 2));
		assert.equal(validate({ version: '2.1.0', runs: [{}] }), false);
	});

	test('sarif names the rule and the place', async () => {
		const { stdout, code } = await createFolder({ 'a b.md': faulty }).run(['check', '--format', 'sarif']);
		const { runs } = JSON.parse(stdout) as SarifLog;
		assert.equal(code, 1);
		assert.equal(runs[0].columnKind, 'utf16CodeUnits');
		assert.ok(runs[0].tool.driver.rules.some(({ id }) => id === 'value-unknown'));
		const [{ ruleId, level, locations }] = runs[0].results;
		assert.deepEqual([ruleId, level], ['value-unknown', 'error']);
		assert.deepEqual(locations[0].physicalLocation, {
			artifactLocation: { uri: 'a%20b.md' },
			region: {
				startLine: 6,
				startColumn: 10,
				endLine: 6,
				endColumn: 19,
				charOffset: faulty.indexOf('sometimes'),
				charLength: 9,
			},
		});
	});
});
