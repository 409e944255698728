import assert from 'node:assert/strict';
import { builtInKinds } from '../../src/core/builtInKinds';
import type { Kind } from '../../src/core/kind';
import { blockCatalogue, blockQuestions } from '../../src/core/snippets/catalogue';
import type { Block } from '../../src/core/snippets/catalogue';
import { expandSnippet } from '../core/snippets/expandSnippet';
import { createText, findErrors, findLeft, getKind, listNewParts, parse } from '../core/snippets/worksheets';

const trust = ['pm-trust-review', 'leader-trust-review'];
const relationships = [...trust, 'manager-review', 'boss-partnership'];
const all = [...builtInKinds.keys()];

/** The snippets of the catalogue, with the kinds that each is for. */
const catalogue: Readonly<Record<string, readonly string[]>> = {
	'mentorship-goal': ['mentorship-goal'],
	goal: ['career-development', 'pm-trust-review', 'boss-partnership'],
	action: all,
	milestone: ['mentorship-goal', 'pm-trust-review'],
	evidence: ['career-development', ...relationships],
	'feedback-sbi': all,
	'feedback-request': all,
	'you-said-i-did': [...trust, 'manager-review'],
	session: ['mentorship-goal'],
	reflection: all,
	agreement: ['mentorship-goal'],
	'safety-check': ['mentorship-goal', 'pm-trust-review'],
	'learning-item': ['mentorship-goal', 'career-development'],
	contact: ['mentorship-goal', ...trust, 'boss-partnership'],
	intro: ['mentorship-goal'],
	event: ['mentorship-goal', 'pm-trust-review'],
	win: ['mentorship-goal', 'career-development'],
	'passing-on': ['mentorship-goal'],
	closing: ['mentorship-goal'],
	commitment: relationships,
	'trust-item': relationships,
	mistake: relationships,
	credit: ['pm-trust-review'],
	decision: all,
	'delegation-row': relationships,
	expectation: relationships,
	alignment: ['leader-trust-review'],
	'listening-note': relationships,
	'help-log': ['manager-review', 'leader-trust-review'],
	'priority-sort': ['boss-partnership'],
	'feedback-360': ['manager-review'],
	'hard-question': ['manager-review'],
	'skip-level': ['manager-review'],
	workload: ['manager-review'],
	boss: ['boss-partnership'],
	'mentor-search': ['boss-partnership', 'mentorship-goal'],
	'review-entry': all,
	worksheet: all,
};

/** What each block is known as by the parser, in a section or a list that names it. `@` is that place. */
const recognised: Readonly<Record<string, readonly string[]>> = {
	...inPlace('item @', 'goal mentorship-goal milestone commitment'),
	...inPlace('action (experience) in @', 'action action-stuck reflection boss-problem'),
	...inPlace('action (people) in @', 'feedback-request you-said-i-did closing contact-repair event worksheet-link'),
	...inPlace('action (support) in @', 'action-obstacle expectation-guidance'),
	...inPlace('action (learning) in @', 'goal-growth learning-item-action boss-knowledge'),
	...inPlace('action (any) in @', 'milestone-task'),
	...inPlace('entry 2026-11-20 in @', 'review-entry review-entry-told session feedback-360 hard-question skip-level'),
	'goal-heading': ['heading in @', 'action (experience) in @', 'action (support) in @'],
	...inPlace('evidence E1', 'evidence'),
	...inPlace(
		'table of 1 in @',
		'goal-team mentorship-goal-focus decision decision-vision feedback-sbi-strength reflection-why-now learning-item win ' +
			'safety-check safety-check-signs intro mentor-search passing-on passing-on-contribution contact contact-stakeholder trust-item mistake credit ' +
			'delegation-row delegation-row-asked delegation-row-strengths expectation-roles listening-note help-log priority-sort ' +
			'workload workload-engagement workload-development workload-users boss',
	),
	...inPlace('table of 2 in @', 'expectation'),
	...inPlace('table of 3 in @', 'session-mentor trust-item-circles trust-item-role'),
	...inPlace('table of 4 in @', 'contact-groups boss-preferences'),
	...inPlace('table of 5 in @', 'alignment'),
	...inPlace('table of 11 in @', 'agreement'),
};

