import assert from 'node:assert/strict';
import { createAwkwardWorksheet, readSamples } from './awkward';
import { createRandom } from './random';
import { createIntent, getPlaces } from './randomIntents';
import { createSubject, Trial } from './trial';
import type { Subject } from './trial';

/** How many intents are applied: `INTENTS=200000 VERBOSE=1` for a longer run that shows its counts. */
const wanted = Number(process.env.INTENTS ?? 20_000);

/** The samples, and as many awkward worksheets as can be read. */
function createSubjects(count: number, seed: number): readonly Subject[] {
	const random = createRandom(seed);
	const texts = Array.from({ length: count }, () => createAwkwardWorksheet(random));
	const subjects = texts.flatMap(text => createSubject(text) ?? []);
	assert.ok(subjects.length > 0.95 * count, `${subjects.length} of ${count} can be read`);
	return [...readSamples().flatMap(text => createSubject(text) ?? []), ...subjects];
}

function report(trial: Trial): void {
	if (process.env.VERBOSE) {
		process.stdout.write(trial.toString());
	}
	trial.failures.assertNone();
}

suite('Intents on awkward worksheets', function () {
	this.timeout(120_000);

	test('the value that a form shows makes no edit, in every place', () => {
		const trial = new Trial();
		for (const subject of createSubjects(100, 7)) {
			for (const { isLocked, target, value } of getPlaces(subject.view)) {
				if (!isLocked) {
					trial.tryNothing(subject, { type: 'setValue', target, value });
				}
			}
		}
		report(trial);
	});

	test('20,000 of them change what they ask for and nothing else, and their inverse restores the file', () => {
		const random = createRandom(20_261_124);
		const subjects = createSubjects(400, 3);
		const trial = new Trial();
		for (let round = 0; trial.applied.count() < wanted; round++) {
			let subject: Subject | undefined = subjects[round % subjects.length];
			for (let step = 0; step < 3 && subject; step++) {
				// Every third one is taken back: reading the files again is what takes most of the time.
				const text = trial.tryIntent(subject, createIntent(random, subject.view), (step + round) % 3 === 0);
				subject = text === undefined || random(8) > 0 ? subject : createSubject(text);
			}
		}
		report(trial);
		const { applied, inexact, refused, restored } = trial;
		assert.ok(refused.count() < 0.03 * applied.count(), `refused ${refused.toString()}`);
		const isInverse = (name: string): boolean => !name.startsWith('made:');
		const inverses = restored.count() + inexact.count(isInverse);
		assert.ok(restored.count() > 0.7 * inverses, `not restored ${inexact.toString()}`);
		for (const reason of inexact.names.filter(isInverse)) {
			assert.ok(inexact.count(name => name === reason) < 0.06 * inverses, `not restored ${inexact.toString()}`);
		}
	});
});
