import { message, shorten } from '../../message';
import { containsRange } from '../../range';
import type { Rule } from '../../rule';
import { findInBody, findInFields } from './placeholders';
import { findPromptComments, findPromptTitles, getPrompts } from './prompts';
import { findQuestionsLeft } from './questionsLeft';

/**
 * A placeholder, or a question of the template or of a quick fix, still stands where an answer belongs. It looks finished
 * and is not.
 *
 * @flagged
 * person: «<your name>»
 * goals:
 *   - id: G1
 *     title: «What will somebody else see you do differently when this is reached?»
 *     measure: «TODO» agree with Sam
 *   - { id: G2, title: «What exactly will others see?» Improve the weekly update }
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
 * - [ ] (support) «What can Sam do that nobody else can?» Owner: Sam. Due: 2026-12-11
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
	description: '`TODO`, `...`, `<text>` or a question of the template or of a quick fix is still there',
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
		const asked = findQuestionsLeft(worksheet, kind).filter(
			range => !ranges.some(other => containsRange(other, range)),
		);
		for (const range of [...ranges, ...asked]) {
			const found = shorten(text.slice(range.start, range.end));
			report({
				range,
				message: message('Found the placeholder `{0}`, expected words of your own in its place', found),
			});
		}
	},
};
