import type { FieldSpec, FieldType, ItemList, Kind } from './kind';
import { scaleOfPractices, trustFactors } from './ratings';
import { getContainers, getRatingFields, getRootFields } from './readFrontmatter';

/** A JSON Schema or a part of one. */
export interface JsonSchema {
	readonly [keyword: string]: unknown;
}

/** What all schemas here are written in. They use no keyword that draft-07 reads in another way. */
export const jsonSchemaDraft = 'https://json-schema.org/draft/2020-12/schema';

/** What counts as not filled in, as in all of the tool: nothing, blank text, and lists and mappings of nothing. */
const empty = {
	anyOf: [
		{ type: ['string', 'null'], pattern: '^\\s*$' },
		{ type: 'array', items: { $ref: '#/$defs/empty' } },
		{ type: 'object', maxProperties: 0 },
	],
};

/** A day of the calendar to the leap year, for those who take `format` for a remark. */
const day = [
	'(?!0000)\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))',
	'(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29',
].join('|');

const id = { anyOf: [{ type: 'string', pattern: '^[A-Za-z0-9_-]+$' }, { type: 'integer' }] };

/** A row of evidence may stand in another worksheet, too. */
const reference = {
	anyOf: [{ type: 'string', pattern: '^([^#?]+\\.[A-Za-z]+#)?[A-Za-z0-9_-]+$' }, { type: 'integer' }],
};

const values: Readonly<Partial<Record<FieldType, JsonSchema>>> = {
	date: { type: 'string', format: 'date', pattern: `^(?:${day})$` },
	integer: { type: 'integer' },
	id,
	reference,
};

/**
 * The kind's frontmatter as a JSON Schema, made from the kind's data alone. As in the format, keys that are not known may
 * stand there and optional ones may be empty. What needs the ladder or the rest of the file (levels, competencies and
 * their scale, references) is checked as text or whole number only.
 */
export function toJsonSchema(kind: Kind): JsonSchema {
	const fields = getRootFields(kind);
	const required = [...fields, ...getContainers(kind)].filter(field => field.required === true).map(({ key }) => key);
	const whenActive = fields.filter(field => field.required === 'active').map(({ key }) => key);
	return {
		$schema: jsonSchemaDraft,
		title: `${kind.title} worksheet`,
		description: kind.description,
		type: 'object',
		required,
		properties: { ...toProperties(kind, fields), ...toContainers(kind) },
		additionalProperties: true,
		if: { properties: { status: { const: 'active' } }, required: ['status'] },
		then: {
			required: whenActive,
			properties: Object.fromEntries(whenActive.map(key => [key, { not: toReference('empty') }])),
		},
		$defs: { empty, rating: toRatingSchema(kind) },
	};
}

/** What stands below the keys that hold ratings or items. */
function toContainers(kind: Kind): JsonSchema {
	return {
		...(kind.ratings && { ratings: { title: 'Ratings', ...unlessEmpty(toRatingsSchema(kind)) } }),
		...(kind.trustFactors && {
			trust_factors: { title: 'Trust factors', ...unlessEmpty(toRatedSchema(trustFactors)) },
		}),
		...Object.fromEntries(kind.items.map(list => [list.key, toListSchema(kind, list)])),
	};
}

function toProperties(kind: Kind, fields: readonly FieldSpec[]): JsonSchema {
	return Object.fromEntries(fields.map(field => [field.key, toFieldSchema(kind, field)]));
}

function toFieldSchema(kind: Kind, field: FieldSpec): JsonSchema {
	const { title, description, type, of = 'text', required } = field;
	if (type !== 'list') {
		const value = toValueSchema(kind, field);
		return { title, description, ...(required === true ? value : orEmpty(value)) };
	}
	const list = { type: 'array', items: orEmpty(toValueSchema(kind, { ...field, type: of })) };
	return { title, description, ...(required === true ? list : unlessEmpty(list)) };
}

function toValueSchema(kind: Kind, { type, values: words = [] }: Pick<FieldSpec, 'type' | 'values'>): JsonSchema {
	switch (type) {
		case 'kind':
			return { const: kind.id };
		case 'choice':
			return { enum: words };
		case 'practice':
			return { enum: kind.practices.map(({ slug }) => slug) };
		case 'rating':
			return toRatingValueSchema(kind);
		default:
			return values[type] ?? { type: 'string', pattern: '\\S' };
	}
}

/** The scale of competencies is the ladder's, which no schema knows. */
function toRatingValueSchema({ ratings }: Kind): JsonSchema {
	const { max, min } = scaleOfPractices;
	return { type: 'integer', ...(ratings?.of === 'practice' && { minimum: min, maximum: max }) };
}

function toListSchema(kind: Kind, { title, required, maximum, fields }: ItemList): JsonSchema {
	const list = {
		type: 'array',
		...(required && { minItems: 1 }),
		...(maximum !== undefined && { maxItems: maximum }),
		items: {
			type: 'object',
			required: fields.filter(field => field.required === true).map(({ key }) => key),
			properties: toProperties(kind, fields),
			additionalProperties: true,
		},
	};
	return { title, ...(required ? list : unlessEmpty(list)) };
}

/** Ratings of practices name those of the kind; the competencies are the ladder's. */
function toRatingsSchema(kind: Kind): JsonSchema {
	const slugs = kind.practices.map(({ slug }) => slug);
	return kind.ratings?.of === 'practice'
		? { ...toRatedSchema(slugs), propertyNames: { enum: slugs } }
		: toRatedSchema([]);
}

/** A rating for each key; those that are known are named. */
function toRatedSchema(known: readonly string[]): JsonSchema {
	const rating = toReference('rating');
	const properties = Object.fromEntries(known.map(key => [key, rating]));
	return { type: 'object', ...(known.length > 0 && { properties }), additionalProperties: rating };
}

function toRatingSchema(kind: Kind): JsonSchema {
	return unlessEmpty({
		type: 'object',
		properties: toProperties(kind, getRatingFields(kind)),
		additionalProperties: true,
	});
}

/** The same for what holds more: of a fault in it tools tell that fault, and not that it is not empty either. */
function unlessEmpty(schema: JsonSchema): JsonSchema {
	return { if: toReference('empty'), else: schema };
}

function orEmpty(schema: JsonSchema): JsonSchema {
	return { anyOf: [schema, toReference('empty')] };
}

function toReference(definition: 'empty' | 'rating'): JsonSchema {
	return { $ref: `#/$defs/${definition}` };
}
