import { cadenceDays } from '../dates';
import type { AgreementSpec, ColumnNames, DelegationSpec, EntryLines, FieldSpec } from '../kind';
import type { ItemList, Kind, PersonKey } from '../kind';
import type { Practice, RatingColumn, RatingsSpec, SectionSpec } from '../kind';
import { itemRoles } from '../itemRole';
import { message } from '../message';
import type { Message } from '../message';
import { holding, list, mapping, matching, oneOf, optional, otherwise, required, usual, words } from '../shape';
import type { Key, Reader } from '../shape';
import type { DataShape, Dependency } from './dataShape';
import { cadenceMeanings, kindNames, logMeanings, purposeMeanings, roleMeanings } from './kindNames';
import { block, count, fieldType, flag, key, keyOf, pair, slug, text, texts } from './kindValues';

const person = mapping<PersonKey>({
	key: required(key, message('The key in the worksheet, such as `mentee`.')),
	title: required(text, message('What the person is called in forms and lists.')),
	required: otherwise(false, flag, message('Whether a worksheet of this kind cannot do without the name.')),
	recommended: otherwise(false, flag, message('Whether the name counts towards how much is filled in.')),
});
const practice = mapping<Practice>({
	slug: required(slug, message('The name of the practice in `ratings` and commitments.')),
	title: required(text, message('What the practice is called.')),
	sections: otherwise(
		[],
		list(words({ names: kindNames.sections })),
		message('The sections in which one looks at the practice.'),
	),
	checks: usual(otherwise([], texts, message('Lines to tick: what one sees where the practice is lived.'))),
});
const column = mapping<RatingColumn>({
	key: required(key, message('The key of this side in each rating, such as `self`.')),
	title: required(text, message('What this side is called.')),
	person: optional(keyOf(kindNames.people), message('The people key of the person who fills the column in.')),
});

/** The details that a type asks for, which no other type may have. */
const fieldDetails: readonly Dependency[] = [
	{ key: 'of', when: [['type', 'list']] },
	{
		key: 'values',
		when: [
			['type', 'choice'],
			['of', 'choice'],
		],
	},
	{
		key: 'refers_to',
		when: [
			['type', 'reference'],
			['of', 'reference'],
		],
	},
];

const field = mapping<FieldSpec>(
	{
		key: required(key, message('The key in the frontmatter, such as `agreed_on`.')),
		title: required(text, message('What the key is called in forms and lists.')),
		description: required(text, message('What the key means, in one sentence.')),
		type: required(fieldType, message('What may stand as its value.')),
		of: optional(fieldType, message('What the elements of a list are.')),
		values: optional(texts, message('The words to choose from.')),
		refersTo: optional(keyOf(kindNames.lists), message('The list whose ids it names: `evidence`, or a list of items.')),
		required: otherwise(
			false,
			oneOf([true, false, 'active'], { active: message('Only while the worksheet is active.') }),
			message('Whether a worksheet of this kind cannot do without it.'),
		),
		recommended: otherwise(false, flag, message('Whether it counts towards how much is filled in.')),
	},
	fieldDetails,
);

const ratings = mapping<RatingsSpec>({
	of: required(
		oneOf(['competency', 'practice'], {
			competency: message('Each rating is of a competency of the ladder.'),
			practice: message('Each rating is of one of the `practices` of this kind.'),
		}),
		message('What is rated.'),
	),
	recommended: otherwise(false, flag, message('Whether ratings count towards how much is filled in.')),
	columns: required(list(column, 'column'), message('The sides that rate; they are never averaged.')),
	assessedBy: otherwise(
		[],
		list(keyOf(kindNames.columns)),
		message('Columns in the order in which the first one that is there counts for gaps.'),
	),
	evidence: otherwise(
		'information',
		oneOf(['warning', 'information']),
		message('How strongly a high rating asks for evidence.'),
	),
});

const itemList = mapping<ItemList>({
	key: required(key, message('The key of the list in the frontmatter, such as `goals`.')),
	title: required(text, message('The heading of the list.')),
	singular: required(text, message('What one of them is called, in small letters.')),
	idPrefix: required(matching(/^[A-Za-z_-]+$/, 'letters, such as `G`'), message('The first letters of a new id.')),
	like: optional(
		oneOf(itemRoles, roleMeanings),
		message('What its items are asked for; left out, its key says so, else its fields do.'),
	),
	required: otherwise(false, flag, message('Whether a worksheet of this kind needs at least one.')),
	recommended: otherwise(false, flag, message('Whether the list counts towards how much is filled in.')),
	block: optional(block, message('The block that adds one of them by hand.')),
	maximum: optional(count, message('The most of them that a worksheet may have.')),
	// Actions, references and edits know an item by its id alone.
	fields: required(holding(field, 'field', { key: 'id', type: 'id' }), message('The keys of one of them.')),
});

