import type { ItemList } from './kind';
import { getItemName } from './worksheet';
import type { Item } from './worksheet';

/** An item within a sentence, in the word of its list: ``goal `G1` ``. */
export function toItemWords(item: Item): string {
	return `${item.list.singular} \`${getItemName(item)}\``;
}

/** An item at the beginning of a sentence: ``Goal `G1` ``. */
export function toFirstItemWords(item: Item): string {
	const words = toItemWords(item);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What several of a list are called within a sentence: `goals`; a word such as `OKRs` stays as it is. */
export function toPlural({ title }: ItemList): string {
	return title.replace(/(?<!\S)\p{Lu}(?!\S*\p{Lu})/gu, letter => letter.toLowerCase());
}
