import { isCalendarDate } from '../../dates';
import type { Fix } from '../../diagnostic';
import { replaceRange, toYamlText } from '../../edits';
import type { FieldSpec, FieldType } from '../../kind';
import { findCompetency, findLevel } from '../../ladder';
import { message, shorten } from '../../message';
import { getScale, isOnScale } from '../../ratings';
import type { RuleContext } from '../../rule';
import { setPairValue } from '../../setPairValue';
import type { ValueNode } from '../../valueNode';
import type { Field } from '../../worksheet';
import type { Misfit } from './misfits';
import { getIds } from './references';

/** Ways to say the same in the type that is due; only such as bring no other error. */
export function convertValue(context: RuleContext, field: Field, misfit: Misfit): readonly Fix[] {
	const { text } = context.worksheet;
	const { node, expected } = misfit;
	const isWhole = field.value === node;
	const changes = findSources(context, field.spec, misfit).map((source): Fix => {
		const edits =
			isWhole && field.pair ? setPairValue(text, field.pair, source) : replaceRange(text, node.range, source);
		return { title: message('Change to {0}', shorten(source, 40)), edits };
	});
	return isWhole && field.pair && expected === 'rating'
		? [...changes, { title: message('Clear the value'), edits: setPairValue(text, field.pair, '') }]
		: changes;
}

/** YAML of the value in its right type. */
function findSources(context: RuleContext, spec: FieldSpec, { node, type, expected }: Misfit): readonly string[] {
	const words = getWords(context.worksheet.text, node);
	const word = words.length === 1 || type === 'text' ? words.join(', ') : '';
	if (expected === 'list') {
		const parts = words
			.flatMap(part => part.split(','))
			.map(part => part.trim())
			.filter(part => part !== '');
		const areFine = parts.length > 0 && parts.every(part => accepts(context, spec, spec.of ?? 'text', part));
		return areFine ? [`[${parts.map(toYamlText).join(', ')}]`] : [];
	}
	if (expected === 'integer') {
		return (/^\d{1,9}(?!\d)/.exec(word) ?? []).map(number => String(Number(number)));
	}
	if (expected === 'rating') {
		return /^\d{1,9}$/.test(word) && isOnScale(Number(word), getScale(context)) ? [String(Number(word))] : [];
	}
	return word !== '' && accepts(context, spec, type, word) ? [toYamlText(word)] : [];
}

/** The words of a value or of a list of values, as they are written; none where one of them is more than a word. */
export function getWords(text: string, node: ValueNode): readonly string[] {
	if (node.type === 'map') {
		return [];
	}
	const scalars = (node.type === 'seq' ? node.items : [node]).map(item => {
		const source = text.slice(item.range.start, item.range.end);
		const isPlainNumber = item.type === 'scalar' && typeof item.value !== 'string' && !source.startsWith('*');
		return item.type === 'scalar' ? (isPlainNumber ? source : String(item.value ?? '').trim()) : undefined;
	});
	return scalars.includes(undefined) ? [] : scalars.flatMap(word => word || []);
}

/** Whether text in a place of this type is not reported for something else. */
export function accepts(context: RuleContext, spec: FieldSpec, type: FieldType, word: string): boolean {
	const { kind, ladder, worksheet } = context;
	const isAccepted: Partial<Record<FieldType, () => boolean>> = {
		text: () => true,
		choice: () => spec.values?.includes(word) === true,
		date: () => isCalendarDate(word),
		level: () => ladder !== undefined && findLevel(ladder, word) !== undefined,
		competency: () => ladder !== undefined && findCompetency(ladder, word) !== undefined,
		practice: () => kind.practices.some(({ slug }) => slug === word),
		id: () => worksheet.items.every(({ id }) => id !== word),
		reference: () => getIds(worksheet, spec.refersTo ?? 'any').includes(word),
	};
	return isAccepted[type]?.() ?? false;
}
