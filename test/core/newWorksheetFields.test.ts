import assert from 'node:assert/strict';
import { builtInKinds } from '../../src/core/builtInKinds';
import type { Kind } from '../../src/core/kind';
import { formatMessage } from '../../src/core/message';
import { createNewWorksheet } from '../../src/core/newWorksheet';
import { findAnswerProblem, findFieldsToAsk } from '../../src/core/newWorksheetFields';
import { parseKindFile } from '../../src/core/parseKindFile';
import { smallKind } from './ownKinds/smallKind';

const today = '2026-11-20';
const fields = `fields:
  - { key: room, title: Room, description: Where., type: text, required: true }
  - { key: seats, title: Seats, description: How many., type: integer, required: true }
  - { key: opened, title: Opened, description: The day., type: date, required: true }
  - { key: mood, title: Mood, description: How it is., type: choice, values: [calm, brisk], required: true }
  - { key: note, title: Note, description: What else., type: text }
  - { key: guide, title: Guide, description: Who., type: list, of: text, required: true }
  - { key: budget, title: Budget, description: How much., type: integer, required: active }
`;
const text = smallKind.replace('items:', `${fields}items:`);

function load(source: string): Kind {
	const { kind } = parseKindFile(source);
	assert.ok(kind);
	return kind;
}

function list(source: string): string {
	return findFieldsToAsk({ kind: load(source), today })
		.map(({ key }) => key)
		.join(' ');
}

suite('fields to ask for in a new worksheet', () => {
	test('are those that the kind needs and that can be said in a word', () => {
		assert.equal(list(text), 'room seats opened mood');
		assert.equal(list(text.replace('status: draft', 'status: active')), 'room seats opened mood budget');
	});

	test('are not those that the template fills in', () => {
		const filled = text.replace(
			'  status: draft',
			'  room: Atrium\n  opened: {{today}}\n  seats: {{seats}}\n  status: draft',
		);
		assert.equal(list(filled), 'seats mood');
	});

	test('are none of the built-in kinds', () => {
		const kinds = [...builtInKinds.values()];
		assert.deepEqual(
			kinds.flatMap(kind => findFieldsToAsk({ kind, today })),
			[],
		);
	});

	test('take what is no error in the file, as it is written there', () => {
		const kind = load(text);
		const says = (key: string, value: string): string | undefined => {
			const field = kind.fields.find(candidate => candidate.key === key)!;
			const problem = findAnswerProblem({ kind, answers: { [key]: value }, today }, field);
			return problem && formatMessage(problem);
		};
		assert.deepEqual(
			['Hall # 2', '  ', '42'].map(value => says('room', value)),
			[undefined, 'Type something here: a worksheet of this kind needs it', undefined],
		);
		assert.deepEqual([says('seats', '12'), says('seats', '0'), says('seats', '-3')], [undefined, undefined, undefined]);
		assert.match(says('seats', 'many') ?? '', /^Unexpected `many`, expected a whole number/);
		assert.equal(says('opened', '2026-12-01'), undefined);
		assert.match(says('opened', '2026-02-30') ?? '', /^Unexpected date `2026-02-30`, expected a day that exists/);
		assert.match(says('mood', 'wild') ?? '', /^Unexpected `wild`, expected `calm` or `brisk`/);
		const answers = { room: 'Hall # 2', seats: '-3', opened: '2026-12-01', mood: 'calm' };
		const written = createNewWorksheet({ kind, answers, today }).text;
		assert.match(written, /^room: "Hall # 2"\nseats: -3\nopened: 2026-12-01\nmood: calm$/m);
	});
});
