import { getRootSpecs } from './readFrontmatter';
import { findField } from './worksheet';
import type { Worksheet } from './worksheet';

/**
 * The share of the standard sections and of the required and recommended keys that are not empty, in percent rounded
 * down. Each counts once; a key that is both required and recommended too.
 */
export function getFilled(worksheet: Worksheet): number {
	const { kind } = worksheet;
	if (kind === undefined) {
		return 0;
	}
	const isRequired = (required: boolean | 'active'): boolean =>
		required === true || (required === 'active' && worksheet.status === 'active');
	const keys = getRootSpecs(kind)
		.filter(({ key, required, recommended }) => isRequired(required) || recommended || kind.recommended.includes(key))
		.map(({ key }) => findField(worksheet, key)?.value !== undefined);
	const sections = kind.sections.map(spec =>
		worksheet.sections.some(section => section.spec === spec && !section.isEmpty),
	);
	const all = [...keys, ...sections];
	return Math.floor((all.filter(Boolean).length * 100) / all.length);
}
