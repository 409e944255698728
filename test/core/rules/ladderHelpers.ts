import assert from 'node:assert/strict';
import type { Diagnostic, DiagnosticCode } from '../../../src/core/diagnostic';
import { loadLadder } from '../../../src/core/loadLadder';
import { formatMessage } from '../../../src/core/message';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { applyEdits } from '../../../src/core/range';
import { validateWorksheet } from '../../../src/core/validateWorksheet';
import type { ValidateOptions } from '../../../src/core/validateWorksheet';
import { markers } from '../markers';

const today = '2026-11-20';

/** A worksheet of the given keys; those of `frontmatter` take their place. */
export function worksheet(keys: Readonly<Record<string, string>>, frontmatter: string, body: string): string {
	const rest = Object.entries(keys).filter(([key]) => !new RegExp(`^«?${key}\\b`, 'm').test(frontmatter));
	return `---\n${rest.map(([key, value]) => `${key}: ${value}\n`).join('')}${frontmatter}\n---\n\n${body}\n`;
}

/** Keys of an active worksheet on which there is nothing to say. */
export const period = {
	start: '2026-09-01',
	end: '2027-03-31',
	cadence: 'monthly',
	last_checkin: '2026-11-12',
	next_checkin: '2026-12-11',
	status: 'active',
};

/** A clean career worksheet whose given keys and body take the place of its own. */
export function career(frontmatter: string, body = '# Ada Park'): string {
	const people = { person: 'Ada Park', manager: 'Sam Ruiz', level: 'product-manager', target: 'senior-pm' };
	return worksheet({ worksheet: 'career-development', ...people, ...period }, frontmatter, body);
}

/** The same for a leader's trust review, which rates practices. */
export function trust(frontmatter: string, body = '# Trust'): string {
	return worksheet(
		{ worksheet: 'leader-trust-review', leader: 'Sam Ruiz', pm: 'Ada Park', ...period },
		frontmatter,
		body,
	);
}

/** The Evidence section with these rows of seven cells. */
export function evidence(...rows: readonly string[]): string {
	const header =
		'| ID | Date | Competency | What happened | Result | Who saw it | Link |\n|---|---|---|---|---|---|---|';
	return ['## Evidence\n', header, ...rows].join('\n').replace('\n\n|', '\n\n|');
}

/** All that is said of a worksheet, on the day of the tests. */
export function validate(text: string, options: Partial<ValidateOptions> = {}): readonly Diagnostic[] {
	const parsed = parseWorksheet(text);
	assert.ok(parsed, text);
	return validateWorksheet(parsed, { today, ...options });
}

function describe(diagnostics: readonly Diagnostic[]): string {
	return diagnostics.map(({ code, message }) => `${code}: ${formatMessage(message)}`).join('\n');
}

/** The findings of a code must be where the marks are, and the only errors. Every fix must do away with one. */
export function assertFinds(
	code: DiagnosticCode,
	marked: string,
	options: Partial<ValidateOptions> = {},
): readonly Diagnostic[] {
	const { text, ranges } = markers(marked);
	const all = validate(text, options);
	const found = all.filter(diagnostic => diagnostic.code === code);
	assert.deepEqual(
		found.map(({ range }) => range),
		ranges,
		`${marked}\n${describe(all)}`,
	);
	assert.equal(describe(all.filter(({ severity, code: other }) => severity === 'error' && other !== code)), '');
	for (const fix of found.flatMap(({ fixes }) => fixes)) {
		const fixed = applyEdits(text, fix.edits);
		const after = validate(fixed, options);
		assert.equal(after.filter(diagnostic => diagnostic.code === code).length, found.length - 1, fixed);
		assert.equal(
			describe(after.filter(({ severity, code: other }) => severity === 'error' && other !== code)),
			'',
			fixed,
		);
	}
	return found;
}

/** Nothing must be said under a code. */
export function assertSilent(code: DiagnosticCode, text: string, options: Partial<ValidateOptions> = {}): void {
	const found = validate(text, options).filter(diagnostic => diagnostic.code === code);
	assert.equal(describe(found), '', text);
}

/** One planted fault must give exactly one error, and nothing that follows from it. */
export function assertOnlyError(code: DiagnosticCode, marked: string, options: Partial<ValidateOptions> = {}): void {
	assertFinds(code, marked, options);
	const { text } = markers(marked);
	const others = validate(text, options).filter(({ code: other, severity }) => other !== code && severity !== 'hint');
	assert.equal(describe(others), '');
}

/** The text that the first fix of the first finding makes. */
export function applyFirstFix(code: DiagnosticCode, marked: string, options: Partial<ValidateOptions> = {}): string {
	const [first] = assertFinds(code, marked, options);
	assert.ok(first?.fixes[0], `no fix for ${code}`);
	return applyEdits(markers(marked).text, first.fixes[0].edits);
}

/** The titles of all fixes, in order. */
export const titles = (found: readonly Diagnostic[]): readonly string[] =>
	found.flatMap(({ fixes }) => fixes.map(({ title }) => formatMessage(title)));
/** The same text with the line endings of Windows. */
export const toCrlf = (text: string): string => text.replace(/\n/g, '\r\n');

/** A ladder of an organisation's own, with another scale, and the option that makes it known under every name. */
const ours = loadLadder({
	scale: { min: 0, max: 10, evidence_required_above: 7 },
	levels: [{ slug: 'L1', next: ['L2'] }, { slug: 'L2', aliases: ['Senior'], next: [] }, { slug: 'L3' }],
	competencies: [
		{ slug: 'discovery', name: 'Discovery' },
		{ slug: 'craft', aliases: ['Handwerk'] },
	],
});
export const withOurs = { findLadder: () => ours };
