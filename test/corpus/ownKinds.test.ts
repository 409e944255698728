import assert from 'node:assert/strict';
import { builtInLadders, defaultLadderId } from '../../src/core/builtInLadders';
import { getCompletions } from '../../src/core/completion/getCompletions';
import { createWorksheetView } from '../../src/core/createWorksheetView';
import { toJsonSchema } from '../../src/core/jsonSchema';
import type { Kind } from '../../src/core/kind';
import { builtInKindTexts, kindTemplate } from '../../src/core/kindTexts';
import { createNewWorksheet } from '../../src/core/newWorksheet';
import { collectKinds } from '../../src/core/ownKinds';
import { parseKindFile } from '../../src/core/parseKindFile';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { validateKind } from '../../src/core/validateKind';
import { validateWorksheet } from '../../src/core/validateWorksheet';
import { getFacts } from '../../src/core/worksheetFacts';
import { pick } from './pick';
import type { Random } from './pick';
import { createRandom } from './random';

const today = '2026-11-20';
const ladder = builtInLadders.get(defaultLadderId)!;
const own = [...builtInKindTexts.values()].map(text => text.replace(/^((?:id| {2}worksheet): )/gm, '$1own-'));
const sources = [kindTemplate, ...own];

/** What somebody who writes a kind may put anywhere by mistake, and what nobody would. */
const scraps = [
	'',
	'\n',
	'[',
	'}',
	':',
	'- ',
	'"',
	'#',
	'|',
	'&a ',
	'*a',
	'? ',
	'<<: ',
	'{{',
	'\t',
	'\u0000',
	'😀',
	'__proto__: 1\n',
];

/** A file with some lines taken out, doubled, moved or cut, and scraps in between. */
function mutate(text: string, random: Random): string {
	const lines = text.split('\n');
	for (let times = 1 + random(3); times > 0; times--) {
		const at = random(lines.length);
		const line = lines[at] ?? '';
		const cut = random(line.length + 1);
		const changes = [
			[],
			[line, line],
			[line.slice(0, cut)],
			[line.slice(cut)],
			[line.slice(0, cut) + pick(random, scraps) + line.slice(cut)],
			[` ${line}`],
		];
		lines.splice(at, 1, ...pick(random, changes));
	}
	return lines.join('\n');
}

/** Asserts that a file has either one finding that lies in it, or a kind. */
function checkFile(text: string): Kind | undefined {
	const parsed = parseKindFile(text);
	const found = validateKind(parsed, {});
	assert.equal(found.length, parsed.kind ? 0 : 1);
	for (const { range } of [...found, { range: parsed.idRange }]) {
		assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length, JSON.stringify(range));
	}
	collectKinds([{ path: 'x.worksheet.yaml', parsed }]);
	return parsed.kind;
}

/** Whatever may be described must be usable: a new worksheet of it can be made, read, checked, shown and written in. */
function useKind(kind: Kind): void {
	const kinds = new Map([[kind.id, kind]]);
	const { text } = createNewWorksheet({ kind, answers: { status: 'active', goal: 'A goal' }, today, ladder });
	const worksheet = parseWorksheet(text, kinds);
	assert.ok(worksheet?.kind, text);
	validateWorksheet(worksheet, { today });
	createWorksheetView(worksheet, { today, ladder });
	getFacts(worksheet);
	toJsonSchema(kind);
	const { bodyStart } = worksheet.frontmatter;
	[0, 8, bodyStart - 5, text.length].forEach(offset =>
		getCompletions(text, offset, { today, ladder, kinds, isAsked: true }),
	);
}

suite('the files of own kinds', () => {
	test('may be cut anywhere', () => {
		for (const source of sources) {
			for (let end = 0; end <= source.length; end += 307) {
				checkFile(source.slice(0, end));
				checkFile(source.slice(end));
			}
		}
	}).timeout(60_000);

	test('may be changed in any way, and where a kind comes of it, that can be used', () => {
		const random = createRandom(20261120);
		let used = 0;
		for (let times = 0; times < 400; times++) {
			const kind = checkFile(mutate(pick(random, sources), random));
			if (kind) {
				useKind(kind);
				used++;
			}
		}
		assert.ok(used > 40 && used < 360, String(used));
	}).timeout(120_000);
});
