import { createIdSource } from '../../ids';
import { message } from '../../message';
import type { Message } from '../../message';
import type { RuleContext } from '../../rule';
import { findMentions, findReferences, getIds } from './references';

/** An id that a later item, or row of evidence, shares with an earlier one. */
export interface DuplicateId<T> {
	readonly first: T;
	readonly later: T;
}

/** The later ones of those that share an id, each with the first; what has no id shares none. */
export function findDuplicates<T extends { readonly id: string }>(owners: readonly T[]): readonly DuplicateId<T>[] {
	const firsts = new Map<string, T>();
	return owners.flatMap(owner => {
		const first = firsts.get(owner.id);
		if (first === undefined && owner.id !== '') {
			firsts.set(owner.id, owner);
		}
		return first === undefined ? [] : [{ first, later: owner }];
	});
}

/**
 * Ids that are named and that nothing has because another one is written twice in their place: renumbering mends both, so
 * that one slip is reported once. By the letters they begin with, no more than there are duplicates.
 */
export function findLostIds(context: RuleContext): ReadonlySet<string> {
	const { worksheet } = context;
	const duplicates = [
		...findDuplicates(worksheet.items).map(({ later }) => later.list.idPrefix),
		...findDuplicates(worksheet.evidence).map(() => 'E'),
	];
	if (duplicates.length === 0) {
		return new Set();
	}
	const known = new Set(getIds(worksheet, 'any'));
	const named = [...findReferences(worksheet), ...findMentions(context)].map(({ id }) => id);
	const unknown = [...new Set(named)].filter(id => !known.has(id));
	return new Set(
		[...new Set(duplicates)].flatMap(prefix => {
			const most = duplicates.filter(other => other === prefix).length;
			return unknown.filter(id => id.startsWith(prefix) && /^\d+$/.test(id.slice(prefix.length))).slice(0, most);
		}),
	);
}

/** A new id for a duplicate, and what to call the fix that gives it. */
export interface NewId {
	readonly id: string;
	readonly title: Message;
}

/** Hands out new ids for duplicates: first those that were lost, as nothing else mends what names them, then free ones. */
export function createRenumbering(context: RuleContext): (prefix: string) => NewId {
	const lost = findLostIds(context);
	const left = new Set(lost);
	const getFreeId = createIdSource(context.worksheet);
	return prefix => {
		const found = [...left].find(id => id.startsWith(prefix));
		if (found !== undefined) {
			left.delete(found);
			return { id: found, title: describeLost(context, found) };
		}
		let free = getFreeId(prefix);
		while (lost.has(free)) {
			free = getFreeId(prefix);
		}
		return { id: free, title: message('Renumber to {0}', free) };
	};
}

/** Whoever takes a lost id makes what names it point here, so they are told what that is. */
function describeLost({ worksheet }: RuleContext, id: string): Message {
	const key = findReferences(worksheet).find(reference => reference.id === id)?.key;
	return key === undefined
		? message('Renumber to {0}, which the text names', id)
		: message('Renumber to {0}, which `{1}` names', id, key);
}
