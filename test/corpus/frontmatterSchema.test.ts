import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { builtInKinds, builtInLadders, createNewWorksheet, defaultLadderId, toJsonSchema } from '../../src/core';
import type { Diagnostic } from '../../src/core/diagnostic';
import { formatMessage } from '../../src/core/message';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { validateWorksheet } from '../../src/core/validateWorksheet';
import { markers } from '../core/markers';
import { isLadder, toFaultyText } from './plantedFault';
import type { PlantedFault } from './plantedFault';
import { plantedFaults } from './plantedFaults';

const today = '2026-11-20';

/** What the linter says of a place: its line, or the key that is missing there. */
interface Finding {
	readonly line: number;
	readonly missing?: string;
	readonly reason: string;
}

/** Runs the linter as the README says, over the frontmatter of a text. */
async function lint(text: string, kind: string): Promise<readonly Finding[]> {
	const chosen = builtInKinds.get(kind);
	assert.ok(chosen, kind);
	const file = new VFile({ value: text, path: 'a.md' });
	const processor = unified()
		.use(remarkParse)
		.use(remarkFrontmatter)
		.use(remarkLintFrontmatterSchema, { embed: toJsonSchema(chosen), ajvOptions: { validateSchema: false } });
	await processor.run(processor.parse(file), file);
	return file.messages.map(message => {
		const { params } = (message as { schema?: { params: { missingProperty?: string } } }).schema ?? {};
		return {
			line: message.line ?? 1,
			reason: message.reason,
			...(params?.missingProperty !== undefined && { missing: params.missingProperty }),
		};
	});
}

/** The codes of what a schema can say, where it is about the frontmatter. */
const said = [
	...['worksheet-unknown', 'required-missing', 'wrong-type', 'date-invalid', 'value-unknown'],
	...['rating-off-scale', 'practice-unknown'],
];

function check(text: string): readonly Diagnostic[] {
	const worksheet = parseWorksheet(text);
	const end = worksheet?.frontmatter.bodyStart ?? 0;
	return worksheet
		? validateWorksheet(worksheet, { today }).filter(({ code, range }) => said.includes(code) && range.start < end)
		: [];
}

/** The diagnostics of a text at whose place the linter says nothing; and what it says where there is none at all. */
async function compare(text: string, kind: string): Promise<readonly string[]> {
	const findings = await lint(text, kind);
	const diagnostics = check(text);
	const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
	const isFound = ({ message, range }: Diagnostic): boolean =>
		findings.some(({ line, missing }) => {
			return line === lineOf(range.start) || (missing !== undefined && message.values.includes(missing));
		});
	return diagnostics.length === 0
		? findings.map(({ reason }) => `only the schema: ${reason}`)
		: diagnostics
				.filter(diagnostic => !isFound(diagnostic))
				.map(({ code, message }) => `only the check: ${code}, ${formatMessage(message)}`);
}

/** What the two do not agree about, and why. */
const differences: readonly { readonly why: string; readonly pattern: RegExp }[] = [
	{
		why: "the scale of competencies is the ladder's, which no schema knows",
		pattern: /^career-development: only the check: rating-off-scale, Unexpected rating `-?\d+`/,
	},
	{
		why: 'the format allows three goals; the check warns of too many open ones instead, and of how many is a setting',
		pattern: /^mentorship-goal: only the schema: Must NOT have more than 3 items • #\/properties\/goals\/maxItems$/,
	},
];

suite('remark-lint-frontmatter-schema says what the check says', function () {
	this.timeout(60_000);
	let count = 0;

	for (const kind of ['career-development', 'leader-trust-review', 'mentorship-goal']) {
		test(`of the ${kind} sample: nothing`, async () => {
			const text = readSample(kind);
			assert.deepEqual(check(text), []);
			assert.deepEqual(await lint(text, kind), []);
		});
	}

	for (const [id, kind] of builtInKinds) {
		test(`of a new ${id} worksheet: nothing, or what is still to be filled in`, async () => {
			const ladder = builtInLadders.get(defaultLadderId);
			assert.ok(ladder);
			const required = [...kind.people, ...kind.fields].filter(field => field.required === true).map(({ key }) => key);
			const answers = Object.fromEntries(required.map((key, index) => [key, index === 0 ? 'Ada' : 'senior-pm']));
			const filled = createNewWorksheet({ kind, answers, today, ladder }).text;
			assert.deepEqual([check(filled), await lint(filled, id)], [[], []]);
			const empty = createNewWorksheet({ kind, answers: {}, today, ladder }).text;
			assert.equal(check(empty).length >= required.length, true);
			assert.deepEqual(await compare(empty, id), []);
		});
	}

	for (const fault of chooseFaults()) {
		test(`of ${fault.sample} with ${fault.code}: ${fault.name}`, async () => {
			const { text } = markers(toFaultyText(fault));
			assert.deepEqual(await findDisagreements(text, fault.sample), []);
			count += check(text).length > 0 ? 1 : 0;
		});
	}

	for (const id of ['G 2', '"G.2"', 'G/2', '1.5', 'true']) {
		test(`of the id ${id}`, async () => {
			const text = readSample('career-development')
				.replace('  - id: G2\n', `  - id: ${id}\n`)
				.replaceAll('### G2', '###');
			assert.deepEqual(
				check(text).map(({ code }) => code),
				['wrong-type'],
			);
			assert.deepEqual(await findDisagreements(text, 'career-development'), []);
		});
	}

	test('of evidence in another worksheet: nothing', async () => {
		const text = readSample('career-development').replace(/evidence: \[E1/, 'evidence: ["../growth/noor.md#E1", E1');
		assert.notEqual(text, readSample('career-development'));
		assert.deepEqual([check(text), await lint(text, 'career-development')], [[], []]);
	});

	test('of enough faults to be worth something', () => {
		assert.ok(count > 60, `${count} faults that a schema can tell`);
	});
});

/** The faults that a schema can tell, and of what else there is one for each code and sample. */
function chooseFaults(): readonly PlantedFault[] {
	const seen = new Set<string>();
	const readable = plantedFaults.filter(({ code, sample }) => !isLadder(sample) && code !== 'frontmatter-invalid');
	return readable.filter(({ code, sample }) => {
		const isFirst = !seen.has(`${code} ${sample}`);
		seen.add(`${code} ${sample}`);
		return isFirst || said.includes(code);
	});
}

/** Where the two do not agree, but for what is known. */
async function findDisagreements(text: string, kind: string): Promise<readonly string[]> {
	const found = (await compare(text, kind)).map(words => `${kind}: ${words}`);
	return found.filter(words => !differences.some(({ pattern }) => pattern.test(words)));
}

function readSample(name: string): string {
	return readFileSync(path.resolve('media/samples', `${name}.md`), 'utf8');
}
