import type { Fix } from '../../diagnostic';
import { replaceRange, toYamlText } from '../../edits';
import { removeElements } from '../../elementEdits';
import { getNextId } from '../../ids';
import { message } from '../../message';
import { getScale, isOnScale } from '../../ratings';
import type { RuleContext } from '../../rule';
import { isEmpty } from '../../valueNode';
import type { ValueNode } from '../../valueNode';
import { findField } from '../../worksheet';
import type { Misshapen } from '../../worksheet';
import { getWords } from './convertValue';
import { needsOnlyTitle } from './suggestValue';

const longestList = 500;

/** Gives a rating its side and a goal that is only a title its id, and takes out entries that hold nothing. */
export function convertMisshapen(context: RuleContext, { value, expected }: Misshapen): readonly Fix[] {
	return expected === 'mapping' ? toRatings(context, value) : expected === 'item' ? toItem(context, value) : [];
}

/** A number where the sides belong is somebody's rating; whose, the person knows. */
function toRatings(context: RuleContext, value: ValueNode): readonly Fix[] {
	const { worksheet, kind } = context;
	const number = value.type === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
	const isRating = worksheet.ratings.some(({ pair }) => pair.value === value);
	if (!isRating || !isOnScale(number, getScale(context))) {
		return [];
	}
	return (kind.ratings?.columns ?? []).map(({ key }): Fix => {
		const source = `{ ${key}: ${number} }`;
		return { title: message('Change to {0}', source), edits: replaceRange(worksheet.text, value.range, source) };
	});
}

function toItem({ kind, worksheet }: RuleContext, value: ValueNode): readonly Fix[] {
	for (const list of kind.items) {
		const seq = findField(worksheet, list.key)?.value;
		// Longer lists are nobody's, and finding an entry's place in them takes its time.
		if (seq?.type !== 'seq' || seq.items.length > longestList || !seq.items.includes(value)) {
			continue;
		}
		if (isEmpty(value)) {
			const edits = removeElements(worksheet.text, seq, new Set([value]));
			return [{ title: message('Remove the empty entry'), edits }];
		}
		const [title] = value.type === 'scalar' ? getWords(worksheet.text, value) : [];
		if (title === undefined || !needsOnlyTitle(list)) {
			return [];
		}
		const source = `{ id: ${getNextId(worksheet, list.idPrefix)}, title: ${toYamlText(title)} }`;
		const edits = replaceRange(worksheet.text, value.range, source);
		return [{ title: message('Make it the title of a {0}', list.singular), edits }];
	}
	return [];
}
