import { addDays, addMonths, cadenceDays, isCalendarDate } from './dates';
import type { CalendarDate } from './dates';
import { toYamlText } from './edits';
import { findFrontmatter } from './frontmatter';
import type { FieldSpec, Kind } from './kind';
import { findLevel } from './ladder';
import type { Ladder } from './ladder';
import { setKey } from './pairEdits';
import { parseWorksheet } from './parseWorksheet';
import { applyEdits } from './range';
import { getRootFields } from './readFrontmatter';

/** What a new worksheet is made of. */
export interface NewWorksheetRequest {
	readonly kind: Kind;
	/** Values of root keys as a person says them; a list as words between commas. `goal` is the first goal's title. */
	readonly answers: Readonly<Record<string, string>>;
	readonly today: CalendarDate;
	/** Absent where none can be used: then levels stay as they are said, and nothing is prepared to be rated. */
	readonly ladder?: Ladder | undefined;
}

/** The text of a new worksheet, and the offset at which the writing starts. */
export interface NewWorksheet {
	readonly text: string;
	readonly cursor: number;
}

const placeholder = /\{\{(\w+)\}\}/g;

/** What stands in the place of each placeholder, as plain text. */
type Values = ReadonlyMap<string, string>;

/**
 * Writes a new worksheet from its kind's template. Answers that the template has no place for are added to the
 * frontmatter; keys that the kind does not know are left out, see {@link findUnknownAnswers}. What people say stays what
 * they say: it cannot add lines, keys or markup.
 */
export function createNewWorksheet(request: NewWorksheetRequest): NewWorksheet {
	const answers = cleanAnswers(request);
	const template = answers.has('goal') ? request.kind.template : leaveOutGoal(request.kind);
	const values = new Map([...getDefaults(request, answers), ...answers]);
	const bodyStart = findFrontmatter(template)?.bodyStart ?? 0;
	const frontmatter = expandFrontmatter(template.slice(0, bodyStart), request, values);
	const [before = '', ...after] = template.slice(bodyStart).split('{{cursor}}');
	const head = addAnswers(frontmatter + expandBody(before, request.kind, values), request.kind, answers);
	return { text: head + expandBody(after.join(''), request.kind, values), cursor: head.length };
}

/**
 * The template without its first goal and its heading, where the kind can do without goals: half of one, with a question
 * for its title, would be counted and checked as if somebody had set it.
 */
