import * as vscode from 'vscode';
import { Command, displayName } from '../../contributions';
import { createCalendar, createWorksheetView, findRangeOfRow, findTargetOfRow, getFacts } from '../../core';
import type { FieldView, SidebarRow, Worksheet, WorksheetEdit } from '../../core';
import { getToday } from '../../host/configuration';
import { localize } from '../../host/convert';
import { guardCommand } from '../../host/errors';
import { getFileName, getParent } from '../../host/files';
import { openInText } from '../../host/openWorksheet';
import type { WorksheetReader } from '../../host/worksheetReader';
import type { WorksheetWriter } from '../../host/worksheetWriter';
import { toWords } from './rowItem';
import type { ShownRow } from './rowsProvider';

/** What the commands of rows work with. */
export interface RowServices {
	readonly writer: WorksheetWriter;
	readonly reader: WorksheetReader;
	readonly logger: Pick<vscode.LogOutputChannel, 'error'>;
}

/** What a person does with rows. Each takes the row that it is called on, else the one that is selected. */
export class RowCommands {
	readonly #writer: WorksheetWriter;
	readonly #reader: WorksheetReader;
	readonly #logger: Pick<vscode.LogOutputChannel, 'error'>;
	readonly #getSelected: () => SidebarRow | undefined;

	constructor({ logger, reader, writer }: RowServices, getSelected: () => SidebarRow | undefined) {
		this.#writer = writer;
		this.#reader = reader;
		this.#logger = logger;
		this.#getSelected = getSelected;
	}

	register(): vscode.Disposable {
		return vscode.Disposable.from(
			vscode.commands.registerCommand(Command.openRow, (shown?: ShownRow) =>
				this.#with(shown?.row, (row, uri) => openInFormAt(row, uri, this.#reader)),
			),
			vscode.commands.registerCommand(Command.openRowText, (shown?: ShownRow) =>
				this.#with(shown?.row, (row, uri) => openText(row, uri, this.#reader)),
			),
			vscode.commands.registerCommand(Command.tickRow, (shown?: ShownRow) => this.tick(shown?.row, true)),
			vscode.commands.registerCommand(Command.untickRow, (shown?: ShownRow) => this.tick(shown?.row, false)),
			vscode.commands.registerCommand(Command.setRowStatus, (shown?: ShownRow) =>
				this.#with(shown?.row, (chosen, uri) => this.#setStatus(chosen, uri)),
			),
			vscode.commands.registerCommand(Command.revealRow, (shown?: ShownRow) =>
				this.#with(shown?.row, revealInExplorer),
			),
			vscode.commands.registerCommand(Command.copyRowLink, (shown?: ShownRow) => this.#with(shown?.row, copyLink)),
			vscode.commands.registerCommand(Command.addRowToCalendar, (shown?: ShownRow) =>
				this.#with(shown?.row, (row, uri) => saveCalendar(row, uri, this.#reader)),
			),
		);
	}

	/** Ticks or unticks the action of a row. */
	async tick(row: SidebarRow | undefined, isDone: boolean): Promise<void> {
		await this.#with(row, async ticked => {
			if (ticked.getLook().type !== 'action') {
				void vscode.window.showInformationMessage(vscode.l10n.t('Select an action first: only those can be ticked.'));
				return;
			}
			await this.#edit(ticked, worksheet => {
				const target = findTargetOfRow(ticked, worksheet);
				return target?.at === 'action' ? { type: 'tickAction', index: target.index, isDone } : undefined;
			});
		});
	}

	async #setStatus(row: SidebarRow, uri: vscode.Uri): Promise<void> {
		const worksheet = await readWorksheet(uri, this.#reader);
		const field = worksheet && findStatusField(row, worksheet);
		if (!field) {
			void vscode.window.showInformationMessage(vscode.l10n.t('Select a worksheet, a goal or a milestone first.'));
			return;
		}
		const items = field.options?.map(({ detail, label, value }) => {
			return { label, value, detail, ...(value === field.value && { description: vscode.l10n.t('now') }) };
		});
		const chosen = await vscode.window.showQuickPick(items ?? [], {
			placeHolder: vscode.l10n.t('Status of {0}', toWords([row.getLook().label])),
		});
		if (chosen) {
			await this.#edit(row, now => {
				const target = findStatusField(row, now)?.target;
				return target && { type: 'setValue', target, value: chosen.value };
			});
		}
	}

	async #edit(row: SidebarRow, make: (worksheet: Worksheet) => WorksheetEdit | undefined): Promise<void> {
		const { place } = row.getLook();
		const why = place && (await this.#writer.edit(vscode.Uri.parse(place.key), make));
		if (why !== undefined) {
			void vscode.window.showWarningMessage(why);
		}
	}

	async #with(row: SidebarRow | undefined, act: (row: SidebarRow, uri: vscode.Uri) => Promise<void>): Promise<void> {
		const meant = row ?? this.#getSelected();
		const place = meant?.getLook().place;
		if (!meant || !place) {
			void vscode.window.showInformationMessage(
				vscode.l10n.t('Select a worksheet, or something in it, in the sidebar first.'),
			);
		} else {
			const sentence = vscode.l10n.t('This could not be done. The output "{0}" says why.', displayName);
			const guarded = { logger: this.#logger, operation: `A command on a row of ${place.key}`, sentence };
			await guardCommand(guarded, () => act(meant, vscode.Uri.parse(place.key)));
		}
	}
}

