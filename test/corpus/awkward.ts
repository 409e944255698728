import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInKinds } from '../../src/core/builtInKinds';
import type { FieldSpec, ItemList, Kind } from '../../src/core/kind';
import { getRatingFields, getRootFields } from '../../src/core/readFrontmatter';
import { trustFactors } from '../../src/core/ratings';
import { createAwkwardBody } from './awkwardBody';
import { pick, rarely } from './pick';
import type { Random } from './pick';

const kinds = [...builtInKinds.values()];

/** Texts that need no quotes in block style. */
export const plainWords = [
	'Ada',
	'Noor Haddad',
	'Łukasz',
	'عدي بن زيد',
	'שלום',
	"Sam's goal",
	'C#',
	'a - b',
	'12 weeks',
]
	.concat(['Ask three people; write it down.', 'é\u0301 combining', 'x/y', 'yes', 'one, two', 'R&D', '(people) talk'])
	.concat(['🚀 rocket', 'a 👩‍👩‍👧 b', 'is 50% done', '«quoted»', '/path/to', '$100', 'http://example.org/a?b=1']);

/** Texts that mean something else, or nothing, without quotes. */
export const quotedWords = ['a: b', 'x # y', '- x', 'null', '~', 'true', '0x1F', '1e3', '007', '2026-01-01', '{', '[a]']
	.concat(['"q"', "'", "it's: x", '*a', '&a', '!t', '|', '>', '%x', '@me', '`code`', '? a', 'ends:', '# no', '---'])
	.concat(['\\', '\\n', '\u200f\u05d0', 'a\u00a0b', '\ttab\tbed', '<<', '=', '12:30', '.inf', ', a', '#', '']);

/** What may stand after a value on its line. */
const trails = [
	'',
	'',
	'',
	' # note',
	'  # «why» 🚀 it is: so',
	' \t',
	'\t',
	'  ',
	'\t# after a tab',
	' #',
	' # "x" #',
];

/** Lines that may stand between two keys, at their depth. */
const fillers = ['', '# A comment', '#no blank: after it', '# person: Ada', '', '  ', '# # 🚀 עברית', '\t'];

/** Root keys that the kind does not know, some of which look like those that it does. */
const strangers = [
	'Person: Someone else # not the same key',
	'"person ": x',
	'personal: {a: 1,   b: [ 2,3 ]} # kept as it is',
	'notes: |\n  # no comment\n  person: no key\n\n  status: neither',
	'folded: >-\n  a\n\n   b # no comment\n  c',
	'x-empty:',
	'x-empty-too:    # nothing',
	'x-list:\n- a # one\n-\n- {b: c}',
	'x-quoted: "a # b \\" c" # d',
	"x-single: 'it''s: # not'\t",
	'x-many: "a\n  b\n\n  c" # after',
	'x-tag: !!str 5 # tagged',
	'x-anchor: &x-anchor [ 1 ] # anchored',
	'x-date: 2026-01-01',
];

/** What a worksheet is put together with; the file's own line ends come last. */
interface Pen {
	readonly random: Random;
	readonly kind: Kind;
	/** Whether some of the text values have an anchor, and some are aliases. */
	readonly isShared: boolean;
	readonly anchors: string[];
}

/** A worksheet of any kind that is written as no template writes it, but means what it says. */
export function createAwkwardWorksheet(random: Random): string {
	const kind = pick(random, kinds);
	const pen: Pen = { random, kind, isShared: rarely(random, 4), anchors: [] };
	const pairs = rarely(random, 12) ? [createFlowRoot(pen)] : createRoot(pen);
	const frontmatter = ['---', ...pairs, `---${pick(random, ['', '', ' ', '\t'])}`, ''].join('\n');
	const text = frontmatter + createAwkwardBody(random, kind);
	const ended = rarely(random, 3) ? text.trimEnd() : text;
	return (rarely(random, 4) ? '\ufeff' : '') + (rarely(random, 3) ? ended.replaceAll('\n', '\r\n') : ended);
}

