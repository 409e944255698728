import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';
import { builtInKinds } from '../../src/core/builtInKinds';
import { fileSchemas } from '../../src/core/dataFiles/dataSchema';
import { loadKind } from '../../src/core/loadKind';
import { formatMessage } from '../../src/core/message';
import { parseLadder } from '../../src/core/parseLadder';
import { validateLadder } from '../../src/core/validateLadder';
import { changeEach } from './changes';

/** Says of data whether the schema takes it: in the draft it is written for, and in the one that many tools go by. */
function compile(file: string): (data: unknown) => boolean {
	const { $schema: _draft, ...schema } = fileSchemas.get(file)?.() ?? {};
	const validators = [new Ajv2020(), new Ajv()].map(ajv => ajv.compile(schema));
	return data => {
		const [verdict, sameVerdict] = validators.map(validate => validate(data));
		assert.equal(sameVerdict, verdict, 'both drafts say the same');
		return verdict === true;
	};
}

function read(file: string): unknown {
	return parse(readFileSync(path.resolve('src/core', file), 'utf8'));
}

const schemas = { kind: compile('kind'), ladder: compile('ladder') };

/**
 * Where schema and check differ, of all that can be changed in a file: what the check says and the schema cannot, as
 * `beyond` tells, is left out. Asserts that the rest is worth something.
 */
function findDifferences(
	whole: unknown,
	fits: (data: unknown) => boolean,
	check: (data: unknown) => { readonly found: readonly string[]; readonly beyond: boolean },
): readonly string[] {
	let refused = 0;
	const differences = [...changeEach(whole)].flatMap(([name, changed]) => {
		const { beyond, found } = check(changed);
		const isTaken = fits(changed);
		refused += isTaken ? 0 : 1;
		return isTaken === (found.length === 0) || (isTaken && beyond) ? [] : [`${name}: ${found[0] ?? 'is fine'}`];
	});
	assert.ok(refused > 100, `${refused} refused`);
	return differences;
}

suite('JSON Schema of a kind file', () => {
	/** Words that name something else in the file, which no schema can look up. */
	const beyond = [
		/^(different_people|mentor_is_manager|ratings\.assessed_by)\.[\d.]+$/,
		/^(support_from|ratings\.columns\.\d+\.person|items\.\d+\.fields\.\d+\.refers_to|agreement\.(date|section))$/,
		/^practices\.\d+\.sections\.\d+$/,
		// A new worksheet has to say that it is of this kind, and what is rated has to be there.
		/^(template|ratings\.of)$/,
	];

	test('takes the built-in kinds', () => {
		const files = readdirSync(path.resolve('src/core/kinds')).filter(name => name.endsWith('.yaml'));
		assert.equal(files.length, builtInKinds.size);
		assert.deepEqual(
			files.filter(name => !schemas.kind(read(`kinds/${name}`))),
			[],
		);
	});

	for (const kind of ['mentorship-goal', 'leader-trust-review']) {
		test(`says what loading says of ${kind}, whatever is changed`, function () {
			this.timeout(20_000);
			const differences = findDifferences(read(`kinds/${kind}.worksheet.yaml`), schemas.kind, changed => {
				const loaded = loadKind(changed);
				const problem = 'problem' in loaded ? loaded.problem : undefined;
				const place = problem?.path.join('.') ?? '';
				return { found: problem ? [problem.message] : [], beyond: beyond.some(pattern => pattern.test(place)) };
			});
			assert.deepEqual(differences, []);
		});
	}
});

suite('JSON Schema of a ladder file', () => {
	/** What compares one place with another, which no schema can. */
	const beyond = [
		...['Unexpected track', 'Unexpected group', 'Unexpected level', 'The scale does not rise'],
		...['has no rank, while others have one', 'Unexpected rating'],
	];
	const small = {
		ladder: { id: 'small', title: 'Small' },
		scale: {
			min: 1,
			max: 4,
			evidence_required_above: 2,
			anchors: [{ value: 1, name: 'Learning', meaning: 'Begins.', typical_evidence: 'A try.' }],
		},
		tracks: [{ slug: 'maker', title: 'Makers' }],
		levels: [
			{
				slug: 'junior',
				title: 'Junior PM',
				aliases: ['APM'],
				track: 'maker',
				rank: 1,
				scope: 'A part.',
				next: ['junior'],
			},
		],
		groups: [{ slug: 'insight', title: 'Insight' }],
		competencies: [
			{
				...{ slug: 'discovery', name: 'Discovery', aliases: ['Research'], group: 'insight', core: true },
				definition: 'Frames the right problem.',
				levels: { junior: { expected: 2, behaviours: ['Writes the problem down.'] } },
			},
		],
	};

	test('takes the built-in ladder', () => {
		assert.ok(schemas.ladder(read('ladders/pm-default.ladder.yaml')));
	});

	test('says what the check says, whatever is changed', function () {
		this.timeout(30_000);
		assert.ok(schemas.ladder(small));
		const differences = findDifferences(small, schemas.ladder, changed => {
			const errors = validateLadder(parseLadder(JSON.stringify(changed)), {}).filter(
				({ code, severity }) => code === 'ladder-invalid' && severity === 'error',
			);
			const found = errors.map(({ message }) => formatMessage(message));
			return { found, beyond: found.every(sentence => beyond.some(words => sentence.includes(words))) };
		});
		assert.deepEqual(differences, []);
	});
});
