import type { ColumnView, RatingsView } from '../../src/protocol';
import { t } from '../l10n';
import type { Page } from '../page';

/** The columns that are shown; all of them unless somebody wants to rate alone. */
export function getShownColumns(page: Page, ratings: RatingsView): readonly ColumnView[] {
	const only = page.findOnlyColumn(ratings);
	return only ? [only] : ratings.columns;
}

/** A column as people call it: "Self (Ada Park)". */
export function nameColumn({ person, title }: ColumnView): string {
	return person === '' ? title : t('{0} ({1})', title, person);
}
