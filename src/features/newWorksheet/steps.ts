import * as vscode from 'vscode';
import { findFieldsToAsk, findLevel, getRootFields, toFileName } from '../../core';
import type { FieldSpec, Kind, Kinds, Ladder, Level, PersonKey } from '../../core';
import { getToday } from '../../host/configuration';
import { createFolderSteps, findFreeName, findNameProblem } from '../../host/folderSteps';
import { askInput, askPick } from '../../host/quickSteps';
import type { QuickStep, StepOutcome, StepPlace } from '../../host/quickSteps';
import { createFieldStep } from './fieldStep';
import { loadRequestedLadder } from './requestedLadder';
import type { WorksheetRequest } from './request';

type Step = QuickStep<WorksheetRequest>;

/**
 * The questions for a new worksheet, in order: kind, workspace folder, people, levels, what else the kind needs, folder,
 * file name. What was given is not asked. Each workspace folder may have a ladder of its own, so that it comes before the levels.
 */
export function createSteps({ kind }: WorksheetRequest, kinds: Kinds): readonly Step[] {
	const choices = kind ? [kind] : [...kinds.values()];
	const [workspaceFolderStep, folderStep] = createFolderSteps<WorksheetRequest>(
		({ given }) => given.folder !== undefined,
	);
	return [
		{ isAsked: () => kind === undefined, isFork: true, ask: (request, place) => askKind(request, place, choices) },
		workspaceFolderStep,
		...choices.flatMap(candidate => [
			...candidate.people.map(person => createPersonStep(candidate, person)),
			...getRootFields(candidate)
				.filter(({ type }) => type === 'level')
				.map(field => createLevelStep(candidate, field)),
			...findFieldsToAsk({ kind: candidate, today: getToday() }).map(field => createFieldStep(candidate, field)),
		]),
		folderStep,
		{
			isAsked: ({ given }) =>
				given.fileName === undefined &&
				(given.folder !== undefined || (vscode.workspace.workspaceFolders?.length ?? 0) > 0),
			ask: askFileName,
		},
	];
}

function askKind(request: WorksheetRequest, place: StepPlace, kinds: readonly Kind[]): Promise<StepOutcome> {
	const items = kinds.map(kind => ({
		label: kind.title,
		detail: kind.description,
		worksheetKind: kind,
	}));
	return askPick(place, {
		placeholder: vscode.l10n.t('What kind of worksheet?'),
		items,
		active: items.find(({ worksheetKind }) => worksheetKind === request.kind),
		accept: ({ worksheetKind: kind }) => {
			// Another kind has other people, and its file another name.
			request.fileName = request.kind === kind ? request.fileName : '';
			request.kind = kind;
		},
	});
}

function createPersonStep(kind: Kind, person: PersonKey): Step {
	return {
		isAsked: request => request.kind === kind && request.given.answers?.[person.key] === undefined,
		ask: (request, place) =>
			askInput(place, {
				prompt: person.required
					? vscode.l10n.t('{0}: name', person.title)
					: vscode.l10n.t('{0}: name (Enter leaves it open)', person.title),
				value: request.answers[person.key] ?? '',
				validate: value => Promise.resolve(findPersonProblem(kind, person, value, request.answers)),
				accept: value => {
					request.answers[person.key] = value;
				},
			}),
	};
}

function findPersonProblem(
	kind: Kind,
	person: PersonKey,
	value: string,
	answers: Readonly<Record<string, string>>,
): string | undefined {
	if (value === '') {
		return person.required ? vscode.l10n.t('Type a name: the worksheet needs to know who it is about') : undefined;
	}
	const other = kind.differentPeople
		.filter(pair => pair.includes(person.key))
		.flatMap(pair => pair.filter(key => key !== person.key))
		.find(key => answers[key]?.toLowerCase() === value.toLowerCase());
	const title = kind.people.find(({ key }) => key === other)?.title;
	return title === undefined ? undefined : vscode.l10n.t('{0} is the same person; type another name', title);
}

interface LevelItem extends vscode.QuickPickItem {
	readonly slug: string;
}

/** Where the ladder cannot be used, nobody knows the levels, and they are typed. */
function createLevelStep(kind: Kind, field: FieldSpec): Step {
	return {
		isAsked: request => request.kind === kind && request.given.answers?.[field.key] === undefined,
		ask: async (request, place) => {
			const ladder = await loadRequestedLadder(request);
			if (ladder === undefined) {
				return askLevelName(request, field, place);
			}
			const items = toLevelItems(field, ladder.levels);
			const wanted = request.answers[field.key] || proposeLevel(request, field, ladder);
			return askPick(place, {
				placeholder: field.title,
				items,
				active: items.find(({ slug }) => slug === wanted),
				accept: ({ slug }) => {
					request.answers[field.key] = slug;
				},
			});
		},
	};
}

function askLevelName({ answers }: WorksheetRequest, field: FieldSpec, place: StepPlace): Promise<StepOutcome> {
	return askInput(place, {
		prompt: vscode.l10n.t(
			'{0}: the ladder of your settings cannot be used, so type the level as it is called there; Enter leaves it open',
			field.title,
		),
		value: answers[field.key] ?? '',
		validate: () => Promise.resolve(undefined),
		accept: value => {
			answers[field.key] = value;
		},
	});
}

function toLevelItems(field: FieldSpec, levels: readonly Level[]): readonly LevelItem[] {
	const items = levels.map(({ slug, title, track, scope }) => ({
		slug,
		label: title,
		description: track,
		detail: scope,
	}));
	const open = { slug: '', label: vscode.l10n.t('Leave open') };
	return field.required === true ? items : [open, ...items];
}

/** The step after the current level; who wants to grow in depth picks the same level again. */
function proposeLevel({ answers }: WorksheetRequest, field: FieldSpec, ladder: Ladder): string | undefined {
	const current =
		field.key === 'target' ? findLevel(ladder, answers['level'] ?? answers['mentee_level'] ?? '') : undefined;
	return current?.next[0] ?? current?.slug;
}

async function askFileName(request: WorksheetRequest, place: StepPlace): Promise<StepOutcome> {
	const { folder, kind } = request;
	if (folder === undefined || kind === undefined) {
		return 'cancel';
	}
	return askInput(place, {
		prompt: vscode.l10n.t('File name'),
		value: request.fileName || (await findFreeName(folder, toFileName(kind, request.answers))),
		validate: value => findNameProblem(folder, withExtension(value)),
		accept: value => {
			request.fileName = withExtension(value);
		},
	});
}

function withExtension(name: string): string {
	return /\.(?:md|markdown)$/i.test(name) || name === '' ? name || '.md' : `${name}.md`;
}
