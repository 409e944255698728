import { generateWorksheet, today } from './generate.mjs';

/**
 * Times parse and validation of single documents.
 *
 * @param {typeof import('../../src/core/index')} core
 */
export function measureDocuments(core) {
	const plain = Array.from({ length: 50 }, (_, number) => generateWorksheet(number)).filter(
		({ fault }) => fault === undefined,
	);
	const texts = plain.map(({ text }) => text);
	return {
		'4 KB': measure(core, texts, 400),
		'1 MB body': measure(core, [makeLong(texts[0] ?? '')], 40),
	};
}

/**
 * Times completion in one document of 200 KB, where it is asked for most: in values and keys of a frontmatter that cannot
 * be read, and in its body.
 *
 * @param {typeof import('../../src/core/index')} core
 */
export function measureCompletion(core) {
	const { text } = Array.from({ length: 50 }, (_, number) => generateWorksheet(number)).find(
		({ fault, text }) => fault === undefined && text.includes('worksheet: career-development'),
	);
	const long = makeLong(text, 200_000);
	const ladder = core.builtInLadders.get('pm-default');
	const bodyStart = text.indexOf('\n---\n') + 5;
	const places = {
		'a status': long.replace(/^status: .*$/m, 'status: ¦'),
		'evidence, unreadable': long.replace(/evidence: \[E1\] }/, 'evidence: [¦'),
		'a key of a goal, unreadable': long.replace(/^ {4}measure: .*$/m, '    me¦'),
		'a due date in the body': `${long.slice(0, bodyStart)}\n- [ ] Ask. Due: ¦\n${long.slice(bodyStart)}`,
		'a letter of prose': `${long}\n\nWor¦`,
	};
	return Object.fromEntries(
		Object.entries(places).map(([name, marked]) => {
			const offset = marked.indexOf('¦');
			const source = marked.replace('¦', '');
			return [name, time(40, () => core.getCompletions(source, offset, { today, ladder }))];
		}),
	);
}

/** The body again and again, until the text has so many characters. */
function makeLong(text, length = 1_000_000) {
	const bodyStart = text.indexOf('\n---\n') + 5;
	const body = text.slice(bodyStart);
	return text.slice(0, bodyStart) + body.repeat(Math.ceil(length / body.length));
}

function measure(core, texts, times) {
	return time(times, index => core.validateWorksheet(core.parseWorksheet(texts[index % texts.length]), { today }));
}

function time(times, run) {
	const [first = 0, ...rest] = Array.from({ length: times }, (_, index) => {
		const start = performance.now();
		run(index);
		return performance.now() - start;
	});
	const sorted = rest.sort((a, b) => a - b);
	const at = share => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
	return { p50: at(0.5), p95: at(0.95), first: first.toFixed(2) };
}
