import { findOwner } from './kind';
import type { Kind } from './kind';
import type { OffsetRange } from './range';
import { getText } from './valueNode';
import { findField } from './worksheet';
import type { Worksheet } from './worksheet';

/** Words with a capital that begin a sentence or name a job, a group or a tool: none is the name of a person. */
const noNames = new Set(
	(
		'a accounting all analytics and another anybody both but ceo chief cpo customer customers data design designer designers director ' +
		'each engineer engineering engineers europe compliance everybody everyone few finance five four from general group growth half head i in it ' +
		'lead leader leads legal manager managers many market marketing most my no nobody nothing on one operations other ' +
		'option others owner peers people phase plan platform principal procurement product project quality research sales security senior several six ' +
		'somebody someone stakeholder stakeholders staff start stop continue quotes risk support team teams ten that the their these they ' +
		'this those three to two users variant version vice president we what when who you'
	).split(' '),
);
const name = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}`;
/** `Ada`, `Ada Park`, `Ada P.` */
const who = String.raw`${name}(?: ${name}| \p{Lu}\.)?`;
const says = String.raw`(?:says|said|told|wrote|thinks|thought|feels|felt|mentioned|noted|asked|complained|added|wants|wanted)`;

/** Places in which a name, and little else, stands: the group to find is the name. */
const patterns: readonly RegExp[] = [
	// `Ada said`, `Ada Park thinks`, `A. P. wrote`
	new RegExp(String.raw`(?<![\p{L}\p{N}])(${who})(?= ${says}\b)`, 'gdu'),
	// `Ada: "…"` in a list below a line, or within one: what opens a line of the entry is what it is about
	new RegExp(String.raw`(?<![\p{L}\p{N}])(?<!^(?:[-*+] +)?[*_]*)(${who})(?=: ?["“„«'‘])`, 'gdmu'),
	new RegExp(String.raw`(?<![\p{L}\p{N}])(${name} ${name})(?=: ?["“„«'‘])`, 'gdu'),
	// `"…" (Ada)`, `"…", Ada Park`, `“…” – Ada`
	new RegExp(String.raw`["”“»’'][.,]? ?(?:[(,–—-] ?)(${who})(?=\)|[.;]?(?:$|\n))`, 'gdu'),
	// `too late (Ada P.)`
	new RegExp(String.raw`(?<=\()(${name} \p{Lu}\.)(?=\))`, 'gdu'),
	// `A. P.`, `A.P.`; abbreviations such as `U.S.` are told apart below
	/(?<![\p{L}\p{N}.])(\p{Lu}\. ?\p{Lu}\.)(?![\p{L}\p{N}])/dgu,
	// `"…" (AP)`, `AP: "…"`
	/(?<=["”“»’'][.,]? ?\()(\p{Lu}{2,3})(?=\))/dgu,
	/(?<![\p{L}\p{N}])(\p{Lu}{2,3})(?=: ?["“„«'‘])/dgu,
];
const abbreviations = /^(?:ai|api|b2b|ceo|cfo|coo|cpo|cto|eu|gm|hr|ic|it|ok|pm|pms|po|qa|ui|uk|us|usa|ux|vp)$/i;

/**
 * Names and initials of raters in what a round says. Only what is plainly one: somebody whom the worksheet names, or words
 * that stand where a rater would. The person whose worksheet it is may be named.
 */
export function findRaterNames(worksheet: Worksheet, kind: Kind, prose: string): readonly OffsetRange[] {
	const owner = new Set(getNames(getOwnerName(worksheet, kind)));
	const written = patterns.flatMap(pattern => [...prose.matchAll(pattern)].flatMap(toRange));
	const known = findKnownNames(worksheet, kind, prose);
	const ranges = [...written.filter(({ start, end }) => isName(prose.slice(start, end))), ...known]
		.filter(({ start, end }) => !owner.has(prose.slice(start, end).replace(/ \p{Lu}\.$/u, '')))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	return ranges.filter(({ start }, index) => ranges.slice(0, index).every(({ end }) => end <= start));
}

function toRange({ indices }: RegExpExecArray): readonly OffsetRange[] {
	const [start, end] = indices?.[1] ?? [];
	return start === undefined || end === undefined ? [] : [{ start, end }];
}

function isName(words: string): boolean {
	const letters = words.replace(/[. ]/g, '');
	// "Interns said": a single word that ends so is more often a group.
	if (/^\p{L}+s$/u.test(words)) {
		return false;
	}
	return !abbreviations.test(letters) && !words.split(/[ -]/).some(word => noNames.has(word.toLowerCase()));
}

/** People whom the frontmatter names, by full or first name, and those of the talks in other entries. */
function findKnownNames(worksheet: Worksheet, kind: Kind, prose: string): readonly OffsetRange[] {
	const people = kind.people.map(({ key }) => getText(findField(worksheet, key)?.value));
	const promised = worksheet.items.map(({ fields }) => getText(fields.get('by')?.value));
	const owners = worksheet.actions.map(({ owner }) => owner);
	// A single word may be a department.
	const full = [...promised, ...owners].filter(owner => / \p{Lu}/u.test(owner ?? ''));
	const names = new Set([...people, ...full].flatMap(getNames).filter(known => !noNames.has(known.toLowerCase())));
	return [...names].flatMap(known => {
		const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${known.replace(/[^\p{L}\p{N} ]/gu, '.')}(?![\\p{L}\\p{N}])`, 'gu');
		return [...prose.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
	});
}

function getOwnerName(worksheet: Worksheet, kind: Kind): string | undefined {
	const owner = findOwner(kind);
	return owner && getText(findField(worksheet, owner.key)?.value);
}

/** A name as people write it: in full, and by its first word. */
function getNames(full: string | undefined): readonly string[] {
	const words = full?.trim() ?? '';
	const [first = ''] = words.split(/\s+/);
	return /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(first) ? [...new Set([words, first])] : [];
}
