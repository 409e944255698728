import type { EditValue, Target, WorksheetEdit } from '../../src/core/worksheetEdit';
import type {
	ActionView,
	FieldView,
	ItemListView,
	RatingsView,
	SectionView,
	WorksheetView,
} from '../../src/core/worksheetView';
import { plainWords, quotedWords } from './awkward';
import { pick, rarely } from './pick';
import type { Random } from './pick';

/** Something that a form shows and lets a person change. */
export interface Place {
	readonly target: Target;
	/** What it shows. */
	readonly value: string | readonly string[];
	/** The type of a frontmatter value; what it is otherwise. */
	readonly type: FieldView['type'] | 'line' | 'markdown';
	readonly options: readonly string[];
	/** The form shows it, but only the text can change it. */
	readonly isLocked: boolean;
}

/** An intent, and where it sets a value: the place that it sets. */
export interface Intent {
	readonly edit: WorksheetEdit;
	readonly place?: Place;
}

/** All places of a form. */
export function getPlaces(view: WorksheetView): readonly Place[] {
	const fields = [...view.people, ...view.about, ...view.period, ...view.more];
	return [
		{ target: { at: 'title' }, value: view.title, type: 'line', options: [], isLocked: false },
		...fields.map(toPlace),
		...getRatingPlaces('rating', view.ratings),
		...getRatingPlaces('trustFactor', view.trustFactors),
		...view.lists.flatMap(({ items }) => items.flatMap(item => item.fields.map(toPlace))),
		...getActions(view).map(({ index, text }): Place => {
			return { target: { at: 'action', index }, value: text, type: 'line', options: [], isLocked: false };
		}),
		...view.sections.flatMap(getSectionPlaces),
	];
}

/** The tasks that a form shows, each once. */
export function getActions(view: WorksheetView): readonly ActionView[] {
	const shown = [
		...view.lists.flatMap(({ items }) => items.flatMap(({ actions }) => actions)),
		...view.sections.flatMap(({ parts }) => parts.flatMap(part => (part.type === 'table' ? [] : part.actions))),
	];
	return [...new Map(shown.map(action => [action.index, action])).values()];
}

function toPlace({ isLocked, options = [], target, type, value, values }: FieldView): Place {
	return { target, value: values ?? value, type, options: options.map(option => option.value), isLocked };
}

function getRatingPlaces(at: 'rating' | 'trustFactor', ratings: RatingsView | undefined): readonly Place[] {
	return (ratings?.rows ?? []).flatMap(({ evidence, isLocked, slug, values }) => [
		...values.map((value, index): Place => {
			const target = { at, slug, column: ratings?.columns[index]?.key ?? '' };
			return { target, value, type: 'rating', options: [], isLocked };
		}),
		{ ...toPlace(evidence), isLocked: isLocked || evidence.isLocked },
	]);
}

function getSectionPlaces({ parts }: SectionView): readonly Place[] {
	return parts.flatMap((part): readonly Place[] =>
		part.type === 'table'
			? part.rows.flatMap((cells, row) =>
					part.columns.map((_, column): Place => {
						const target = { at: 'cell', section: part.section, part: part.part, row, column } as const;
						return { target, value: cells[column] ?? '', type: 'line', options: [], isLocked: false };
					}),
				)
			: [{ target: part.target, value: part.text, type: 'markdown', options: [], isLocked: false }],
	);
}

/** Any intent that a form can have. */
export function createIntent(random: Random, view: WorksheetView): Intent {
	const makers = [createListIntent, createSectionIntent, createTick];
	const edit = rarely(random, 3) ? pick(random, makers)(random, view) : undefined;
	if (edit) {
		return { edit };
	}
	const isShown = ({ value }: Place): boolean => value.length > 0;
	const places = getPlaces(view).filter(
		place => (isShown(place) || rarely(random, 6)) && (!place.isLocked || rarely(random, 20)),
	);
	const kinds = [...new Set(places.map(toGroup))];
	const group = pick(random, kinds);
	const place = pick(
		random,
		places.filter(candidate => toGroup(candidate) === group),
	);
	return { edit: { type: 'setValue', target: place.target, value: createValue(random, place) }, place };
}

/** So that each sort of place has its share, however many there are. */
function toGroup({ target, type }: Place): string {
	return type === 'text' || type === 'list' ? target.at + type : target.at;
}