/** The samples of the extension, as they are and with the other line ends. */
export function readSamples(): readonly string[] {
	return [...builtInKinds.keys()].flatMap(name => {
		const text = readFileSync(path.resolve('media/samples', `${name}.md`), 'utf8').replaceAll('\r\n', '\n');
		return [text, text.replaceAll('\n', '\r\n')];
	});
}

function createRoot(pen: Pen): readonly string[] {
	const { kind, random } = pen;
	const blocks = [
		`${pick(random, ['worksheet:', 'worksheet: ', '"worksheet":'])} ${kind.id}${pick(random, trails)}`,
		...getRootFields(kind)
			.filter(({ key }) => key !== 'worksheet' && rarely(random, 4))
			.map(spec => createPair(pen, spec, 0)),
		...(kind.ratings && !rarely(random, 4) ? [createRatings(pen, 'ratings', getSubjects(pen))] : []),
		...(kind.trustFactors && rarely(random, 2)
			? [createRatings(pen, 'trust_factors', trustFactors.slice(random(3)).slice(0, 2))]
			: []),
		...kind.items.filter(() => !rarely(random, 5)).map(list => createItems(pen, list)),
		...strangers.filter(() => rarely(random, 14)),
	];
	if (rarely(random, 3)) {
		blocks.push(...blocks.splice(0, random(blocks.length)));
	}
	return blocks.flatMap(block => [...(rarely(random, 4) ? [pick(random, fillers)] : []), block]);
}

function createFlowRoot(pen: Pen): string {
	const { kind, random } = pen;
	const fields = getRootFields(kind).filter(({ key }) => key !== 'worksheet' && rarely(random, 3));
	const parts = [`worksheet: ${kind.id}`, ...fields.map(spec => createFlowPair(pen, spec))];
	const lists = kind.items.map(list => `${list.key}: [${createFlowItem(pen, list, 1)}]`);
	return rarely(random, 2)
		? `{ ${[...parts, ...lists].join(', ')} } # all of it`
		: `{\n  ${[...parts, ...lists].join(',\n  ')}\n}`;
}

function getSubjects({ kind, random }: Pen): readonly string[] {
	const slugs = kind.practices.length > 0 ? kind.practices.map(({ slug }) => slug) : ['discovery', 'delivery', 'x_y'];
	return slugs.slice(0, 1 + random(2));
}

function createRatings(pen: Pen, key: string, slugs: readonly string[]): string {
	const { kind, random } = pen;
	const specs = getRatingFields(kind);
	const toFlow = (): string => {
		const pairs = specs.filter(() => rarely(random, 2)).map(spec => createFlowPair(pen, spec));
		return rarely(random, 4) ? `{ ${pairs.join(',\n      ')}\n    }` : `{ ${pairs.join(', ')} }`;
	};
	if (rarely(random, 6)) {
		return `${key}: {${slugs.map(slug => `${slug}: ${toFlow()}`).join(', ')}}${pick(random, trails)}`;
	}
	const lines = slugs.flatMap(slug => {
		const isBlock = rarely(random, 3);
		const pairs = specs.filter(() => rarely(random, 2)).map(spec => createPair(pen, spec, 4));
		return isBlock
			? [`  ${slug}:${pick(random, trails)}`, ...pairs]
			: [`  ${slug}: ${rarely(random, 6) ? '' : toFlow()}${pick(random, trails)}`];
	});
	return [`${key}:${pick(random, trails)}`, ...lines].join('\n');
}

function createItems(pen: Pen, list: ItemList): string {
	const { random } = pen;
	const count = random(10) % 4;
	const items = Array.from({ length: count }, (_, index) => index + 1);
	if (count === 0) {
		return `${list.key}:${pick(random, ['', ' []', ' # none yet', ' [ ] # none', ' ~'])}`;
	}
	if (rarely(random, 6)) {
		return `${list.key}: [${items.map(number => createFlowItem(pen, list, number)).join(', ')}]${pick(random, trails)}`;
	}
	const indent = pick(random, [0, 2, 2, 4]);
	const lines = items.flatMap(number => [
		...(rarely(random, 4) ? [`${' '.repeat(indent)}# about ${list.idPrefix}${number}`] : []),
		...(rarely(random, 5) ? [''] : []),
		rarely(random, 3)
			? `${' '.repeat(indent)}- ${createFlowItem(pen, list, number)}${pick(random, trails)}`
			: createBlockItem(pen, list, { number, indent }),
		...(rarely(random, 5) ? [`${' '.repeat(indent + 2)}# end of ${list.idPrefix}${number}`] : []),
	]);
	return [`${list.key}:${pick(random, trails)}`, ...lines].join('\n');
}

