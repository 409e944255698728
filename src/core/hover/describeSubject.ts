import { getPracticeChecks } from '../checks';
import { findCompetency, findLevel } from '../ladder';
import type { Competency, Ladder, Level } from '../ladder';
import { message } from '../message';
import type { Message } from '../message';
import { getText } from '../valueNode';
import { findCurrentLevel, findField } from '../worksheet';
import { heading, list, texts } from './hover';
import type { HoverContext, HoverPart } from './hover';

/** What is rated: a competency with what both levels expect, or a practice with its lines to tick. */
export function describeSubject(context: HoverContext, slug: string): readonly HoverPart[] {
	const practice = context.kind.practices.find(candidate => candidate.slug === slug);
	if (practice) {
		return [heading(practice.title), ...list(getPracticeChecks(context.kind, practice))];
	}
	const { ladder } = context;
	const competency = ladder && findCompetency(ladder, slug);
	if (!ladder || !competency) {
		return [];
	}
	const { definition, name } = competency;
	const target = findLevels(context).target;
	const expected = target && competency.levels.get(target.slug)?.expected;
	return [
		heading(name),
		...texts(definition),
		...describeExpectations(context, competency),
		...texts(expected === undefined ? undefined : describeProof(ladder, expected)),
	];
}

/** What the level of today and the target expect; once where they are the same. */
export function describeExpectations(context: HoverContext, competency: Competency): readonly HoverPart[] {
	const { current, target } = findLevels(context);
	const isSame = current !== undefined && current === target;
	return [
		...(current
			? describeExpectation(competency, current, ({ title }, value) =>
					isSame
						? message('Now and at the target, {0}, expected: {1}', title, value)
						: message('Now, {0}, expected: {1}', title, value),
				)
			: []),
		...(target && !isSame
			? describeExpectation(competency, target, ({ title }, value) =>
					message('At the target, {0}, expected: {1}', title, value),
				)
			: []),
	];
}

function describeExpectation(
	{ levels }: Competency,
	level: Level,
	toWords: (level: Level, value: number) => Message,
): readonly HoverPart[] {
	const expectation = levels.get(level.slug);
	return expectation ? [...texts(toWords(level, expectation.expected)), ...list(expectation.behaviours)] : [];
}

/** What usually proves a value of the scale, where the ladder says it. */
export function describeProof({ scale }: Ladder, value: number): Message | undefined {
	const anchor = scale.anchors.find(candidate => candidate.value === value);
	return anchor && anchor.typicalEvidence !== ''
		? message('What usually proves {0}, {1}: {2}', value, anchor.name, anchor.typicalEvidence)
		: undefined;
}

/** A level: who has it, and where it leads. */
export function describeLevel({ ladder }: HoverContext, name: string): readonly HoverPart[] {
	const level = ladder && findLevel(ladder, name);
	if (!level) {
		return [];
	}
	const next = level.next.map(slug => findLevel(ladder, slug)?.title ?? slug).join(', ');
	return [heading(level.title), ...texts(level.scope, next === '' ? undefined : message('Leads to: {0}', next))];
}

/** The levels of today and of the target, where a level is told of and both are there. */
export function findCompared(context: HoverContext): readonly [string, string] | undefined {
	const { current, target } = findLevels(context);
	return current && target && [current.slug, target.slug];
}

function findLevels({ ladder, worksheet }: HoverContext): { readonly current?: Level; readonly target?: Level } {
	const find = (word: string | undefined): Level | undefined =>
		ladder && word !== undefined ? findLevel(ladder, word) : undefined;
	const current = find(getText(findCurrentLevel(worksheet)?.value));
	const target = find(getText(findField(worksheet, 'target')?.value));
	return { ...(current && { current }), ...(target && { target }) };
}
