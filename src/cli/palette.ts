import { styleText } from 'node:util';
import type { Severity } from '../core';

type Style = (text: string) => string;

/** How text output looks. */
export interface Palette {
	readonly strong: Style;
	readonly faint: Style;
	readonly alert: Style;
	readonly severity: Readonly<Record<Severity, Style>>;
}

/** Whether to use colours: on a terminal, unless `NO_COLOR` is set; elsewhere only where `FORCE_COLOR` asks for it. */
export function wantsColour(isTerminal: boolean, environment: NodeJS.ProcessEnv): boolean {
	const { NO_COLOR: none, FORCE_COLOR: force } = environment;
	if (none !== undefined && none !== '') {
		return false;
	}
	return force === undefined ? isTerminal && environment['TERM'] !== 'dumb' : !['', '0', 'false'].includes(force);
}

/** The styles, or none that does anything. */
export function createPalette(isColoured: boolean): Palette {
	const style = (format: Parameters<typeof styleText>[0]): Style => {
		return isColoured ? text => styleText(format, text, { validateStream: false }) : text => text;
	};
	return {
		strong: style('bold'),
		faint: style('dim'),
		alert: style('yellow'),
		severity: { error: style('red'), warning: style('yellow'), information: style('blue'), hint: style('gray') },
	};
}
