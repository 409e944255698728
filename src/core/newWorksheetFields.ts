import type { FieldSpec, FieldType } from './kind';
import { message } from './message';
import type { Message } from './message';
import { createNewWorksheet } from './newWorksheet';
import type { NewWorksheetRequest } from './newWorksheet';
import { parseWorksheet } from './parseWorksheet';
import { findMissingFields } from './requiredFields';
import { validateWorksheet } from './validateWorksheet';
import { findField } from './worksheet';
import type { Worksheet } from './worksheet';

/** What a person can say in a word or so; levels are asked for by the ladder. */
const askedTypes: ReadonlySet<FieldType> = new Set(['text', 'choice', 'date', 'integer']);

/** The keys that a new worksheet of a kind needs and would be without, beside the people, where they are not asked for. */
export function findFieldsToAsk(request: Omit<NewWorksheetRequest, 'answers'>): readonly FieldSpec[] {
	const worksheet = readNew({ ...request, answers: {} });
	const people = new Set(request.kind.people.map(({ key }) => key));
	return (worksheet ? findMissingFields(worksheet) : []).flatMap(({ map, spec }) =>
		map === worksheet?.root && askedTypes.has(spec.type) && !people.has(spec.key) ? [spec] : [],
	);
}

/** Why an answer cannot be the value of a key that a new worksheet needs; nothing where it can. */
export function findAnswerProblem(request: NewWorksheetRequest, { key }: FieldSpec): Message | undefined {
	const worksheet = readNew(request);
	const range = worksheet && findField(worksheet, key)?.value?.range;
	if (worksheet === undefined || range === undefined) {
		return message('Type something here: a worksheet of this kind needs it');
	}
	return validateWorksheet(worksheet, { today: request.today }).find(
		found => found.severity === 'error' && found.range.start === range.start && found.range.end === range.end,
	)?.message;
}

function readNew(request: NewWorksheetRequest): Worksheet | undefined {
	return parseWorksheet(createNewWorksheet(request).text, new Map([[request.kind.id, request.kind]]));
}