function inPlace(part: string, names: string): Record<string, readonly string[]> {
	return Object.fromEntries(names.split(' ').map(name => [name, [part]]));
}

/** The block of the catalogue that a block is a sort of: `goal` for `goal-heading`. */
function getFamily(name: string): string {
	const families = Object.keys(catalogue).filter(family => name === family || name.startsWith(`${family}-`));
	return families.sort((a, b) => b.length - a.length)[0] ?? `none for ${name}`;
}

interface Place {
	readonly kind: Kind;
	readonly title: string;
	readonly isList: boolean;
	readonly block: Block;
}

/** Every place of every kind, with each block that it names. */
function listPlaces(): Place[] {
	return [...builtInKinds.values()].flatMap(kind => [
		...kind.items.map(({ block = '', key }) => ({ kind, title: key, isList: true, block: getBlock(block) })),
		...kind.sections.flatMap(({ blocks, title }) =>
			blocks.map(name => ({ kind, title, isList: false, block: getBlock(name) })),
		),
	]);
}

function getBlock(name: string): Block {
	const block = blockCatalogue.get(name);
	assert.ok(block, `There is no block ${name}`);
	return block;
}

/** Writes a block by hand: below the key of its list, or below the heading of its section. */
function write(text: string, { block, isList, title }: Place): string {
	const lines = expandSnippet(block.body.join('\n')).split('\n');
	if (!isList) {
		return text.replace(`\n## ${title}\n`, match => `${match}\n${lines.join('\n')}\n`);
	}
	const withList = new RegExp(`^${title}:`, 'm').test(text) ? text : text.replace('\n---\n', `\n${title}:\n---\n`);
	return withList.replace(`\n${title}:\n`, match => `${match}${lines.map(line => `  ${line}\n`).join('')}`);
}

