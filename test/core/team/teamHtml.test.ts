import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/message';
import { toTeamHtml } from '../../../src/core/team/teamHtml';
import type { TeamFrame } from '../../../src/core/team/teamHtml';
import { createTeamSummary } from '../../../src/core/team/teamSummary';
import type { TeamEntry } from '../../../src/core/team/teamEntry';
import { entry, ladder, today } from './entries';

function page(entries: readonly TeamEntry[], more: Partial<TeamFrame> = {}): string {
	return toTeamHtml(createTeamSummary(entries, today), { language: 'en', localize: formatMessage, ...more });
}

/** The cells of all rows of tables, as text. */
function rows(html: string): readonly string[] {
	return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
		[...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
			.map(([, cell = '']) =>
				cell
					.replace(/<[^>]*>/g, ' ')
					.replace(/\s+/g, ' ')
					.trim(),
			)
			.join(' | '),
	);
}

const two = {
	...ladder,
	title: 'Ours',
	competencies: ladder.competencies.filter(({ slug }) => ['delivery', 'market-knowledge'].includes(slug)),
};

const hostile = `<script>alert("1")</script>' onload='x' & <img src=x>`;

suite('toTeamHtml', () => {
	test('holds the numbers in the cells, beside the colour of the gap', () => {
		const of = (person: string, rest: string): TeamEntry => entry(`person: ${person}\n${rest}`, '', { ladder: two });
		const html = page([
			of('Ada', 'status: active\ntarget: senior-pm\nratings: { delivery: { self: 1 } }'),
			of('Bo', 'ratings: { delivery: { self: 5 } }'),
		]);
		assert.deepEqual(rows(html), [
			'Person | Target level | Market and domain knowledge | Delivery and launch',
			'Ada | Senior Product Manager | not observed of 3 | 1 of 4',
			'Bo draft |  | not observed | 5',
		]);
		assert.match(html, /<td class="cell gap-3">\s*<b>1<\/b>/);
		assert.match(html, /<td class="cell">\s*<b>5<\/b>/);
	});

	test('tells days in words', () => {
		const yaml = `person: Ada
status: active
sharing: team
last_checkin: 2026-08-12
cadence: quarterly
next_checkin: 2026-11-21
goals: [{ id: G1, title: Lead, due: 2026-11-10 }, { id: G2, title: Ask, due: 2026-11-19 }]`;
		assert.deepEqual(rows(page([entry(yaml, '# Growth\n', { ladder: two })])).slice(2), [
			'Person | Worksheet | What was promised | Due',
			'Ada | Growth | G1 Lead | 2026-11-10, 10 days ago',
			'Ada | Growth | G2 Ask | 2026-11-19, 1 day ago',
			'Person | Worksheet | Last check-in | Agreed | Next check-in',
			'Ada | Growth | 2026-08-12, 100 days ago | every 92 days | 2026-11-21, tomorrow',
		]);
	});

	test('gives every head of a table its scope', () => {
		const yaml = 'person: Ada\nstatus: active\nnext_checkin: 2026-01-01\nratings: { delivery: { self: 1 } }';
		const heads = page([entry(yaml)]).match(/<th\b[^>]*>/g) ?? [];
		assert.ok(heads.length > 5);
		assert.deepEqual([...new Set(heads)], ['<th scope="col">', '<th scope="row">']);
	});

	test('shows hostile words as words', () => {
		const words = JSON.stringify(hostile);
		const one = entry(
			`person: ${words}\nstatus: active\ntarget: senior-pm\nratings: { delivery: { self: 1 } }\ngoals: [{ id: G1, title: ${words}, due: 2026-01-01 }]`,
			`# ${hostile}\n`,
			{
				fileName: hostile,
				ladder: { ...two, title: hostile, competencies: two.competencies.map(each => ({ ...each, name: hostile })) },
			},
		);
		const html = page([one], {
			language: `en"><script>`,
			links: [{ words: { template: hostile, values: [] }, href: '"><script>' }],
		});
		assert.deepEqual(html.replace(/="[^"]*"/g, '').match(/<(?:script|img|link|iframe|svg)|<[^>]*\son\w+/gi), null);
		assert.equal(html.split('&#60;script&#62;alert(&#34;1&#34;)').length - 1 >= 7, true);
	});

	test('needs nothing but itself', () => {
		const html = page([entry('person: Ada\nratings: { delivery: { self: 1 } }')]);
		assert.deepEqual(html.match(/https?:|src=|href=|url\(|@import|style="/g), null);
		assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src/);
		assert.match(html, /prefers-color-scheme: dark/);
	});

	test('says what is not shown and who may see the rest', () => {
		const html = page([
			entry('person: Ada\nsharing: private'),
			entry('person: Bo\nsharing: private'),
			entry('person: Cy\nstatus: closed'),
			entry('person: Di'),
			entry('person: Ed\nsharing: team'),
		]);
		assert.deepEqual(html.match(/(?<=<li>)[^<]+(?=<\/li>)/g), [
			'2 worksheets that are private',
			'1 worksheet that is paused or closed',
		]);
		assert.match(html, /1 worksheet shown here is meant for two people only/);
		assert.doesNotMatch(html, /Ada|Bo|Cy/);
	});

	test('says so where there is nothing to show', () => {
		const html = page([entry('person: Ada\nsharing: private')]);
		assert.match(html, /There is no worksheet to show/);
		assert.deepEqual(rows(html), []);
	});

	test('takes the colours, the links and the note of its place', () => {
		const html = page([], {
			colours: ':root { --ink: red }',
			links: [{ words: { template: 'Go to {0}', values: ['a'] }, href: 'command:x' }],
			note: { template: 'Still looking', values: [] },
		});
		assert.match(html, /<style>\s*:root { --ink: red }/);
		assert.doesNotMatch(html, /prefers-color-scheme/);
		assert.match(html, /<a href="command:x">Go to a<\/a>/);
		assert.match(html, /<p>Still looking<\/p>/);
	});
});
