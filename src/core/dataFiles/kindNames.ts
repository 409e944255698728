import { commonFields } from '../commonFields';
import { cadenceDays } from '../dates';
import type { ItemRole } from '../itemRole';
import { message } from '../message';
import type { Message } from '../message';
import { blockCatalogue } from '../snippets/catalogue';
import type { NameSource } from './dataShape';

/** What the words of a kind file may name. */
export const kindNames = {
	people: { list: ['people'], key: 'key' },
	columns: { list: ['ratings', 'columns'], key: 'key' },
	dates: { list: ['fields'], key: 'key', only: ['type', 'date'] },
	sections: { list: ['sections'], key: 'title' },
	lists: {
		list: ['items'],
		key: 'key',
		known: () => [{ name: 'evidence', title: 'The table of evidence' }],
	},
	blocks: {
		known: () => [...blockCatalogue.values()].map(({ detail, name, title }) => ({ name, title, text: detail })),
	},
	shared: {
		known: () => {
			const optional = commonFields.filter(({ required }) => required !== true);
			return optional.map(({ description, key, title }) => ({ name: key, title, text: description }));
		},
	},
} as const satisfies Readonly<Record<string, NameSource>>;

/** What makes a section a log. */
export const logMeanings: Readonly<Record<string, Message>> = {
	checkin: message('Its dated entries count as check-ins.'),
	feedback: message('Its entries carry situation, behaviour and impact.'),
	notes: message('Any other dated entries.'),
};

/** What checks look for in a section. */
export const purposeMeanings: Readonly<Record<string, Message>> = {
	sessions: message('Its dated entries are talks that leave actions behind.'),
	wins: message('Its dated lines or rows celebrate something.'),
	closing: message('It gathers what is learned at the end.'),
};

/** What each of the roles of a list asks of its items. */
export const roleMeanings: Readonly<Record<ItemRole, Message>> = {
	goals: message('Something to reach: a measure, a day and a first action; few at a time.'),
	commitments: message('A promise to somebody: a way to see that it is kept, and a day; few at a time.'),
	milestones: message('A step on the way to an item of another list: no later than that, and worth a celebration.'),
};

/** How often each rhythm is. */
export const cadenceMeanings: Readonly<Record<string, Message>> = Object.fromEntries(
	Object.entries(cadenceDays).map(([word, days]) => [word, message('Every {0} days.', days)]),
);
