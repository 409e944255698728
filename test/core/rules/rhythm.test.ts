import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/message';
import { applyEdits } from '../../../src/core/range';
import { markers } from '../markers';
import {
	applyFirstFix,
	assertFinds,
	assertOnlyError,
	assertSilent,
	career,
	period,
	titles,
	toCrlf,
	worksheet,
} from './ladderHelpers';

const log = (...dates: string[]): string =>
	['# Ada Park', '## Reviews', ...dates.map(date => `### ${date}\n\n- Moved: something.`)].join('\n\n');

/** A leader's trust review, whose check-ins are kept under Agreements. */
function trust(frontmatter: string, body: string): string {
	return worksheet({ worksheet: 'leader-trust-review', leader: 'Sam', pm: 'Ada', ...period }, frontmatter, body);
}

suite('checkin-overdue, checkin-due', () => {
	for (const [next, code] of [
		['2026-11-12', 'checkin-overdue'],
		['2026-11-13', 'checkin-due'],
		['2026-11-20', 'checkin-due'],
		['2026-11-27', 'checkin-due'],
		['2026-11-28', undefined],
	] as const) {
		test(`${next} is ${code ?? 'no matter yet'}`, () => {
			for (const each of ['checkin-overdue', 'checkin-due'] as const) {
				const value = each === code ? `«${next}»` : next;
				assertFinds(each, career(`last_checkin: 2026-11-03\nnext_checkin: ${value}`));
			}
		});
	}

	test('say how long ago it was, and what to do', () => {
		const [found] = assertFinds('checkin-overdue', career('last_checkin:\nnext_checkin: «2026-11-10»'));
		assert.equal(
			formatMessage(found!.message),
			'This check-in was planned 10 days ago, and plans without follow-up fade; meet, or choose a new date',
		);
	});

	test('today it is planned, yesterday it was', () => {
		const say = (day: string): string => {
			const [found] = assertFinds('checkin-due', career(`last_checkin:\nnext_checkin: «${day}»`));
			return formatMessage(found!.message);
		};
		assert.match(say('2026-11-20'), /^A check-in is planned on 2026-11-20; /);
		assert.match(say('2026-11-19'), /^A check-in was planned on 2026-11-19; /);
	});

	test('the days of grace are a setting', () => {
		assertFinds('checkin-overdue', career('last_checkin:\nnext_checkin: «2026-11-18»'), { limits: { graceDays: 1 } });
		assertSilent('checkin-due', career('next_checkin: 2026-11-22'), { limits: { graceDays: 1 } });
	});

	test('insert an entry of the kind in its place, and set both dates', () => {
		const marked = career('last_checkin:\nnext_checkin: «"2026-11-10"»', log('2026-10-01'));
		const fixed = applyFirstFix('checkin-overdue', toCrlf(marked)).replaceAll('\r\n', '\n');
		assert.match(fixed, /\nlast_checkin: 2026-11-20\nnext_checkin: "2026-12-21"\n/);
		assert.match(fixed, /### 2026-10-01\n\n- Moved: something\.\n\n### 2026-11-20\n\n- Moved:\n- Stuck:\n- Decided:\n/);
	});

	test('a log with the newest entry first stays so', () => {
		const marked = career('last_checkin:\nnext_checkin: «2026-11-10»', log('2026-10-01', '2026-09-10'));
		assert.match(
			applyFirstFix('checkin-overdue', marked),
			/## Reviews\n\n### 2026-11-20\n\n(- .+\n)+\n### 2026-10-01\n/,
		);
	});

	test('a prepared entry is no check-in yet', () => {
		assertFinds('checkin-due', career('next_checkin: «2026-11-24»', log('2026-11-24')));
	});

	test('are silent on a draft, a paused worksheet, and dates that others report', () => {
		for (const status of ['draft', 'paused', 'closed']) {
			assertSilent('checkin-overdue', career(`status: ${status}\nlast_checkin:\nnext_checkin: 2026-10-01`));
		}
		assertSilent('checkin-overdue', career('last_checkin: soon\nnext_checkin: 2026-10-01'));
		assertOnlyError(
			'next-before-last',
			career('last_checkin: 2026-11-12\nnext_checkin: «2026-10-01»', log('2026-11-12')),
		);
	});
});

suite('checkin-not-planned', () => {
	test('computes it from the last check-in, else from the start, but never into the past', () => {
		const plan = (keys: string): readonly string[] =>
			titles(assertFinds('checkin-not-planned', career(`${keys}\n«next_checkin»:`)));
		assert.deepEqual(plan('last_checkin: 2026-11-10'), ['Plan it on 2026-12-11']);
		assert.deepEqual(plan('last_checkin:\nstart: 2026-11-01'), ['Plan it on 2026-12-02']);
		assert.deepEqual(plan('last_checkin:'), ['Plan it on 2026-11-20']);
		assert.deepEqual(plan('cadence: weekly\nlast_checkin: 2026-11-19'), ['Plan it on 2026-11-26']);
	});

	test('inserts the key below those that come before it', () => {
		const { text } = markers(career('').replace('next_checkin: 2026-12-11\n', ''));
		const marked = text.replace('worksheet: career-development', '«worksheet: career-development»');
		assert.match(applyFirstFix('checkin-not-planned', marked), /status: active\nnext_checkin: 2026-12-13\n/);
	});

	test('is silent about a date that is none, and while nothing is active', () => {
		assertSilent('checkin-not-planned', career('next_checkin: 2026-13-01'));
		assertSilent('checkin-not-planned', career('status: paused\nnext_checkin:'));
	});
});

suite('checkin-too-rare', () => {
	test('counts from the newest entry, to the day', () => {
		assertSilent('checkin-too-rare', career('last_checkin: 2026-10-01\nnext_checkin: 2026-12-11', log('2026-11-10')));
		const marked = career('last_checkin: 2026-10-01\nnext_checkin: «"2026-12-12"»', log('2026-11-10'));
		assert.match(applyFirstFix('checkin-too-rare', marked), /next_checkin: "2026-12-11"/);
	});

	test('asks for today where the rhythm is broken already', () => {
		const found = assertFinds('checkin-too-rare', career('last_checkin: 2026-09-10\nnext_checkin: «2026-11-30»'));
		assert.deepEqual(titles(found), ['Move to 2026-11-20']);
		assert.match(formatMessage(found[0]!.message), /asks for one by 2026-10-11;/);
	});

	test('is silent without a rhythm it knows', () => {
		assertSilent('checkin-too-rare', career('cadence: often\nnext_checkin: 2027-03-01'));
		assertSilent('checkin-too-rare', career('cadence:\nnext_checkin: 2027-03-01'));
	});
});

suite('checkin-no-entry', () => {
	test('inserts the entry among the others', () => {
		const marked = career('last_checkin: «2026-10-15»\nnext_checkin: 2026-12-04', log('2026-10-01', '2026-11-03'));
		assert.match(
			applyFirstFix('checkin-no-entry', marked),
			/### 2026-10-01\n[^#]+### 2026-10-15\n\n- Moved:\n[^#]+### 2026-11-03\n/,
		);
	});

	test('where the log has entries of its own, those count', () => {
		const marked = career('last_checkin: «2026-11-12»', `${log('2026-10-01')}\n\n## Feedback\n\n### 2026-11-12, Sam`);
		assertFinds('checkin-no-entry', marked);
	});

	test('where it has none, an entry of that day in any log will do', () => {
		assertSilent(
			'checkin-no-entry',
			trust('last_checkin: 2026-11-12', '## Feedback and iteration\n\n### 2026-11-12, Ada to Sam'),
		);
	});

	test('makes the section that the kind keeps its check-ins in', () => {
		const fixed = applyFirstFix('checkin-no-entry', trust('last_checkin: «2026-11-12»', '## Evidence\n'));
		assert.match(fixed, /## Evidence\n\n## Agreements\n\n### 2026-11-12\n/);
	});

	test('is silent about a date that is none', () =>
		assertSilent('checkin-no-entry', career('last_checkin: 2026-11-31')));
});

suite('stale', () => {
	test('two rounds are fine, a day more is not', () => {
		assertSilent('stale', career('last_checkin: 2026-09-19'));
		assertFinds('stale', career('last_checkin: 2026-09-18\nstatus: «active»'));
	});

	test('offers to pause, or to meet', () => {
		const marked = career("last_checkin: 2026-09-18\nstatus: «'active'»");
		const [found] = assertFinds('stale', marked);
		const { text } = markers(marked);
		const [paused = '', met = ''] = found!.fixes.map(({ edits }) => applyEdits(text, edits));
		assert.match(paused, /status: 'paused'/);
		assert.match(met, /last_checkin: 2026-11-20\n[^#]+# Ada Park\n\n## Reviews\n\n### 2026-11-20\n/);
	});

	test('feedback and evidence are signs of life, a day to come is none', () => {
		const late = 'last_checkin: 2026-09-18';
		assertSilent('stale', career(late, '## Feedback\n\n### 2026-11-01, from Sam'));
		assertSilent('stale', career(late, '## Evidence\n\n| ID | Date |\n| --- | --- |\n| E1 | 2026-11-01 |'));
		assertFinds('stale', career(`${late}\nstatus: «active»`, log('2026-12-01')));
	});

	test('is silent where a date cannot be read, or the period has not begun', () => {
		assertSilent('stale', career('last_checkin: 2026-9-18'));
		assertSilent('stale', career('last_checkin: 2026-09-18', log('2026-11-31')));
		assertSilent('stale', career('start: 2026-12-01\nlast_checkin:\nnext_checkin: 2027-01-01'));
	});
});
