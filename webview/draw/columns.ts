import type { ColumnView, RatingsView } from '../../src/protocol';
import { t } from '../l10n';
import type { Page } from '../page';

/** The columns that are shown; all that are in use unless somebody wants to rate alone. */
export function getShownColumns(page: Page, ratings: RatingsView): readonly ColumnView[] {
	const only = page.ratingAlone.findColumn(ratings);
	return only ? [only] : getUsedColumns(page, ratings);
}

/** Whose ratings there are, or can be: without a side for whom the worksheet can name a person, and names none. */
export function getUsedColumns(page: Page, ratings: RatingsView): readonly ColumnView[] {
	const only = page.ratingAlone.findColumn(ratings);
	return ratings.columns.filter((column, index) => {
		// A side and the field that names its person have the same key; one without such a field has no name ever.
		const isNameless = column.person === '' && page.worksheet.view.people.some(({ key }) => key === column.key);
		const isUsed = index === 0 || !isNameless || ratings.rows.some(({ values }) => (values[index] ?? '') !== '');
		// A column stays where it was drawn first, also when nothing is in it any more.
		return page.parts.isOpen(`${ratings.of}/column/${column.key}`, isUsed) || isUsed || column === only;
	});
}

/** A column as people call it: "Self (Ada Park)". */
export function nameColumn({ person, title }: ColumnView): string {
	return person === '' ? title : t('{0} ({1})', title, person);
}
