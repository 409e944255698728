/** One fault a line of frontmatter can have: the line that is changed, what it becomes, and the error that tells of it. */
const faults = [
	{ code: 'date-invalid', line: /^start: .*$/m, becomes: () => 'start: 2026-02-30' },
	{ code: 'value-unknown', line: /^cadence: .*$/m, becomes: () => 'cadence: sometimes' },
	{ code: 'required-missing', line: /^(?:person|mentee):.*$/m, becomes: line => line.replace(/:.*/, ':') },
	{ code: 'wrong-type', line: /^manager: .*$/m, becomes: () => 'manager: [Sam Ruiz, Lena Brandt]' },
	{ code: 'frontmatter-invalid', line: /^manager: .*$/m, becomes: () => 'manager: "Sam Ruiz' },
	{ code: 'end-before-start', line: /^end: .*$/m, becomes: () => 'end: 2025-12-31' },
	{ code: 'level-unknown', line: /^target: .*$/m, becomes: () => 'target: archbishop' },
	{ code: 'competency-unknown', line: /^ {4}competency: .*$/m, becomes: () => '    competency: juggling' },
	{ code: 'duplicate-id', line: /^ {2}- id: G2$/m, becomes: () => '  - id: G1' },
	{ code: 'worksheet-unknown', line: /^worksheet: .*$/m, becomes: line => `${line}-x` },
	{ code: 'frontmatter-invalid', line: /^tags: .*$/m, becomes: () => 'tags: [growth, returns' },
	{ code: 'value-unknown', line: /^ {4}status: .*$/m, becomes: () => '    status: nearly' },
	{ code: 'next-before-last', line: /^next_checkin: .*$/m, becomes: () => 'next_checkin: 2026-10-01' },
];

/**
 * Puts one fault into the frontmatter of a worksheet that has none.
 *
 * @param {string} text
 * @param {number} choice Which fault; any number.
 */
export function plantFault(text, choice) {
	const { code, line, becomes } = faults[choice % faults.length];
	const found = line.exec(text);
	if (found === null) {
		throw new Error(`The generated worksheet has no line for ${code}`);
	}
	const before = text.slice(0, found.index);
	return {
		text: before + becomes(found[0]) + text.slice(found.index + found[0].length),
		fault: { code, line: before.split('\n').length },
	};
}
