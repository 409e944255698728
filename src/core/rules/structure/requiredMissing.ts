import { createIdSource } from '../../ids';
import { message } from '../../message';
import type { Message } from '../../message';
import { findMissingFields } from '../../requiredFields';
import type { Rule } from '../../rule';
import type { Field } from '../../worksheet';
import { suggestValue } from './suggestValue';

/**
 * A key that every worksheet needs has nothing in it. Overview, progress and most checks rest on these few.
 *
 * @flagged
 * «person»:
 * level: «""»
 *
 * @flagged
 * «worksheet: career-development»
 * start: (absent)
 *
 * @flagged
 * start: 2026-09-01
 * «end»: # when is a good day?
 * cadence: «~»
 *
 * @flagged
 * goals:
 *   - «title: Write a strategy for Returns»
 *   - { «id: G1», due: 2027-01-29 }
 *
 * @flagged
 * @kind mentorship-goal
 * «goals»:
 *
 * @fixed
 * status: draft
 * start: (absent)
 * end:
 * cadence:
 */
export const requiredMissing: Rule = {
	code: 'required-missing',
	description: 'a required key is absent or empty',
	severity: 'error',
	check(context, report) {
		const { worksheet } = context;
		const getFreeId = createIdSource(worksheet);
		for (const field of findMissingFields(worksheet)) {
			const fixes = suggestValue(context, field, getFreeId);
			report({ range: field.target, message: describe(field), fixes });
		}
	},
};

function describe({ item, spec: { key, required, type } }: Field): Message {
	if (item === undefined) {
		return required === 'active'
			? message(
					'Found no value for `{0}`, expected one in an active worksheet, since its reminders and progress depend on it; add it as `{0}: …`',
					key,
				)
			: message(
					'Found no value for `{0}`, expected one, since the overview and other checks depend on it; add it as `{0}: …`',
					key,
				);
	}
	const { id, list } = item;
	if (type === 'id') {
		return message(
			'Found no `{0}` in this {1}, by which actions and evidence name it; add one such as `{0}: {2}`',
			key,
			list.singular,
			`${list.idPrefix}1`,
		);
	}
	return id === ''
		? message('Found no `{0}` in this {1}, by which people know it; add it as `{0}: …`', key, list.singular)
		: message('Found no `{0}` in {1} `{2}`, by which people know it; add it as `{0}: …`', key, list.singular, id);
}
