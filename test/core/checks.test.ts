import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInKinds } from '../../src/core/builtInKinds';
import { getPracticeChecks, getSectionChecks } from '../../src/core/checks';
import { createWorksheetView } from '../../src/core/createWorksheetView';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';
import { findBlocks } from '../../src/core/snippets/findBlocks';
import { findBlocksToType } from '../../src/core/snippets/findBlocksToType';
import { placeBlock } from '../../src/core/snippets/placeBlock';
import { expandSnippet } from './snippets/expandSnippet';
import { getKind } from './snippets/worksheets';

const today = '2026-11-20';

/** How many lines to tick each section has, as the contract lists them. */
const counts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	'pm-trust-review': {
		Baseline: 4,
		'Lead by example': 6,
		'Clear expectations': 5,
		Empowerment: 5,
		'Feedback and listening': 5,
		'Relationships and networks': 6,
	},
	'leader-trust-review': {
		'Understanding the role': 4,
		'Clear communication': 5,
		'Shared vision and goals': 4,
		'Support and empowerment': 5,
		'Feedback and iteration': 4,
		'Leading by example': 4,
	},
	'manager-review': {
		'Engagement and conditions': 5,
		'Myself as a product': 2,
		'360 feedback': 6,
		'Hard questions in a one-on-one': 5,
		'Skip-level meetings': 6,
		'Four habits': 4,
	},
	'boss-partnership': {
		'Own results': 6,
		"Boss's success": 3,
		Rapport: 3,
		Mentors: 2,
		Initiative: 2,
		'Relationships and trust': 2,
	},
};

/** The text with the lines to tick of the section at `‸` put into it. */
function place(marked: string): string | undefined {
	const offset = marked.indexOf('‸');
	const text = marked.replace('‸', '');
	const worksheet = parseWorksheet(text)!;
	const choice = findBlocks(worksheet, offset).find(({ block, isHere }) => isHere && block.name === 'checks');
	const placed = choice && placeBlock(worksheet, { ...choice, offset, today });
	return placed && applyEdits(text, [{ range: placed.range, newText: expandSnippet(placed.snippet, today) }]);
}

const pm = '---\nworksheet: pm-trust-review\nperson: Ada\n---\n\n# Ada\n';
const baseline = `- [ ] I have rated trust separately for team, stakeholders and organisation.
- [ ] I asked at least three people how they would rate it.
- [ ] Somebody on the team disagreed with me in the last two weeks and it went well.
- [ ] Somebody tried something that could fail, and knew it was fine.`;

suite('lines to tick', () => {
	test('are those of the contract, section by section', () => {
		const found = Object.keys(counts).map(id => {
			const kind = getKind(id);
			const sections = kind.sections.map(spec => [spec.title, getSectionChecks(kind, spec).length] as const);
			return [id, Object.fromEntries(sections.filter(([, count]) => count > 0))];
		});
		assert.deepEqual(Object.fromEntries(found), counts);
	});

	test('are sentences, each once in its kind, and every practice has some', () => {
		for (const kind of builtInKinds.values()) {
			const all = kind.sections.flatMap(spec => getSectionChecks(kind, spec));
			assert.equal(new Set(all).size, all.length, kind.id);
			assert.deepEqual(
				all.filter(check => !/^[A-Z].*\.$/.test(check)),
				[],
			);
			const bare = kind.practices.filter(practice => getPracticeChecks(kind, practice).length === 0);
			assert.deepEqual(bare, []);
		}
	});

	test('of a practice that is looked at in several sections are those of all of them', () => {
		const kind = getKind('manager-review');
		const practice = kind.practices.find(({ slug }) => slug === 'upward-feedback')!;
		const checks = getPracticeChecks(kind, practice);
		assert.deepEqual(
			[checks.length, checks[0], checks.at(-1)],
			[
				19,
				'I listed my users (reports, peers, boss) and what each needs from me.',
				'They are on a predictable schedule for everyone, not only when something is wrong.',
			],
		);
	});

	test('take the place of the question of the template', () => {
		const text = `${pm}\n## Baseline\n\n‸<!-- Who tells you bad news early, and who tells you last? -->\n\n## Evidence\n`;
		assert.equal(place(text), `${pm}\n## Baseline\n\n${baseline}\n\n## Evidence\n`);
	});

	test('go on where a list ends, without those that are there', () => {
		const [first = '', ...rest] = baseline.split('\n');
		const text = `${pm}\n## Baseline\n\n${first.replace('[ ]', '[x]')}‸\n\n## Evidence\n`;
		assert.equal(place(text), text.replace('‸', `\n${rest.join('\n')}`));
		assert.equal(place(`${pm}\n## Baseline\n\n${baseline}‸\n`), undefined);
	});

	test('go into the entry that the cursor is in', () => {
		const head =
			'---\nworksheet: manager-review\nmanager: Sam\n---\n\n## Hard questions\n\n### 2026-11-12\n\n- Person: Ada';
		const text = place(`${head}‸\n\n### 2026-11-19\n\n- Person: Noor\n`);
		assert.match(text!, /- Person: Ada\n- \[ \] I sent the question a day ahead\.\n[^#]*a month\.\n\n### 2026-11-19\n/);
	});

	test('are offered while somebody types only for the section that they are in', () => {
		const text = `${pm}\n## Baseline\n\n`;
		const names = findBlocksToType(parseWorksheet(text)!, text.length).map(({ block }) => block.name);
		assert.equal(names.filter(name => name === 'checks').length, 1);
	});

	test('are in the view, of practices and of sections, and trust factors say what they are', () => {
		const text = readFileSync('media/samples/pm-trust-review.md', 'utf8');
		const worksheet = parseWorksheet(text)!;
		const view = createWorksheetView(worksheet, { today })!;
		assert.equal(view.ratings?.rows[0]?.checks.length, 6);
		assert.deepEqual(view.sections.find(({ id }) => id === 'Baseline')?.checks, [
			'Somebody on the team disagreed with me in the last two weeks and it went well.',
		]);
		assert.match(view.trustFactors?.rows.find(({ slug }) => slug === 'self_focus')?.definition ?? '', /less is better/);
	});
});
