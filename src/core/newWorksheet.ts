import { addDays, addMonths, cadenceDays } from './dates';
import type { CalendarDate } from './dates';
import { setKey, toYamlText } from './edits';
import { findFrontmatter } from './frontmatter';
import type { FieldSpec, Kind } from './kind';
import { findLevel } from './ladder';
import type { Ladder } from './ladder';
import { parseWorksheet } from './parseWorksheet';
import { applyEdits } from './range';
import { getRootFields } from './readFrontmatter';

/** What a new worksheet is made of. */
export interface NewWorksheetRequest {
	readonly kind: Kind;
	/** Values of root keys as a person says them; a list as words between commas. `goal` is the first goal's title. */
	readonly answers: Readonly<Record<string, string>>;
	readonly today: CalendarDate;
	readonly ladder: Ladder;
}

/** The text of a new worksheet, and the offset at which the writing starts. */
export interface NewWorksheet {
	readonly text: string;
	readonly cursor: number;
}

const placeholder = /\{\{(\w+)\}\}/g;
const cursorMark = '{{cursor}}';

/**
 * Writes a new worksheet from its kind's template. Answers that the template has no place for are added to the
 * frontmatter; keys that the kind does not know are left out, see {@link findUnknownAnswers}.
 */
export function createNewWorksheet(request: NewWorksheetRequest): NewWorksheet {
	const { template } = request.kind;
	const values = { ...getDefaults(request), ...omitBlank(request.answers) };
	const bodyStart = findFrontmatter(template)?.bodyStart ?? 0;
	const frontmatter = expand(template.slice(0, bodyStart), name => toSource(request, name, values[name] ?? ''));
	const body = expand(template.slice(bodyStart), name => (name === 'cursor' ? cursorMark : (values[name] ?? '')));
	const text = addAnswers(`${frontmatter}${body}`, request);
	const cursor = text.indexOf(cursorMark);
	return { text: text.replace(cursorMark, ''), cursor: Math.max(0, cursor) };
}

/** Keys among the answers that the kind does not have. */
export function findUnknownAnswers(kind: Kind, answers: Readonly<Record<string, string>>): readonly string[] {
	const known = new Set(['goal', ...getRootFields(kind).map(({ key }) => key)]);
	return Object.keys(answers).filter(key => !known.has(key));
}

/** A file name of its own for a worksheet: `ada-park-career-development.md`. Without a name, the kind alone. */
export function toFileName(kind: Kind, answers: Readonly<Record<string, string>>): string {
	const first = kind.people.find(({ required }) => required)?.key ?? '';
	const words = `${answers[first] ?? ''} ${kind.id}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return `${words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.md`;
}

/** A file name that is not taken: `name.md`, `name-2.md`, `name-3.md` … */
export function toFreeName(name: string, isTaken: (name: string) => boolean): string {
	const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
	let free = name;
	for (let number = 2; isTaken(free); number++) {
		free = `${stem}-${number}${extension}`;
	}
	return free;
}

function getDefaults({ kind, answers, today, ladder }: NewWorksheetRequest): Record<string, string> {
	const start = answers['start'] || today;
	const cadence = answers['cadence'] || kind.defaults.cadence;
	const titleOf = (key: string): string => findLevel(ladder, answers[key] ?? '')?.title ?? answers[key] ?? '';
	return {
		today,
		start,
		end: addMonths(start, kind.defaults.months),
		cadence,
		next_checkin: addDays(start, cadenceDays[cadence] ?? 31),
		level_title: titleOf('level'),
		target_title: titleOf('target'),
		goal: kind.defaults.goal,
	};
}

function omitBlank(answers: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(answers).flatMap(([key, value]) => (value.trim() === '' ? [] : [[key, value.trim()]])),
	);
}

/** Replaces placeholders and takes away the blanks that an empty one leaves at the end of its line. */
function expand(template: string, getValue: (name: string) => string): string {
	return template
		.split('\n')
		.map(line =>
			line.includes('{{') ? line.replace(placeholder, (_match, name: string) => getValue(name)).trimEnd() : line,
		)
		.join('\n');
}

function toSource({ kind, ladder }: NewWorksheetRequest, name: string, value: string): string {
	if (name === 'core_ratings') {
		const columns = (kind.ratings?.columns ?? []).filter(({ key }) => key !== 'mentor').map(({ key }) => `${key}: `);
		return ladder.competencies
			.filter(({ core }) => core)
			.map(({ slug }, index) => `${index === 0 ? '' : '  '}${slug}: { ${columns.join(', ')}}`)
			.join('\n');
	}
	const spec = getRootFields(kind).find(({ key }) => key === name);
	return toYaml(spec, value);
}

function toYaml(spec: FieldSpec | undefined, value: string): string {
	if (value === '') {
		return '';
	}
	if (spec?.type === 'list') {
		const words = value.split(',').flatMap(word => (word.trim() === '' ? [] : [toYamlText(word.trim())]));
		return `[${words.join(', ')}]`;
	}
	return spec?.type === 'integer' ? value : toYamlText(value);
}

/** Sets the answers that the template has a fixed value for (`status`) or no line for (`tags`). */
function addAnswers(text: string, { kind, answers }: NewWorksheetRequest): string {
	const used = new Set([...kind.template.matchAll(placeholder)].map(([, name]) => name));
	const specs = getRootFields(kind);
	const order = specs.map(({ key }) => key);
	let result = text;
	for (const [key, value] of Object.entries(omitBlank(answers))) {
		const spec = specs.find(candidate => candidate.key === key);
		const worksheet = spec && !used.has(key) ? parseWorksheet(result, new Map([[kind.id, kind]])) : undefined;
		if (worksheet && !worksheet.problem) {
			result = applyEdits(result, setKey(worksheet, worksheet.root, { key, source: toYaml(spec, value), order }));
		}
	}
	return result;
}
