import type { Kind, Practice, SectionSpec } from './kind';
import { collapseBlanks } from './oneLine';
import type { Worksheet } from './worksheet';

/** The lines to tick that show a practice: its own, then those of the sections in which it is looked at. */
export function getPracticeChecks({ sections }: Kind, practice: Practice): readonly string[] {
	const looked = sections.filter(({ title }) => practice.sections.includes(title));
	return [...practice.checks, ...looked.flatMap(({ checks }) => checks)];
}

/** The lines to tick in a section: its own, then those of the practices that are looked at in it. */
export function getSectionChecks({ practices }: Kind, { checks, title }: SectionSpec): readonly string[] {
	const here = practices.filter(({ sections }) => sections.includes(title));
	return [...checks, ...here.flatMap(practice => practice.checks)];
}

/** Those that no task of the worksheet says yet. */
export function findNewChecks(worksheet: Worksheet, kind: Kind, spec: SectionSpec): readonly string[] {
	const checks = getSectionChecks(kind, spec);
	const written = new Set(checks.length > 0 ? worksheet.actions.map(({ text }) => collapseBlanks(text)) : []);
	return checks.filter(check => !written.has(check));
}