function createFlowItem(pen: Pen, list: ItemList, number: number): string {
	const fields = list.fields.filter(({ type }) => type !== 'id' && rarely(pen.random, 2));
	const pairs = [`id: ${list.idPrefix}${number}`, ...fields.map(spec => createFlowPair(pen, spec))];
	return `{ ${pairs.join(', ')}${rarely(pen.random, 8) ? ',' : ''} }`;
}

function createBlockItem(
	pen: Pen,
	list: ItemList,
	place: { readonly number: number; readonly indent: number },
): string {
	const { random } = pen;
	const dash = `${' '.repeat(place.indent)}-${pick(random, [' ', ' ', '   ', ' &item '.slice(0, 1)])}`;
	const depth = dash.length;
	const id = `${' '.repeat(depth)}id: ${list.idPrefix}${place.number}${pick(random, trails)}`;
	const others = list.fields
		.filter(({ type }) => type !== 'id' && rarely(random, 2))
		.map(spec => createPair(pen, spec, depth));
	const pairs = rarely(random, 2) ? [id, ...others] : [...others, id];
	const filled = pairs.flatMap((pair, index) => [
		...(index > 0 && rarely(random, 8) ? [`${' '.repeat(depth)}# inside`] : []),
		pair,
	]);
	return rarely(random, 10) ? [dash.trimEnd(), ...filled].join('\n') : dash + filled.join('\n').slice(depth);
}

/** A line of block style, or several. */
function createPair(pen: Pen, spec: FieldSpec, indent: number): string {
	const { random } = pen;
	const key = pick(random, [spec.key, spec.key, spec.key, spec.key, `"${spec.key}"`, `'${spec.key}'`]);
	const head = `${' '.repeat(indent)}${key}${pick(random, [':', ':', ':', ':', ' :'])}`;
	const value = createValue(pen, spec, indent);
	const gap = pick(random, [' ', ' ', ' ', ' ', '   ', '\t']);
	return value === ''
		? head + pick(random, trails)
		: head + (value.startsWith('\n') ? pick(random, ['', ' # list']) : gap) + addTrail(pen, value);
}

/** A comment of a block scalar stands after its header; blanks after its last line would be part of it. */
function addTrail({ random }: Pen, value: string): string {
	const [header = '', ...lines] = value.split('\n');
	return /^[|>]/.test(value)
		? [header + pick(random, ['', '', ' # header', '  ']), ...lines].join('\n')
		: value + pick(random, value.startsWith('*') ? ['', ' # alias'] : trails);
}

/** The value of a key in block style; empty where nothing is written, from a new line on for a list of lines. */
function createValue(pen: Pen, spec: FieldSpec, indent: number): string {
	const { random } = pen;
	const lead = ' '.repeat(indent);
	if (rarely(random, 7)) {
		return pick(random, ['', '', '', '~', 'null', '""']);
	}
	if (spec.type === 'list') {
		return createList(pen, spec, lead);
	}
	if (spec.type !== 'text') {
		return createWord(pen, spec);
	}
	const styles = [createWord, createWord, createWord, createBlock, createLongLines] as const;
	const value = pick(random, styles)(pen, spec, lead);
	return shareSome(pen, value);
}

function shareSome(pen: Pen, value: string): string {
	const { anchors, isShared, random } = pen;
	if (!isShared || !rarely(random, 3)) {
		return value;
	}
	if (anchors.length > 0 && rarely(random, 2)) {
		return `*${pick(random, anchors)}`;
	}
	anchors.push(`a${anchors.length}`);
	return /^[|>]/.test(value) ? value : `&${anchors.at(-1) ?? ''} ${value}`;
}

