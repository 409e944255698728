import assert from 'node:assert/strict';
import { builtInKinds } from '../../../src/core/builtInKinds';
import type { Diagnostic, DiagnosticCode } from '../../../src/core/diagnostic';
import type { Kinds } from '../../../src/core/kind';
import { loadKind } from '../../../src/core/loadKind';
import { formatMessage } from '../../../src/core/message';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { applyEdits } from '../../../src/core/range';
import { validateWorksheet } from '../../../src/core/validateWorksheet';
import { markers } from '../markers';

const today = '2026-11-20';

export function validate(text: string, kinds: Kinds = builtInKinds): readonly Diagnostic[] {
	const worksheet = parseWorksheet(text, kinds);
	assert.ok(worksheet, text);
	return validateWorksheet(worksheet, { today });
}

/** An active career worksheet whose given keys and body take the place of the clean ones. */
export function career(frontmatter: string, body = '# Ada Park'): string {
	const keys: Record<string, string> = {
		worksheet: 'career-development',
		person: 'Ada Park',
		level: 'product-manager',
		target: 'senior-pm',
		start: '2026-09-01',
		end: '2027-03-31',
		cadence: 'monthly',
		next_checkin: '2026-12-11',
		status: 'active',
	};
	const rest = Object.entries(keys).filter(([key]) => !new RegExp(`^«?["']?${key}\\b`, 'm').test(frontmatter));
	return `---\n${rest.map(([key, value]) => `${key}: ${value}\n`).join('')}${frontmatter}\n---\n\n${body}\n`;
}

/** The findings of one code in a marked text must be where its marks are, and the only errors. */
export function assertFinds(
	code: DiagnosticCode,
	marked: string,
	kinds?: Kinds,
): { text: string; found: Diagnostic[] } {
	const { text, ranges } = markers(marked);
	const diagnostics = validate(text, kinds);
	const found = diagnostics.filter(diagnostic => diagnostic.code === code);
	assert.deepEqual(
		found.map(({ range }) => range),
		ranges,
		`${marked}\n${describe(diagnostics)}`,
	);
	assert.equal(describe(diagnostics.filter(({ severity, code: other }) => severity === 'error' && other !== code)), '');
	return { text, found };
}

/** Each fix of each finding, as its title and the text that it makes. */
export function applyFixes(text: string, found: readonly Diagnostic[]): Record<string, string> {
	const fixes = found.flatMap(diagnostic => diagnostic.fixes);
	return Object.fromEntries(fixes.map(({ title, edits }) => [formatMessage(title), applyEdits(text, edits)]));
}

export function describe(diagnostics: readonly Diagnostic[]): string {
	return diagnostics.map(({ code, message }) => `${code}: ${formatMessage(message)}`).join('\n');
}

export function titles(found: readonly Diagnostic[]): string[] {
	return found.flatMap(({ fixes }) => fixes.map(({ title }) => formatMessage(title)));
}

/** A kind of one's own, with keys of types that the built-in kinds do not use in this way. */
export function ownKind(lines: string): Kinds {
	const kind = {
		id: 'own',
		title: 'Own',
		description: 'Own.',
		people: [{ key: 'person', title: 'Person' }],
		sections: [],
		defaults: { cadence: 'monthly', months: 6 },
		template: '---\nworksheet: own\n---\n',
		...(JSON.parse(lines) as object),
	};
	const loaded = loadKind(kind);
	assert.ok('kind' in loaded, JSON.stringify(loaded));
	return new Map([['own', loaded.kind]]);
}
