import type { Field, Worksheet } from './worksheet';

/** The keys that a worksheet cannot do without, as it is, and that are absent or empty. */
export function findMissingFields(worksheet: Worksheet): readonly Field[] {
	return worksheet.fields.filter(field => field.value === undefined && isRequired(field, worksheet));
}

function isRequired({ spec }: Field, { status }: Worksheet): boolean {
	return spec.required === true || (spec.required === 'active' && status === 'active');
}
