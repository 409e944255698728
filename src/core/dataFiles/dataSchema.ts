import type { JsonSchema } from '../jsonSchema';
import { jsonSchemaDraft } from '../jsonSchema';
import { formatMessage } from '../message';
import type { DataKey, DataShape, Dependency, KeysShape } from './dataShape';
import { kindFileShape } from './kindFile';
import { ladderFileShape } from './ladderFile';

/** The JSON Schemas of the files that are data alone, by what the file holds. */
export const fileSchemas: ReadonlyMap<string, () => JsonSchema> = new Map([
	['ladder', createLadderSchema],
	['kind', createKindSchema],
]);

/** The JSON Schema of a `*.ladder.yaml`. What names something else in the file is checked as text only. */
function createLadderSchema(): JsonSchema {
	const blank = { type: ['string', 'null'], pattern: '^\\s*$' };
	return toRoot('Career ladder', 'A career ladder: levels, competencies and what is expected where.', {
		root: ladderFileShape,
		empty: blank,
		hasEmptyElements: true,
	});
}

/** The JSON Schema of a `*.worksheet.yaml`. What names something else in the file is checked as text only. */
function createKindSchema(): JsonSchema {
	return toRoot('Kind of worksheet', 'A kind of worksheet as data: its people, keys, sections and template.', {
		root: kindFileShape,
		empty: { type: 'null' },
		hasEmptyElements: false,
	});
}

interface File {
	readonly root: DataShape;
	/** What counts as not filled in. */
	readonly empty: JsonSchema;
	/** Whether that may stand in a list. */
	readonly hasEmptyElements: boolean;
}

function toRoot(title: string, description: string, file: File): JsonSchema {
	return { $schema: jsonSchemaDraft, title, description, ...toSchema(file.root, file), $defs: { empty: file.empty } };
}

function toSchema(shape: DataShape, file: File): JsonSchema {
	switch (shape.is) {
		case 'text':
			return { type: 'string', pattern: shape.pattern?.source ?? '\\S' };
		case 'number':
			return {
				type: shape.isWhole ? 'integer' : 'number',
				...(shape.least !== undefined && { minimum: shape.least }),
			};
		case 'choice':
			return { enum: shape.of };
		case 'list': {
			const { holds, length, of } = shape;
			const element = toSchema(of, file);
			return {
				type: 'array',
				items: file.hasEmptyElements ? orEmpty(element) : element,
				...(length !== undefined && { minItems: length, maxItems: length }),
				// Some validators overlook an empty list that comes after another one, where only `contains` says so.
				...(holds && { minItems: 1, contains: toHeldSchema(holds) }),
			};
		}
		case 'keys':
			return toKeysSchema(shape, file);
		case 'table':
			return { type: 'object', additionalProperties: toSchema(shape.of, file) };
		case 'anything':
			return {};
	}
}

function toKeysSchema({ dependencies = [], isOpen, keys }: KeysShape, file: File): JsonSchema {
	const required = Object.entries(keys).filter(([, { isRequired }]) => isRequired);
	return {
		type: 'object',
		...(required.length > 0 && { required: required.map(([name]) => name) }),
		properties: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, toKeySchema(key, file)])),
		additionalProperties: isOpen,
		...(dependencies.length > 0 && { allOf: dependencies.map(toConditionSchema) }),
	};
}

function toKeySchema({ description, fallback, isRequired, shape }: DataKey, file: File): JsonSchema {
	const value = toSchema(shape, file);
	const isShown = typeof fallback === 'number' || typeof fallback === 'boolean' || (fallback ?? '') !== '';
	return {
		description: formatMessage(description),
		...(isRequired ? { ...value, ...getFilled(shape, file) } : orEmpty(value)),
		...(isShown && !Array.isArray(fallback) && { default: fallback }),
	};
}

function toHeldSchema(holds: Readonly<Record<string, string>>): JsonSchema {
	const properties = Object.fromEntries(Object.entries(holds).map(([key, value]) => [key, { const: value }]));
	return { type: 'object', properties, required: Object.keys(holds) };
}

/** A list that must be there holds something, where elements may be empty. */
function getFilled({ is }: DataShape, { hasEmptyElements }: File): JsonSchema {
	return is === 'list' && hasEmptyElements ? { contains: { type: 'object', minProperties: 1 } } : {};
}

/** A key that must be there where another one has a certain value, and must not be there else. */
function toConditionSchema({ key, when }: Dependency): JsonSchema {
	const conditions = when.map(([other, value]) => ({
		required: [other],
		properties: { [other]: { const: value } },
	}));
	return {
		if: { anyOf: conditions },
		then: { required: [key], properties: { [key]: { not: { type: 'null' } } } },
		else: { properties: { [key]: { type: 'null' } } },
	};
}

function orEmpty(schema: JsonSchema): JsonSchema {
	return { anyOf: [schema, { $ref: '#/$defs/empty' }] };
}
