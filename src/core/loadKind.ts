import { commonFields } from './commonFields';
import { cadenceDays } from './dates';
import type { AgreementSpec, DelegationSpec, EntryLines, FieldSpec, FieldType } from './kind';
import type { ItemList, Kind, PersonKey } from './kind';
import type { Practice, RatingColumn, RatingsSpec, SectionSpec } from './kind';
import { listWords } from './message';
import { accept, isText, list, mapping, matching, oneOf, optional, otherwise, required, toMismatch } from './shape';
import type { Path, Reader, ShapeProblem } from './shape';

/** Where data is no kind: `path` is made of the snake_case keys of the file. */
export type KindProblem = ShapeProblem;

/** A kind, or the first reason why the value is none. */
export type KindResult = { readonly kind: Kind } | { readonly problem: KindProblem };

/**
 * Turns plain data, such as a parsed `*.worksheet.yaml`, into a kind: snake_case keys become camelCase, and what is left
 * out or empty gets its default. Never throws.
 */
export function loadKind(value: unknown): KindResult {
	const read = readKind(value, []);
	if ('problem' in read) {
		return read;
	}
	const problem = findContradiction(read.value);
	return problem === undefined ? { kind: read.value } : { problem };
}

const text = accept(isText, 'text');
const texts = otherwise([], list(text));
const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens, such as `clear-expectations`');
const key = matching(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'small letters, digits and underscores, such as `agreed_on`');
const flag = otherwise(false, oneOf([true, false]));
const count = accept(
	(value): value is number => Number.isSafeInteger(value) && Number(value) > 0,
	'a whole number above 0',
);
const pair = accept(
	(value): value is readonly [string, string] => Array.isArray(value) && value.length === 2 && value.every(isText),
	'two people keys, such as `[mentor, mentee]`',
);
const fieldType = oneOf<FieldType>([
	...(['text', 'date', 'integer', 'choice', 'kind', 'ladder', 'level'] as const),
	...(['competency', 'practice', 'rating', 'id', 'reference', 'list'] as const),
]);

const person = mapping<PersonKey>({ key: required(key), title: required(text), required: flag, recommended: flag });
const practice = mapping<Practice>({ slug: required(slug), title: required(text), sections: texts, checks: texts });
const column = mapping<RatingColumn>({ key: required(key), title: required(text), person: optional(key) });

const plainField = mapping<FieldSpec>({
	key: required(key),
	title: required(text),
	description: required(text),
	type: required(fieldType),
	of: optional(fieldType),
	values: optional(list(text)),
	refersTo: optional(key),
	required: otherwise(false, oneOf([true, false, 'active'])),
	recommended: flag,
});

/** A field with the details that its type asks for, and no others. */
const field: Reader<FieldSpec> = (value, path) => {
	const read = plainField(value, path);
	if ('problem' in read) {
		return read;
	}
	const { type, of, values, refersTo } = read.value;
	const details = [
		{ name: 'of', value: of, isDue: type === 'list' },
		{ name: 'values', value: values, isDue: (of ?? type) === 'choice' },
		{ name: 'refers_to', value: refersTo, isDue: (of ?? type) === 'reference' },
	];
	const wrong = details.find(({ value, isDue }) => (value !== undefined) !== isDue);
	if (wrong === undefined) {
		return read;
	}
	const [found, expected] = wrong.isDue ? ['no', 'one'] : ['a', 'none'];
	return {
		problem: { path, message: `Found ${found} \`${wrong.name}\` with the type \`${type}\`, expected ${expected}` },
	};
};

const ratings = mapping<RatingsSpec>({
	of: required(oneOf(['competency', 'practice'])),
	recommended: flag,
	columns: required(list(column)),
	assessedBy: otherwise([], list(key)),
	evidence: otherwise('information', oneOf(['warning', 'information'])),
});

const itemList = mapping<ItemList>({
	key: required(key),
	title: required(text),
	singular: required(text),
	idPrefix: required(matching(/^[A-Za-z_-]+$/, 'letters, such as `G`')),
	required: flag,
	recommended: flag,
	block: optional(slug),
	maximum: optional(count),
	fields: required(list(field)),
});

