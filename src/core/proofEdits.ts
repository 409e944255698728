import type { Fix } from './diagnostic';
import { toYamlText } from './edits';
import { appendElement } from './elementEdits';
import { addEvidenceRow } from './evidenceEdits';
import { getNextId } from './ids';
import { message } from './message';
import { setKey } from './pairEdits';
import type { TextEdit } from './range';
import { isCalled } from './ratings';
import type { Subject } from './ratings';
import { getRatingFields } from './readFrontmatter';
import type { RuleContext } from './rule';
import { findPair, isEmpty } from './valueNode';
import type { MapNode } from './valueNode';
import type { Rating, Worksheet } from './worksheet';

/** Three pieces of evidence say enough. */
const mostLinked = 3;

/** Adds evidence ids to the list of a rating, in its style. No edit where the rating is no mapping. */
export function linkEvidence(
	{ worksheet, kind }: RuleContext,
	rating: Rating,
	ids: readonly string[],
): readonly TextEdit[] {
	const map = rating.pair.value;
	if (map?.type !== 'map') {
		return [];
	}
	const order = getRatingFields(kind).map(({ key }) => key);
	return nameEvidence(worksheet, map, ids, order);
}

/** Adds evidence ids to the list of a rating or an item, in its style; `order` is that of the keys beside it. */
export function nameEvidence(
	worksheet: Worksheet,
	map: MapNode,
	ids: readonly string[],
	order: readonly string[],
): readonly TextEdit[] {
	const written = findPair(map, 'evidence')?.value;
	const sources = ids.map(toYamlText);
	if (written?.type === 'seq' && !isEmpty(written)) {
		return sources.flatMap(source => appendElement(worksheet, written, source));
	}
	const single =
		written?.type === 'scalar' && !isEmpty(written)
			? [worksheet.text.slice(written.range.start, written.range.end)]
			: [];
	return setKey(worksheet, map, { key: 'evidence', source: `[${[...single, ...sources].join(', ')}]`, order });
}

/** A fix that adds an evidence row of today for what a rating is about, to be filled in, and links it to the rating. */
export function createProofFix(context: RuleContext, rating: Rating, { slug }: Subject): Fix {
	const { worksheet, kind, today } = context;
	const id = getNextId(worksheet, 'E');
	const row = addEvidenceRow(worksheet, kind, { id, date: today, shows: slug });
	return {
		title: message('Add an evidence row for {0}', slug),
		edits: [...linkEvidence(context, rating, [id]), ...row],
	};
}

/** Fixes for a rating without evidence: link the newest rows that show what it is about, if there are any, or add one. */
export function createMissingProofFixes(context: RuleContext, rating: Rating, subject: Subject): readonly Fix[] {
	const { today, worksheet } = context;
	const rows = worksheet.evidence.filter(({ id, date = today, shows }) => {
		return id !== '' && date <= today && shows.some(word => isCalled(subject, word));
	});
	const newest = [...rows]
		.sort(({ date: a = '' }, { date: b = '' }) => (a < b ? -1 : a > b ? 1 : 0))
		.slice(-mostLinked);
	const ids = [...new Set(newest.map(({ id }) => id))];
	const link: Fix = { title: message('Link {0}', ids.join(', ')), edits: linkEvidence(context, rating, ids) };
	return [...(ids.length > 0 ? [link] : []), createProofFix(context, rating, subject)];
}
