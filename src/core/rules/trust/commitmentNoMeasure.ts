import { setItemKey } from '../../itemEdits';
import { getItemsLike } from '../../itemRole';
import { toFirstItemWords } from '../../itemWords';
import { message } from '../../message';
import { getPromiseDay } from '../../proposals';
import { questions } from '../../questions';
import type { Rule } from '../../rule';

/**
 * A promise without a measure or a day: nobody can see that it is kept.
 *
 * @flagged
 * @kind leader-trust-review
 * commitments:
 *   - id: C1
 *     title: Tell Ada about a change the same day.
 *     «measure»:
 *     due:
 *   - { id: C2, title: Ask for feedback., measure: Six requests on record., «due»: }
 *
 * @flagged
 * @kind leader-trust-review
 * commitments: [{ «id: C1», title: Tell Ada about a change the same day. }]
 *
 * @fixed
 * @kind leader-trust-review
 * commitments:
 *   - { id: C1, title: Tell Ada first., measure: None heard elsewhere., due: 2027-01-31 }
 *   - { id: C2, title: Ask for feedback., status: dropped }
 */
export const commitmentNoMeasure: Rule = {
	code: 'commitment-no-measure',
	description: 'a commitment has no `measure` or no `due`',
	severity: 'warning',
	check(context, report) {
		const { worksheet } = context;
		for (const item of getItemsLike(worksheet, 'commitments').filter(({ isOpen }) => isOpen)) {
			const [measure, due] = [item.fields.get('measure'), item.fields.get('due')];
			const missing = [measure, due].filter(field => field && !field.value);
			const [first] = missing;
			if (!first) {
				continue;
			}
			const asked = missing.includes(measure) ? setItemKey(worksheet, item, 'measure', questions.kept) : [];
			const day = getPromiseDay(context);
			const dated = missing.includes(due) ? setItemKey(worksheet, item, 'due', day) : [];
			const title = asked.length > 0 ? message('Insert a question to answer') : message('Set the day to {0}', day);
			report({
				range: first.target,
				message: message(describe(missing.includes(measure), missing.includes(due)), toFirstItemWords(item)),
				fixes: [{ title, edits: [...asked, ...dated] }],
			});
		}
	},
};

function describe(lacksMeasure: boolean, lacksDue: boolean): string {
	if (lacksMeasure && lacksDue) {
		return '{0} has no measure and no day, so nobody can see that it is kept; write both';
	}
	return lacksMeasure
		? '{0} has no measure, so nobody can see that it is kept; write how the other side will notice'
		: '{0} has no day, so nobody can see that it is kept; choose one';
}
