import type { FieldSpec, FieldType, ItemList, Kind } from './kind';
import { getContainers, getRatingFields, getRootFields } from './readFrontmatter';

/** A JSON Schema or a part of one. */
export interface JsonSchema {
	readonly [keyword: string]: unknown;
}

const definitions = {
	empty: { description: 'Not filled in.', type: ['string', 'null'], pattern: '^\\s*$' },
	text: { type: 'string', pattern: '\\S' },
	date: { type: 'string', format: 'date', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' },
	id: { anyOf: [{ type: 'string', pattern: '^[A-Za-z0-9_-]+$' }, { type: 'integer' }] },
	rating: { type: 'integer', minimum: 1, maximum: 5 },
} as const;

/**
 * The kind's frontmatter as a JSON Schema, draft 2020-12, made from the kind's data alone. As in the format, keys that
 * are not known may stand there and optional ones may be empty. What needs the ladder or the rest of the file (levels,
 * competencies, references) is checked as text only.
 */
export function toJsonSchema(kind: Kind): JsonSchema {
	const fields = getRootFields(kind);
	const lists = kind.items.map((list): [string, JsonSchema] => [list.key, toListSchema(kind, list)]);
	const required = [...fields, ...getContainers(kind)].filter(field => field.required === true).map(({ key }) => key);
	const whenActive = fields.filter(field => field.required === 'active').map(({ key }) => key);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: `${kind.title} worksheet`,
		description: kind.description,
		type: 'object',
		required,
		properties: {
			...toProperties(kind, fields),
			...(kind.ratings && { ratings: orEmpty(toRatingsSchema(kind)) }),
			...(kind.trustFactors && { trust_factors: orEmpty(toMapSchema(toRatingSchema(kind))) }),
			...Object.fromEntries(lists),
		},
		additionalProperties: true,
		if: { properties: { status: { const: 'active' } }, required: ['status'] },
		then: {
			required: whenActive,
			properties: Object.fromEntries(whenActive.map(key => [key, { not: toReference('empty') }])),
		},
		$defs: definitions,
	};
}

function toProperties(kind: Kind, fields: readonly FieldSpec[]): JsonSchema {
	return Object.fromEntries(fields.map(field => [field.key, toFieldSchema(kind, field)]));
}

function toFieldSchema(kind: Kind, field: FieldSpec): JsonSchema {
	const { title, description, type, of = 'text', required } = field;
	const value =
		type === 'list'
			? { type: 'array', items: toValueSchema(kind, { ...field, type: of }) }
			: toValueSchema(kind, field);
	return { title, description, ...(required === true ? value : orEmpty(value)) };
}

function toValueSchema(kind: Kind, { type, values = [] }: Pick<FieldSpec, 'type' | 'values'>): JsonSchema {
	switch (type) {
		case 'kind':
			return { const: kind.id };
		case 'choice':
			return { enum: values };
		case 'practice':
			return { enum: kind.practices.map(({ slug }) => slug) };
		case 'integer':
			return { type: 'integer' };
		default:
			return toReference(definitionOf(type));
	}
}

function definitionOf(type: FieldType): keyof typeof definitions {
	switch (type) {
		case 'date':
		case 'rating':
		case 'id':
			return type;
		case 'reference':
			return 'id';
		default:
			return 'text';
	}
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
	return { title, ...(required ? list : orEmpty(list)) };
}

/** Ratings of practices name those of the kind; the competencies are the ladder's. */
function toRatingsSchema(kind: Kind): JsonSchema {
	const slugs = kind.ratings?.of === 'practice' ? kind.practices.map(({ slug }) => slug) : undefined;
	return { title: 'Ratings', ...toMapSchema(toRatingSchema(kind)), ...(slugs && { propertyNames: { enum: slugs } }) };
}

function toRatingSchema(kind: Kind): JsonSchema {
	return orEmpty({ type: 'object', properties: toProperties(kind, getRatingFields(kind)), additionalProperties: true });
}

function toMapSchema(values: JsonSchema): JsonSchema {
	return { type: 'object', additionalProperties: values };
}

function orEmpty(schema: JsonSchema): JsonSchema {
	return { anyOf: [schema, toReference('empty')] };
}

function toReference(definition: keyof typeof definitions): JsonSchema {
	return { $ref: `#/$defs/${definition}` };
}
