import assert from 'node:assert/strict';
import type { Diagnostic } from '../../../src/core/diagnostic';
import { formatMessage } from '../../../src/core/message';
import { parseLadder } from '../../../src/core/parseLadder';
import { applyEdits } from '../../../src/core/range';
import { validateLadder } from '../../../src/core/validateLadder';
import { markers } from '../markers';

/** A ladder without any diagnostic; an example replaces the top-level keys that it shows. */
export const base = `levels:
  - { slug: junior, title: Junior PM, track: maker, rank: 1, next: [senior] }
  - { slug: senior, title: Senior PM, track: maker, rank: 2, next: [] }
tracks:
  - { slug: maker, title: Makers }
groups:
  - { slug: insight, title: Insight }
competencies:
  - slug: discovery
    name: Discovery
    group: insight
    definition: Frames the right problem.
    levels:
      junior: { expected: 2, behaviours: [Writes the problem down.] }
      senior: { expected: 4, behaviours: [Tests the riskiest part first.] }
`;

/** The base with the top-level keys of a text in the place of its own. */
export function layOverBase(fragment: string): string {
	const parts = new Map<string, string>();
	for (const part of [base, `${fragment.trimEnd()}\n`].flatMap(source => source.split(/^(?=[^\s#])/m))) {
		parts.set(/^«?([\w-]+)/.exec(part)?.[1] ?? part, part);
	}
	return [...parts.values()].join('');
}

/** All that is said of a ladder file. */
export function validate(text: string): readonly Diagnostic[] {
	return validateLadder(parseLadder(text), {});
}

function describe(diagnostics: readonly Diagnostic[], text: string): readonly string[] {
	return diagnostics.map(
		({ code, message, range: { start, end } }) => `${code} at «${text.slice(start, end)}»: ${formatMessage(message)}`,
	);
}

/** Asserts that the marked places of a ladder are flagged with one code and nothing else is, and that the fixes help. */
export function assertFlagged(code: string, marked: string): readonly Diagnostic[] {
	const { text, ranges } = markers(marked);
	const diagnostics = validate(text);
	const own = diagnostics.filter(diagnostic => diagnostic.code === code);
	assert.deepEqual(
		own.map(({ range }) => range),
		ranges,
		[text, ...describe(diagnostics, text)].join('\n'),
	);
	for (const fix of own.flatMap(({ fixes }) => fixes)) {
		const fixed = applyEdits(text, fix.edits);
		const after = validate(fixed);
		assert.equal(after.filter(diagnostic => diagnostic.code === code).length, own.length - 1, fixed);
		const errors = (list: readonly Diagnostic[]): number => list.filter(({ severity }) => severity === 'error').length;
		assert.ok(errors(after) <= errors(diagnostics), [fixed, ...describe(after, fixed)].join('\n'));
	}
	return own;
}

/** The same for what makes a ladder invalid, with the rest of the base. */
export const assertInvalid = (fragment: string): readonly Diagnostic[] =>
	assertFlagged('ladder-invalid', layOverBase(fragment));

/** Nothing must be said of a ladder file. */
export function assertClean(text: string): void {
	assert.deepEqual(describe(validate(text), text), []);
}
