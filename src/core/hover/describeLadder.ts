import { builtInLadders } from '../builtInLadders';
import { message } from '../message';
import type { Message } from '../message';
import { heading, list, texts } from './hover';
import type { HoverContext, HoverPart } from './hover';

/** What a ladder holds, and which others the worksheet could name. */
export function describeLadder({ ladder, ladders = [] }: HoverContext, reference: string): readonly HoverPart[] {
	const choices = [...[...builtInLadders.values()].map(({ id, title }) => ({ reference: id, title })), ...ladders];
	const others = choices.filter(choice => toShort(choice.reference) !== toShort(reference));
	const about = ladder
		? message(
				'{0} levels, {1} competencies, ratings from {2} to {3}',
				ladder.levels.length,
				ladder.competencies.length,
				ladder.scale.min,
				ladder.scale.max,
			)
		: message('It cannot be used as it is, so no level, competency or gap is shown.');
	return [
		heading(ladder?.title ?? reference),
		...texts(about, others.length === 0 ? undefined : message('Other ladders to choose:')),
		...list(
			others.map((other): Message | string => {
				return other.title === '' ? message('{0} (has errors)', other.reference) : `${other.reference}: ${other.title}`;
			}),
		),
	];
}

/** A path may begin with what means the folder of the worksheet, or not. */
function toShort(reference: string): string {
	return reference.replace(/^(?:\.\/)+/, '');
}
