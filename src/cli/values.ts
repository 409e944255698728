import { builtInKinds, isCalendarDate, severities } from '../core';
import type { CalendarDate, Kind, Severity } from '../core';
import { UsageError } from './usageError';
import { listChoices } from './words';

/** The day of `--today`; the local calendar date where it is left out. */
export function readToday(value: string | undefined): CalendarDate {
	if (value === undefined) {
		return getLocalDate(new Date());
	}
	const isDay: boolean = isCalendarDate(value);
	if (!isDay) {
		throw new UsageError(
			`\`--today ${value}\` is not a day of the calendar; write it as YYYY-MM-DD, such as 2026-11-20`,
		);
	}
	return value;
}

/** The severity of `--fail-on`. */
export function readSeverity(value: string): Severity {
	const severity = severities.find(candidate => candidate === value);
	if (severity === undefined) {
		throw new UsageError(`\`--fail-on ${value}\` is not a severity; use ${listChoices(severities)}`);
	}
	return severity;
}

/** The formatter of `--format`. */
export function chooseFormat<Formatter>(value: string, formats: Readonly<Record<string, Formatter>>): Formatter {
	const format = Object.hasOwn(formats, value) ? formats[value] : undefined;
	if (format === undefined) {
		throw new UsageError(
			`\`--format ${value}\` is not a format of this command; use ${listChoices(Object.keys(formats))}`,
		);
	}
	return format;
}

/** The kind of worksheet that the only operand names; `besides`: what the command takes in the place of one. */
export function readKind(operands: readonly string[], besides: Iterable<string> = []): Kind {
	const [id, ...others] = operands;
	const choices = listChoices([...builtInKinds.keys(), ...besides]);
	if (id === undefined) {
		throw new UsageError(`Say which kind of worksheet: ${choices}`);
	}
	if (others.length > 0) {
		throw new UsageError(`One kind at a time; leave out ${others.map(other => `\`${other}\``).join(', ')}`);
	}
	const kind = builtInKinds.get(id);
	if (kind === undefined) {
		throw new UsageError(`There is no kind of worksheet \`${id}\`; use ${choices}`);
	}
	return kind;
}

function getLocalDate(now: Date): CalendarDate {
	const pad = (part: number): string => String(part).padStart(2, '0');
	return `${String(now.getFullYear()).padStart(4, '0')}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
