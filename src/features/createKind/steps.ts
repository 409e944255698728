import * as vscode from 'vscode';
import { findKindIdProblem } from '../../core';
import { localize } from '../../host/convert';
import { createFolderSteps } from '../../host/folderSteps';
import { askInput, askPick } from '../../host/quickSteps';
import type { QuickStep, StepOutcome, StepPlace } from '../../host/quickSteps';
import { proposeId } from './request';
import type { KindRequest, KindSourceText } from './request';

type Step = QuickStep<KindRequest>;

/** The questions for a new kind, in order: title, id, what to start from, folder. What was given is not asked. */
export function createSteps({ given }: KindRequest, sources: readonly KindSourceText[]): readonly Step[] {
	return [
		{ isAsked: () => given.title === undefined, ask: askTitle },
		{ isAsked: () => given.id === undefined, ask: askId },
		{ isAsked: () => given.from === undefined, ask: (request, place) => askSource(request, place, sources) },
		...createFolderSteps<KindRequest>(() => given.folder !== undefined),
	];
}

function askTitle(request: KindRequest, place: StepPlace): Promise<StepOutcome> {
	return askInput(place, {
		prompt: vscode.l10n.t('What is this kind of worksheet called?'),
		placeholder: vscode.l10n.t('Hiring plan'),
		value: request.title,
		validate: value => {
			const problem = value === '' ? vscode.l10n.t('Type a title: people choose the kind by it') : undefined;
			return Promise.resolve(problem);
		},
		accept: title => {
			// Another title has another id, but the same title keeps what was typed for it.
			request.id = request.title === title ? request.id : proposeId(title, request.known);
			request.title = title;
		},
	});
}

function askId(request: KindRequest, place: StepPlace): Promise<StepOutcome> {
	return askInput(place, {
		prompt: vscode.l10n.t('Its id, which every worksheet of this kind says in its first lines'),
		value: request.id,
		validate: value => {
			const problem = findKindIdProblem(value, request.known);
			return Promise.resolve(problem && localize(problem));
		},
		accept: value => {
			request.id = value;
		},
	});
}

function askSource(request: KindRequest, place: StepPlace, sources: readonly KindSourceText[]): Promise<StepOutcome> {
	const items = sources.map(({ description, name, title }) => ({ label: title, detail: description, name }));
	return askPick(place, {
		placeholder: vscode.l10n.t('What should it start from?'),
		items,
		active: items.find(({ name }) => name === request.source),
		accept: ({ name }) => {
			request.source = name;
		},
	});
}
