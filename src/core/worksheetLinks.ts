import { builtInLadders } from './builtInLadders';
import type { RelativeLink } from './relativeLinks';
import { findRelativeLinks } from './relativeLinks';
import { getText } from './valueNode';
import { findField } from './worksheet';
import type { Worksheet } from './worksheet';

/**
 * Paths that lead to files and are no Markdown links, which an editor follows by itself: the file of the ladder, and what
 * stands bare in the evidence.
 */
export function findBareLinks(worksheet: Worksheet): readonly RelativeLink[] {
	const { text } = worksheet;
	const bare = findRelativeLinks(worksheet).filter(({ range }) => !/[(<[]/.test(text.charAt(range.start - 1)));
	const ladder = findField(worksheet, 'ladder');
	const path = getText(ladder?.value);
	const isFile = ladder && path !== undefined && !builtInLadders.has(path) && !/^(?:[a-z][\w+.-]*:|\/|\\)/i.test(path);
	return isFile ? [{ path, range: ladder.target }, ...bare] : bare;
}
