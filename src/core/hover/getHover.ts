import { describeType } from '../describeType';
import { findIdAt, findIdentified } from '../idPlaces';
import { findOwner } from '../kind';
import { findOtherEvidenceAt } from '../otherEvidence';
import { findCompetency } from '../ladder';
import { message } from '../message';
import { containsRange } from '../range';
import type { OffsetRange } from '../range';
import { getNumber, getText } from '../valueNode';
import type { ValueNode } from '../valueNode';
import { findOwnName } from '../worksheet';
import type { Field, Rating, Worksheet } from '../worksheet';
import { describeDate } from './describeDate';
import { describeIdentified } from './describeIdentified';
import { describeLadder } from './describeLadder';
import { describeExpectations, describeLevel, describeProof, describeSubject, findCompared } from './describeSubject';
import { heading, line, texts } from './hover';
import type { Hover, HoverContext, HoverOptions, HoverPart } from './hover';

/** What there is to tell of a place in a worksheet; `undefined` where that is nothing. */
export function getHover(worksheet: Worksheet, offset: number, options: HoverOptions): Hover | undefined {
	const { frontmatter, kind } = worksheet;
	if (!kind) {
		return undefined;
	}
	const context: HoverContext = { ...options, worksheet, kind };
	const isAbove = offset < frontmatter.bodyStart;
	return (
		hoverOtherEvidence(context, offset) ??
		hoverId(context, offset) ??
		(isAbove ? hoverFrontmatter(context, offset) : (hoverCell(context, offset) ?? hoverDate(context, offset)))
	);
}

function toHover(range: OffsetRange, parts: readonly HoverPart[]): Hover | undefined {
	return parts.length === 0 ? undefined : { range, parts };
}

function hoverId(context: HoverContext, offset: number): Hover | undefined {
	const place = findIdAt(context.worksheet, offset);
	const found = place && findIdentified(context.worksheet, place.id);
	return found && toHover(place.range, describeIdentified(context, found));
}

function hoverOtherEvidence({ named, worksheet, ...context }: HoverContext, offset: number): Hover | undefined {
	const place = named && findOtherEvidenceAt(worksheet, offset);
	const evidence = place && named.evidence.find(({ id }) => id === place.id);
	return evidence && toHover(place.range, describeIdentified({ ...context, worksheet: named }, { evidence }));
}

function hoverFrontmatter(context: HoverContext, offset: number): Hover | undefined {
	const at = { start: offset, end: offset };
	const { fields, ratings } = context.worksheet;
	const rating = ratings.find(({ pair }) => containsRange(pair.keyRange, at));
	if (rating) {
		return toHover(rating.pair.keyRange, describeSubject(context, rating.slug));
	}
	const keyed = fields.find(({ pair }) => pair && containsRange(pair.keyRange, at));
	if (keyed?.pair) {
		return toHover(keyed.pair.keyRange, describeKey(keyed));
	}
	const field = fields.find(({ spec, value }) => value && spec.type !== 'container' && containsRange(value.range, at));
	const value =
		field?.value?.type === 'seq' ? field.value.items.find(({ range }) => containsRange(range, at)) : field?.value;
	const compares = field?.spec.type === 'level' ? findCompared(context) : undefined;
	const hover = field && value && toHover(value.range, describeValue(context, field, value));
	return hover && { ...hover, ...(compares && { compares }) };
}

function describeKey({ spec }: Field): readonly HoverPart[] {
	const { description, title } = spec;
	return [heading(title), ...texts(description), line(describeType(spec))];
}

function describeValue(context: HoverContext, field: Field, value: ValueNode): readonly HoverPart[] {
	const { description, of, title, type } = field.spec;
	const word = getText(value) ?? '';
	switch (of ?? type) {
		case 'level':
			return describeLevel(context, word);
		case 'competency':
		case 'practice':
			return describeSubject(context, word);
		case 'rating':
			return describeRating(context, field, value);
		case 'date':
			return describeDate(word, context.today);
		case 'ladder':
			return describeLadder(context, word);
		case 'kind':
			return [heading(context.kind.title), ...texts(context.kind.description)];
		case 'choice':
			return [heading(title), ...texts(description)];
		default:
			return describePerson(context, field);
	}
}

/** Where else there is something about the one whose worksheet it is. */
function describePerson({ findOthers, kind, worksheet }: HoverContext, { map, spec }: Field): readonly HoverPart[] {
	const name = map === worksheet.root && spec.key === findOwner(kind)?.key ? findOwnName(worksheet) : undefined;
	const links = name === undefined ? [] : (findOthers?.() ?? []);
	return name === undefined || links.length === 0
		? []
		: [{ type: 'links', words: message('Also about {0}', name), links }];
}

/** What a rating means, and what is expected. Of what others have rated nothing is told. */
function describeRating(context: HoverContext, field: Field, value: ValueNode): readonly HoverPart[] {
	const { kind, ladder, worksheet } = context;
	const number = getNumber(value);
	const rating = worksheet.ratings.find(({ pair }) => pair.value === field.map);
	const slug = rating?.slug ?? getText(field.item?.fields.get('competency')?.value) ?? '';
	const isOfLadder = kind.ratings?.of !== 'practice' && !isTrustFactor(rating);
	if (!isOfLadder || !ladder || number === undefined || context.isAlone) {
		return describeSubject(context, slug);
	}
	const anchor = ladder.scale.anchors.find(candidate => candidate.value === number);
	const competency = findCompetency(ladder, slug);
	return [
		...(anchor ? [heading(`${number} ${anchor.name}`), ...texts(anchor.meaning)] : []),
		...texts(describeProof(ladder, number)),
		...(competency ? [heading(competency.name), ...describeExpectations(context, competency)] : []),
	];
}

function isTrustFactor(rating: Rating | undefined): boolean {
	return rating?.isTrustFactor === true;
}

/** A competency or practice that a cell of a table names, also in a list with commas. */
function hoverCell(context: HoverContext, offset: number): Hover | undefined {
	const at = { start: offset, end: offset };
	const table = context.worksheet.blocks.tables.find(({ range }) => containsRange(range, at));
	const cell = table?.rows.flatMap(({ cells }) => cells).find(({ range }) => containsRange(range, at));
	if (!cell || cell.text.length > 200) {
		return undefined;
	}
	for (const { 0: words, index } of cell.text.matchAll(/[^,;\s][^,;]*/g)) {
		const start = cell.range.start + index;
		const range = { start, end: start + words.trimEnd().length };
		if (containsRange(range, at)) {
			return toHover(range, describeSubject(context, words.trim().replace(/^`|`$/g, '')));
		}
	}
	return undefined;
}

function hoverDate({ today, worksheet }: HoverContext, offset: number): Hover | undefined {
	const from = Math.max(worksheet.frontmatter.bodyStart, offset - 10);
	const around = worksheet.text.slice(from, offset + 10);
	for (const { 0: date, index } of around.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)) {
		const range = { start: from + index, end: from + index + date.length };
		if (containsRange(range, { start: offset, end: offset })) {
			return toHover(range, describeDate(date, today));
		}
	}
	return undefined;
}
