import type { PlaceOption, YamlPlace } from '../outline/findYamlPlace';
import type { OffsetRange } from '../range';
import { escapeSnippet } from './completion';
import type { Completion, Proposal } from './completion';

/** What may be written at a place: all that there is for each of the things that can still become of it. */
export function completeOptions(
	place: YamlPlace,
	complete: (option: PlaceOption) => readonly Completion[],
): readonly Completion[] {
	const blank = place.needsBlank ? ' ' : '';
	return place.options.flatMap(complete).map(completion => ({ ...completion, snippet: blank + completion.snippet }));
}

/** Where an element with its dash goes: in the place of the word, with the blanks before it where they are not right. */
export function toLine(
	{ column, lineStart }: Extract<PlaceOption, { type: 'newElement' }>,
	{ range }: YamlPlace,
): { readonly range: OffsetRange; readonly dash: string } {
	return range.start - lineStart === column
		? { range, dash: '- ' }
		: { range: { start: lineStart, end: range.end }, dash: `${' '.repeat(column)}- ` };
}

/**
 * Values as they are written here: in the quotes that are there, or as plain YAML.
 *
 * @param wrap Puts something around a value that is text in snippets, too.
 */
export function toCompletions(
	proposals: readonly Proposal[],
	{ quote, range }: Pick<YamlPlace, 'quote' | 'range'>,
	wrap: (source: string) => string = source => source,
): readonly Completion[] {
	const fitting = quote === '' ? proposals : proposals.filter(({ value }) => !/["'\\]/.test(value));
	return fitting.map(({ detail, documentation = [], filter, isContinued, sort, value, ...rest }) => {
		const source = quote === '' ? (rest.source ?? value) : value;
		return {
			label: value,
			sort,
			...(detail !== undefined && { detail }),
			documentation,
			range,
			snippet: wrap(escapeSnippet(source) + (isContinued ? '$0' : '')),
			...(filter !== undefined && { filter }),
			...(isContinued && { isContinued }),
		};
	});
}