/** The worksheet as the editor has it; `undefined` where it is none any more. */
async function readWorksheet(uri: vscode.Uri, reader: WorksheetReader): Promise<Worksheet | undefined> {
	return reader.read(await vscode.workspace.openTextDocument(uri));
}

/** The field of the status of a row's item, or of the worksheet, with the words that it may have. */
function findStatusField(row: SidebarRow, worksheet: Worksheet): FieldView | undefined {
	const view = createWorksheetView(worksheet, { today: getToday() });
	const target = findTargetOfRow(row, worksheet);
	const item =
		target?.at === 'item' ? view?.lists.find(({ key }) => key === target.list)?.items[target.index] : undefined;
	const fields =
		row.getLook().type === 'worksheet' ? view && [...view.period, ...view.about, ...view.more] : item?.fields;
	return fields?.find(({ key }) => key === 'status');
}

async function openInFormAt(row: SidebarRow, uri: vscode.Uri, reader: WorksheetReader): Promise<void> {
	const worksheet = await readWorksheet(uri, reader);
	const range = worksheet && findRangeOfRow(row, worksheet);
	await vscode.commands.executeCommand(Command.openForm, uri, range?.start);
}

async function openText(row: SidebarRow, uri: vscode.Uri, reader: WorksheetReader): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	const worksheet = await reader.read(document);
	await openInText(document, worksheet && findRangeOfRow(row, worksheet));
}

async function revealInExplorer(_row: SidebarRow, uri: vscode.Uri): Promise<void> {
	await vscode.commands.executeCommand('revealInExplorer', uri);
}

/** A Markdown link with a path from the workspace folder, for notes and other worksheets. */
async function copyLink(row: SidebarRow, uri: vscode.Uri): Promise<void> {
	const path = vscode.workspace.asRelativePath(uri, false);
	const words = toWords([row.getLook().label]).replace(/[\\[\]]/g, '\\$&');
	await vscode.env.clipboard.writeText(`[${words}](${encodeURI(path).replace(/[()]/g, encodeURIComponent)})`);
}

/** Saves the dates that a worksheet still waits for where the person says, for a calendar to import. */
async function saveCalendar(row: SidebarRow, uri: vscode.Uri, reader: WorksheetReader): Promise<void> {
	const worksheet = await readWorksheet(uri, reader);
	const facts = worksheet && getFacts(worksheet);
	const calendar =
		facts &&
		createCalendar({
			key: uri.toString(),
			name: facts.title ?? getFileName(uri),
			facts,
			today: getToday(),
			now: new Date().toISOString(),
			format: localize,
		});
	if (calendar === undefined) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('{0} has no open date yet.', toWords([row.getLook().label])),
		);
		return;
	}
	const to = await vscode.window.showSaveDialog({
		defaultUri: vscode.Uri.joinPath(getParent(uri), getFileName(uri).replace(/\.\w+$/, '.ics')),
		filters: { [vscode.l10n.t('Calendar')]: ['ics'] },
	});
	if (to) {
		await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(calendar));
	}
}
