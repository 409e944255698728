import type { CommandInput } from '../command';
import { LadderFiles } from '../files/ladderFiles';
import { listFiles } from '../files/listFiles';
import { readFiles } from '../files/readFiles';
import { formatProgressCsv } from '../formats/progressCsv';
import { formatProgressJson } from '../formats/progressJson';
import { formatProgressText } from '../formats/progressText';
import type { Outcome } from '../outcome';
import { readProgress } from '../progressReport';
import type { ProgressReport } from '../progressReport';
import { readWithKinds } from '../readWithKinds';
import { chooseFormat, readToday } from '../values';

/** Shows where the worksheets under some paths stand. */
export async function progress({ operands, options, palette }: CommandInput): Promise<Outcome> {
	const today = readToday(options.today);
	const format = chooseFormat(options.format ?? 'text', {
		text: (report: ProgressReport) => formatProgressText(report, palette),
		json: formatProgressJson,
		csv: formatProgressCsv,
	});
	const ladders = new LadderFiles(options.ladder);
	const list = await listFiles(operands);
	const { results, lookedAt, problems } = await readWithKinds({
		paths: operands,
		files: list.files,
		read: (files, { kinds }) => readFiles(files, (file, text) => readProgress(file, text, { today, ladders, kinds })),
	});
	const unread = [...list.problems, ...problems];
	return {
		output: format({ today, worksheets: results.map(({ progress }) => progress), lookedAt }),
		notices: [...unread, ...results.flatMap(({ notice }) => (notice === undefined ? [] : [notice]))],
		exitCode: unread.length > 0 ? 2 : 0,
	};
}
