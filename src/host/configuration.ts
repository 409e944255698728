import * as vscode from 'vscode';
import { defaultLadderId, defaultLimits, diagnosticCodes, severities } from '../core';
import type { CalendarDate, DiagnosticCode, Limits, Severity, ValidateOptions } from '../core';
import { configurationSection, Setting } from '../contributions';

/** The part of the checking options that comes from the settings of a resource. */
export interface CheckConfiguration extends Required<Pick<ValidateOptions, 'severities' | 'defaultLadder'>> {
	readonly limits: Limits;
}

/** Reads the settings that apply to a file. Values that make no sense count as not set. */
export function getCheckConfiguration(uri: vscode.Uri): CheckConfiguration {
	const configuration = vscode.workspace.getConfiguration(configurationSection, uri);
	return {
		severities: readSeverities(configuration.get(Setting.ruleSeverity)),
		limits: readLimits(configuration),
		defaultLadder: readText(configuration, Setting.ladder) ?? defaultLadderId,
	};
}

/** Days ahead that count as soon, for all worksheets of the window together. */
export function getSoonDays(): number {
	return readLimits(vscode.workspace.getConfiguration(configurationSection)).soonDays;
}

/** The folder that new worksheets are proposed to go to, relative to the workspace folder. */
export function getNewWorksheetFolder(scope: vscode.Uri): string {
	const configuration = vscode.workspace.getConfiguration(configurationSection, scope);
	return readText(configuration, Setting.newWorksheetFolder) ?? '';
}

/** The files of a workspace folder that may be worksheets, as a glob. */
export function getWorksheetGlob(): string {
	return readText(vscode.workspace.getConfiguration(configurationSection), Setting.files) ?? '**/*.{md,markdown}';
}

/** Whether code lenses stand above the text of a file; all that we have ask here. */
export function showsCodeLenses(uri: vscode.Uri): boolean {
	const value: unknown = vscode.workspace.getConfiguration(configurationSection, uri).get(Setting.codeLens);
	return value !== false;
}

/** What shows a new worksheet. */
export type NewWorksheetView = 'form' | 'text' | 'both';

/** The setting of what shows a new worksheet; the form where it makes no sense. */
export function getNewWorksheetView(scope: vscode.Uri | undefined): NewWorksheetView {
	const value = readText(vscode.workspace.getConfiguration(configurationSection, scope), Setting.newWorksheetOpen);
	return value === 'text' || value === 'both' ? value : 'form';
}

/** Today by the clock and calendar of the person at the keyboard. */
export function getToday(): CalendarDate {
	const now = new Date();
	const pad = (number: number): string => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function readSeverities(value: unknown): CheckConfiguration['severities'] {
	const known = new Set<unknown>([...severities, 'off']);
	const codes = new Set<string>(diagnosticCodes);
	const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	return Object.fromEntries(
		entries.filter((entry): entry is [DiagnosticCode, Severity | 'off'] => codes.has(entry[0]) && known.has(entry[1])),
	);
}

function readLimits(configuration: vscode.WorkspaceConfiguration): Limits {
	const read = (setting: string, otherwise: number): number => {
		const value: unknown = configuration.get(setting);
		return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : otherwise;
	};
	return {
		goals: read(Setting.limitGoals, defaultLimits.goals),
		graceDays: read(Setting.limitGraceDays, defaultLimits.graceDays),
		soonDays: read(Setting.limitSoonDays, defaultLimits.soonDays),
	};
}

function readText(configuration: vscode.WorkspaceConfiguration, setting: string): string | undefined {
	const value: unknown = configuration.get(setting);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
