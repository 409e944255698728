import { createComparisonView } from './comparisonView';
import { commonFields, rulesOffKey } from './commonFields';
import type { CalendarDate } from './dates';
import { createFieldView } from './fieldViews';
import type { ViewContext } from './fieldViews';
import { createListViews, groupActions } from './itemViews';
import type { FieldSpec } from './kind';
import { findLevel } from './ladder';
import type { Ladder } from './ladder';
import { getProgress } from './progress';
import { createRatingsView, createTrustFactorsView } from './ratingViews';
import { getRootFields } from './readFrontmatter';
import { createSectionViews } from './sectionViews';
import { findField } from './worksheet';
import type { Worksheet } from './worksheet';
import type { FieldView, WorksheetView } from './worksheetView';

/** What a view is made with, beside the worksheet. */
export interface ViewOptions {
	readonly today: CalendarDate;
	/** Absent where the worksheet's ladder cannot be used: then there are no levels to choose and no gaps. */
	readonly ladder?: Ladder;
	/** Days ahead that count as soon. */
	readonly soonDays?: number;
}

/** Keys of the period, in the order in which a form shows them; the other keys that all kinds share are seldom changed. */
const periodKeys = ['status', 'start', 'end', 'cadence', 'last_checkin', 'next_checkin'];
const hiddenKeys = ['worksheet', 'schema'];

/** All that a form shows of a worksheet; `undefined` where its kind is not known. */
export function createWorksheetView(worksheet: Worksheet, options: ViewOptions): WorksheetView | undefined {
	const { kind, title = '' } = worksheet;
	if (!kind) {
		return undefined;
	}
	const { ladder, soonDays, today } = options;
	const context: ViewContext = { worksheet, kind, today, ...(ladder && { ladder }) };
	const ratings = createRatingsView(context);
	const trustFactors = createTrustFactorsView(context);
	const comparison = ratings && createComparisonView(context, ratings);
	return {
		kindTitle: kind.title,
		kindDescription: kind.description,
		title,
		today,
		...createRootViews(context),
		progress: getProgress(worksheet, today, soonDays),
		...(ratings && { ratings }),
		...(trustFactors && { trustFactors }),
		...(comparison && { comparison }),
		lists: createListViews(context, groupActions(context)),
		sections: createSectionViews(context),
	};
}

function createRootViews(context: ViewContext): Pick<WorksheetView, 'people' | 'about' | 'period' | 'more'> {
	const { kind, worksheet } = context;
	const people = new Set(kind.people.map(({ key }) => key));
	const shared = new Set(commonFields.map(({ key }) => key));
	const specs = getRootFields(kind).filter(({ key }) => !isHidden(key, worksheet));
	const toViews = (isShown: (spec: FieldSpec) => boolean): readonly FieldView[] =>
		specs.filter(isShown).map(spec => createRootView(context, worksheet, spec));
	const byPlace = (a: FieldView, b: FieldView): number => periodKeys.indexOf(a.key) - periodKeys.indexOf(b.key);
	return {
		people: toViews(({ key }) => people.has(key)),
		about: toViews(({ key }) => !people.has(key) && !shared.has(key)),
		period: [...toViews(({ key }) => periodKeys.includes(key))].sort(byPlace),
		more: toViews(({ key }) => shared.has(key) && !periodKeys.includes(key)),
	};
}

/** What hardly anybody needs is shown where it is written. */
function isHidden(key: string, worksheet: Worksheet): boolean {
	return hiddenKeys.includes(key) || (key === rulesOffKey && !findField(worksheet, key)?.pair);
}

/** A level that is written by its title or an alias is shown as the ladder's own. */
function createRootView(context: ViewContext, { root }: Worksheet, spec: FieldSpec): FieldView {
	const view = createFieldView(context, { map: root, spec }, { at: 'field', key: spec.key });
	const level = spec.type === 'level' && context.ladder ? findLevel(context.ladder, view.value) : undefined;
	return level ? { ...view, value: level.slug } : view;
}
