import assert from 'node:assert/strict';
import { toTeamCsv } from '../../../src/core/team/teamCsv';
import { createTeamSummary } from '../../../src/core/team/teamSummary';
import type { TeamEntry } from '../../../src/core/team/teamEntry';
import { entry, ladder, today } from './entries';

const header =
	'entry,person,worksheet,title,file,sharing,ladder,target,competency,assessed,expected,gap,promise,due,overdueDays,lastCheckin,rhythmDays,nextCheckin';

function lines(...entries: readonly TeamEntry[]): readonly string[] {
	return toTeamCsv(createTeamSummary(entries, today)).split('\r\n');
}

suite('toTeamCsv', () => {
	test('has a line for each rating, late promise and missed check-in; what nobody observed is empty', () => {
		const two = ladder.competencies.filter(({ slug }) => ['delivery', 'market-knowledge'].includes(slug));
		const yaml = `person: Ada Park
status: active
sharing: team
target: senior-pm
last_checkin: 2026-08-12
cadence: quarterly
ratings: { delivery: { self: 3 } }
goals: [{ id: G1, title: "Lead, then hand over", due: 2026-11-10 }]`;
		const more = { fileName: 'ada.md', ladder: { ...ladder, title: 'Ours', competencies: two } };
		assert.deepEqual(lines(entry(yaml, '# Growth\n', more)), [
			header,
			'rating,Ada Park,career-development,Growth,ada.md,team,Ours,Senior Product Manager,market-knowledge,,3,,,,,,,',
			'rating,Ada Park,career-development,Growth,ada.md,team,Ours,Senior Product Manager,delivery,3,4,1,,,,,,',
			'promise,Ada Park,career-development,Growth,ada.md,team,,,,,,,"G1 Lead, then hand over",2026-11-10,10,,,',
			'checkin,Ada Park,career-development,Growth,ada.md,team,,,,,,,,,8,2026-08-12,92,2026-11-12',
			'',
		]);
	});

	test('keeps hostile words in their cells', () => {
		const yaml = 'person: "=cmd|\' /C calc\'!A0"\nstatus: active\nnext_checkin: 2026-01-01';
		const [, line] = lines(entry(yaml, '# @SUM(1), "two"\n', { fileName: '-a\r\nb.md' }));
		assert.equal(line, `checkin,'=cmd|' /C calc'!A0,career-development,"'@SUM(1), ""two""","'-a`);
	});

	test('of nothing is the header', () => {
		assert.deepEqual(lines(), [header, '']);
	});
});
