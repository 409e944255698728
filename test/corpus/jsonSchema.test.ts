import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import {
	builtInKinds,
	builtInLadders,
	createNewWorksheet,
	defaultLadderId,
	isCalendarDate,
	toJsonSchema,
} from '../../src/core';
import type { Kind } from '../../src/core';

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const validators = new Map([...builtInKinds].map(([id, kind]) => [id, ajv.compile(toJsonSchema(kind))]));

/** Where the frontmatter does not fit the schema of its kind, as JSON pointers; empty where it does. */
function findFaults(text: string): readonly string[] {
	const frontmatter: unknown = parse(text.split(/^---$/m)[1] ?? '');
	const kind = (frontmatter as { worksheet?: string }).worksheet ?? '';
	const validate = validators.get(kind) ?? validators.get('career-development');
	assert.ok(validate);
	return validate(frontmatter) ? [] : [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))];
}

function readSample(name: string): string {
	return readFileSync(path.resolve('media/samples', `${name}.md`), 'utf8');
}

const samples = [...builtInKinds.keys()];

suite('JSON Schema of a kind', () => {
	for (const name of samples) {
		test(`the ${name} sample is valid`, () => {
			assert.deepEqual(findFaults(readSample(name)), []);
		});
	}

	for (const kind of builtInKinds.values()) {
		test(`a new ${kind.id} worksheet is valid, and without its people it is not`, () => {
			const ladder = builtInLadders.get(defaultLadderId);
			assert.ok(ladder);
			const required = [...kind.people, ...kind.fields].filter(field => field.required === true).map(({ key }) => key);
			const create = (answers: Record<string, string>): string => {
				return createNewWorksheet({ kind, answers, today: '2026-11-20', ladder }).text;
			};
			assert.deepEqual(findFaults(create(Object.fromEntries(required.map(key => [key, 'product-manager'])))), []);
			assert.deepEqual(
				required.filter(key => !findFaults(create({})).includes(`/${key}`)),
				[],
			);
		});
	}

	const faults: readonly (readonly [kind: string, before: string, after: string, pointer: string])[] = [
		['career-development', 'worksheet: career-development', 'worksheet: career', '/worksheet'],
		['career-development', 'person: Ada Park\n', '', ''],
		['career-development', 'person: Ada Park', 'person: [Ada Park]', '/person'],
		['career-development', 'person: Ada Park', 'person: " "', '/person'],
		['career-development', 'start: 2026-09-01', 'start: 01.09.2026', '/start'],
		['career-development', 'start: 2026-09-01', 'start: 2026-02-30', '/start'],
		['career-development', 'start: 2026-09-01', 'start:', '/start'],
		['career-development', 'cadence: monthly', 'cadence: often', '/cadence'],
		['career-development', 'cadence: monthly\n', '', ''],
		['career-development', 'status: active', 'status: running', '/status'],
		['career-development', 'schema: 1', 'schema: one', '/schema'],
		['career-development', 'focus: [product-strategy, stakeholder-influence]', 'focus: product-strategy', '/focus'],
		['career-development', 'self: 4, manager: 4, evidence: [E1]', 'self: four', '/ratings/customer-insight/self'],
		['leader-trust-review', 'leader: 4, pm: 2, evidence: [E2]', 'leader: 6', '/ratings/clear-communication/leader'],
		['career-development', 'self: 3, manager: 2, evidence: [E2]', 'self: 2.5', '/ratings/product-strategy/self'],
		['career-development', '{ self: 2, manager: 2 }', '4', '/ratings/business-acumen'],
		['career-development', '  - id: G1\n', '  - id: G 1\n', '/goals/0/id'],
		['career-development', '  - id: G1\n', '  - goal: G1\n', '/goals/0'],
		['career-development', '    status: at-risk', '    status: late', '/goals/1/status'],
		['mentorship-goal', 'session_minutes: 45', 'session_minutes: soon', '/session_minutes'],
		['mentorship-goal', '    type: skill', '    type: hobby', '/goals/0/type'],
		['mentorship-goal', 'due: 2026-10-16', 'due: 2026-10-32', '/milestones/0/due'],
		['leader-trust-review', 'shared-vision:', 'shared-visions:', '/ratings'],
		['leader-trust-review', 'openness: { leader: 3', 'openness: { leader: 0', '/trust_factors/openness/leader'],
		['leader-trust-review', 'practice: clear-communication', 'practice: clarity', '/commitments/0/practice'],
	];
	for (const [kind, before, after, pointer] of faults) {
		test(`finds \`${after.trim() || `no ${before.trim()}`}\` in ${kind}`, () => {
			const text = readSample(kind);
			assert.ok(text.includes(before));
			const found = findFaults(text.replace(before, after));
			assert.ok(found.includes(pointer), `found ${JSON.stringify(found)}`);
		});
	}

	test("the scale of competencies is the ladder's, which may go further", () => {
		const text = readSample('career-development').replace('self: 4, manager: 4, evidence: [E1]', 'self: 9');
		assert.deepEqual(findFaults(text), []);
	});

	test('the pattern of dates alone takes the days of the calendar, and no others', () => {
		const { properties } = toJsonSchema([...builtInKinds.values()][0] as Kind) as {
			properties: { start: { anyOf: [{ pattern: string }] } };
		};
		const pattern = new RegExp(properties.start.anyOf[0].pattern, 'u');
		const years = ['0000', '0001', '1900', '1996', '2000', '2026', '2028', '2100', '2400', '9999'];
		const digits = Array.from({ length: 40 }, (_, number) => String(number).padStart(2, '0'));
		const dates = years.flatMap(year => digits.flatMap(month => digits.map(day => `${year}-${month}-${day}`)));
		const others = [
			'2026-1-01',
			'2026-01-1',
			'2026-01-01 ',
			' 2026-01-01',
			'2026-01-01T00:00',
			'20260101',
			'2026/01/01',
		];
		assert.deepEqual(
			[...dates, ...others].filter(date => pattern.test(date) !== isCalendarDate(date)),
			[],
		);
	});

	test('a draft may leave out what only an active worksheet needs', () => {
		const draft = readSample('career-development')
			.replace('status: active', 'status: draft')
			.replace(/^(start|end|cadence):.*\n/gm, '');
		assert.deepEqual(findFaults(draft), []);
	});

	test('keys that are not known and optional keys without a value may stand there', () => {
		const text = readSample('career-development')
			.replace('manager: Sam Ruiz', "manager: ''\nmentor:\nteam: Returns\ntags: [ ~ ]")
			.replace('last_checkin: 2026-11-03', 'last_checkin: {}')
			.replace('focus: [product-strategy, stakeholder-influence]', "focus: ['', product-strategy]");
		assert.deepEqual(findFaults(text), []);
	});
});