suite('snippets', () => {
	test('are those of the catalogue, by name and prefix, and some of each sort more', () => {
		const names = [...blockCatalogue.keys()];
		assert.deepEqual([...new Set(names.map(getFamily))].sort(), Object.keys(catalogue).sort());
		assert.deepEqual(
			Object.keys(catalogue).filter(name => !names.includes(name)),
			[],
		);
		for (const { name, prefix } of blockCatalogue.values()) {
			assert.equal(prefix, `pm-${name}`);
		}
	});

	test('are offered by each kind that the catalogue names', () => {
		const offered = new Set(listPlaces().map(({ block, kind }) => `${getFamily(block.name)} in ${kind.id}`));
		const expected = Object.entries(catalogue)
			.filter(([family]) => family !== 'worksheet')
			.flatMap(([family, kinds]) => kinds.map(kind => `${family} in ${kind}`));
		assert.deepEqual(
			expected.filter(entry => !offered.has(entry)),
			[],
		);
	});

	test('say in one plain sentence what they are', () => {
		for (const { description, title } of blockCatalogue.values()) {
			assert.match(description, /^[A-Z0-9][^.!?]{15,95}\.$/);
			assert.match(title, /^.{3,60}$/);
		}
	});

	test('ask in plain words, as a question that is left is looked for by its words', () => {
		assert.deepEqual(
			blockQuestions.filter(question => !/^[A-Z][A-Za-z ,'-]+\?$/.test(question)),
			[],
		);
		assert.ok(blockQuestions.length > 10);
	});

	test('have their tab stops numbered from 1 without a gap', () => {
		for (const { body, name } of blockCatalogue.values()) {
			const stops = [...body.join('\n').matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number));
			const numbers = [...new Set(stops)].filter(number => number > 0).sort((a, b) => a - b);
			assert.deepEqual(
				numbers,
				Array.from(numbers, (_number, index) => index + 1),
				name,
			);
		}
	});

	for (const place of listPlaces()) {
		const { block, kind, title } = place;
		test(`${block.prefix} is understood in ${title} of ${kind.id}, and brings no error`, () => {
			const before = createText(kind);
			const after = write(before, place);
			const found = listNewParts(before, after);
			const expected = (recognised[block.name] ?? findInLog(place)).map(part => part.replace('@', title));
			assert.deepEqual(
				expected.filter(part => !found.includes(part)),
				[],
				found.join('\n'),
			);
			assert.ok(expected.length > 0, `Nobody says how ${block.name} is known`);
			assert.deepEqual(findErrors(after), []);
		});
	}

	for (const kind of builtInKinds.values()) {
		for (const { blocks, entry, title } of kind.sections.filter(section => section.entry !== undefined)) {
			test(`pm-${blocks[0] ?? ''} asks all that the form asks in ${title} of ${kind.id}`, () => {
				const labels = (entry ?? '').split('\n').flatMap(line => /^(?:- .*?:|\| [^|]*\|)/.exec(line)?.[0] ?? []);
				const words = expandSnippet(getBlock(blocks[0] ?? '').body.join('\n'));
				assert.deepEqual(
					labels.filter(label => !words.includes(label)),
					[],
				);
				assert.ok(labels.length > 3);
			});
		}
	}

	test('leave no question behind that nobody hears of', () => {
		const text = write(createText(getKind('career-development')).replace('status: draft', 'status: active'), {
			kind: getKind('career-development'),
			title: 'Goals and actions',
			isList: false,
			block: getBlock('action-obstacle'),
		});
		assert.ok(findLeft(text).includes('What stands in the way?'), findLeft(text).join('\n'));
	});

	for (const [id, [list, name]] of Object.entries({
		'mentorship-goal': ['milestones', 'milestone-first'],
		'pm-trust-review': ['commitments', 'commitment-first'],
	} as const)) {
		test(`pm-${name} starts its list`, () => {
			const before = createText(getKind(id));
			const after = before.replace('\n---\n', `\n${expandSnippet(getBlock(name).body.join('\n'))}\n---\n`);
			assert.deepEqual(listNewParts(before, after), [`item ${list}`]);
			assert.deepEqual(findErrors(after), []);
		});
	}

	test('pm-evidence-row continues a table', () => {
		const before = createText(getKind('career-development'));
		const rows = ['evidence', 'evidence-row'].flatMap(name => getBlock(name).body).join('\n');
		const after = before.replace('\n## Evidence\n', match => `${match}\n${expandSnippet(rows)}\n`);
		assert.deepEqual(
			parse(after).evidence.map(({ id, date }) => `${id} ${date ?? ''}`),
			['E1 2026-11-20', 'E2 2026-11-20'],
		);
		assert.deepEqual(findErrors(after), []);
	});

	test('pm-trust-item-factors are trust factors', () => {
		const before = createText(getKind('pm-trust-review'));
		const factors = expandSnippet(getBlock('trust-item-factors').body.join('\n'));
		const after = before.replace('\n---\n', `\n${factors}\n---\n`);
		const slugs = ['credibility', 'reliability', 'openness', 'self_focus'];
		assert.deepEqual(
			listNewParts(before, after),
			slugs.map(slug => `trust factor ${slug}`),
		);
		assert.deepEqual(findErrors(after), []);
	});
});

/** Feedback is an entry where a log of feedback is kept, and a heading to find it by elsewhere. */
function findInLog({ block, kind, title }: Place): readonly string[] {
	const isLog = kind.sections.some(section => section.title === title && section.log !== undefined);
	return block.name === 'feedback-sbi' ? [isLog ? 'entry 2026-11-20 in @' : 'heading in @'] : [];
}

suite('snippets of whole worksheets', () => {
	for (const kind of builtInKinds.values()) {
		const name = kind.id === 'career-development' ? 'worksheet' : `worksheet-${kind.id}`;
		test(`pm-${name} is a ${kind.id} as the command makes it, and has no error`, () => {
			const text = expandSnippet(`${getBlock(name).body.join('\n')}\n`);
			const [made, wanted] = [parse(text), parse(createText(kind))];
			assert.equal(made.kind, kind);
			const toOutline = ({ fields, ratings, root, sections }: typeof made): unknown => ({
				keys: root.pairs.map(({ key }) => key),
				sections: sections.map(({ title }) => title),
				ratings: kind.practices.length > 0 ? ratings.map(({ slug }) => slug) : [],
				cadence: fields.find(({ spec }) => spec.key === 'cadence')?.value,
			});
			assert.deepEqual(
				{ ...(toOutline(made) as object), cadence: 0 },
				{ ...(toOutline(wanted) as object), cadence: 0 },
			);
			assert.match(text, new RegExp(`^cadence: ${kind.defaults.cadence}$`, 'm'));
			assert.deepEqual(findErrors(text), []);
		});
	}
});
