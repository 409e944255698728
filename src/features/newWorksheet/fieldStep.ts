import { describeType, findAnswerProblem, toChoiceWords } from '../../core';
import type { FieldSpec, Kind } from '../../core';
import { getToday } from '../../host/configuration';
import { localize } from '../../host/convert';
import { askInput, askPick } from '../../host/quickSteps';
import type { QuickStep, StepOutcome, StepPlace } from '../../host/quickSteps';
import type { WorksheetRequest } from './request';

/** Asks for a key that the kind needs, by its title and meaning. An answer that would be an error in the file is not taken. */
export function createFieldStep(kind: Kind, field: FieldSpec): QuickStep<WorksheetRequest> {
	return {
		isAsked: request => request.kind === kind && request.given.answers?.[field.key] === undefined,
		ask: ({ answers }, place) =>
			field.type === 'choice' ? askChoice(answers, field, place) : askText(answers, { kind, field, place }),
	};
}

function askChoice(answers: Record<string, string>, field: FieldSpec, place: StepPlace): Promise<StepOutcome> {
	const items = (field.values ?? []).map(value => ({ label: toChoiceWords(value), value }));
	return askPick(place, {
		placeholder: `${field.title}: ${field.description}`,
		items,
		active: items.find(({ value }) => value === answers[field.key]),
		accept: ({ value }) => {
			answers[field.key] = value;
		},
	});
}

interface TextQuestion {
	readonly kind: Kind;
	readonly field: FieldSpec;
	readonly place: StepPlace;
}

function askText(answers: Record<string, string>, { field, kind, place }: TextQuestion): Promise<StepOutcome> {
	const findProblem = (value: string): string | undefined => {
		const request = { kind, answers: { ...answers, [field.key]: value }, today: getToday() };
		const problem = findAnswerProblem(request, field);
		return problem && localize(problem);
	};
	return askInput(place, {
		prompt: `${field.title}: ${field.description}`,
		placeholder: localize(describeType(field)),
		value: answers[field.key] ?? '',
		validate: value => Promise.resolve(findProblem(value)),
		accept: value => {
			answers[field.key] = value;
		},
	});
}
