import assert from 'node:assert/strict';
import type { Diagnostic } from '../../../src/core/diagnostic';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import type { Limits } from '../../../src/core/rule';
import { validateWorksheet } from '../../../src/core/validateWorksheet';
import { describe, ownKind, titles } from '../rules/structureHelpers';

const types: Readonly<Record<string, string>> = {
	due: 'date',
	id: 'id',
	practice: 'practice',
	competency: 'competency',
};
const words = ['not-started', 'done', 'dropped'];

/** `for: experiments` is a reference to that list, `status: open done` a choice; a key alone is of the usual type. */
function toField(line: string): object {
	const [key = '', ...details] = line.split(/:? /);
	const spec = { key, title: key, description: 'What it is.', required: key === 'id' };
	if (key === 'status') {
		return { ...spec, type: 'choice', values: details.length > 0 ? details : words };
	}
	return details.length > 0
		? { ...spec, type: 'reference', refers_to: details[0] }
		: { ...spec, type: types[key] ?? 'text' };
}

type Details = { readonly fields?: readonly string[]; readonly like?: string; readonly maximum?: number };

function toList(key: string, { fields = ['measure', 'due', 'status'], ...details }: Details = {}): object {
	const title = key.charAt(0).toUpperCase() + key.slice(1);
	const lists = ['id', 'title', ...fields].map(toField);
	return { key, title, singular: key.slice(0, -1), id_prefix: 'X', fields: lists, ...details };
}

type Given = { readonly body?: string; readonly limits?: Partial<Limits>; readonly kind?: object };

/** What is said of the items of an active worksheet of a kind with these lists. */
function check(
	lists: readonly object[],
	lines: readonly string[],
	{ body = '', kind = {}, limits = {} }: Given = {},
): Diagnostic[] {
	const period = 'start: 2026-11-01\nend: 2027-03-31\ncadence: monthly\nnext_checkin: 2026-12-01';
	const text = `---\nworksheet: own\nstatus: active\n${period}\n${lines.join('\n')}\n---\n\n# Own\n\n${body}`;
	const worksheet = parseWorksheet(text, ownKind(JSON.stringify({ items: lists, ...kind })));
	assert.ok(worksheet);
	return [...validateWorksheet(worksheet, { today: '2026-11-20', limits })];
}

const rated = {
	ratings: { of: 'practice', columns: [{ key: 'self', title: 'Self' }] },
	practices: [{ slug: 'candour', title: 'Candour' }],
};

const late = (key: string): string => `${key}: [{ id: X1, title: Write it, due: 2026-11-19 }]`;
const many = (key: string, count: number): string => {
	const items = Array.from({ length: count }, (_, index) => `{ id: X${index}, title: Write it, due: 2026-12-20 }`);
	return `${key}: [${items.join(', ')}]`;
};

/** The codes that speak of a late item of a list. */
function getCodes(list: object, key = 'experiments'): readonly string[] {
	return check([list], [late(key)]).map(({ code }) => code);
}

