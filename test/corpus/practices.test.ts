import assert from 'node:assert/strict';
import { builtInKinds } from '../../src/core/builtInKinds';
import { builtInLadders, defaultLadderId } from '../../src/core/builtInLadders';
import type { Kind } from '../../src/core/kind';
import { trustFactors } from '../../src/core/ratings';
import { applyEdits } from '../../src/core/range';
import { getContainers, getRootFields } from '../../src/core/readFrontmatter';
import { getSectionParts } from '../../src/core/sectionParts';
import { blockCatalogue } from '../../src/core/snippets/catalogue';
import { findBlocks } from '../../src/core/snippets/findBlocks';
import { placeBlock } from '../../src/core/snippets/placeBlock';
import { expandSnippet } from '../core/snippets/expandSnippet';
import { createText, findErrors, listNewParts, parse, today } from '../core/snippets/worksheets';
import { practices } from './practices';
import type { Practice } from './practices';

/** Rows that the product has no place for yet, with their kind. */
const uncovered: readonly string[] = [];

/** How many practices there are in each source. */
const counts: Readonly<Record<string, number>> = { '000': 51, '001': 38, '002': 36, '003': 36, '004': 56 };

/**
 * What the parser knows a practice by. `row`: one of the table that its section keeps, so that the form shows it as one;
 * `table`: one among the words of a section, which only rules on tables know. `nothing`: not covered.
 */
type Recognition = 'item' | 'key' | 'rating' | 'entry' | 'action' | 'row' | 'table' | 'nothing';

function recognise(practice: Practice): Recognition {
	const kind = builtInKinds.get(practice.kind)!;
	const { detail, place } = practice;
	const [title = '', block = ''] = place.split(' > ');
	if (block !== '') {
		return recogniseBlock(kind, { title, block, detail });
	}
	const [list = '', key = ''] = place.split('.');
	return key !== '' ? recogniseItem(kind, { list, key, detail }) : recogniseKey(kind, { key: list, detail });
}

/** Writes the block where the kind wants it, in a new worksheet, and looks what has come of it. */
function recogniseBlock(
	kind: Kind,
	{ title, block, detail }: { readonly title: string; readonly block: string; readonly detail: string },
): Recognition {
	const before = createText(kind);
	const choice = findBlocks(parse(before), 0).find(
		({ block: { name }, place }) => name === block && place.at === 'section' && place.section === title,
	);
	const placed = choice && placeBlock(parse(before), { ...choice, offset: 0, today });
	if (!placed?.snippet.includes(detail) || !before.includes(`\n## ${title}\n`)) {
		return 'nothing';
	}
	const after = applyEdits(before, [{ range: placed.range, newText: expandSnippet(placed.snippet, today) }]);
	const parts = listNewParts(before, after).filter(part => part.endsWith(` in ${title}`));
	const known = (['entry', 'action', 'table'] as const).find(sort => parts.some(part => part.startsWith(sort)));
	if (known === undefined || findErrors(after).length > 0) {
		return 'nothing';
	}
	return known === 'table' && isShownAsTable(after, title) ? 'row' : known;
}

function isShownAsTable(text: string, title: string): boolean {
	const worksheet = parse(text);
	const section = worksheet.sections.find(({ spec }) => spec?.title === title)!;
	return getSectionParts(worksheet, section).some(({ type }) => type === 'table');
}

function recogniseItem(
	kind: Kind,
	{ list, key, detail }: { readonly list: string; readonly key: string; readonly detail: string },
): Recognition {
	const field = kind.items.find(items => items.key === list)?.fields.find(spec => spec.key === key);
	const ladder = builtInLadders.get(defaultLadderId)!;
	const words = field?.type === 'competency' ? ladder.competencies.map(({ slug }) => slug) : (field?.values ?? []);
	const isOffered = findBlocks(parse(createText(kind)), 0).some(
		({ block, place }) =>
			place.at === 'list' && place.list === list && block.body.some(line => line.includes(`${key}:`)),
	);
	// Evidence is named when there is some: no block asks for it beforehand.
	return field && (detail === '' || words.includes(detail)) && (isOffered || key === 'evidence') ? 'item' : 'nothing';
}

function recogniseKey(kind: Kind, { key, detail }: { readonly key: string; readonly detail: string }): Recognition {
	const isThere = [...getRootFields(kind), ...getContainers(kind)].some(spec => spec.key === key);
	const slugs =
		key === 'ratings' ? kind.practices.map(({ slug }) => slug) : key === 'trust_factors' ? trustFactors : [];
	return !isThere ? 'nothing' : detail === '' ? 'key' : slugs.includes(detail) ? 'rating' : 'nothing';
}

/** Whether the kind, or the block of the practice, asks its question. */
function isAsked({ kind, place, question }: Practice): boolean {
	const { items = [], sections = [] } = builtInKinds.get(kind) ?? {};
	const [list = ''] = place.split('.');
	const name = place.split(' > ')[1] ?? items.find(({ key }) => key === list)?.block ?? '';
	return (
		sections.some(({ prompts }) => prompts.includes(question)) ||
		blockCatalogue.get(name)?.body.some(line => line.includes(`:${question}}`)) === true
	);
}

suite('practices', () => {
	test('are all there, each for its kind once', () => {
		const ids = [...new Set(practices.map(({ id }) => id))].sort();
		const expected = Object.entries(counts).flatMap(([source, count]) =>
			Array.from({ length: count }, (_row, index) => `${source}-${String(index + 1).padStart(2, '0')}`),
		);
		assert.equal(expected.length, 217);
		assert.deepEqual(ids, expected);
		const rows = practices.map(({ id, kind }) => `${id} ${kind}`);
		assert.deepEqual([...new Set(rows)], rows);
	});

	test('each have a place that the parser knows', () => {
		const lost = practices.filter(practice => recognise(practice) === 'nothing');
		assert.deepEqual(
			lost.map(({ detail, id, kind, place }) => `${id} ${kind}: ${place} (${detail})`),
			uncovered,
		);
	});

	test('each have a question that is asked', () => {
		assert.deepEqual(
			practices.filter(practice => !isAsked(practice)).map(({ id, question }) => `${id} ${question}`),
			uncovered,
		);
	});

	test('are known by what they are', () => {
		const tally = new Map<Recognition, number>();
		practices.map(recognise).forEach(sort => tally.set(sort, (tally.get(sort) ?? 0) + 1));
		const expected = { action: 31, entry: 32, item: 21, key: 3, rating: 4, row: 40, table: 88 };
		assert.deepEqual(Object.fromEntries([...tally].sort()), expected);
	});
});
