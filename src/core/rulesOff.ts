import { diagnosticCodes } from './diagnostic';
import type { DiagnosticCode } from './diagnostic';
import { editWorksheet } from './editWorksheet';
import type { EditContext, EditOutcome } from './editWorksheet';
import { rulesOffKey } from './commonFields';
import { readList } from './shownValues';
import { findField } from './worksheet';
import type { Worksheet } from './worksheet';

/** The codes that a worksheet switches off for itself; words that are none are left out. */
export function getRulesOff(worksheet: Worksheet): ReadonlySet<DiagnosticCode> {
	const written = new Set(readRulesOff(worksheet));
	return new Set(written.size === 0 ? [] : diagnosticCodes.filter(code => written.has(code)));
}

/** Edits that let a worksheet switch a code off for itself, beside those that it has. */
export function turnOffRule(worksheet: Worksheet, code: DiagnosticCode, context: EditContext): EditOutcome {
	const written = readRulesOff(worksheet);
	const value = written.includes(code) ? written : [...written, code];
	return editWorksheet(worksheet, { type: 'setValue', target: { at: 'field', key: rulesOffKey }, value }, context);
}

function readRulesOff(worksheet: Worksheet): readonly string[] {
	const value = findField(worksheet, rulesOffKey)?.value;
	return value ? readList(value) : [];
}