const entryLines = mapping<EntryLines>({ raters: texts, question: texts, managerTold: texts, reportBack: texts });
const delegation = mapping<DelegationSpec>({
	decision: required(list(text)),
	today: required(list(text)),
	wanted: required(list(text)),
	reason: texts,
	levels: required(list(text)),
});

const section = mapping<SectionSpec>({
	title: required(text),
	aliases: texts,
	log: optional(oneOf(['checkin', 'feedback', 'notes'])),
	entry: optional(text),
	entryLines: optional(entryLines),
	table: texts,
	checks: texts,
	blocks: otherwise([], list(slug)),
	prompts: texts,
});

const defaults = mapping<Kind['defaults']>({
	cadence: required(oneOf(Object.keys(cadenceDays))),
	months: required(count),
	goal: otherwise('', text),
});

const readKind = mapping<Kind>({
	id: required(slug),
	version: otherwise(1, count),
	title: required(text),
	description: required(text),
	people: required(list(person)),
	differentPeople: otherwise([], list(pair)),
	mentorIsManager: optional(pair),
	fields: otherwise([], list(field)),
	ratings: optional(ratings),
	trustFactors: flag,
	practices: otherwise([], list(practice)),
	items: otherwise([], list(itemList)),
	sections: required(list(section)),
	recommended: texts,
	longestMonths: optional(count),
	supportFrom: optional(key),
	agreement: optional(mapping<AgreementSpec>({ date: required(key), section: required(text) })),
	delegation: optional(delegation),
	defaults: required(defaults),
	template: required(text),
});

/** What no single value shows: keys that stand twice, words that name nothing, parts that need each other. */
function findContradiction(kind: Kind): KindProblem | undefined {
	const { people, fields, items, practices, ratings, template } = kind;
	if (!template.includes(`\nworksheet: ${kind.id}\n`)) {
		return { path: ['template'], message: `Found no line \`worksheet: ${kind.id}\` in the template, expected one` };
	}
	if (ratings?.of === 'practice' && practices.length === 0) {
		return { path: ['ratings', 'of'], message: 'Found ratings of practices and no `practices`, expected at least one' };
	}
	const taken = new Set(['ratings', 'trust_factors', ...commonFields.map(field => field.key)]);
	for (const [list, specs] of Object.entries({ people, fields, items })) {
		for (const [index, { key }] of specs.entries()) {
			if (taken.has(key)) {
				return { path: [list, index, 'key'], message: `Found the key \`${key}\` a second time, expected another one` };
			}
			taken.add(key);
		}
	}
	return findUnknownWord(kind);
}

type Use = readonly [path: Path, word: string | undefined, known: readonly string[]];

function findUnknownWord(kind: Kind): KindProblem | undefined {
	const people = kind.people.map(({ key }) => key);
	const sections = kind.sections.map(({ title }) => title);
	const columns = kind.ratings?.columns.map(({ key }) => key) ?? [];
	const dates = kind.fields.filter(({ type }) => type === 'date').map(({ key }) => key);
	const lists = ['evidence', ...kind.items.map(({ key }) => key)];
	const uses: readonly Use[] = [
		...kind.differentPeople.flatMap((pair, index) =>
			pair.map((word, side): Use => [['different_people', index, side], word, people]),
		),
		...(kind.mentorIsManager ?? []).map((word, side): Use => [['mentor_is_manager', side], word, people]),
		[['support_from'], kind.supportFrom, people],
		...(kind.ratings?.columns ?? []).map(({ person }, index): Use => [
			['ratings', 'columns', index, 'person'],
			person,
			people,
		]),
		...(kind.ratings?.assessedBy ?? []).map((word, index): Use => [['ratings', 'assessed_by', index], word, columns]),
		...kind.items.flatMap((list, index) =>
			list.fields.map(({ refersTo }, place): Use => [['items', index, 'fields', place, 'refers_to'], refersTo, lists]),
		),
		[['agreement', 'date'], kind.agreement?.date, dates],
		[['agreement', 'section'], kind.agreement?.section, sections],
		...kind.practices.flatMap((practice, index) =>
			practice.sections.map((word, place): Use => [['practices', index, 'sections', place], word, sections]),
		),
	];
	const use = uses.find(([, word, known]) => word !== undefined && !known.includes(word));
	return use && toMismatch(use[0], use[1], listWords(use[2]) || 'nothing').problem;
}
