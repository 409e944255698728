import { html } from './html';
import type { Html } from './html';

/** A page that needs nothing else: no script, no picture, no network. */
export interface PageContent {
	/** Language tag. */
	readonly language: string;
	readonly title: string;
	/** CSS of ours; never a text of anybody's. */
	readonly style: string;
	readonly body: Html;
}

/** All that may be in the page is its style; whatever else a text could smuggle in is not run and not fetched. */
const policy = `default-src 'none'; style-src 'unsafe-inline'`;

/** The whole page as HTML. */
export function drawPage({ body, language, style, title }: PageContent): string {
	return html`<!DOCTYPE html>
		<html lang="${language}">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="${policy}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>${title}</title>
				<style>
					${{ markup: style }}
				</style>
			</head>
			<body>
				<main>${body}</main>
			</body>
		</html> `.markup;
}
