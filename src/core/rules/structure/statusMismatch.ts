import { replaceRange } from '../../edits';
import type { Fix } from '../../diagnostic';
import { setItemKey } from '../../itemEdits';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { getText } from '../../valueNode';
import type { Item, Worksheet } from '../../worksheet';

/**
 * A task that repeats a goal, milestone or commitment says something else about it than its `status`. Only you can know
 * which of the two is right.
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     status: on-track
 * ---
 * - «[x]» G1 Write a strategy
 *
 * @flagged
 * goals: [{ title: Write a strategy for Returns, id: G1, status: done, evidence: [E1] }]
 * ---
 * 1. «[ ]» G1: Write a strategy
 *
 * ## Evidence
 *
 * | ID | Date |
 * | --- | --- |
 * | E1 | 2026-10-16 |
 *
 * @fixed
 * goals: [{ title: Write a strategy for Returns, id: G1 }]
 * ---
 * - [ ] G1 Write a strategy
 */
export const statusMismatch: Rule = {
	code: 'status-mismatch',
	description: 'the box of a task and the status of the item it repeats differ',
	severity: 'information',
	check({ worksheet }, report) {
		for (const { box, isDone, mirrors } of worksheet.actions) {
			if (!mirrors || !hasKnownStatus(mirrors) || isDone === (mirrors.status === 'done')) {
				continue;
			}
			const { fields, id, idRange, status } = mirrors;
			const found = isDone
				? message('Found a ticked box, though the status of `{0}` is `{1}`; make the two agree', id, status)
				: message('Found an open box, though the status of `{0}` is `{1}`; make the two agree', id, status);
			const fixBox = (title: string, mark: string): Fix => {
				return { title: message(title), edits: replaceRange(worksheet.text, box, mark) };
			};
			report({
				range: box,
				message: found,
				related: [{ range: fields.get('status')?.value?.range ?? idRange, message: message('The item it repeats') }],
				fixes: isDone
					? [setStatus(worksheet, mirrors, 'done'), fixBox('Untick the box', '[ ]')]
					: [fixBox('Tick the box', '[x]'), setStatus(worksheet, mirrors, 'on-track')],
			});
		}
	},
};

/** An unknown word is reported as that, and nothing can be said of it here. */
function hasKnownStatus({ fields, status }: Item): boolean {
	const field = fields.get('status');
	return !field?.value || (getText(field.value) !== undefined && field.spec.values?.includes(status) === true);
}

function setStatus(worksheet: Worksheet, item: Item, status: string): Fix {
	return { title: message('Set {0} to {1}', item.id, status), edits: setItemKey(worksheet, item, 'status', status) };
}
