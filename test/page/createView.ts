import assert from 'node:assert/strict';
import { createWorksheetView, parseWorksheet } from '../../src/core';
import type { WorksheetView } from '../../src/protocol';

/** What the extension would send of a worksheet on one fixed day. */
export function createView(markdown: string): WorksheetView {
	const worksheet = parseWorksheet(markdown);
	assert.ok(worksheet);
	const view = createWorksheetView(worksheet, { today: '2026-11-24', soonDays: 14 });
	assert.ok(view);
	return view;
}
