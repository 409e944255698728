import * as vscode from 'vscode';
import { builtInLadders } from '../../core';
import type { LadderLookup, Level } from '../../core';
import type { LadderEntry } from '../../host/ladderCatalogue';
import { askPick, runQuickSteps } from '../../host/quickSteps';
import type { QuickStep, StepOutcome, StepPlace } from '../../host/quickSteps';
import { findLevels, loadRequested } from './request';
import type { LevelsPreset, LevelsRequest } from './request';

/** What is chosen so far. */
interface Choice {
	ladder: string;
	lookup: LadderLookup;
	first: Level | undefined;
	second: Level | undefined;
}

/**
 * Asks for what the request leaves open: the ladder, both levels, or the one to be changed. What a worksheet says is
 * proposed. `undefined`: the person left.
 *
 * @param list The ladder files of the workspace; asked for only where a ladder is to be chosen.
 */
export async function askLevels(
	given: LevelsRequest,
	preset: LevelsPreset,
	list: () => Promise<readonly LadderEntry[]>,
): Promise<LevelsRequest | undefined> {
	const ladder = given.ladder ?? preset.ladder ?? '';
	const lookup = await loadRequested(ladder);
	const isLadderAsked = given.ladder === undefined && !(preset.isLadderKnown && lookup !== 'not-found');
	const [first, second] = findLevels(lookup, ladder === preset.ladder ? { ...preset, ...given } : given);
	const choice: Choice = { ladder, lookup, first, second };
	const entries = isLadderAsked ? await list() : [];
	const isOpen = (which: 'first' | 'second'): boolean =>
		typeof choice.lookup === 'object' &&
		(given.change === undefined
			? findLevels(choice.lookup, given)[which === 'first' ? 0 : 1] === undefined
			: given.change === which);
	const steps: readonly QuickStep<Choice>[] = [
		{
			isAsked: () => isLadderAsked,
			isFork: true,
			ask: (state, place) => askLadder(state, place, entries),
		},
		{ isAsked: () => isOpen('first'), ask: (state, place) => askLevel(state, place, 'first') },
		{ isAsked: () => isOpen('second'), ask: (state, place) => askLevel(state, place, 'second') },
	];
	const isAnswered =
		!steps.some(step => step.isAsked(choice)) || (await runQuickSteps(vscode.l10n.t('Compare levels'), steps, choice));
	return isAnswered
		? {
				ladder: choice.ladder,
				...(choice.first && { first: choice.first.slug }),
				...(choice.second && { second: choice.second.slug }),
			}
		: undefined;
}

async function askLadder(choice: Choice, place: StepPlace, entries: readonly LadderEntry[]): Promise<StepOutcome> {
	const items = [
		...[...builtInLadders.values()].map(({ id, title }) => {
			return { label: title, description: vscode.l10n.t('built in'), key: id };
		}),
		...entries.map(({ ladder, uri }) => {
			const path = vscode.workspace.asRelativePath(uri);
			const description = typeof ladder === 'object' ? path : vscode.l10n.t('has errors');
			return { label: typeof ladder === 'object' ? ladder.title : path, description, key: uri.toString() };
		}),
	];
	const before = choice.ladder;
	const outcome = await askPick(place, {
		placeholder: vscode.l10n.t('Which ladder?'),
		items,
		active: items.find(({ key }) => key === choice.ladder),
		accept: ({ key }) => {
			choice.ladder = key;
		},
	});
	if (choice.ladder !== before) {
		choice.lookup = await loadRequested(choice.ladder);
		[choice.first, choice.second] = [undefined, undefined];
	}
	return outcome;
}

function askLevel(choice: Choice, place: StepPlace, which: 'first' | 'second'): Promise<StepOutcome> {
	const levels = typeof choice.lookup === 'object' ? choice.lookup.levels : [];
	const items = levels.map(level => ({ label: level.title, description: level.track, detail: level.scope, level }));
	const wanted = choice[which] ?? (which === 'second' ? findNext(levels, choice.first) : undefined);
	return askPick(place, {
		placeholder: which === 'first' ? vscode.l10n.t('Which level?') : vscode.l10n.t('And which level beside it?'),
		items,
		active: items.find(({ level }) => level.slug === wanted?.slug),
		accept: ({ level }) => {
			choice[which] = level;
		},
	});
}

function findNext(levels: readonly Level[], level: Level | undefined): Level | undefined {
	return levels.find(({ slug }) => level?.next.includes(slug));
}