suite('what items of own lists are asked for', () => {
	test('as of goals, in the words of the list', () => {
		assert.equal(
			describe(check([toList('experiments')], [late('experiments').replace(']', ', { id: X2, title: Ask }]')])),
			[
				'goal-no-measure: Experiment `X1` has no measure, so nobody can tell when it is reached; write what somebody else will see',
				'goal-no-action: Experiment `X1` has no action yet, so it is a wish; add a first small step below a heading that begins with `X1`',
				'goal-overdue: Experiment `X1` was due on 2026-11-19 and is still open; choose a new date, or mark it as dropped or done',
				'goal-no-due: Experiment `X2` has no due date, so it may drift; choose a day within the period',
				'goal-no-measure: Experiment `X2` has no measure, so nobody can tell when it is reached; write what somebody else will see',
				'goal-no-action: Experiment `X2` has no action yet, so it is a wish; add a first small step below a heading that begins with `X2`',
			].join('\n'),
		);
	});

	test('as of commitments, where they are about a practice or say by whom', () => {
		const expected = [
			'commitment-no-measure: Experiment `X1` has no measure, so nobody can see that it is kept; write how the other side will notice',
			'commitment-overdue: Experiment `X1` was due on 2026-11-19 and is still open; keep it, move it and say so, or admit that it is dropped',
		].join('\n');
		for (const field of ['practice', 'by']) {
			const list = toList('experiments', { fields: [field, 'measure', 'due', 'status'] });
			assert.equal(describe(check([list], [late('experiments')])), expected);
		}
	});

	test('as of milestones, where they belong to another list', () => {
		const lists = [toList('experiments'), toList('steps', { fields: ['for: experiments', 'by', 'due', 'status'] })];
		const experiment = '{ id: X1, title: Write it, measure: Read by two, due: 2026-12-20 }';
		const found = check(lists, [
			`experiments: [${experiment}, ${experiment.replace('X1', 'X2')}]`,
			'steps: [{ id: X3, title: Ask, for: X1, due: 2026-11-19 }, { id: X4, title: Ask, for: X1, due: 2026-12-21 }]',
		]);
		assert.equal(
			describe(found.filter(({ code }) => code !== 'goal-no-action')),
			[
				'goal-no-milestone: Experiment `X2` has no step, so there is nothing to look at half-way; add one',
				'milestone-overdue: Step `X3` was due on 2026-11-19 and is still open; choose a new date, or mark it as dropped or done',
				'milestone-after-goal: Step `X4` is due after its experiment `X1`, on 2026-12-20; it is there to be looked at on the way',
			].join('\n'),
		);
		assert.ok(titles(found).includes('Insert one step for `X2`'));
		assert.deepEqual(
			found.filter(({ code }) => code === 'goal-no-action').map(({ message }) => message.values[1]),
			['X2'],
		);
	});

	test('as of goals, where they name nothing but evidence or each other', () => {
		const fields = ['proof: evidence', 'after: experiments', 'due'];
		assert.deepEqual(getCodes(toList('experiments', { fields })), ['goal-no-action', 'goal-overdue']);
		const found = check(
			[toList('experiments', { fields })],
			['experiments: [{ id: X1, title: Write it }, { id: X2, title: Show it, after: X1 }]'],
		);
		const idle = found.filter(({ code }) => code === 'goal-no-action').map(({ message }) => message.values[1]);
		assert.deepEqual(idle, ['X1', 'X2']);
	});

	test('as the key says, whatever their fields are', () => {
		assert.deepEqual(getCodes(toList('goals', { fields: ['practice', 'due'] }), 'goals'), [
			'goal-no-action',
			'goal-overdue',
		]);
		assert.deepEqual(getCodes(toList('commitments', { fields: ['due'] }), 'commitments'), ['commitment-overdue']);
		assert.deepEqual(getCodes(toList('milestones', { fields: ['due'] }), 'milestones'), ['milestone-overdue']);
	});

	test('as the kind says before all', () => {
		assert.deepEqual(getCodes(toList('goals', { like: 'commitments', fields: ['due'] }), 'goals'), [
			'commitment-overdue',
		]);
		assert.deepEqual(getCodes(toList('experiments', { like: 'milestones', fields: ['by', 'due'] })), [
			'milestone-overdue',
		]);
	});

	test('nothing that they have no key for', () => {
		const list = toList('experiments', { fields: ['day'] });
		assert.deepEqual(
			check([list], ['experiments: [{ id: X1, title: Write it, day: 2026-11-19 }]']).map(({ code }) => code),
			['goal-no-action'],
		);
	});

	test('no evidence, where they have no key for it', () => {
		const done = ['experiments: [{ id: X1, title: Write it, status: done }]'];
		const withKey = toList('experiments', { fields: ['status', 'evidence: evidence'] });
		assert.equal(describe(check([toList('experiments', { fields: ['status'] })], done, { kind: rated })), '');
		assert.equal(
			describe(check([withKey], done, { kind: rated })),
			'goal-done-no-evidence: Experiment `X1` is done and no evidence since the start shows it; add what happened, as the next rating needs it',
		);
	});

	test('evidence to be named by what can name it', () => {
		const getWords = (field: string): string => {
			const body =
				'## Evidence\n\n| ID | Date | What | Result |\n| --- | --- | --- | --- |\n| E1 | 2026-11-02 | It | Seen |\n';
			return describe(check([toList('experiments', { fields: [field] })], [], { body, kind: rated }));
		};
		const rest = 'names evidence `E1`; link it where it helps, or just enjoy it';
		assert.equal(getWords('due'), `evidence-unused: No rating ${rest}`);
		assert.equal(getWords('evidence: evidence'), `evidence-unused: No rating and no experiment ${rest}`);
	});

	test('a promise about a practice that is rated low', () => {
		const found = check(
			[toList('experiments', { fields: ['practice', 'status: open done'] })],
			['ratings: { candour: { self: 2 } }'],
			{ kind: rated },
		);
		assert.equal(
			describe(found),
			'low-rating-no-commitment: `self` says 2 for `candour` and no experiment is about it; promise one small thing, as asking and not acting lowers trust',
		);
		assert.deepEqual(titles(found), ['Insert one experiment on `candour`']);
		const added = found.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)));
		assert.doesNotMatch(added.join(''), /status/);
	});

	test('one of them for each competency in focus', () => {
		const focus = { key: 'focus', title: 'Focus', description: 'What for.', type: 'list', of: 'competency' };
		const list = toList('experiments', { fields: ['competency', 'due'] });
		const found = check([list], ['focus: [delivery]'], { kind: { fields: [focus] } });
		assert.equal(
			describe(found),
			'focus-no-goal: `delivery` is in focus and no experiment is about it; add one, or take it out of focus',
		);
		assert.deepEqual(titles(found), ['Insert one experiment for `delivery`']);
	});

	test('to be marked only with words that they may have', () => {
		const getWords = (field: string): string | undefined =>
			describe(check([toList('experiments', { fields: ['due', field] })], [late('experiments')]))
				.split('; ')
				.at(-1);
		const getFixes = (field: string): readonly string[] =>
			titles(check([toList('experiments', { fields: ['due', field] })], [late('experiments')])).slice(1);
		assert.deepEqual(getFixes('status: open done'), ['Move to 2027-03-31', 'Mark `X1` as done']);
		assert.deepEqual(getFixes('stage'), ['Move to 2027-03-31']);
		assert.equal(getWords('status: open done'), 'choose a new date, or mark it as done');
		assert.equal(getWords('stage'), 'choose a new date, or take it out of the list');
	});
});

