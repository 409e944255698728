import type { Kind, SectionSpec } from '../../src/core/kind';
import { pick, rarely } from './pick';
import type { Random } from './pick';

const titles = [
	'# Ada Park',
	'# Ada # ',
	'#   עדי 🚀 ##',
	'Ada Park\n===',
	'#',
	'',
	'# C#',
	'# Ada \t Park',
	'Ada\nPark\n---\n\nAda\n  Park\n===',
	'intro\n\n# Ada',
	'<!-- x -->\n# A',
];

const texts = [
	'Some words.',
	'Two lines\nof words  \nand a tab\tin it',
	'A list:\n\n- a\n- b\n  - c\n\n1. one\n2. two',
	'```md\n## no heading\n- [ ] no task\n```',
	'~~~\n```\n~~~',
	'> - [ ] a task in a quote\n> ## no section',
	'<!-- a comment of mine -->',
	'<!--\n## no heading\n-->',
	'עברית עם 🚀 و العربية',
	'| a | b |\n| - | :-: |\n| 1 | 2\\|3 |',
	'### G1 One\n\n- [ ] (people) Talk to Ada. Due: 2026-12-01\n- [x] Done\n* [X] another',
	'- [ ] G1 reached\n- [x] M1 by 2026-12-11 \n- [ ] C1',
	'- [ ] lines that\n  go on 📅 2026-12-11\n\t- [ ] nested',
	'1. [ ] numbered\n2) [x] the other way',
	'Trailing spaces   \n\ttabbed',
	'<div>\n\n**html**\n\n</div>',
	'[link]: http://example.org "title"\n\n![image](a.png)',
	'    code\n    ## code',
	'***\n\nafter a rule',
	'\\# escaped &amp; `code | span`',
];

const tables = [
	'| ID | Date | What |\n| --- | --- | --- |\n| E1 | 2026-11-03 | a |\n| E2 | | `x\\|y` |',
	'ID|What\n-|-\nE1|a\nE2|',
	'| ID | What | Link |\n|:--|--:|---|\n| E1 |\n|E2||x|\n|  |  |  |  extra |',
	'| עברית | 🚀 |\n| --- | --- |\n|   wide   |  x  |\t',
];

const entries = [
	'### 2026-11-03\n\n- Goal: x\n- [ ] Ask Ada by 2026-11-20',
	'### 2026-11-10, Ada to Noor\n- Situation: a\n- Behaviour: b\n- Impact: c',
	'### Not dated\n\nwords',
	'### 2026-11-24',
];

/** A body with sections of a kind and others, in which nothing stands as a template has it. */
export function createAwkwardBody(random: Random, kind: Kind): string {
	const own = kind.sections.filter(() => rarely(random, 5)).map(spec => createSection(random, spec));
	const others = pick(random, [[], [], ['## Mine\n\nwords'], ['Mine too\n---\n\nx'], ['## mine ##'], ['# Other\n\nx']]);
	const sections = rarely(random, 3) ? [...others, ...own.reverse()] : [...own, ...others];
	const gap = pick(random, ['\n\n', '\n\n', '\n\n\n']);
	return `${pick(random, ['', '\n', '\n\n'])}${[pick(random, titles), ...sections].join(gap)}${pick(random, ['\n', '\n', '\n\n \n'])}`;
}

function createSection(random: Random, spec: SectionSpec): string {
	const name = pick(random, [spec.title, spec.title, spec.title.toUpperCase(), ...spec.aliases.slice(0, 1)]);
	const heading = pick(random, [`## ${name}`, `## ${name}`, `##  ${name} ##`, `${name}\n---`]);
	const parts = Array.from({ length: random(3) }, () => createPart(random, spec));
	return [heading, ...parts].join(pick(random, ['\n\n', '\n\n', '\n\n\n']));
}

function createPart(random: Random, spec: SectionSpec): string {
	return spec.log && !rarely(random, 3)
		? pick(random, entries)
		: spec.table.length > 0 && !rarely(random, 3)
			? pick(random, tables)
			: rarely(random, 6)
				? `<!-- ${spec.prompts[0] ?? ''} -->`
				: pick(random, texts);
}