function createListIntent(random: Random, view: WorksheetView): WorksheetEdit | undefined {
	const list: ItemListView | undefined = view.lists[random(Math.max(1, view.lists.length))];
	if (list === undefined) {
		return undefined;
	}
	const { items, key } = list;
	const index = items[random(Math.max(1, items.length))]?.index;
	if (index === undefined || (rarely(random, 4) && list.canAdd)) {
		return list.canAdd ? { type: 'addItem', list: key } : undefined;
	}
	switch (random(3)) {
		case 0:
			return { type: 'moveItem', list: key, index, to: items[random(items.length)]?.index ?? index };
		case 1:
			return { type: 'removeItem', list: key, index };
		default:
			return { type: 'addAction', list: key, index, words: createLine(random) };
	}
}

function createSectionIntent(random: Random, view: WorksheetView): WorksheetEdit | undefined {
	const able = view.sections.filter(({ isLog, isTable }) => isLog || isTable);
	const tables = view.sections.flatMap(({ parts }) =>
		parts.flatMap(part => (part.type === 'table' && part.rows.length > 0 ? [part] : [])),
	);
	if (tables.length > 0 && random(3) === 0) {
		const { part, rows, section } = pick(random, tables);
		return { type: 'removeRow', section, part, row: random(rows.length) };
	}
	const { id, isLog } = pick(random, able.length > 0 ? able : view.sections);
	return able.length === 0 ? undefined : { type: isLog ? 'addEntry' : 'addRow', section: id };
}

function createTick(random: Random, view: WorksheetView): WorksheetEdit | undefined {
	const actions = getActions(view);
	const { index = 0, isDone = false } = actions[random(Math.max(1, actions.length))] ?? {};
	return actions.length === 0 ? undefined : { type: 'tickAction', index, isDone: !isDone };
}

function createValue(random: Random, { options, type, value }: Place): EditValue {
	if (rarely(random, 8)) {
		return pick(random, [null, '']);
	}
	switch (type) {
		case 'rating':
		case 'integer':
			return pick<EditValue>(random, ['1', '4', '5', 2, 3, '12']);
		case 'date':
			return pick(random, ['2026-12-01', '2027-02-28', '2028-02-29']);
		case 'choice':
			return pick(random, options);
		case 'list':
			return createWords(random, options, value);
		case 'markdown':
			return rarely(random, 4) ? createLine(random) : createMarkdown(random, String(value));
		case 'text':
			return rarely(random, 5) ? pick(random, severalLines) : createLine(random);
		case 'line':
			return createLine(random);
		default:
			return options.length > 0 && !rarely(random, 4) ? pick(random, options) : createLine(random);
	}
}

const long = 'A very long text, with a comma: and more. '.repeat(60).trim();

const severalLines = [
	'a\nb',
	'a\n\nb # no comment\n- c: d',
	'# a\n  deeper\nb',
	'  a\n b',
	'עברית\n🚀\n',
	'a\r\nb',
	'a \n\tb',
	'|\n>\n',
];

function createLine(random: Random): string {
	const words = pick(random, [plainWords, plainWords, quotedWords]);
	return rarely(random, 30)
		? long
		: rarely(random, 5)
			? `${pick(random, words)} ${pick(random, words)}`
			: pick(random, words);
}

/** Some of the elements that are there, in order or not, and others. */
function createWords(random: Random, options: readonly string[], value: EditValue): readonly string[] {
	const written = (value ?? []) as readonly string[];
	const kept = rarely(random, 4) ? [] : written.filter(() => !rarely(random, 3));
	const offered = options.length > 0 ? options : ['E1', 'E7', 'x y'];
	const added = Array.from({ length: random(3) }, () => pick(random, rarely(random, 4) ? quotedWords : offered));
	const words = [...new Set(rarely(random, 4) ? [...added, ...kept] : [...kept, ...added])];
	return rarely(random, 6) ? words.reverse() : words;
}

const pieces = [
	'words',
	'words\n',
	'more\nlines\n\nthen a paragraph',
	'- [ ] a task\n- [x] another',
	'> quoted',
	'### Sub',
	'`# code`',
]
	.concat([
		'```\n## in code\n```',
		'<!-- a comment -->',
		'| a | b |\n| - | - |\n| 1 | 2 |',
		'\n\n',
		'  indented',
		'\\# no heading',
	])
	.concat([
		'---',
		'***',
		'===',
		'## Section',
		'# Title',
		'<!-- open',
		'```',
		'<div>',
		'    code',
		'tab\tand space  ',
		'עברית 🚀',
	]);

/** What is there with something put in or taken out, or something else. */
function createMarkdown(random: Random, value: string): string {
	const piece = pick(random, pieces);
	const from = random(value.length + 1);
	switch (random(4)) {
		case 0:
			return `${value}\n\n${piece}`;
		case 1:
			return value.slice(0, from) + piece + value.slice(from + random(20));
		case 2:
			return value.slice(0, from) + value.slice(from + random(40));
		default:
			return Array.from({ length: 1 + random(3) }, () => pick(random, pieces)).join('\n\n');
	}
}
