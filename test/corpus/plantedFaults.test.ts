import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/core/diagnostic';
import { formatMessage } from '../../src/core/message';
import { parseLadder } from '../../src/core/parseLadder';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';
import { validateLadder } from '../../src/core/validateLadder';
import { validateWorksheet } from '../../src/core/validateWorksheet';
import { markers } from '../core/markers';
import { isLadder, toFaultyText } from './plantedFault';
import type { PlantedFault } from './plantedFault';
import { plantedFaults } from './plantedFaults';
import { plantedLearningFaults } from './plantedLearningFaults';
import { plantedSessionFaults } from './plantedSessionFaults';
import { plantedTrustFaults } from './plantedTrustFaults';

const today = '2026-11-20';

function validate(text: string, fault: PlantedFault): readonly Diagnostic[] {
	if (isLadder(fault.sample)) {
		return validateLadder(parseLadder(text), {});
	}
	const worksheet = parseWorksheet(text);
	assert.ok(worksheet, 'still a worksheet');
	return validateWorksheet(worksheet, { today: fault.today ?? today, fileExists: link => !link.includes('nowhere') });
}

function describe({ code, severity, message, range }: Diagnostic, text: string): string {
	return `${severity} ${code} at «${text.slice(range.start, range.end)}»: ${formatMessage(message)}`;
}

function findOtherErrors(diagnostics: readonly Diagnostic[], { code }: PlantedFault): readonly Diagnostic[] {
	return diagnostics.filter(diagnostic => diagnostic.severity === 'error' && diagnostic.code !== code);
}

/** What is wrong with the quick fixes: each is to take a finding away and to bring no error. */
function findBadFixes(text: string, found: readonly Diagnostic[], fault: PlantedFault): readonly string[] {
	return found
		.flatMap(({ fixes }) => fixes)
		.flatMap(({ title, edits }) => {
			const fixed = applyEdits(text, edits);
			const after = validate(fixed, fault);
			const isLeft = after.filter(({ code }) => code === fault.code).length >= found.length;
			const errors = findOtherErrors(after, fault).map(error => describe(error, fixed));
			return [...(isLeft ? ['no help'] : []), ...errors].map(problem => `${formatMessage(title)}: ${problem}`);
		});
}

suite('faults planted into the samples', () => {
	for (const fault of [...plantedFaults, ...plantedSessionFaults, ...plantedLearningFaults, ...plantedTrustFaults]) {
		test(`${fault.code} in ${fault.sample}: ${fault.name}`, () => {
			const { text, ranges } = markers(toFaultyText(fault));
			const diagnostics = validate(text, fault);
			const found = diagnostics.filter(({ code }) => code === fault.code);
			const show = (list: readonly Diagnostic[]): string => list.map(each => describe(each, text)).join('\n');
			assert.deepEqual(
				found.map(({ severity, range }) => ({ severity, range })),
				ranges.map(range => ({ severity: fault.severity, range })),
				show(diagnostics),
			);
			assert.equal(show(findOtherErrors(diagnostics, fault)), '');
			assert.deepEqual(findBadFixes(text, found, fault), []);
		});
	}
});
