import * as vscode from 'vscode';

/** The folder that the page's script and style are in; the only one that a page may read. */
export function getPageFolder(extensionUri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/**
 * The page of a form. It holds nothing of the worksheet: that comes in messages, and is only ever set as text. Translations
 * of the page's own words go along in an attribute.
 */
export function createFormPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
	const folder = getPageFolder(extensionUri);
	const script = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'form.js')).toString();
	const style = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'form.css')).toString();
	const nonce = createNonce();
	const policy = [
		`default-src 'none'`,
		`style-src ${webview.cspSource}`,
		`font-src ${webview.cspSource}`,
		`script-src 'nonce-${nonce}'`,
	].join('; ');
	return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
<head>
	<meta charset="utf-8">
	<meta http-equiv="Content-Security-Policy" content="${policy}">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<link rel="stylesheet" href="${escapeAttribute(style)}">
	<title>${escapeAttribute(vscode.l10n.t('Career worksheet form'))}</title>
</head>
<body data-bundle="${escapeAttribute(JSON.stringify(vscode.l10n.bundle ?? {}))}">
	<main id="form" aria-busy="true"></main>
	<script nonce="${nonce}" src="${escapeAttribute(script)}"></script>
</body>
</html>`;
}

function createNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

function escapeAttribute(text: string): string {
	return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
