import { replaceWord } from '../edits';
import { removeElements } from '../elementEdits';
import { listWords, message, shorten } from '../message';
import type { Message } from '../message';
import { findNearestEntry } from '../nearest';
import type { ParsedLadder } from '../parseLadder';
import type { OffsetRange } from '../range';
import type { Report } from '../rule';
import { findPair, getText } from '../valueNode';
import type { MapNode, ValueNode } from '../valueNode';
import { findNamedNodes, getExpectationMaps } from './namedNodes';
import type { NamedNode } from './namedNodes';

/** A word that should be the slug of something in the file. */
interface Word {
	readonly text: string;
	readonly range: OffsetRange;
	/** Words that it must not become, because they stand beside it already. */
	readonly taken?: ReadonlySet<string>;
}

/** Reports words that name no track, group or level. Where the file has no list of them, every word is fine. */
export function checkReferences(ladder: ParsedLadder, report: Report): void {
	const { root } = ladder;
	const levels = findNamedNodes(root, 'levels') ?? [];
	const competencies = findNamedNodes(root, 'competencies') ?? [];
	checkWords(ladder, report, {
		list: 'tracks',
		words: toWords(levels.map(({ map }) => findPair(map, 'track')?.value)),
		toMessage: (word, expected) => message('Unexpected track `{0}`, expected {1}', word, expected),
	});
	checkWords(ladder, report, {
		list: 'groups',
		words: toWords(competencies.map(({ map }) => findPair(map, 'group')?.value)),
		toMessage: (word, expected) => message('Unexpected group `{0}`, expected {1}', word, expected),
	});
	checkWords(ladder, report, {
		list: 'levels',
		words: [
			...toWords(levels.flatMap(({ map }) => getItems(findPair(map, 'next')?.value))),
			...getExpectationMaps(root).flatMap(toKeys),
		],
		toMessage: (word, expected) => message('Unexpected level `{0}`, expected {1}', word, expected),
	});
	levels.forEach(level => checkNext(ladder, level, report));
}

/** A step from a level to itself is none; nothing else suffers from it. */
function checkNext({ text }: ParsedLadder, { map, slug }: NamedNode, report: Report): void {
	const next = findPair(map, 'next')?.value;
	const own = getItems(next).filter(item => slug !== '' && getText(item)?.trim() === slug);
	for (const item of own) {
		const isSharedList = next?.type !== 'seq' || text.charAt(next.range.start) === '*';
		report({
			range: item.range,
			severity: 'information',
			message: message('`{0}` names itself as what comes next; name another level, or take it out', slug),
			fixes: isSharedList
				? []
				: [{ title: message('Take {0} out', slug), edits: removeElements(text, next, new Set(own)) }],
		});
	}
}

interface Question {
	readonly list: string;
	readonly words: readonly Word[];
	readonly toMessage: (word: string, expected: string) => Message;
}

function checkWords({ root, text }: ParsedLadder, report: Report, { list, words, toMessage }: Question): void {
	const nodes = (findNamedNodes(root, list) ?? []).filter(({ slug }) => slug !== '');
	const slugs = new Set(nodes.map(({ slug }) => slug));
	const expected = listWords([...slugs]);
	for (const { text: word, range, taken } of slugs.size === 0 ? [] : words) {
		if (slugs.has(word)) {
			continue;
		}
		const free = nodes.filter(({ slug }) => !taken?.has(slug));
		const nearest = findNearestEntry(word, free, ({ slug, title, aliases }) => [
			slug,
			title,
			...aliases.flatMap(alias => getText(alias) ?? []),
		]);
		const title = message('Change to {0}', nearest?.slug ?? '');
		report({
			range,
			message: toMessage(shorten(word), expected),
			fixes: nearest ? [{ title, edits: replaceWord(text, range, nearest.slug) }] : [],
		});
	}
}

/** The values that are text; what else stands there has a diagnostic already. */
function toWords(values: readonly (ValueNode | undefined)[]): readonly Word[] {
	return values.flatMap(value => {
		const text = getText(value)?.trim();
		return value && text !== undefined ? [{ text, range: value.range }] : [];
	});
}

function getItems(value: ValueNode | undefined): readonly ValueNode[] {
	return value?.type === 'seq' ? value.items : [];
}

function toKeys({ pairs }: MapNode): readonly Word[] {
	const taken = new Set(pairs.map(({ key }) => key));
	return pairs.map(({ key, keyRange }) => ({ text: key, range: keyRange, taken }));
}
