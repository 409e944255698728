import type { Translate } from './translate';

/** When something planned is due: "in 7 days", "overdue by 12 days". */
export function describeDue(days: number, t: Translate): string {
	if (days < -1) {
		return t('overdue by {0} days', -days);
	}
	return [t('overdue by one day'), t('today'), t('tomorrow')][days + 1] ?? t('in {0} days', days);
}

/** How long ago something was; `days` is never negative. */
export function describeAgo(days: number, t: Translate): string {
	return [t('today'), t('yesterday')][days] ?? t('{0} days ago', days);
}
