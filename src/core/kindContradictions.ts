import type { Kind } from './kind';
import { findRepeatedName } from './repeatedNames';
import { toUnknownWord } from './shape';
import type { Path, ShapeProblem } from './shape';

/** What no single value shows: keys that stand twice, words that name nothing, parts that need each other. */
export function findContradiction(kind: Kind): ShapeProblem | undefined {
	const { practices, ratings, template } = kind;
	if (!template.includes(`\nworksheet: ${kind.id}\n`)) {
		return { path: ['template'], message: `Found no line \`worksheet: ${kind.id}\` in the template, expected one` };
	}
	if (ratings?.of === 'practice' && practices.length === 0) {
		return { path: ['ratings', 'of'], message: 'Found ratings of practices and no `practices`, expected at least one' };
	}
	return findRepeatedName(kind) ?? findUnknownWord(kind);
}

type Use = readonly [path: Path, word: string | undefined, known: readonly string[]];

function findUnknownWord(kind: Kind): ShapeProblem | undefined {
	const people = kind.people.map(({ key }) => key);
	const sections = kind.sections.map(({ title }) => title);
	const columns = kind.ratings?.columns.map(({ key }) => key) ?? [];
	const dates = kind.fields.filter(({ type }) => type === 'date').map(({ key }) => key);
	const lists = ['evidence', ...kind.items.map(({ key }) => key)];
	const uses: readonly Use[] = [
		...kind.differentPeople.flatMap((pair, index) =>
			pair.map((word, side): Use => [['different_people', index, side], word, people]),
		),
		...(kind.mentorIsManager ?? []).map((word, side): Use => [['mentor_is_manager', side], word, people]),
		[['support_from'], kind.supportFrom, people],
		...(kind.ratings?.columns ?? []).map(({ person }, index): Use => [
			['ratings', 'columns', index, 'person'],
			person,
			people,
		]),
		...(kind.ratings?.assessedBy ?? []).map((word, index): Use => [['ratings', 'assessed_by', index], word, columns]),
		...kind.fields.map(({ refersTo }, index): Use => [['fields', index, 'refers_to'], refersTo, lists]),
		...kind.items.flatMap((list, index) =>
			list.fields.map(({ refersTo }, place): Use => [['items', index, 'fields', place, 'refers_to'], refersTo, lists]),
		),
		[['agreement', 'date'], kind.agreement?.date, dates],
		[['agreement', 'section'], kind.agreement?.section, sections],
		...kind.practices.flatMap((practice, index) =>
			practice.sections.map((word, place): Use => [['practices', index, 'sections', place], word, sections]),
		),
	];
	const use = uses.find(([, word, known]) => word !== undefined && !known.includes(word));
	return use && toUnknownWord(use[0], use[1], use[2]).problem;
}
