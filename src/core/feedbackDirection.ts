import { collapseBlanks } from './oneLine';
import type { FeedbackEntry } from './feedback';
import type { Kind } from './kind';
import { findFirstName } from './proposals';
import { getText } from './valueNode';
import { findField } from './worksheet';
import type { Worksheet } from './worksheet';

/** One of the two people of a worksheet. */
export interface Party {
	readonly key: string;
	/** The first name. */
	readonly name: string;
}

/** Who said something to whom; `others` where somebody else took part. */
export type Direction = { readonly from: Party; readonly to: Party } | 'others';

/**
 * Tells in which direction a feedback entry goes, where its heading or a line such as `Direction: Lena to Noor` says so
 * plainly. The two are the people that the kind requires; `undefined` where it requires others than two.
 */
export function createDirectionReader(
	worksheet: Worksheet,
	kind: Kind,
): ((feedback: FeedbackEntry) => Direction | undefined) | undefined {
	const parties = findParties(worksheet, kind);
	const [owner, other, ...more] = parties;
	if (!owner || !other || more.length > 0 || fold(owner.name) === fold(other.name)) {
		return undefined;
	}
	const find = (words: string): Known | undefined =>
		parties.find(({ calls }) => calls.includes(dropArticle(fold(words))));
	return ({ entry, lines }) => {
		const title = worksheet.text.slice(entry.dateRange.end, entry.headingRange.end);
		const labelled = lines.find(({ label }) => /^direction$/i.test(label))?.words;
		const { from, to } = readWords(labelled ?? title);
		if (from === undefined && to === undefined) {
			return undefined;
		}
		const [giver, receiver] = [from, to].map(words =>
			words === undefined ? undefined : (readOwn(words, owner) ?? find(words)),
		);
		if ((from !== undefined && !giver) || (to !== undefined && !receiver)) {
			return 'others';
		}
		const by = giver ?? (receiver === owner ? other : owner);
		return { from: by, to: by === owner ? other : owner };
	};
}

/** The people that the kind requires, where they are named. */
function findParties(worksheet: Worksheet, { people }: Kind): readonly Known[] {
	return people
		.filter(({ required }) => required)
		.flatMap(({ key, title }): Known[] => {
			const name = findFirstName(worksheet, key);
			const whole = getText(findField(worksheet, key)?.value);
			return name === undefined || whole === undefined ? [] : [{ key, name, calls: [title, whole, name].map(fold) }];
		});
}

interface Known extends Party {
	/** Folded words that mean this person. */
	readonly calls: readonly string[];
}

/** What stands around "to", "from", "given" or "received". */
function readWords(source: string): { readonly from?: string; readonly to?: string } {
	const words = collapseBlanks(source)
		.replace(/^[\s,;:.()–—-]+/, '')
		.replace(/[\s).#]+$/, '');
	const [, from, to] = /^(?:from )?(.+?) (?:to|→|->) ([^,;:(]+)/i.exec(words) ?? [];
	if (from !== undefined && to !== undefined) {
		return { from, to };
	}
	const [, single] = /^from ([^,;:(]+)/i.exec(words) ?? [];
	const [, receiver] = /^(?:to|for) ([^,;:(]+)/i.exec(words) ?? [];
	return {
		...(single !== undefined && { from: single }),
		...(receiver !== undefined && { to: receiver }),
		...(/^given\b/i.test(words) && { from: 'me' }),
		...(/^received\b/i.test(words) && { to: 'me' }),
	};
}

/** The one who keeps the worksheet writes of themselves as "me". */
function readOwn(words: string, owner: Known): Known | undefined {
	return /^(?:me|i|myself)$/i.test(words.trim()) ? owner : undefined;
}

function dropArticle(words: string): string {
	return words.replace(/^(?:the|my) /, '');
}

function fold(words: string): string {
	return collapseBlanks(words).toLowerCase();
}
