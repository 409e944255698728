import { mostSteps } from './ladder';
import type { Anchor, Competency, Expectation, Ladder, Level, Scale } from './ladder';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Makes a ladder of plain data, such as a parsed `*.ladder.yaml`. Never throws: what is missing or of another type gets
 * the format's default, and what has no slug, and so cannot be named, is left out. Say what is wrong with a file by
 * `validateLadder` first.
 */
export function loadLadder(value: unknown): Ladder {
	const root = toFields(value);
	const head = toFields(root['ladder']);
	return {
		id: toText(head['id']),
		title: toText(head['title']) || toText(head['id']),
		scale: loadScale(toFields(root['scale'])),
		levels: toList(root['levels']).map(loadLevel).filter(hasSlug),
		competencies: toList(root['competencies']).map(loadCompetency).filter(hasSlug),
		groups: new Map(toList(root['groups']).map(loadGroup)),
	};
}

function loadScale(fields: Fields): Scale {
	const ends = [toNumber(fields['min'], 1), toNumber(fields['max'], 5)] as const;
	const isScale = ends.every(Number.isSafeInteger) && ends[0] < ends[1] && ends[1] - ends[0] < mostSteps;
	const [min, max] = isScale ? ends : [1, 5];
	return {
		min,
		max,
		evidenceRequiredAbove: toNumber(fields['evidence_required_above'], max),
		anchors: toList(fields['anchors'])
			.map(loadAnchor)
			.filter(({ value }) => !Number.isNaN(value)),
	};
}

function loadAnchor(value: unknown): Anchor {
	const fields = toFields(value);
	return {
		value: toNumber(fields['value'], NaN),
		name: toText(fields['name']),
		meaning: toText(fields['meaning']),
		typicalEvidence: toText(fields['typical_evidence']),
	};
}

/** Where a ladder gives no ranks, its levels rise in the order of the file. */
function loadLevel(value: unknown, index: number): Level {
	const fields = toFields(value);
	return {
		slug: toText(fields['slug']),
		title: toText(fields['title']) || toText(fields['slug']),
		aliases: toTexts(fields['aliases']),
		track: toText(fields['track']),
		rank: toNumber(fields['rank'], index + 1),
		scope: toText(fields['scope']),
		next: toTexts(fields['next']),
	};
}

function loadCompetency(value: unknown): Competency {
	const fields = toFields(value);
	return {
		slug: toText(fields['slug']),
		name: toText(fields['name']) || toText(fields['slug']),
		aliases: toTexts(fields['aliases']),
		group: toText(fields['group']),
		core: fields['core'] === true,
		definition: toText(fields['definition']),
		levels: new Map(
			Object.entries(toFields(fields['levels'])).flatMap(([slug, level]) => loadExpectation(slug, level)),
		),
	};
}

function loadGroup(value: unknown): [string, string] {
	const fields = toFields(value);
	return [toText(fields['slug']), toText(fields['title']) || toText(fields['slug'])];
}

function loadExpectation(slug: string, value: unknown): [string, Expectation][] {
	const fields = toFields(value);
	const expected = toNumber(fields['expected'], NaN);
	return Number.isNaN(expected) ? [] : [[slug, { expected, behaviours: toTexts(fields['behaviours']) }]];
}

function hasSlug({ slug }: { readonly slug: string }): boolean {
	return slug !== '';
}

function toFields(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function toList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function toTexts(value: unknown): readonly string[] {
	return toList(value)
		.map(toText)
		.filter(text => text !== '');
}

function toText(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}

function toNumber(value: unknown, otherwise: number): number {
	return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}
