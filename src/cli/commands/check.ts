import { severities } from '../../core';
import { checkFiles } from '../checkFiles';
import type { CheckReport } from '../checkReport';
import type { CommandInput } from '../command';
import { listFiles } from '../files/listFiles';
import { formatCheckGithub } from '../formats/checkGithub';
import { formatCheckJson } from '../formats/checkJson';
import { formatCheckSarif } from '../formats/checkSarif';
import { formatCheckText } from '../formats/checkText';
import type { Outcome } from '../outcome';
import { readWithKinds } from '../readWithKinds';
import { readToolVersion } from '../tool';
import { chooseFormat, readSeverity, readToday } from '../values';

/** Validates the worksheets, and the files of ladders and kinds, under some paths. */
export async function check({ operands, options, palette }: CommandInput): Promise<Outcome> {
	const today = readToday(options.today);
	const failOn = readSeverity(options['fail-on'] ?? 'error');
	const format = chooseFormat(options.format ?? 'text', {
		text: (report: CheckReport) => formatCheckText(report, palette),
		json: formatCheckJson,
		sarif: (report: CheckReport) => formatCheckSarif(report, readToolVersion()),
		github: formatCheckGithub,
	});
	const list = await listFiles(operands);
	const {
		results: files,
		lookedAt,
		problems,
	} = await readWithKinds({
		paths: operands,
		files: list.files,
		read: (some, kinds) => checkFiles(some, { today, ladder: options.ladder, kinds }),
	});
	const notices = [...list.problems, ...problems];
	const grave = severities.slice(0, severities.indexOf(failOn) + 1);
	const hasFailed = files.some(({ diagnostics }) => diagnostics.some(({ severity }) => grave.includes(severity)));
	return {
		output: format({ today, files, lookedAt }),
		notices,
		exitCode: notices.length > 0 ? 2 : hasFailed ? 1 : 0,
	};
}
