import { HostConsole } from './hostConsole.mjs';

/** Each test has its own, shorter time limit, and each prints a line: this much silence means that nothing runs. */
const silenceMilliseconds = 120_000;

/**
 * Opens a test window, prints the suite's lines, and resolves with the suite's exit code.
 * Rejects when the page breaks or falls silent, with the last that VS Code logged.
 */
export async function waitForExitCode(page, url) {
	const hostConsole = new HostConsole();
	const silence = rejectOnSilence(silenceMilliseconds);
	try {
		const code = await Promise.race([
			openWindow(page, url, (type, values) => {
				silence.interrupt();
				hostConsole.log(type, values);
			}),
			rejectOnCrash(page),
			silence.broken,
		]);
		if (code !== 0) {
			console.error(hostConsole.lastEntries());
		}
		return code;
	} catch (error) {
		throw new Error(`${error.message}\n${hostConsole.lastEntries()}`);
	} finally {
		silence.stop();
	}
}

/** VS Code calls these two functions of the page where an automation driver provides them. */
async function openWindow(page, url, log) {
	let end;
	const ended = new Promise(resolve => {
		end = resolve;
	});
	await page.exposeFunction('codeAutomationExit', code => end(code));
	await page.exposeFunction('codeAutomationLog', log);
	await page.goto(url);
	return ended;
}

function rejectOnCrash(page) {
	return new Promise((_, reject) => {
		page.on('crash', () => reject(new Error('The page of VS Code crashed.')));
	});
}

function rejectOnSilence(milliseconds) {
	let timer;
	const broken = new Promise((_, reject) => {
		const error = new Error(`VS Code said nothing for ${milliseconds / 1000} seconds.`);
		timer = setTimeout(() => reject(error), milliseconds).unref();
	});
	return { broken, interrupt: () => timer.refresh(), stop: () => clearTimeout(timer) };
}