/** Names that people use for one thing in the text. */
const names = (meaning: Message): Key<readonly string[]> => otherwise([], texts, meaning);

const entryLines = mapping<EntryLines>({
	raters: names(message('Lines that say how many people of each group answered.')),
	question: names(message('Lines that say what people are asked.')),
	managerTold: names(message('Lines that say whether the manager between knows of the talk.')),
	reportBack: names(message('Lines that say what became of what people said.')),
});

const delegation = mapping<DelegationSpec>({
	decision: required(texts, message('The column that names the decision.')),
	today: required(texts, message('The column of the level of today.')),
	wanted: required(texts, message('The column of the level that is wanted.')),
	reason: names(message('A column that may say why.')),
	levels: required(texts, message('The words for the levels; each leaves others more to decide than the one before.')),
});

const columnNames = mapping<ColumnNames>({
	date: names(message('The day of the row.')),
	what: names(message('What the row is about.')),
	agreed: names(message('Whether both sides said yes to an introduction before it was made.')),
	followUp: names(message('What came after meeting somebody.')),
	goal: names(message('The goal that something to learn from is for.')),
	done: names(message('Whether something to learn from is behind one.')),
	takeaway: names(message('What somebody took from it.')),
});

const section = mapping<SectionSpec>({
	title: required(text, message('The heading of the section.')),
	aliases: otherwise([], texts, message('Other headings that mean this section.')),
	log: optional(
		oneOf(['checkin', 'feedback', 'notes'], logMeanings),
		message('Makes the section a log, dated entries below it.'),
	),
	entry: optional(words({ isLong: true }), message('Markdown of a new entry of the log, `{{date}}` for its day.')),
	entryLines: optional(entryLines, message('What lines of an entry are called, for the checks that read them.')),
	purpose: optional(
		oneOf(['sessions', 'wins', 'closing'], purposeMeanings),
		message('What checks look for in the section.'),
	),
	table: otherwise([], texts, message('The header of the table that a new section gets.')),
	checks: otherwise([], texts, message('Lines to tick that belong here, beside those of practices.')),
	columns: optional(columnNames, message('What columns of its table are called, for the checks that read them.')),
	blocks: otherwise([], list(block), message('The blocks that belong here, the likeliest first.')),
	prompts: usual(otherwise([], texts, message('Questions that help to fill the section, shown one at a time.'))),
});

const defaults = mapping<Kind['defaults']>({
	cadence: required(oneOf(Object.keys(cadenceDays), cadenceMeanings), message('The rhythm of a new worksheet.')),
	months: required(count, message('The period of a new worksheet, in months.')),
	goal: otherwise('', text, message('The question that stands in for a first goal.')),
});

const agreement = mapping<AgreementSpec>({
	date: required(keyOf(kindNames.dates), message('The date key that says when it was agreed.')),
	section: required(words({ names: kindNames.sections }), message('The section that holds the agreement.')),
});

/** Reads a `*.worksheet.yaml`, value by value. */
export const kindReader: Reader<Kind> = mapping<Kind>({
	id: required(slug, message('The name of the kind, which worksheets have as the value of `worksheet`.')),
	version: otherwise(1, count, message('The version of this kind.')),
	title: required(text, message('What the kind is called.')),
	description: required(text, message('What the kind is for, in a sentence that helps to choose.')),
	people: required(
		list(person, 'person'),
		message('The keys that name people; the first required one is whose worksheet it is.'),
	),
	differentPeople: otherwise([], list(pair), message('Pairs of people keys that must name two people.')),
	mentorIsManager: optional(pair, message('Two people keys where one person in both is worth a talk.')),
	fields: otherwise([], list(field, 'field'), message('The keys beside those that all kinds share.')),
	ratings: optional(ratings, message('Who rates what.')),
	trustFactors: otherwise(false, flag, message('Whether a worksheet rates `trust_factors`, too.')),
	practices: otherwise([], list(practice, 'practice'), message('What is rated where ratings are of practices.')),
	items: otherwise([], list(itemList, 'list of items'), message('The lists of the frontmatter, such as goals.')),
	sections: required(list(section, 'section'), message('The standard sections of the text, in their order.')),
	recommended: otherwise(
		[],
		list(words({ names: kindNames.shared })),
		message('Keys of every kind that count towards how much is filled in.'),
	),
	longestMonths: optional(count, message('The longest period, in months, that nothing is said about.')),
	supportFrom: optional(keyOf(kindNames.people), message('The people key of who is to give support.')),
	agreement: optional(agreement, message('What makes the agreement between two people complete.')),
	delegation: optional(delegation, message('How tables of decisions and the levels in them are worded.')),
	defaults: required(defaults, message('What a new worksheet proposes.')),
	template: required(words({ isLong: true }), message('Markdown of a new worksheet, `{{key}}` for each answer.')),
});

/** What may stand in a `*.worksheet.yaml`. */
export const kindFileShape: DataShape = kindReader.shape;
