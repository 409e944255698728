import { runCommand } from './driveWindow.mjs';

const deadlineMilliseconds = 20_000;

/**
 * Opens the form of the worksheet in front, and waits until it is drawn. The palette offers the command only once the
 * extension has seen the worksheet, and then the button is there, too.
 */
export async function openForm(page, fileName) {
	await page.locator('.active .editor-actions [aria-label*="Form"]').first().waitFor();
	await runCommand(page, 'PM Worksheets: Open Worksheet Form');
	return findForm(page, fileName);
}

/** The frame in which the page of a file's form is drawn and complete. A form that a reload brings back has a new one. */
export async function findForm(page, fileName) {
	const [form] = await findForms(page, fileName, 1);
	return form;
}

/** The frames of several forms of one file. */
export async function findForms(page, fileName, count) {
	return eventually(`${count} forms of ${fileName}`, async () => {
		const frames = page.frames().filter(frame => /\/fake\.html/.test(frame.url()));
		const isForm = await Promise.all(frames.map(frame => isFormOf(frame, fileName)));
		const forms = frames.filter((_, index) => isForm[index]);
		return forms.length >= count ? forms : undefined;
	});
}

async function isFormOf(frame, fileName) {
	try {
		const names = await frame.locator('#form:not([aria-busy]) .file').allTextContents();
		return names.some(name => name.trim() === fileName);
	} catch {
		// The frame went away while it was looked at.
		return false;
	}
}

/** Polls for what neither VS Code nor the browser has an event for; resolves with the first answer that is something. */
export async function eventually(what, find, patienceMilliseconds = deadlineMilliseconds) {
	const deadline = Date.now() + patienceMilliseconds;
	for (;;) {
		const found = await find();
		if (found !== undefined && found !== false) {
			return found;
		}
		if (Date.now() > deadline) {
			throw new Error(`Waited in vain: ${what}`);
		}
		await new Promise(resolve => setTimeout(resolve, 50));
	}
}
