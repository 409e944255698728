/** The theme's colours for a page of core's in a panel; native scroll bars follow it, too. */
export const editorColours = `
:root {
	--paper: var(--vscode-editor-background);
	--ink: var(--vscode-foreground);
	--quiet: var(--vscode-descriptionForeground, inherit);
	--line: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-panel-border, currentcolor)));
	--heat: var(--vscode-charts-blue, currentcolor);
	--link: var(--vscode-textLink-foreground);
	--font: var(--vscode-font-family);
	color-scheme: dark;
}
:root:has(body.vscode-light, body.vscode-high-contrast-light) {
	color-scheme: light;
}
`;
