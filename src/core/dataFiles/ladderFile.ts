import { message } from '../message';
import type { Message } from '../message';
import type { DataKey, DataShape, ListShape, NameSource, TextShape } from './dataShape';

const text: TextShape = { is: 'text' };
const number: DataShape = { is: 'number' };
const whole: DataShape = { is: 'number', isWhole: true };
const anything: DataShape = { is: 'anything' };
const texts: ListShape = { is: 'list', of: text };

const list = (of: DataShape, singular: string): ListShape => ({ is: 'list', of, singular });
const keys = (of: Readonly<Record<string, DataKey>>): DataShape => ({ is: 'keys', keys: of, isOpen: true });

function key(shape: DataShape, description: Message): DataKey {
	return { shape, description, isRequired: false };
}

function usual(shape: DataShape, description: Message): DataKey {
	return { ...key(shape, description), isUsual: true };
}

function required(shape: DataShape, description: Message): DataKey {
	return { ...key(shape, description), isRequired: true };
}

const tracks: NameSource = { list: ['tracks'], key: 'slug' };
const levels: NameSource = { list: ['levels'], key: 'slug' };
const groups: NameSource = { list: ['groups'], key: 'slug' };
const rating: DataShape = { is: 'number', isWhole: true, names: { list: ['scale', 'anchors'], key: 'value' } };

const slug = required(text, message('The name that worksheets and the rest of this file use, such as `senior-pm`.'));

const anchor = keys({
	value: usual(number, message('The number that this explains.')),
	name: usual(text, message('One word for it.')),
	meaning: usual(text, message('What somebody with this rating does.')),
	typical_evidence: usual(text, message('What usually proves it.')),
});

const named = keys({ slug, title: usual(text, message('What people call it.')) });

const level = keys({
	slug,
	title: usual(text, message('What people call the level; a worksheet may use it, too.')),
	aliases: key(texts, message('Other names that mean this level.')),
	track: usual({ is: 'text', names: tracks }, message('The track that the level is on.')),
	rank: usual(number, message('How high the level is. Without any ranks, levels rise in the order of the file.')),
	scope: usual(text, message('What somebody at this level is responsible for.')),
	horizon: key(anything, message('How far ahead somebody at this level looks.')),
	autonomy: key(anything, message('How much somebody at this level decides alone.')),
	next: usual(
		{ is: 'list', of: { is: 'text', names: levels } },
		message('The levels that people usually move to from here.'),
	),
});

const expectation = keys({
	expected: required(rating, message('The rating that the level asks for, a whole number of the scale.')),
	behaviours: usual(texts, message('What others see somebody at this level do.')),
});

const competency = keys({
	slug,
	name: usual(text, message('What people call the competency.')),
	aliases: key(texts, message('Other names that mean this competency.')),
	group: usual({ is: 'text', names: groups }, message('The group that it is listed in.')),
	core: key(
		{ is: 'choice', of: [true, false] },
		message('Core competencies come first among gaps of one size, and in new worksheets.'),
	),
	definition: usual(text, message('What it means to be good at this.')),
	levels: usual(
		{ is: 'table', of: expectation, names: levels },
		message('What each level asks for. A level that is left out asks for nothing, and shows no gap.'),
	),
});

const scale = keys({
	min: usual(whole, message('The lowest rating; 1 where it is left out.')),
	max: usual(whole, message('The highest rating; 5 where it is left out.')),
	step: key(anything, message('How far ratings are apart; always 1.')),
	not_observed: key(anything, message('What stands where nobody has seen it: nothing.')),
	evidence_required_above: key(number, message('Ratings above this one ask for evidence.')),
	anchors: key(list(anchor, 'anchor'), message('What the numbers mean.')),
});

/** What may stand in a `*.ladder.yaml`. Keys that are not named may hold anything. */
export const ladderFileShape = keys({
	ladder: usual(
		keys({
			id: usual(text, message('The name of the ladder.')),
			title: usual(text, message('What the ladder is called.')),
			version: key(anything, message('The version of your ladder, for those who read it.')),
			language: key(anything, message('The language it is written in, for those who read it.')),
			note: key(anything, message('What those who read the file should know.')),
		}),
		message('What the ladder is called.'),
	),
	scale: usual(scale, message('The numbers that ratings use.')),
	tracks: key(list(named, 'track'), message('The kinds of career, such as expert and manager.')),
	levels: required(list(level, 'level'), message('The rungs, the lowest first.')),
	groups: key(list(named, 'group'), message('The headings that competencies are listed under.')),
	competencies: required(list(competency, 'competency'), message('What people get better at.')),
});
