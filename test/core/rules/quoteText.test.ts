import assert from 'node:assert/strict';
import { applyFixes, titles, validate } from './structureHelpers';

/** The lines between the fences that the fix makes of some; `undefined` where none is offered. */
function mend(yaml: string, eol = '\n'): string | undefined {
	const text = `---\nworksheet: career-development\n${yaml}\n---\n\n# Ada\n`.replaceAll('\n', eol);
	const found = validate(text).filter(({ code }) => code === 'frontmatter-invalid');
	assert.equal(found.length, 1, yaml);
	assert.ok(titles(found).every(title => title === 'Put quotes around it'));
	const fixed = applyFixes(text, found)['Put quotes around it'];
	return fixed?.replaceAll(eol, '\n').slice(34, -12);
}

suite('frontmatter-invalid: quotes', () => {
	for (const [yaml, mended] of [
		[
			'goals:\n  - id: G1\n    title: Hear ten: customers # ten',
			'goals:\n  - id: G1\n    title: "Hear ten: customers" # ten',
		],
		['goals:\n  - title: Hear ten: customers', 'goals:\n  - title: "Hear ten: customers"'],
		['goals: [{ id: G1, title: Hear ten: customers }]', 'goals: [{ id: G1, title: "Hear ten: customers" }]'],
		['tags:\n  - a: b: c', 'tags:\n  - a: "b: c"'],
		['person: @uma', 'person: "@uma"'],
		['person: Say "hi": Ada', 'person: "Say \\"hi\\": Ada"'],
		["person: 'Uma's'", 'person: "Uma\'s"'],
		["person: 'Uma's", 'person: "Uma\'s"'],
		['person: @uma\nmanager: @ivo', 'person: "@uma"\nmanager: @ivo'],
	] as const) {
		test(yaml, () => {
			assert.equal(mend(yaml), mended);
			assert.equal(mend(yaml, '\r\n'), mended);
		});
	}

	for (const yaml of [
		'person: Uma\n  manager: Ivo',
		'person: "Uma" Lind',
		'person: "Uma" and "Ivo"',
		"person: 'Uma' and 'Ivo'",
		'person:Uma\nmanager: Ivo',
		'tags: [a, b',
		'tags: [@a, b]',
		'person: "Uma',
		'person: - Uma',
		'goals:\n  - id: G1\n\ttitle: x',
	]) {
		test(`none for ${JSON.stringify(yaml)}`, () => assert.equal(mend(yaml), undefined));
	}
});