function leaveOutGoal({ items, template }: Kind): string {
	const first = /^([\w-]+):\n(( *)- .*\n(?:\3 +.*\n)*)/gm;
	const goal = [...template.matchAll(first)].find(([, , item = '']) => item.includes('{{goal}}'));
	const list = goal && items.find(({ key }) => key === goal[1]);
	return goal && list?.required === false
		? template.replace(goal[0], `${list.key}:\n`).replace(/^#{1,6} .*\{\{goal\}\}.*\n\n?/gm, '')
		: template;
}

/** Keys among the answers that the kind does not have. */
export function findUnknownAnswers(kind: Kind, answers: Readonly<Record<string, string>>): readonly string[] {
	const known = new Set(getAnswerFields(kind).map(({ key }) => key));
	return Object.keys(answers).filter(key => !known.has(key) && !(key === 'goal' && kind.template.includes('{{goal}}')));
}

/** What a template may ask for beside the keys of its worksheets. */
const ownNames = ['core_ratings', 'cursor', 'goal', 'level_title', 'target_title', 'today'];

/** The first name in braces in a kind's template that nothing is ever put in the place of. */
export function findUnknownPlaceholder(kind: Kind): string | undefined {
	const known = new Set([...ownNames, ...getAnswerFields(kind).map(({ key }) => key)]);
	return [...kind.template.matchAll(placeholder)].map(([, name = '']) => name).find(name => !known.has(name));
}

/** Letters of a person's name in a file name; more would be too long for some disks. */
const longestName = 60;

/** A file name of its own for a worksheet: `ada-park-career-development.md`. Without a name, the kind alone. */
export function toFileName(kind: Kind, answers: Readonly<Record<string, string>>): string {
	const first = kind.people.find(({ required }) => required)?.key ?? '';
	const words = (answers[first] ?? '')
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize();
	const name = Array.from(words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'))
		.slice(0, longestName)
		.join('');
	return `${`${name}-${kind.id}`.replace(/-+/g, '-').replace(/^-/, '')}.md`;
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

/** The root keys that a person may give a value: all but the one that makes the file what it is. */
function getAnswerFields(kind: Kind): readonly FieldSpec[] {
	return getRootFields(kind).filter(({ type }) => type !== 'kind');
}

/** The answers that are known and not blank, each on one line. */
function cleanAnswers({ kind, answers }: NewWorksheetRequest): Values {
	const unknown = new Set(findUnknownAnswers(kind, answers));
	const clean = Object.entries(answers).map(
		([key, value]) => [key, value.replace(/[\s\p{Cc}]+/gu, ' ').trim()] as const,
	);
	return new Map(clean.filter(([key, value]) => value !== '' && !unknown.has(key)));
}

function getDefaults({ kind, today, ladder }: NewWorksheetRequest, answers: Values): Values {
	const start = answers.get('start') ?? today;
	const begin = isCalendarDate(start) ? start : today;
	const cadence = answers.get('cadence') ?? kind.defaults.cadence;
	const titleOf = (key: string): string =>
		(ladder && findLevel(ladder, answers.get(key) ?? '')?.title) ?? answers.get(key) ?? '';
	return new Map([
		['today', today],
		['start', start],
		['end', addMonths(begin, kind.defaults.months)],
		['cadence', cadence],
		['next_checkin', addDays(begin > today ? begin : today, cadenceDays[cadence] ?? 31)],
		['level_title', titleOf('level')],
		['target_title', titleOf('target')],
		['goal', kind.defaults.goal],
	]);
}

/** Replaces placeholders and takes away the blanks that an empty one leaves at the end of its line. */
function expandFrontmatter(template: string, request: NewWorksheetRequest, values: Values): string {
	const expandLine = (line: string): string => {
		const indentation = /^ */.exec(line)?.[0] ?? '';
		return line
			.replace(placeholder, (_match, name: string) => toSource(request, name, values).join(`\n${indentation}`))
			.trimEnd();
	};
	return template
		.split('\n')
		.flatMap(line => {
			const expanded = line.includes('{{') ? expandLine(line) : line;
			// Where nothing takes the place of a whole line, there is no line.
			return expanded === '' && line !== '' ? [] : [expanded];
		})
		.join('\n');
}

function toSource({ kind, ladder }: NewWorksheetRequest, name: string, values: Values): readonly string[] {
	if (name === 'core_ratings') {
		const isAsked = (key: string | undefined): boolean =>
			key === undefined || values.has(key) || kind.people.some(person => person.key === key && person.required);
		const columns = (kind.ratings?.columns ?? []).filter(({ person }) => isAsked(person)).map(({ key }) => `${key}: `);
		const core = ladder?.competencies.filter(competency => competency.core) ?? [];
		return core.map(({ slug }) => `${toYamlText(slug)}: { ${columns.join(', ')}}`);
	}
	const spec = getRootFields(kind).find(({ key }) => key === name);
	return [toYaml(spec, values.get(name) ?? '')];
}

function toYaml(spec: FieldSpec | undefined, value: string): string {
	if (value === '') {
		return '';
	}
	if (spec?.type === 'list') {
		const words = value.split(',').flatMap(word => (word.trim() === '' ? [] : [toYamlText(word.trim())]));
		return `[${words.join(', ')}]`;
	}
	return spec?.type === 'integer' && /^-?\d{1,9}$/.test(value) ? value : toYamlText(value);
}

function expandBody(template: string, kind: Kind, values: Values): string {
	return template
		.split('\n')
		.map(line => (line.includes('{{') ? expandBodyLine(line, kind, values) : line))
		.join('\n');
}

/** A title with a gap in it is replaced by that of the kind; headings lose the full stop of a sentence. */
function expandBodyLine(line: string, kind: Kind, values: Values): string {
	const names = [...line.matchAll(placeholder)].map(([, name = '']) => name);
	if (line.startsWith('# ') && !names.every(name => values.get(name))) {
		const people = names.flatMap(name => (kind.people.some(({ key }) => key === name) ? (values.get(name) ?? []) : []));
		return `# ${[kind.title, ...people.map(name => toMarkdown(name, false))].join(', ')}`;
	}
	const expanded = line.replace(placeholder, (_match, name: string, offset: number) =>
		toMarkdown(values.get(name) ?? '', /^[\s>*+-]*$/.test(line.slice(0, offset))),
	);
	return /^#{1,6} /.test(line) ? expanded.replace(/[\s.,;:!。，；：！]+$/, '') : expanded.trimEnd();
}

/** Markdown of a text: what would be markup is escaped, at the start of a line also what would make a block. */
function toMarkdown(text: string, isAtStart: boolean): string {
	const inline = text.replace(
		/[\\`*[\]<|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|&(?=#?\w+;)|(?<=^|\s)#+$/gu,
		'\\$&',
	);
	return isAtStart ? inline.replace(/^[-+#=>]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2') : inline;
}

/** Sets the answers that the template's frontmatter has a fixed value for (`status`) or no line for (`tags`). */
function addAnswers(text: string, kind: Kind, answers: Values): string {
	const template = kind.template.slice(0, findFrontmatter(kind.template)?.bodyStart);
	const order = getRootFields(kind).map(({ key }) => key);
	let result = text;
	for (const spec of getAnswerFields(kind)) {
		const value = template.includes(`{{${spec.key}}}`) ? undefined : answers.get(spec.key);
		const worksheet = value === undefined ? undefined : parseWorksheet(result, new Map([[kind.id, kind]]));
		if (value !== undefined && worksheet && !worksheet.problem) {
			const pair = { key: spec.key, source: toYaml(spec, value), order };
			result = applyEdits(result, setKey(worksheet, worksheet.root, pair));
		}
	}
	return result;
}
