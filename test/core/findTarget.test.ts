import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/core/diagnostic';
import { findTargetsOf } from '../../src/core/findTarget';
import { message } from '../../src/core/message';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import type { OffsetRange } from '../../src/core/range';
import type { Target } from '../../src/core/worksheetEdit';
import { markers } from './markers';

const marked = `---
worksheet: career-development
person: «Ada»
ratings:
  discovery: { self: «9» }
goals:
  - { id: G1, title: «T» }
---

# «A title»

## Goals

### G1 T

- [ ] «An action»

## Evidence

| Id | Date | What | Result | Witness | Link |
| --- | --- | --- | --- | --- | --- |
| E1 | «soon» | a | b | c | d |

## Reviews

### 2026-01-01

«First»

### 2026-02-01

«Second»

## Mine

«Words»
`;

const expected: readonly Target[] = [
	{ at: 'field', key: 'person' },
	{ at: 'rating', slug: 'discovery', column: 'self' },
	{ at: 'item', list: 'goals', index: 0, key: 'title' },
	{ at: 'title' },
	{ at: 'action', index: 0 },
	{ at: 'cell', section: 'Evidence', part: 0, row: 0, column: 1 },
	{ at: 'section', section: 'Reviews', part: 0 },
	{ at: 'section', section: 'Reviews', part: 1 },
	{ at: 'section', section: '#0 Mine', part: 0 },
];

function toDiagnostic(range: OffsetRange): Diagnostic {
	return { code: 'wrong-type', severity: 'error', message: message('Wrong'), range, related: [], fixes: [] };
}

suite('findTargetsOf', () => {
	test('finds the smallest place of a form for each, in their order', () => {
		const { ranges, text } = markers(marked);
		const worksheet = parseWorksheet(text)!;
		assert.deepEqual(findTargetsOf(worksheet, ranges.map(toDiagnostic)), expected);
		const reversed = [...ranges].reverse();
		assert.deepEqual(findTargetsOf(worksheet, reversed.map(toDiagnostic)), [...expected].reverse());
	});

	test('finds the field of a required key that is absent', () => {
		const worksheet = parseWorksheet('---\nworksheet: career-development\n---\n')!;
		const absent = { ...toDiagnostic(worksheet.identity), code: 'required-missing' as const };
		const diagnostics = ['person', 'nobody'].map(key => ({ ...absent, message: message('Found no `{0}`', key) }));
		assert.deepEqual(findTargetsOf(worksheet, diagnostics), [{ at: 'field', key: 'person' }, undefined]);
	});
});
