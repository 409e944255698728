import * as vscode from 'vscode';
import type { RowIcon } from '../../core';

const circumference = 2 * Math.PI * 5.5;

/** Drawn in the colours that VS Code gives its own icons, since a picture cannot know the theme's. */
const strokes = { light: '#424242', dark: '#c5c5c5' };

const pictures: Readonly<Partial<Record<RowIcon, vscode.ThemeIcon>>> = {
	worksheet: new vscode.ThemeIcon('notebook'),
	paused: new vscode.ThemeIcon('debug-pause'),
	closed: new vscode.ThemeIcon('archive'),
	broken: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
	item: new vscode.ThemeIcon('target'),
	milestone: new vscode.ThemeIcon('milestone'),
	done: new vscode.ThemeIcon('pass-filled'),
	dropped: new vscode.ThemeIcon('circle-slash'),
	late: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
	checkin: new vscode.ThemeIcon('calendar'),
};

/** The picture of a row: a ring for how much is done, a sign for what it is; none for groups. */
export function getRowIcon(icon: RowIcon): vscode.TreeItem['iconPath'] {
	const [, eighths] = /^ring-(\d)$/.exec(icon) ?? [];
	return eighths === undefined ? pictures[icon] : getRing(Number(eighths));
}

type Ring = Readonly<Record<keyof typeof strokes, vscode.Uri>>;

/** Those that were drawn: there are few, and many rows have them. */
const rings = new Map<number, Ring>();

function getRing(eighths: number): Ring {
	const ring = rings.get(eighths) ?? { light: drawRing(eighths, strokes.light), dark: drawRing(eighths, strokes.dark) };
	rings.set(eighths, ring);
	return ring;
}

/** A ring that is drawn for so many eighths of its way, with a faint one behind it. */
function drawRing(eighths: number, stroke: string): vscode.Uri {
	const done = (eighths / 8) * circumference;
	const circle = `<circle cx="8" cy="8" r="5.5" fill="none" stroke="${stroke}" stroke-width="3"`;
	const arc = `${circle} stroke-dasharray="${done.toFixed(2)} ${circumference.toFixed(2)}" transform="rotate(-90 8 8)"/>`;
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">` +
		`${circle} stroke-opacity=".3"/>${eighths === 0 ? '' : arc}</svg>`;
	return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}
