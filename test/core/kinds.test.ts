import assert from 'node:assert/strict';
import { lint } from 'markdownlint/sync';
import { parse } from 'yaml';
import { builtInKinds } from '../../src/core/builtInKinds';
import type { FieldSpec, Kind } from '../../src/core/kind';
import { loadKind } from '../../src/core/loadKind';

/** Required keys have a `!`, recommended ones a `?`. */
const format = {
	'career-development': {
		people: 'person! manager? mentor',
		fields: 'level! target! focus?',
		columns: 'self:person manager:manager mentor:mentor',
		practices: '',
		items: { 'goals?': 'title! id! competency from to measure due status evidence' },
	},
	'mentorship-goal': {
		people: 'mentee! mentor! manager',
		fields: 'mentee_level target session_minutes agreed_on?',
		columns: '',
		practices: '',
		items: {
			'goals!': 'title! id! type competency measure due status evidence',
			'milestones?': 'title! id! goal due status',
		},
	},
	'pm-trust-review': {
		people: 'person!',
		fields: '',
		columns: 'self:person team stakeholders',
		practices: 'lead-by-example clear-expectations empowerment feedback-listening relationships',
		items: { 'commitments?': 'title! id! practice by measure due status' },
	},
	'leader-trust-review': {
		people: 'leader! pm!',
		fields: '',
		columns: 'leader:leader pm:pm',
		practices:
			'role-understanding clear-communication shared-vision support-empowerment feedback-iteration lead-by-example',
		items: { 'commitments?': 'title! id! practice by measure due status' },
	},
	'manager-review': {
		people: 'manager!',
		fields: '',
		columns: 'self:manager team',
		practices:
			'engagement development-ground path-clearing upward-feedback problem-solving cross-department culture teaching',
		items: { 'commitments?': 'title! id! practice by measure due status' },
	},
	'boss-partnership': {
		people: 'person! boss!',
		fields: '',
		columns: 'self:person boss:boss',
		practices:
			'business-results influence momentum product-expertise boss-success rapport mentors initiative relationships',
		items: { 'commitments?': 'title! id! practice by measure due status' },
	},
};

const answers = {
	person: 'Ada Park',
	manager: 'Sam Ruiz',
	mentor: 'Lena Brandt',
	mentee: 'Noor Haddad',
	leader: 'Sam Ruiz',
	pm: 'Ada Park',
	boss: 'Sam Ruiz',
	level: 'product-manager',
	target: 'senior-pm',
	target_title: 'Senior Product Manager',
	mentee_level: 'associate-pm',
	agreed_on: '2026-11-20',
	focus: '[product-strategy]',
	goal: 'Write a one-year strategy for Returns',
	start: '2026-11-20',
	end: '2027-05-20',
	cadence: 'monthly',
	next_checkin: '2026-12-21',
};
const coreRatings = 'discovery: { self: , manager: }\n  delivery: { self: , manager: }';

suite('built-in kinds', () => {
	test('are those of the format, with its keys', () => {
		const actual = Object.fromEntries([...builtInKinds.values()].map(kind => [kind.id, outline(kind)]));
		assert.deepEqual(actual, format);
	});

	for (const kind of builtInKinds.values()) {
		suite(kind.id, () => {
			test('has ratings together with trust factors, or competencies, or neither', () => {
				assert.equal(kind.trustFactors, kind.ratings?.of === 'practice');
				assert.equal(kind.ratings?.recommended ?? true, true);
			});

			test('has one log of check-ins, and a question for each section', () => {
				assert.equal(kind.sections.filter(section => section.log === 'checkin').length, 1);
				for (const { title, prompts } of kind.sections) {
					assert.ok(prompts.length >= 3, title);
					assert.equal(new Set(prompts).size, prompts.length, title);
					assert.deepEqual(
						prompts.filter(prompt => !/^[A-Z].*\?$/.test(prompt)),
						[],
						title,
					);
				}
			});

			test('has entries that open with their date and hold no placeholder', () => {
				for (const { title, log, entry = '' } of kind.sections) {
					assert.equal(entry.startsWith('### {{date}}\n\n- '), log !== undefined || entry.includes('{{date}}'), title);
					assert.doesNotMatch(entry, /\.\.\.|…|TODO|<\w+>|[^\S\n]$/m, title);
				}
			});

			test('names each section by one title or alias only', () => {
				const names = kind.sections
					.flatMap(({ title, aliases }) => [title, ...aliases])
					.map(name => name.toLowerCase());
				assert.deepEqual(
					names.filter((name, index) => names.indexOf(name) < index),
					[],
				);
			});

			for (const [title, values] of Object.entries({ 'all answers': answers, 'no answers': {} })) {
				test(`has a template that is clean Markdown with ${title}`, () => {
					assert.deepEqual(lint({ strings: { template: expand(kind.template, values) } })['template'], []);
				});

				test(`has a template with frontmatter that can be read with ${title}`, () => {
					const [, frontmatter = ''] = expand(kind.template, values).split(/^---$/m);
					const { worksheet, schema, status, sharing } = parse(frontmatter) as Record<string, unknown>;
					assert.deepEqual([worksheet, schema, status, sharing], [kind.id, 1, 'draft', 'pair']);
				});
			}

			test('has a template with its sections in order, each with a question of its own', () => {
				const sections = kind.template.split(/^## /m).slice(1);
				assert.deepEqual(
					sections.map(section => section.split('\n')[0]),
					kind.sections.map(section => section.title),
				);
				for (const [index, { title, prompts }] of kind.sections.entries()) {
					const questions = [...(sections[index] ?? '').matchAll(/<!-- (.*) -->/g)].map(match => match[1] ?? '');
					assert.equal(questions.length, 1, title);
					assert.ok(prompts.includes(questions[0] ?? ''), title);
				}
			});

			test('has a template with one cursor, all people, its rated practices, and nothing to fill in that is unknown', () => {
				const places = [...kind.template.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1] ?? '');
				assert.equal(places.filter(place => place === 'cursor').length, 1);
				assert.deepEqual(
					kind.people.filter(({ key }) => !places.includes(key)),
					[],
				);
				const rated = [...kind.template.matchAll(/^ {2}([a-z-]+): \{ (.*): , (.*): \}$/gm)].map(match => match[1]);
				assert.deepEqual(
					rated,
					kind.practices.map(practice => practice.slug),
				);
				assert.deepEqual(
					places.filter(place => !(place in answers) && !['cursor', 'core_ratings'].includes(place)),
					[],
				);
			});
		});
	}
});

