import * as vscode from 'vscode';
import { builtInLadders } from '../../core';
import type { LadderLookup, TeamEntry } from '../../core';
import { getCheckConfiguration } from '../../host/configuration';
import type { CheckConfiguration } from '../../host/configuration';
import { findLadderFile, loadLadderFile } from '../../host/ladderFile';
import type { WorksheetEntry } from '../../host/worksheetStore';
import type { TeamServices } from './services';

/** The worksheets that are known now, each with its ladder. Every file and every setting is looked up once. */
export async function collectEntries({ ratingAlone, store }: TeamServices): Promise<readonly TeamEntry[]> {
	const configurations = new Map<string | undefined, CheckConfiguration>();
	const getConfiguration = (uri: vscode.Uri): CheckConfiguration => {
		const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
		const configuration = configurations.get(folder?.toString()) ?? getCheckConfiguration(folder ?? uri);
		configurations.set(folder?.toString(), configuration);
		return configuration;
	};
	const files = new Map<string, Promise<LadderLookup>>();
	const load = (file: vscode.Uri): Promise<LadderLookup> => {
		const loading = files.get(file.toString()) ?? loadLadderFile(file);
		files.set(file.toString(), loading);
		return loading;
	};
	const toEntry = async ({ facts, uri }: WorksheetEntry): Promise<TeamEntry> => {
		const { defaultLadder, limits } = getConfiguration(uri);
		const file = findLadderFile(uri, facts.ladder, defaultLadder);
		const ladder = file ? await load(file) : builtInLadders.get(facts.ladder ?? defaultLadder);
		return {
			key: uri.toString(),
			fileName: vscode.workspace.asRelativePath(uri),
			facts,
			...(typeof ladder === 'object' && { ladder }),
			isRatedAlone: ratingAlone.has(uri),
			graceDays: limits.graceDays,
		};
	};
	return Promise.all([...store.entries].map(toEntry));
}
