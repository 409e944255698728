import * as vscode from 'vscode';
import { Command } from '../../contributions';
import { fixAllOf, turnOffRule } from '../../core';
import type { Diagnostic, Worksheet } from '../../core';
import { createOpenCommand, findCauses } from '../../host/causes';
import { getToday } from '../../host/configuration';
import { localize, toVsCodeRange, toWorkspaceEdit } from '../../host/convert';
import { isKindFile, isLadderFile, isUserFile } from '../../host/files';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import type { WorksheetReader } from '../../host/worksheetReader';

const { QuickFix } = vscode.CodeActionKind;

/** A diagnostic where somebody asks what can be done, and what VS Code shows of it. */
interface Asked {
	readonly diagnostic: Diagnostic;
	readonly shown: vscode.Diagnostic[];
}

/** Checks the document anew, so that edits always fit the text they are applied to. */
export class FixProvider implements vscode.CodeActionProvider {
	readonly #checker: WorksheetChecker;
	readonly #reader: WorksheetReader;

	constructor(checker: WorksheetChecker, reader: WorksheetReader) {
		this.#checker = checker;
		this.#reader = reader;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		context: vscode.CodeActionContext,
		token: vscode.CancellationToken,
	): Promise<vscode.CodeAction[]> {
		if (!isUserFile(document.uri) || (context.only && !context.only.contains(QuickFix))) {
			return [];
		}
		const { version } = document;
		const text = document.getText();
		const check = await this.#checker.createCheck(document.uri, text);
		if (token.isCancellationRequested || document.version !== version) {
			return [];
		}
		const asked = check(text)
			.filter(diagnostic => toVsCodeRange(document, diagnostic.range).intersection(range) !== undefined)
			.map(diagnostic => ({ diagnostic, shown: findShown(document, diagnostic, context.diagnostics) }));
		const codes = onePerCode(asked);
		return [
			...asked.flatMap(each => createFixes(document, each)),
			...asked.flatMap(createOpenings),
			...codes.flatMap(each => createFixAll(document, each, check)),
			...codes.flatMap(each => createTurnOffs(document, this.#findWorksheet(document), each)),
		];
	}

	/** What can say of itself that a check is off: neither a ladder nor a kind can. */
	#findWorksheet(document: vscode.TextDocument): Worksheet | undefined {
		const { uri } = document;
		return isLadderFile(uri) || isKindFile(uri) ? undefined : this.#reader.readNow(document);
	}
}

function findShown(
	document: vscode.TextDocument,
	diagnostic: Diagnostic,
	shown: readonly vscode.Diagnostic[],
): vscode.Diagnostic[] {
	const range = toVsCodeRange(document, diagnostic.range);
	return shown.filter(candidate => getCode(candidate) === diagnostic.code && candidate.range.isEqual(range));
}

function getCode({ code }: vscode.Diagnostic): unknown {
	return typeof code === 'object' ? code.value : code;
}

function onePerCode(asked: readonly Asked[]): readonly Asked[] {
	return [...new Map(asked.map(each => [each.diagnostic.code, each])).values()];
}

function createFixes(document: vscode.TextDocument, { diagnostic, shown }: Asked): vscode.CodeAction[] {
	return diagnostic.fixes.map(({ edits, title }, index) => {
		const action = createAction(localize(title), shown);
		action.edit = toWorkspaceEdit(document, edits);
		action.isPreferred = index === 0 && diagnostic.fixes.length === 1;
		return action;
	});
}

/** Leads to what is to be mended elsewhere. */
function createOpenings({ diagnostic, shown }: Asked): vscode.CodeAction[] {
	return findCauses([diagnostic]).map(cause => {
		const command = createOpenCommand(cause);
		const action = createAction(command.title, shown);
		action.command = command;
		return action;
	});
}

function createFixAll(
	document: vscode.TextDocument,
	{ diagnostic: { code }, shown }: Asked,
	check: (text: string) => readonly Diagnostic[],
): vscode.CodeAction[] {
	const edits = fixAllOf(document.getText(), code, check);
	if (!edits) {
		return [];
	}
	const action = createAction(vscode.l10n.t('Fix all {0} in this file', code), shown);
	action.edit = toWorkspaceEdit(document, edits);
	return [action];
}

function createTurnOffs(
	document: vscode.TextDocument,
	worksheet: Worksheet | undefined,
	asked: Asked,
): vscode.CodeAction[] {
	const { code } = asked.diagnostic;
	const inSettings = createAction(vscode.l10n.t('Switch off {0} in the settings…', code), asked.shown);
	inSettings.command = { command: Command.turnOffRule, title: inSettings.title, arguments: [code] };
	return [...createTurnOffHere(document, worksheet, asked), inSettings];
}

/** Where the file cannot say it, because it cannot be read or is no worksheet, that is not offered. */
function createTurnOffHere(
	document: vscode.TextDocument,
	worksheet: Worksheet | undefined,
	{ diagnostic: { code }, shown }: Asked,
): vscode.CodeAction[] {
	const outcome = worksheet && turnOffRule(worksheet, code, { today: getToday() });
	if (!outcome || !('edits' in outcome) || outcome.edits.length === 0) {
		return [];
	}
	const action = createAction(vscode.l10n.t('Switch off {0} for this file', code), shown);
	action.edit = toWorkspaceEdit(document, outcome.edits);
	return [action];
}

function createAction(title: string, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
	const action = new vscode.CodeAction(title, QuickFix);
	action.diagnostics = diagnostics;
	return action;
}