suite('loadKind', () => {
	const smallest = {
		id: 'own-kind',
		title: 'Own kind',
		description: 'For a test.',
		people: [{ key: 'person', title: 'Person' }],
		sections: [{ title: 'Notes' }],
		defaults: { cadence: 'monthly', months: 6 },
		template: '---\nworksheet: own-kind\n---\n',
	};

	test('gives what is left out its default', () => {
		const kind: Kind = {
			...smallest,
			version: 1,
			people: [{ key: 'person', title: 'Person', required: false, recommended: false }],
			differentPeople: [],
			fields: [],
			trustFactors: false,
			practices: [],
			items: [],
			sections: [{ title: 'Notes', aliases: [], table: [], checks: [], blocks: [], prompts: [] }],
			recommended: [],
			defaults: { cadence: 'monthly', months: 6, goal: '' },
		};
		assert.deepEqual(loadKind(smallest), { kind });
		assert.deepEqual(loadKind({ ...smallest, fields: null }), { kind });
	});

	const people = [{ key: 'person', title: 'Person' }];
	const field = { key: 'size', title: 'Size', description: 'How large.', type: 'text' };
	const column = { key: 'self', title: 'Self' };
	const id = { ...field, key: 'id', type: 'id' };
	const goals = { key: 'goals', title: 'Goals', singular: 'goal', id_prefix: 'G', fields: [id] };
	const cases: [name: string, change: object, path: string, message: RegExp][] = [
		['a missing key', { title: undefined }, 'title', /no value for `title`/],
		['an empty key', { title: null }, 'title', /no value for `title`/],
		['a key that is missing further down', { people: [{ key: 'person' }] }, 'people.0', /no value for `title`/],
		['an unknown key', { titel: 'x' }, 'titel', /^Found `titel`, expected `id`, .*`template`$/],
		['an unknown key further down', { sections: [{ title: 'A', log_type: 'x' }] }, 'sections.0.log_type', /`log_type`/],
		['a number for text', { title: 3 }, 'title', /^Found `3`, expected text$/],
		['blank text', { title: ' ' }, 'title', /expected text/],
		[
			'an empty line in a list',
			{ sections: [{ title: 'A', prompts: [null] }] },
			'sections.0.prompts.0',
			/Found nothing/,
		],
		['an id with spaces', { id: 'Own kind' }, 'id', /`Own kind`, expected small letters/],
		['a key with a hyphen', { people: [{ key: 'the-person', title: 'P' }] }, 'people.0.key', /`the-person`/],
		['text for a list', { people: 'Ada' }, 'people', /`Ada`, expected a list/],
		['a list for a mapping', { defaults: [] }, 'defaults', /Found a list, expected keys and values/],
		['a number that is no count', { longest_months: 1.5 }, 'longest_months', /`1.5`, expected a whole number above 0/],
		['an unknown rhythm', { defaults: { cadence: 'daily', months: 1 } }, 'defaults.cadence', /expected `weekly`, /],
		['an unknown type', { fields: [{ ...field, type: 'number' }] }, 'fields.0.type', /`number`, expected `text`, /],
		['yes for true', { trust_factors: 'yes' }, 'trust_factors', /`yes`, expected `true` or `false`/],
		['three people in a pair', { mentor_is_manager: ['a', 'b', 'c'] }, 'mentor_is_manager', /a list, expected two/],
		[
			'a choice without words',
			{ fields: [{ ...field, type: 'choice' }] },
			'fields.0',
			/no `values` .* `choice`, expected one/,
		],
		[
			'words without a choice',
			{ fields: [{ ...field, values: ['s'] }] },
			'fields.0',
			/a `values` .* `text`, expected none/,
		],
		['a list of nothing', { fields: [{ ...field, type: 'list' }] }, 'fields.0', /no `of` .* `list`/],
		['a reference to nothing', { fields: [{ ...field, type: 'reference' }] }, 'fields.0', /no `refers_to`/],
		['a key that stands twice', { fields: [{ ...field, key: 'person' }] }, 'fields.0.key', /`person` a second time/],
		['a key that all kinds share', { people: [...people, { key: 'status', title: 'S' }] }, 'people.1.key', /`status`/],
		['a list with the name of the ratings', { items: [{ ...goals, key: 'ratings' }] }, 'items.0.key', /`ratings`/],
		['an unknown person in a pair', { different_people: [['person', 'boss']] }, 'different_people.0.1', /`boss`/],
		['an unknown person for support', { support_from: 'boss' }, 'support_from', /`boss`, expected `person`/],
		[
			'an unknown person for a column',
			{ ratings: { of: 'competency', columns: [{ ...column, person: 'boss' }] } },
			'ratings.columns.0.person',
			/`boss`, expected `person`/,
		],
		[
			'an unknown column',
			{ ratings: { of: 'competency', columns: [column], assessed_by: ['self', 'team'] } },
			'ratings.assessed_by.1',
			/`team`, expected `self`/,
		],
		['ratings of no practices', { ratings: { of: 'practice', columns: [column] } }, 'ratings.of', /no `practices`/],
		[
			'a reference to an unknown list',
			{ items: [{ ...goals, fields: [id, { ...field, type: 'reference', refers_to: 'aims' }] }] },
			'items.0.fields.1.refers_to',
			/`aims`, expected `evidence` or `goals`/,
		],
		[
			'a reference of the worksheet to an unknown list',
			{ fields: [{ ...field, type: 'reference', refers_to: 'aims' }] },
			'fields.0.refers_to',
			/`aims`, expected `evidence`/,
		],
		[
			'a column that stands twice',
			{ ratings: { of: 'competency', columns: [column, column] } },
			'ratings.columns.1.key',
			/the key `self` a second time/,
		],
		[
			'a column with the name of the evidence',
			{ ratings: { of: 'competency', columns: [{ ...column, key: 'evidence' }] } },
			'ratings.columns.0.key',
			/the key `evidence` a second time/,
		],
		[
			'a key of a goal that stands twice',
			{ items: [{ ...goals, fields: [id, field, field] }] },
			'items.0.fields.2.key',
			/the key `size` a second time/,
		],
		[
			'a practice that stands twice',
			{
				practices: [
					{ slug: 'candour', title: 'Candour' },
					{ slug: 'candour', title: 'Saying it' },
				],
			},
			'practices.1.slug',
			/the practice `candour` a second time/,
		],
		[
			'a heading that stands twice',
			{ sections: [{ title: 'Notes' }, { title: 'notes' }] },
			'sections.1.title',
			/the heading `notes` a second time/,
		],
		[
			'another heading that means two sections',
			{
				sections: [
					{ title: 'Notes', aliases: ['notes', 'Log'] },
					{ title: 'Reviews', aliases: ['Talks', 'log'] },
				],
			},
			'sections.1.aliases.1',
			/the heading `log` a second time/,
		],
		['an agreement on no date', { agreement: { date: 'size', section: 'Notes' } }, 'agreement.date', /`size`/],
		[
			'a practice in an unknown section',
			{ practices: [{ slug: 'candour', title: 'Candour', sections: ['Notes', 'Note'] }] },
			'practices.0.sections.1',
			/`Note`, expected `Notes`/,
		],
		['a template of another kind', { id: 'other-kind' }, 'template', /no line `worksheet: other-kind`/],
	];
	for (const [name, change, path, message] of cases) {
		test(`reports ${name}`, () => {
			const result = loadKind({ ...smallest, ...change });
			assert.ok('problem' in result, 'no problem');
			assert.equal(result.problem.path.join('.'), path);
			assert.match(result.problem.message, message);
		});
	}
});

/** What the format's tables say of a kind, in the notation of `format`. */
function outline(kind: Kind): object {
	return {
		people: kind.people.map(mark).join(' '),
		fields: kind.fields.map(mark).join(' '),
		columns: (kind.ratings?.columns ?? []).map(({ key, person }) => (person ? `${key}:${person}` : key)).join(' '),
		practices: kind.practices.map(practice => practice.slug).join(' '),
		items: Object.fromEntries(kind.items.map(list => [mark(list), list.fields.map(mark).join(' ')])),
	};
}

function mark({ key, required, recommended }: Pick<FieldSpec, 'key' | 'required' | 'recommended'>): string {
	return `${key}${required === true ? '!' : ''}${recommended ? '?' : ''}`;
}

/** As `newWorksheet` does it, without the care for YAML: values in place, no spaces at the end of a line. */
function expand(template: string, values: Readonly<Record<string, string>>): string {
	return template
		.replace('{{core_ratings}}', coreRatings)
		.replace(/\{\{(\w+)\}\}/g, (_place, key: string) => values[key] ?? '')
		.replace(/[^\S\n]+$/gm, '');
}