suite('how many items of own lists may be open', () => {
	const getSurplus = (list: object, lines: string, limits: Partial<Limits> = {}): readonly Diagnostic[] =>
		check([list], [lines], { limits }).filter(({ code }) => code.startsWith('too-many'));

	test('as many as the kind says', () => {
		const found = getSurplus(toList('experiments', { maximum: 4 }), many('experiments', 6));
		assert.equal(
			describe(found),
			'too-many-goals: 6 experiments are open, and plans with more than 4 stall; leave some for later, or finish one first',
		);
		assert.deepEqual(titles(found), ['Leave `X4` and `X5` for later (dropped)']);
		assert.equal(
			describe(getSurplus(toList('experiments', { maximum: 2, like: 'commitments' }), many('experiments', 3))),
			'too-many-commitments: 3 experiments are open, and few that are kept do more than many; leave some for later, or keep one first',
		);
	});

	test('told with its title, of which only the first letters of words are made small', () => {
		const list = { ...toList('experiments', { maximum: 1 }), title: 'Own OKRs' };
		assert.match(describe(getSurplus(list, many('experiments', 2))), /2 own OKRs are open/);
	});

	test('no more than the kind says, and fewer where the setting asks for less than is usual', () => {
		const goals = toList('goals', { maximum: 4 });
		assert.equal(describe(getSurplus(goals, many('goals', 4), { goals: 3 })), '');
		assert.match(describe(getSurplus(goals, many('goals', 4), { goals: 2 })), /^too-many-goals: 4 .* more than 2 /);
		assert.match(describe(getSurplus(goals, many('goals', 5), { goals: 9 })), /^too-many-goals: 5 .* more than 4 /);
	});

	test('as the setting says, where the kind does not', () => {
		const list = toList('experiments');
		assert.match(describe(getSurplus(list, many('experiments', 4))), /more than 3 stall/);
		assert.equal(describe(getSurplus(list, many('experiments', 4), { goals: 4 })), '');
	});

	test('any number of steps, where the kind does not say', () => {
		assert.equal(describe(getSurplus(toList('milestones'), many('milestones', 9))), '');
		assert.match(
			describe(getSurplus(toList('milestones', { maximum: 8 }), many('milestones', 9))),
			/more than 8 stall/,
		);
	});

	test('none is left for later, where the list has no word for that', () => {
		const list = toList('experiments', { fields: ['due', 'status: open done'] });
		const found = getSurplus(list, many('experiments', 4));
		assert.deepEqual([found.length, titles(found)], [1, []]);
	});
});