function createBlock({ random }: Pen, _spec: FieldSpec, lead: string): string {
	const inner = `${lead}${pick(random, [' ', '  ', '  ', '    '])}`;
	const header = pick(random, ['|', '|-', '|-', '|+', '>', '>-', '>+', `|${inner.length - lead.length}`]);
	const content = pick(random, [
		['one line'],
		['first', 'second # no comment'],
		['- a', '- b: c', '', 'after a blank line'],
		['עברית 🚀', 'person: no key'],
		['# no comment', '  deeper', 'x'],
	]);
	const lines = content.map(line => (line === '' ? '' : inner + line));
	return [header, ...lines, ...(rarely(random, 5) ? [''] : [])].join('\n');
}

function createLongLines({ random }: Pen, _spec: FieldSpec, lead: string): string {
	const more = `\n${lead}  `;
	return pick(random, [`one${more}two`, `"one${more}two"`, `'one\n${more}two'`, `"one \\${more}two"`]);
}

function createWord(pen: Pen, spec: FieldSpec): string {
	const { random } = pen;
	const word = getWord(pen, spec);
	const isText = spec.type === 'text';
	const quoted = isText && rarely(random, 3) ? pick(random, quotedWords) : word;
	const style = quoted === word ? random(4) : 2 + random(2);
	return style < 2
		? word
		: style === 2 || /[^\x20-\x7e\x85\xa0-\ud7ff]/.test(quoted)
			? JSON.stringify(quoted)
			: `'${quoted.replaceAll("'", "''")}'`;
}

/** Something that may stand as the value of a key. */
export function getWord({ random }: Pick<Pen, 'random'>, spec: FieldSpec): string {
	switch (spec.type) {
		case 'date':
			return pick(random, ['2026-12-01', '2027-01-31', '2026-02-28', '2026-09-15']);
		case 'rating':
			return String(1 + random(5));
		case 'integer':
			return pick(random, ['1', '45', '60', '1']);
		case 'choice':
			return pick(random, spec.values ?? ['x']);
		case 'level':
			return pick(random, ['product-manager', 'senior-pm', 'Senior PM', 'Staff Product Manager']);
		case 'competency':
			return pick(random, ['discovery', 'delivery', 'prioritization', 'unknown-one']);
		case 'practice':
			return pick(random, ['clear-communication', 'x']);
		case 'reference':
			return pick(random, ['G1', 'G2', 'E1']);
		case 'ladder':
			return pick(random, ['pm-default', './own.ladder.yaml', '../ladders/a b.ladder.yaml']);
		default:
			return pick(random, plainWords);
	}
}

function createList(pen: Pen, spec: FieldSpec, lead: string): string {
	const { random } = pen;
	const words = pick(random, [
		[],
		['E1'],
		['E1', 'E2'],
		['discovery', 'delivery', 'strategy'],
		['a b', 'c-d', '"e, f"'],
	]);
	const flow = `[${pick(random, ['', ' '])}${words.join(pick(random, [', ', ',', ' , ']))}${pick(random, ['', ' '])}]`;
	if (words.length === 0 || spec.type !== 'list') {
		return flow;
	}
	const dash = pick(random, [`\n${lead}- `, `\n${lead}  - `, `\n${lead}  -   `]);
	return pick(random, [
		flow,
		flow,
		words.map(word => dash + word).join(''),
		words.map(word => `${dash}${word} # ${word}`).join(''),
		`[\n${lead}  ${words.join(`, # a\n${lead}  `)} # b\n${lead}  ]`,
		words[0] ?? '',
	]);
}

/** A pair of `{ … }`. */
function createFlowPair(pen: Pen, spec: FieldSpec): string {
	const { random } = pen;
	if (rarely(random, 6)) {
		return `${spec.key}:${pick(random, ['', ' ', ' ~'])}`;
	}
	if (spec.type === 'list') {
		return `${spec.key}: ${pick(random, ['[]', '[E1]', '[ E1, E2 ]', '[discovery,delivery]'])}`;
	}
	const word = createWord(pen, spec);
	const isPlain = !/^["']/.test(word);
	return `${spec.key}: ${isPlain && /[,:[\]{}]/.test(word) ? JSON.stringify(word) : word}`;
}
