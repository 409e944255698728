import type { ItemListView, ItemView, MentionView } from '../../src/protocol';
import { t } from '../l10n';

/** Says what mentions an item and stays when it goes, in a sentence; empty where nothing does. */
export function describeMentions({ id, mentions }: ItemView, lists: readonly ItemListView[]): string {
	const words = mentions.map(mention => nameMentions(mention, lists));
	const total = mentions.reduce((sum, { count }) => sum + count, 0);
	return total === 0
		? ''
		: total === 1
			? t('{0} mentions {1}; it stays as it is.', join(words), id)
			: t('{0} mention {1}; they stay as they are.', join(words), id);
}

function nameMentions(mention: MentionView, lists: readonly ItemListView[]): string {
	const { count, type } = mention;
	const isOne = count === 1;
	switch (type) {
		case 'items': {
			const list = lists.find(({ key }) => key === mention.list);
			return `${count} ${(isOne ? list?.singular : list?.title.toLocaleLowerCase()) ?? mention.list}`;
		}
		case 'actions':
			return isOne ? t('1 action') : t('{0} actions', count);
		case 'evidence':
			return isOne ? t('1 piece of evidence') : t('{0} pieces of evidence', count);
		case 'rows':
			return isOne ? t('1 row of a table') : t('{0} rows of tables', count);
	}
}

function join(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : t('{0} and {1}', words.slice(0, -1).join(', '), last);
}
