import type { ItemFacts } from './itemFacts';
import { message } from './message';
import type { Message } from './message';

/** What to call an item in a list: its id and its title, as headings do; where it has neither, its place. */
export function getItemLabel({ id, index, listTitle, title }: ItemFacts): string | Message {
	const label = [id, title].filter(part => part !== '').join(' ');
	return label === '' ? message('{0}, number {1}', listTitle, index + 1) : label;
}
