import { appendToSection } from '../../bodyEdits';
import { findAssessed, findFocus } from '../../competencies';
import { getGaps } from '../../gaps';
import type { Gap } from '../../gaps';
import type { Kind, SectionSpec } from '../../kind';
import { message } from '../../message';
import { findPeriodNotes } from '../../periodNotes';
import type { Rule } from '../../rule';
import { isOutdated } from '../../talkNotes';

/**
 * A core competency is two or more steps away from the target level and not in focus. That can be right; a line "Not this
 * period" with its name makes the choice visible.
 *
 * @flagged
 * focus: [product-strategy]
 * ratings:
 *   product-strategy: { manager: 2 }
 *   «data-fluency»: { manager: 2 }
 *   market-knowledge: { manager: 1 }
 *   discovery: { manager: 3 }
 *
 * @fixed
 * focus: [product-strategy]
 * ratings:
 *   product-strategy: { manager: 2 }
 *   data-fluency: { manager: 2 }
 * ---
 * ## Assessment
 *
 * - Not this period: data fluency. The team has an analyst until spring.
 */
export const gapLargeNoFocus: Rule = {
	code: 'gap-large-no-focus',
	description: 'a gap of 2 or more in a core competency that is not in focus',
	severity: 'information',
	tellsRatings: true,
	check(context, report) {
		const { worksheet, kind, ladder, target } = context;
		const focus = findFocus(context);
		const isReadable = focus && (focus.list !== undefined || focus.field.value === undefined);
		if (!ladder || !target || !isReadable || focus.elements.some(({ competency }) => !competency)) {
			return;
		}
		const isLarge = ({ competency, gap, rating }: Gap): boolean =>
			gap >= 2 && competency.core && findAssessed(context, rating) !== undefined;
		const large = getGaps(worksheet, kind, ladder, target).filter(isLarge);
		const open = large.filter(({ competency }) => !focus.elements.some(element => element.competency === competency));
		const notes = open.length > 0 ? findPeriodNotes(worksheet) : [];
		const spec = findSectionForNotes(kind);
		for (const { competency, gap, rating } of open) {
			const names = [competency.name, competency.slug, rating.slug].map(name => name.toLowerCase());
			if (notes.some(({ text, row }) => names.some(name => text.includes(name)) && !(row && isOutdated(row, rating)))) {
				continue;
			}
			const lines = [`- Not this period: ${competency.name}`];
			const title = message('Note "Not this period: {0}"', competency.name);
			report({
				range: rating.pair.keyRange,
				message: message(
					'The gap in `{0}` is {1} and it is not in focus; add it, or note that it is not for this period',
					rating.slug,
					gap,
				),
				fixes: spec ? [{ title, edits: appendToSection(worksheet, kind, spec, lines) }] : [],
			});
		}
	},
};

/** Where ratings are talked about, else the first section. */
function findSectionForNotes({ sections }: Kind): SectionSpec | undefined {
	const isAssessment = ({ title, aliases }: SectionSpec): boolean =>
		[title, ...aliases].some(name => /^(?:assessment|ratings)\b/i.test(name));
	return sections.find(isAssessment) ?? sections[0];
}
