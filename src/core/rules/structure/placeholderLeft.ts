import { message, shorten } from '../../message';
import type { Rule } from '../../rule';
import { findInBody, findInFields } from './placeholders';
import { findPromptComments, findPromptTitles, getPrompts } from './prompts';

/**
 * A placeholder, or a question of the template, still stands where an answer belongs. It looks finished and is not.
 *
 * @flagged
 * person: «<your name>»
 * goals:
 *   - id: G1
 *     title: «What will somebody else see you do differently when this is reached?»
 *     measure: «TODO» agree with Sam
 * ---
 * # 📈 Ada Park
 *
 * ## Direction
 *
 * «<what you want>»
 *
 * I want to «…» and `<not this>`, see <https://example.org> or <ada@example.org>.<br>
 *
 * ## Looking back
 *
 * «<!-- What did you learn the expensive way? -->»
 *
 * | What | When |
 * | --- | --- |
 * | «...» | «<date>» |
 *
 * ```text
 * TODO <this one neither>
 * ```
 *
 * @fixed
 * person: Ada Park
 * ---
 * # Ada Park
 *
 * <!-- A note to myself: TODO ask Sam. -->
 *
 * I want to own a product area... and <kbd>more</kbd>.
 */
export const placeholderLeft: Rule = {
	code: 'placeholder-left',
	description: '`TODO`, `...`, `<text>` or a question of the template is still there',
	severity: 'hint',
	check({ worksheet, kind }, report) {
		const { text } = worksheet;
		const prompts = getPrompts(kind);
		const ranges = [
			...findInFields(worksheet, prompts),
			...findPromptTitles(worksheet, prompts),
			...findPromptComments(worksheet, prompts),
			...findInBody(worksheet),
		];
		for (const range of ranges) {
			const found = shorten(text.slice(range.start, range.end));
			report({
				range,
				message: message('Found the placeholder `{0}`, expected words of your own in its place', found),
			});
		}
	},
};
