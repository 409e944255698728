import assert from 'node:assert/strict';
import path from 'node:path';
import { applyEdits } from '../../src/core/range';
import { fileRules, worksheetRules } from '../../src/core/rules';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { validateWorksheet } from '../../src/core/validateWorksheet';
import type { Diagnostic, Fix } from '../../src/core/diagnostic';
import { formatMessage } from '../../src/core/message';
import { oncePer } from '../../src/core/oncePer';
import { markers } from './markers';
import { exampleToday, readRuleExamples } from './ruleExamples';
import type { RuleExample } from './ruleExamples';

/** The rules whose fixes bring in questions. */
const askingRules = [
	'action-carried',
	'actions-only-learning',
	'agreement-missing',
	'commitment-no-measure',
	'contact-no-follow-up',
	'delegation-backwards',
	'evidence-thin',
	'feedback-incomplete',
	'feedback-no-alternative',
	'feedback-one-way',
	'focus-no-goal',
	'goal-no-action',
	'goal-no-measure',
	'goal-no-milestone',
	'goal-vague',
	'learning-no-takeaway',
	'low-rating-no-commitment',
	'measure-is-activity',
	'mentor-is-manager',
	'no-celebration',
	'no-report-back',
	'no-support-action',
	'question-too-broad',
	'rating-gap-large',
	'required-missing',
	'session-no-action',
];

const examples = readRuleExamples(path.resolve('src/core/rules'));

/** Every link leads nowhere but `there.md`, so that rules about links have something to find. */
function validate(text: string): readonly Diagnostic[] {
	const worksheet = parseWorksheet(text);
	assert.ok(worksheet, 'the example is a worksheet');
	return validateWorksheet(worksheet, {
		today: exampleToday,
		fileExists: link => link === 'there.md',
		findEvidence: link => (link === 'there.md' ? new Set(['E1', 'E2']) : 'missing'),
	});
}

function describe(diagnostics: readonly Diagnostic[], text: string): string {
	return diagnostics
		.map(
			({ code, severity, message, range }) =>
				`${severity} ${code} at «${text.slice(range.start, range.end)}»: ${formatMessage(message)}`,
		)
		.join('\n');
}

/** Errors that the fix made: those that were there before do not count. */
function findNewErrors(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] {
	const known = new Set(before.filter(({ severity }) => severity === 'error').map(({ code }) => code));
	return after.filter(({ code, severity }) => severity === 'error' && !known.has(code));
}

/** What an example comes to: what its own rule finds, and what each fix of that makes of the text. */
interface Outcome {
	readonly text: string;
	readonly diagnostics: readonly Diagnostic[];
	readonly own: readonly Diagnostic[];
	readonly fixed: readonly { readonly fix: Fix; readonly text: string; readonly diagnostics: readonly Diagnostic[] }[];
}

const getOutcome = oncePer(({ code, marked }: RuleExample): Outcome => {
	const { text } = markers(marked);
	const diagnostics = validate(text);
	const own = diagnostics.filter(diagnostic => diagnostic.code === code);
	const fixed = own
		.flatMap(({ fixes }) => fixes)
		.map(fix => {
			const after = applyEdits(text, fix.edits);
			return { fix, text: after, diagnostics: validate(after) };
		});
	return { text, diagnostics, own, fixed };
});

function assertFlagged(example: RuleExample): void {
	const { code, marked } = example;
	const { ranges } = markers(marked);
	const { diagnostics, fixed, own, text } = getOutcome(example);
	assert.deepEqual(
		own.map(({ range }) => range),
		ranges,
		`\n${text}\n${describe(diagnostics, text)}`,
	);
	const others = diagnostics.filter(diagnostic => diagnostic.code !== code && diagnostic.severity === 'error');
	assert.equal(describe(others, text), '', text);
	for (const { fix, text: after, diagnostics: found } of fixed) {
		const left = found.filter(diagnostic => diagnostic.code === code);
		assert.ok(left.length < own.length, `"${formatMessage(fix.title)}" leaves it:\n${after}\n${describe(left, after)}`);
		assert.equal(describe(findNewErrors(diagnostics, found), after), '', after);
	}
}

/** Where the question marks end that a fix brings in, in the text that it makes. */
function findAskedEnds({ edits }: Fix): readonly number[] {
	let moved = 0;
	return [...edits]
		.sort((a, b) => a.range.start - b.range.start)
		.flatMap(({ range, newText }) => {
			const start = range.start + moved;
			moved += newText.length - (range.end - range.start);
			return [...newText.matchAll(/\?/g)].map(({ index }) => start + index + 1);
		});
}

/** All questions that the fixes of an example bring in, each with whether `placeholder-left` points at it then. */
function findAsked(example: RuleExample): readonly { readonly asked: string; readonly isKnown: boolean }[] {
	return getOutcome(example).fixed.flatMap(({ diagnostics, fix, text }) => {
		const left = diagnostics.filter(diagnostic => diagnostic.code === 'placeholder-left');
		return findAskedEnds(fix).map(end => ({
			asked: `${example.code}: ${text.slice(text.lastIndexOf('\n', end - 1) + 1, end)}`,
			isKnown: left.some(({ range }) => range.start < end && end <= range.end),
		}));
	});
}

function assertFixed({ code, marked }: RuleExample): void {
	const diagnostics = validate(marked);
	const unwanted = diagnostics.filter(diagnostic => diagnostic.code === code || diagnostic.severity === 'error');
	assert.equal(describe(unwanted, marked), '', marked);
}

suite('rules: the examples in their doc comments', () => {
	for (const example of examples) {
		test(`${example.code}: ${example.expected} example`, () => {
			(example.expected === 'flagged' ? assertFlagged : assertFixed)(example);
		});
	}

	test('a question that a fix brings in is left to be answered, and reported until then', () => {
		const asked = examples.filter(({ expected }) => expected === 'flagged').flatMap(findAsked);
		assert.deepEqual(
			asked.filter(({ isKnown }) => !isKnown).map(question => question.asked),
			[],
		);
		const codes = new Set(asked.map(question => question.asked.replace(/:.*$/s, '')));
		assert.deepEqual([...codes].sort(), askingRules);
	});

	test('every rule shows a flagged and a fixed example', () => {
		const shown = (expected: string): Set<string> =>
			new Set(examples.filter(example => example.expected === expected).map(({ code }) => code));
		const codes = [...fileRules, ...worksheetRules].map(({ code }) => code);
		assert.deepEqual(
			codes.filter(code => !shown('flagged').has(code) || !shown('fixed').has(code)),
			[],
		);
	});
});
