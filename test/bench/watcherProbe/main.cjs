/** An extension beside ours that writes down when VS Code tells of a changed file: what comes after that is ours. */
const { appendFileSync } = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

exports.activate = context => {
	const [folder] = vscode.workspace.workspaceFolders;
	const log = path.join(path.dirname(folder.uri.fsPath), 'watcher.log');
	const watcher = vscode.workspace.createFileSystemWatcher('**/*.md');
	const write = ({ fsPath }) => appendFileSync(log, `${Date.now()} ${fsPath}\n`);
	watcher.onDidChange(write);
	// A file that takes the place of another one has come.
	watcher.onDidCreate(write);
	context.subscriptions.push(watcher);
};
