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

/** The body again and again, until the text has a million characters. */
function makeLong(text) {
	const bodyStart = text.indexOf('\n---\n') + 5;
	const body = text.slice(bodyStart);
	return text.slice(0, bodyStart) + body.repeat(Math.ceil(1_000_000 / body.length));
}

function measure(core, texts, times) {
	const validate = text => core.validateWorksheet(core.parseWorksheet(text), { today });
	const [first = 0, ...rest] = Array.from({ length: times }, (_, index) => {
		const start = performance.now();
		validate(texts[index % texts.length]);
		return performance.now() - start;
	});
	const sorted = rest.sort((a, b) => a - b);
	const at = share => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
	return { p50: at(0.5), p95: at(0.95), first: first.toFixed(2) };
}
