import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { mapInFlight } from '../../src/cli/files/inFlight';
import { createFolder, removeFolders } from './runCli';
import type { CliRun, TestFolder } from './runCli';
import { ladder, worksheet } from './worksheets';

const kinds =
	'`career-development`, `mentorship-goal`, `pm-trust-review`, `leader-trust-review`, `manager-review` or `boss-partnership`';

const kindsAndFiles = kinds.replace(' or `', ', `').concat(', `ladder` or `kind`');

/** What is typed, and the one sentence that answers. */
const badUses: readonly (readonly [args: string, sentence: string])[] = [
	['chek', 'There is no command `chek`; use `check`, `progress`, `new` or `schema`'],
	['check --colour', 'There is no option `--colour`; `--help` lists them'],
	['check -x', 'There is no option `-x`; `--help` lists them'],
	['check --today', '`--today` needs a value; `--help` shows which'],
	['check --today --format json', '`--today` needs a value; `--help` shows which'],
	['check --help=yes', '`--help` takes no value; leave out `=yes`'],
	['check --out a.md', '`check` has no option `--out`; use `--format`, `--today`, `--fail-on` or `--ladder`'],
	['schema manager-review --today 2026-11-20', '`schema` has no option `--today`; leave it out'],
	[
		'check --today 2026-02-30',
		'`--today 2026-02-30` is not a day of the calendar; write it as YYYY-MM-DD, such as 2026-11-20',
	],
	['check --format xml', '`--format xml` is not a format of this command; use `text`, `json`, `sarif` or `github`'],
	['progress --format sarif', '`--format sarif` is not a format of this command; use `text`, `json` or `csv`'],
	[
		'check --format constructor',
		'`--format constructor` is not a format of this command; use `text`, `json`, `sarif` or `github`',
	],
	['check --fail-on fatal', '`--fail-on fatal` is not a severity; use `error`, `warning`, `information` or `hint`'],
	['check nowhere', 'Cannot read `nowhere`: there is nothing of that name; give a file or a folder that is there'],
	[
		'check a.md/notes',
		'Cannot read `a.md/notes`: a file stands where a folder should be; give a file or a folder that is there',
	],
	['progress nowhere', 'Cannot read `nowhere`: there is nothing of that name; give a file or a folder that is there'],
	[
		'check --ladder nowhere.yaml',
		'Cannot read the ladder `nowhere.yaml`: there is nothing of that name; give the path of a ladder file',
	],
	['check --ladder notes', 'Cannot read the ladder `notes`: it is a folder; give the path of a ladder file'],
	['new', `Say which kind of worksheet: ${kinds}`],
	['new career', `There is no kind of worksheet \`career\`; use ${kinds}`],
	['schema career', `There is no kind of worksheet \`career\`; use ${kindsAndFiles}`],
	['schema manager-review a.md', 'One kind at a time; leave out `a.md`'],
	['new career-development --set person', '`--set person` says no value; write it as --set key=value'],
	[
		'new career-development --out a.md',
		'`a.md` is there already and is left as it is; choose another name, such as `a-2.md`',
	],
	[
		'new career-development --out notes',
		'`notes` is a folder; name a file in it, such as `notes/career-development.md`',
	],
	[
		'new career-development --out nowhere/a.md',
		'`nowhere` is no folder; make it first, or choose another place for `a.md`',
	],
	['new career-development --out a.md/b.md', '`a.md` is no folder; make it first, or choose another place for `b.md`'],
];

/** The sentences that depend on what the rules say, or on answers with blanks in them. */
const badAnswers: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
	[['check', '--ladder', 'broken.yaml'], /The ladder `broken\.yaml` is not valid at 9:89: .*lead/],
	[
		['new', 'mentorship-goal', '--set', 'pet=cat'],
		/`pet` cannot be set in a mentorship-goal worksheet; use `mentee`, `mentor`,/,
	],
	[
		['new', 'mentorship-goal', '--set', 'mentee=Noor\n---\n'],
		/The value of `mentee` has more than one line; write it on one/,
	],
	[['new', 'career-development', '--set', 'level=archbishop', '--out', 'c.md'], /archbishop/],
	[['new', 'career-development', '--set', 'start=soon', '--out', 'c.md'], /soon/],
	[['new', 'career-development', '--set', 'ladder=nowhere.yaml', '--out', 'c.md'], /nowhere\.yaml/],
];

suite('bad use says one sentence', function () {
	this.timeout(60_000);
	let folder: TestFolder;
	const runs = new Map<string, CliRun>();

	suiteSetup(async () => {
		folder = createFolder({
			'a.md': worksheet(),
			'notes/b.md': '',
			'broken.yaml': ladder.replace('next: [senior]', 'next: [lead]'),
		});
		const all = [...badUses.map(([args]) => args.split(' ')), ...badAnswers.map(([args]) => args)];
		await mapInFlight(all, async args => runs.set(args.join(' '), await folder.run(args)));
	});
	suiteTeardown(removeFolders);

	/** What follows the name of the tool in the one line on standard error. */
	function getSentence(args: string): string {
		const run = runs.get(args);
		assert.deepEqual([run?.stdout, run?.code], ['', 2]);
		const [, sentence] = /^pm-worksheets: ([^\n]+)\n$/.exec(run?.stderr ?? '') ?? [];
		assert.ok(sentence, `one line: ${run?.stderr}`);
		return sentence.replaceAll(path.sep, '/');
	}

	for (const [args, sentence] of badUses) {
		test(`pm-worksheets ${args}`, () => assert.equal(getSentence(args), sentence));
	}

	for (const [args, sentence] of badAnswers) {
		test(`pm-worksheets ${JSON.stringify(args.join(' '))}`, () => assert.match(getSentence(args.join(' ')), sentence));
	}

	test('where an answer is not valid nothing is written', () => {
		assert.equal(existsSync(path.join(folder.path, 'c.md')), false);
	});

	test('no command at all shows help and fails; help and version succeed', async () => {
		const [none, help, commandHelp, version] = await Promise.all(
			[[], ['--help'], ['new', '-h'], ['--version']].map(args => folder.run(args)),
		);
		assert.deepEqual([none?.code, none?.stdout, none?.stderr], [2, '', help?.stdout]);
		assert.match(help?.stdout ?? '', /Usage: pm-worksheets COMMAND[\s\S]*check[\s\S]*progress[\s\S]*new[\s\S]*schema/);
		assert.match(commandHelp?.stdout ?? '', /--set KEY=VALUE[\s\S]*--out FILE[\s\S]*mentorship-goal/);
		assert.match(version?.stdout ?? '', /^\d+\.\d+\.\d+\n$/);
		assert.deepEqual([help?.code, commandHelp?.code, version?.code], [0, 0, 0]);
	});
});
