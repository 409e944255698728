import { getPracticeChecks } from '../checks';
import { builtInLadders } from '../builtInLadders';
import { toYamlText } from '../edits';
import type { Kind } from '../kind';
import { findLevel, getSteps } from '../ladder';
import type { Level } from '../ladder';
import type { Message } from '../message';
import { message } from '../message';
import { trustFactorMeanings, trustFactors } from '../ratings';
import { toComparableText } from '../shownValues';
import { getText } from '../valueNode';
import { findCurrentLevel, findField, getItems } from '../worksheet';
import type { Worksheet } from '../worksheet';
import type { CompletionContext, Proposal, ValueSpec } from './completion';
import { getDateProposals, getDateUse } from './dateProposals';

/** What may stand as the value of a key, or as an element of its list; empty where that is free text. */
export function getValueProposals(context: CompletionContext, spec: ValueSpec): readonly Proposal[] {
	switch (spec.type) {
		case 'kind':
			return [...context.kinds.values()].map(kind => toWord(kind.id, kind.title, [kind.description]));
		case 'choice':
			return (spec.values ?? []).map(value => toWord(value));
		case 'date':
			return getDateProposals(context, getDateUse(spec.key, context.kind?.agreement?.date));
		case 'level':
			return getLevels(context, spec.key === 'target');
		case 'competency':
			return getCompetencies(context);
		case 'practice':
			return getPractices(context);
		case 'rating':
			return getRatings(context);
		case 'reference':
			return getIds(context.getWorksheet(), spec.refersTo ?? '');
		case 'ladder':
			return getLadders(context);
		case 'integer':
			return spec.key === 'schema' ? [toWord('1')] : [];
		case 'text':
			return isName(context.kind, spec.key) ? getPeople(context, spec.key) : [];
		default:
			return [];
	}
}

function toWord(value: string, detail?: string, documentation: readonly (string | Message)[] = []): Proposal {
	return { value, sort: 'word', ...(detail !== undefined && { detail }), documentation };
}

/** Those that ship with the tool, then the files; what is to be mended first says so. */
function getLadders({ ladders = [] }: CompletionContext): readonly Proposal[] {
	return [
		...[...builtInLadders.values()].map(({ id, title }) => toWord(id, title)),
		...ladders.map(({ reference, title }): Proposal => {
			const detail = title === '' ? message('has errors') : title;
			return { value: reference, source: toYamlText(reference), sort: 'file', detail };
		}),
	];
}

/** All that ratings may be of, below `trust_factors` or `ratings`. */
export function getSubjectProposals(context: CompletionContext, container: string): readonly Proposal[] {
	if (container === 'trust_factors') {
		return trustFactors.map(slug => toWord(slug, trustFactorMeanings[slug]));
	}
	const of = context.kind?.ratings?.of;
	return of === undefined ? [] : getValueProposals(context, { key: '', type: of });
}

/** Practices, with the lines that show each. */
function getPractices({ kind }: CompletionContext): readonly Proposal[] {
	return (kind?.practices ?? []).map(practice => {
		return toWord(practice.slug, practice.title, kind ? getPracticeChecks(kind, practice) : []);
	});
}

/** Levels in the order of the ladder; as a target those first that the level of today leads to. */
function getLevels({ getWorksheet, ladder }: CompletionContext, isTarget: boolean): readonly Proposal[] {
	const worksheet = isTarget ? getWorksheet() : undefined;
	const written = worksheet && getText(findCurrentLevel(worksheet)?.value);
	const current = ladder && written !== undefined ? findLevel(ladder, written) : undefined;
	const isNext = ({ slug }: Level): boolean => current?.next.includes(slug) === true;
	const levels = ladder?.levels ?? [];
	return [...levels.filter(isNext), ...levels.filter(level => !isNext(level))].map(level => {
		return toWord(level.slug, level.title, [level.scope]);
	});
}

function getCompetencies({ ladder }: CompletionContext): readonly Proposal[] {
	const competencies = ladder?.competencies ?? [];
	return [...competencies.filter(({ core }) => core), ...competencies.filter(({ core }) => !core)].map(competency => {
		return toWord(competency.slug, competency.name, [competency.definition]);
	});
}

/** The values of the scale. Practices have one of their own, from rarely to consistently. */
function getRatings({ kind, ladder }: CompletionContext): readonly Proposal[] {
	if (kind?.ratings?.of === 'practice') {
		const words = [
			message('rarely'),
			message('sometimes'),
			message('often'),
			message('usually'),
			message('consistently'),
		];
		return words.map((detail, index) => ({ value: String(index + 1), sort: 'word', detail }));
	}
	return (ladder ? getSteps(ladder.scale) : []).map(({ anchor, value }) => {
		const { meaning = '', name, typicalEvidence = '' } = anchor ?? {};
		const proof = typicalEvidence === '' ? [] : [message('What usually proves it: {0}', typicalEvidence)];
		return toWord(String(value), name, [...(meaning === '' ? [] : [meaning]), ...proof]);
	});
}

/** The ids of a list of items, or of the evidence, each once. */
export function getIds(worksheet: Worksheet | undefined, list: string): readonly Proposal[] {
	const named =
		list === 'evidence'
			? (worksheet?.evidence ?? []).map(({ cells, id }) => ({ id, words: cells.get('what')?.text ?? '' }))
			: worksheet
				? getItems(worksheet, list).map(({ fields, id }) => ({
						id,
						words: toComparableText(fields.get('title')?.value),
					}))
				: [];
	const seen = new Set(['']);
	return named
		.filter(({ id }) => !seen.has(id) && seen.add(id))
		.map(({ id, words = '' }) => ({ value: id, sort: 'id', detail: words, filter: `${id} ${words}` }));
}

/** The keys of people, and of who makes a promise. */
function isName(kind: Kind | undefined, key: string): boolean {
	return kind?.people.some(person => person.key === key) === true || key === 'by';
}

/** Names in this worksheet, then those that other worksheets know; not those of whom somebody else has to stand there. */
function getPeople(context: CompletionContext, key: string): readonly Proposal[] {
	const own = getOwnPeople(context);
	const others = [...(context.getPeople?.() ?? [])].sort((a, b) => a.localeCompare(b));
	const taken = new Set(getOthersThan(context, key));
	return [...new Set([...own, ...others])]
		.filter(name => !taken.has(name))
		.map(value => {
			return { value, source: toYamlText(value), sort: 'person' };
		});
}

/** The people whom the person of a key may not be. */
function getOthersThan({ getWorksheet, kind }: CompletionContext, key: string): readonly string[] {
	const worksheet = getWorksheet();
	const pairs = (kind?.differentPeople ?? []).filter(pair => pair.includes(key));
	return pairs
		.flatMap(pair => pair.filter(other => other !== key))
		.flatMap(other => (worksheet && getText(findField(worksheet, other)?.value)) ?? []);
}

/** The people whom the worksheet names, in the order of its kind. */
export function getOwnPeople({ getWorksheet, kind }: CompletionContext): readonly string[] {
	const worksheet = getWorksheet();
	return (kind?.people ?? []).flatMap(({ key }) => (worksheet && getText(findField(worksheet, key)?.value)) ?? []);
}

/** Whether there is anything to choose from once a key is written. */
export function isChosen({ kind }: CompletionContext, { key, type }: ValueSpec): boolean {
	return !['text', 'integer', 'id', 'container'].includes(type) || (type === 'text' && isName(kind, key));
}
