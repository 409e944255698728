import assert from 'node:assert/strict';
import { findNamedAt } from '../../../src/core/ladderRules/findNamedAt';
import { findMissingNames } from '../../../src/core/ladderRules/ladderNameInUse';
import type { NameInUse } from '../../../src/core/ladderRules/ladderNameInUse';
import type { Diagnostic } from '../../../src/core/diagnostic';
import { formatMessage } from '../../../src/core/message';
import { parseLadder } from '../../../src/core/parseLadder';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { applyEdits } from '../../../src/core/range';
import { validateLadder } from '../../../src/core/validateLadder';
import { getFacts } from '../../../src/core/worksheetFacts';

const text = `levels:
  - { slug: L1, title: One, rank: 1 } # first
  - { slug: L2, title: Two, aliases: [Zwei], rank: 2 }
competencies:
  - slug: craft
    aliases: [making]
    definition: Makes.
  - slug: discovery-work
    definition: Finds.
`;

function use(list: NameInUse['list'], name: string, worksheets = 1): NameInUse {
	return { list, name, worksheets, places: [] };
}

function validate(names: readonly NameInUse[], source = text): readonly Diagnostic[] {
	return validateLadder(parseLadder(source), { missingNames: names }).filter(
		({ code }) => code === 'ladder-name-in-use',
	);
}

/** The titles of the fixes, and the lines that they change or add. */
function fixes(name: NameInUse): readonly string[] {
	return (validate([name])[0]?.fixes ?? []).map(({ edits, title }) => {
		const before = new Set(text.split('\n'));
		const after = applyEdits(text, edits);
		assert.deepEqual(
			validateLadder(parseLadder(after), {}).filter(({ severity }) => severity === 'error'),
			[],
			after,
		);
		const changed = after.split('\n').filter(line => !before.has(line));
		return `${formatMessage(title)}: ${changed.map(line => line.trim()).join(' / ')}`;
	});
}

suite('ladder-name-in-use', () => {
	test('stands at the list in which the name belongs, and says how many use it', () => {
		const found = validate([use('competencies', 'delivery', 3), use('levels', 'L9')]);
		assert.deepEqual(
			found.map(({ message, range, severity }) => [
				text.slice(range.start, range.end),
				severity,
				formatMessage(message).slice(0, 60),
			]),
			[
				['levels', 'warning', '`L9` is not here, and a worksheet that is read against this '],
				['competencies', 'warning', '`delivery` is not here, and 3 worksheets that are read again'],
			],
		);
	});

	test('says nothing of a file that cannot be read, or has no such list', () => {
		assert.deepEqual(validate([use('levels', 'L9')], 'levels: ['), []);
		assert.deepEqual(validate([use('levels', 'L9')], 'competencies: [{ slug: a }]\n'), []);
	});

	test('makes the name an alias of what is called nearly so, or adds it', () => {
		assert.deepEqual(fixes(use('competencies', 'crafts')), [
			'Make `crafts` an alias of `craft`: aliases: [making, crafts]',
			'Add `crafts`, to be described: - { slug: crafts, name: crafts }',
		]);
		assert.deepEqual(fixes(use('competencies', 'discovery-works')), [
			'Make `discovery-works` an alias of `discovery-work`: aliases: [discovery-works]',
			'Add `discovery-works`, to be described: - { slug: discovery-works, name: discovery-works }',
		]);
		assert.deepEqual(fixes(use('levels', 'L11')), [
			'Make `L11` an alias of `L1`: - { slug: L1, title: One, aliases: [L11], rank: 1 } # first',
		]);
		assert.deepEqual(fixes(use('competencies', 'zzz: [')), [
			'Add `zzz: [`, to be described: - { slug: "zzz: [", name: "zzz: [" }',
		]);
	});
});

suite('names of a ladder', () => {
	test('are kept with what is known of a worksheet, each once', () => {
		const worksheet = parseWorksheet(`---
worksheet: career-development
level: L1
target: L7
focus: [craft, juggling]
ratings: { Making: { self: 2 }, juggling: { self: 1 } }
goals: [{ id: G1, title: t, competency: walking }]
---
`)!;
		const facts = getFacts(worksheet);
		assert.deepEqual(facts.ladderNames, {
			levels: ['L1', 'L7'],
			competencies: ['craft', 'juggling', 'walking', 'Making'],
		});
		assert.deepEqual(findMissingNames(facts, parseLadder(text).ladder), [
			{ list: 'levels', name: 'L7' },
			{ list: 'competencies', name: 'juggling' },
			{ list: 'competencies', name: 'walking' },
		]);
	});

	test('are practices in no case', () => {
		const source = '---\nworksheet: pm-trust-review\nperson: Ada\nratings: { lead-by-example: { self: 3 } }\n---\n';
		assert.deepEqual(getFacts(parseWorksheet(source)!).ladderNames, { levels: [], competencies: [] });
	});

	test('are found at a slug and at an alias of the file', () => {
		const find = (words: string): readonly unknown[] => {
			const found = findNamedAt(parseLadder(text), text.indexOf(words) + 1);
			return [found?.list, ...(found?.names ?? [])];
		};
		assert.deepEqual(find('L2'), ['levels', 'l2', 'two', 'zwei']);
		assert.deepEqual(find('Zwei'), ['levels', 'l2', 'two', 'zwei']);
		assert.deepEqual(find('making'), ['competencies', 'craft', '', 'making']);
		assert.deepEqual(find('Makes.'), [undefined]);
	});
});
