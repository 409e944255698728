/** Every id that `package.json` contributes, once. `test/repository/manifest.test.ts` holds both sides to it. */

/** The extension's name as VS Code shows it. */
export const displayName = 'PM Career Worksheets';

/** Publisher and name. */
export const extensionId = 'pm-career-worksheets.pm-career-worksheets';

/** Ids of the commands. Public API: an id never changes. */
export const Command = {
	newWorksheet: 'pmWorksheets.newWorksheet',
	createLadder: 'pmWorksheets.createLadder',
	createKind: 'pmWorksheets.createKind',
	compareLevels: 'pmWorksheets.compareLevels',
	checkAllWorksheets: 'pmWorksheets.checkAllWorksheets',
	turnOffRule: 'pmWorksheets.turnOffRule',
	openForm: 'pmWorksheets.openForm',
	openText: 'pmWorksheets.openText',
	insertBlock: 'pmWorksheets.insertBlock',
	giveQuestion: 'pmWorksheets.giveQuestion',
	recordCheckin: 'pmWorksheets.recordCheckin',
	startNextPeriod: 'pmWorksheets.startNextPeriod',
	groupWorksheets: 'pmWorksheets.groupWorksheets',
	sortWorksheets: 'pmWorksheets.sortWorksheets',
	filterWorksheets: 'pmWorksheets.filterWorksheets',
	clearWorksheetFilter: 'pmWorksheets.clearWorksheetFilter',
	showClosedWorksheets: 'pmWorksheets.showClosedWorksheets',
	hideClosedWorksheets: 'pmWorksheets.hideClosedWorksheets',
	refreshWorksheets: 'pmWorksheets.refreshWorksheets',
	stopIndexing: 'pmWorksheets.stopIndexing',
	openRow: 'pmWorksheets.openRow',
	openRowText: 'pmWorksheets.openRowText',
	tickRow: 'pmWorksheets.tickRow',
	untickRow: 'pmWorksheets.untickRow',
	setRowStatus: 'pmWorksheets.setRowStatus',
	revealRow: 'pmWorksheets.revealRow',
	copyRowLink: 'pmWorksheets.copyRowLink',
	addRowToCalendar: 'pmWorksheets.addRowToCalendar',
	showTeamSummary: 'pmWorksheets.showTeamSummary',
	exportTeamSummaryCsv: 'pmWorksheets.exportTeamSummaryCsv',
	exportTeamSummaryHtml: 'pmWorksheets.exportTeamSummaryHtml',
} as const;

/** Ids of the custom editors. */
export const ViewType = {
	form: 'pmWorksheets.form',
} as const;

/** Ids of the views in the sidebar. */
export const View = {
	worksheets: 'pmWorksheets.worksheets',
	nextUp: 'pmWorksheets.nextUp',
} as const;

/** Ids of the panels that commands open. */
export const PanelType = {
	teamSummary: 'pmWorksheets.teamSummary',
	levels: 'pmWorksheets.levels',
} as const;

/** Keys that `when` clauses ask for. */
export const ContextKey = {
	/** The uris of the open documents that are worksheets, broken ones too. */
	openWorksheets: 'pmWorksheets.openWorksheets',
	/** The workspace is being looked at for worksheets. */
	isIndexing: 'pmWorksheets.isIndexing',
	/** The view of the worksheets shows only what has some words. */
	isFiltered: 'pmWorksheets.isFiltered',
	/** The view of the worksheets shows what is closed, too. */
	showsClosed: 'pmWorksheets.showsClosed',
} as const;

/** The first part of every setting's key. */
export const configurationSection = 'pmWorksheets';

/** Keys of the settings, below {@link configurationSection}. */
export const Setting = {
	ladder: 'ladder',
	codeLens: 'codeLens',
	files: 'files',
	ruleSeverity: 'rules.severity',
	limitGoals: 'limits.goals',
	limitGraceDays: 'limits.graceDays',
	limitSoonDays: 'limits.soonDays',
	newWorksheetFolder: 'newWorksheet.folder',
	newWorksheetOpen: 'newWorksheet.open',
} as const;

/** Who a diagnostic is from, as the Problems panel shows it. */
export const diagnosticSource = 'PM Worksheets';
