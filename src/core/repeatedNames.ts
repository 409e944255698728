import { commonFields } from './commonFields';
import type { Kind, SectionSpec } from './kind';
import { foldTitle } from './readBody';
import type { Path, ShapeProblem } from './shape';

type Named = readonly [path: Path, name: string, compared?: string];

/** The first name of a kind that stands for two things, so that nobody could tell which of them a worksheet means. */
export function findRepeatedName(kind: Kind): ShapeProblem | undefined {
	const { people, fields, items, practices, ratings, sections } = kind;
	const keys = Object.entries({ people, fields, items }).flatMap(([list, specs]) => getKeys([list], specs));
	const slugs = practices.map(({ slug }, index): Named => [['practices', index, 'slug'], slug]);
	return (
		findRepeated('key', keys, ['ratings', 'trust_factors', ...commonFields.map(({ key }) => key)]) ??
		findRepeated('key', getKeys(['ratings', 'columns'], ratings?.columns ?? []), ['evidence']) ??
		items.map((list, index) => findRepeated('key', getKeys(['items', index, 'fields'], list.fields))).find(Boolean) ??
		findRepeated('practice', slugs) ??
		findRepeated('heading', sections.flatMap(getHeadings))
	);
}

function getKeys(path: Path, specs: readonly { readonly key: string }[]): readonly Named[] {
	return specs.map(({ key }, index) => [[...path, index, 'key'], key]);
}

/** What a section may be called. It may well say the same twice itself. */
function getHeadings({ title, aliases }: SectionSpec, index: number): readonly Named[] {
	const names = [title, ...aliases];
	const folded = names.map(foldTitle);
	return names.flatMap((name, place): Named[] => {
		const step = place === 0 ? ['title'] : ['aliases', place - 1];
		const compared = foldTitle(name);
		return folded.indexOf(compared) === place ? [[['sections', index, ...step], name, compared]] : [];
	});
}

function findRepeated(sort: string, all: readonly Named[], reserved: readonly string[] = []): ShapeProblem | undefined {
	const taken = new Set(reserved);
	for (const [path, name, compared = name] of all) {
		if (taken.has(compared)) {
			return { path, message: `Found the ${sort} \`${name}\` a second time, expected another one` };
		}
		taken.add(compared);
	}
	return undefined;
}
