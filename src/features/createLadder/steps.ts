import * as vscode from 'vscode';
import { builtInLadders, toSlug } from '../../core';
import { createFolderSteps, findNameProblem } from '../../host/folderSteps';
import { askInput, askPick } from '../../host/quickSteps';
import type { QuickStep, StepOutcome, StepPlace } from '../../host/quickSteps';
import { chooseCsv, readLadderCsv } from './csvFile';
import type { LadderRequest, LadderStart } from './request';

/** The questions for a new ladder, in order: what it begins with, its title, folder and id, and who uses it. */
export function createSteps(): readonly QuickStep<LadderRequest>[] {
	const hasFolder = (): boolean => (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
	return [
		{ isAsked: ({ given }) => given.from === undefined, isFork: true, ask: askStart },
		{ isAsked: ({ from, given }) => from === 'csv' && given.file === undefined, ask: askCsv },
		{ isAsked: ({ given }) => given.title === undefined, ask: askTitle },
		...createFolderSteps<LadderRequest>(({ given }) => given.folder !== undefined),
		{ isAsked: ({ given }) => given.id === undefined, ask: askId },
		{ isAsked: ({ given }) => given.isDefault === undefined && hasFolder(), ask: askDefault },
	];
}

function askStart(request: LadderRequest, place: StepPlace): Promise<StepOutcome> {
	const items: readonly (vscode.QuickPickItem & { readonly from: LadderStart })[] = [
		{
			from: 'copy',
			label: vscode.l10n.t('Copy of the built-in ladder'),
			detail: vscode.l10n.t('Eight levels and fourteen competencies, to be changed to what is true where you work'),
		},
		{
			from: 'csv',
			label: vscode.l10n.t('Import from CSV…'),
			detail: vscode.l10n.t('A table with the columns path, job title, key behaviour, competency and skill'),
		},
	];
	return askPick(place, {
		placeholder: vscode.l10n.t('What does the ladder begin with?'),
		items,
		active: items.find(({ from }) => from === request.from),
		accept: ({ from }) => {
			request.from = from;
		},
	});
}

/** A file that cannot be used leads back to where another one can be chosen. */
async function askCsv(request: LadderRequest): Promise<StepOutcome> {
	const file = await chooseCsv();
	const csv = file && (await readLadderCsv(file));
	request.csv = csv ?? '';
	return csv === undefined ? 'back' : 'next';
}

function askTitle(request: LadderRequest, place: StepPlace): Promise<StepOutcome> {
	return askInput(place, {
		prompt: vscode.l10n.t('Title of the ladder'),
		value: request.title || vscode.l10n.t('Our career ladder'),
		validate: value => Promise.resolve(value === '' ? vscode.l10n.t('Type a title, such as its company') : undefined),
		accept: value => {
			request.title = value;
		},
	});
}

function askId(request: LadderRequest, place: StepPlace): Promise<StepOutcome> {
	return askInput(place, {
		prompt: vscode.l10n.t('Id of the ladder, which is also the name of its file'),
		value: request.id || toSlug(request.title),
		validate: value => findIdProblem(request, value),
		accept: value => {
			request.id = value;
		},
	});
}

/** Why a ladder cannot have an id; nothing where it can. */
export async function findIdProblem({ folder }: LadderRequest, id: string): Promise<string | undefined> {
	if (id === '' || toSlug(id) !== id) {
		const example = toSlug(id) || 'our-ladder';
		return vscode.l10n.t('Type small letters, digits and hyphens only, such as {0}', example);
	}
	if (builtInLadders.has(id)) {
		return vscode.l10n.t('{0} is the id of the built-in ladder; type another one', id);
	}
	return folder && findNameProblem(folder, toFileName(id));
}

/** What the file of a ladder is called. */
export function toFileName(id: string): string {
	return `${id}.ladder.yaml`;
}

function askDefault(request: LadderRequest, place: StepPlace): Promise<StepOutcome> {
	const items = [
		{
			label: vscode.l10n.t('Yes, for all worksheets of the workspace that name no ladder'),
			detail: vscode.l10n.t('Sets pmWorksheets.ladder in the settings of the workspace'),
			isDefault: true,
		},
		{
			label: vscode.l10n.t('No, only where a worksheet names it'),
			detail: vscode.l10n.t('With a line such as {0}', `ladder: ./${toFileName(request.id)}`),
			isDefault: false,
		},
	];
	return askPick(place, {
		placeholder: vscode.l10n.t('Use it from now on?'),
		items,
		active: items.find(({ isDefault }) => isDefault === request.isDefault),
		accept: ({ isDefault }) => {
			request.isDefault = isDefault;
		},
	});
}
