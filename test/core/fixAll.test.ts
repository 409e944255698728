import assert from 'node:assert/strict';
import { fixAllOf, parseWorksheet, turnOffRule, validateWorksheet } from '../../src/core';
import { applyEdits } from '../../src/core/range';
import type { Diagnostic, DiagnosticCode } from '../../src/core/diagnostic';

const today = '2026-06-01';
const head = 'worksheet: career-development\nperson: Ada\nlevel: product-manager\ntarget: senior-pm\nstatus: active';

function check(text: string): readonly Diagnostic[] {
	const worksheet = parseWorksheet(text);
	return worksheet ? validateWorksheet(worksheet, { today }) : [];
}

function worksheet(frontmatter: string, body = '# Ada\n'): string {
	return `---\n${head}\n${frontmatter}\n---\n\n${body}`;
}

function fixAll(text: string, code: DiagnosticCode): string | undefined {
	const edits = fixAllOf(text, code, check);
	return edits && applyEdits(text, edits);
}

function getCodes(text: string): readonly string[] {
	return check(text).map(({ code }) => code);
}

suite('fixAllOf', () => {
	test('applies the first fix of each', () => {
		const text = worksheet('cadence: montly\nsharing: teams\nend: 2026-12-01');
		const fixed = fixAll(text, 'value-unknown');
		assert.equal(fixed, text.replace('montly', 'monthly').replace('teams', 'team'));
	});

	test('lets each fix see what the one before has done', () => {
		const goals = ['a', 'b', 'c'].map(title => `  - { id: G1, title: Write a strategy for ${title} }`).join('\n');
		const fixed = fixAll(worksheet(`goals:\n${goals}`), 'duplicate-id') ?? '';
		assert.deepEqual(
			[...fixed.matchAll(/id: (\w+)/g)].map(([, id]) => id),
			['G1', 'G2', 'G3'],
		);
		assert.ok(!getCodes(fixed).includes('duplicate-id'));
	});

	test('offers nothing where there is one, or none that can be fixed', () => {
		assert.equal(fixAll(worksheet('cadence: montly'), 'value-unknown'), undefined);
		assert.equal(fixAll(worksheet('cadence: 1\nsharing: zzzzzz'), 'value-unknown'), undefined);
	});

	test('changes nothing in between', () => {
		const text = worksheet('cadence: montly # so\nsharing: teams\nmine: { a:  1 }', '# Ada  \n\n> quoted\n').replaceAll(
			'\n',
			'\r\n',
		);
		assert.equal(fixAll(text, 'value-unknown'), text.replace('montly', 'monthly').replace('teams', 'team'));
	});
});

suite('rules_off', () => {
	const missing = worksheet('start: 2026-01-01\nend: 2026-12-01\ncadence: monthly');

	test('lets the file say what it does not want to be told, errors too', () => {
		assert.ok(getCodes(missing).includes('section-missing'));
		assert.ok(!getCodes(missing.replace('status', 'rules_off: [section-missing]\nstatus')).includes('section-missing'));
		const broken = worksheet('cadence: montly');
		assert.deepEqual(
			['value-unknown', 'date-invalid'].map(code =>
				getCodes(broken.replace('status', `rules_off: [${code}]\nstatus`)).includes('value-unknown'),
			),
			[false, true],
		);
	});

	test('is checked itself', () => {
		const codes = (value: string): readonly string[] => getCodes(worksheet(`rules_off: ${value}`));
		assert.ok(codes('[section-mising]').includes('value-unknown'));
		assert.ok(codes('section-missing').includes('wrong-type'));
	});

	test('is written beside what is there', () => {
		const turnOff = (text: string): string => {
			const outcome = turnOffRule(parseWorksheet(text)!, 'section-missing', { today });
			assert.ok('edits' in outcome);
			return applyEdits(text, outcome.edits);
		};
		const once = turnOff(missing);
		assert.ok(!getCodes(once).includes('section-missing'));
		assert.equal(once.split('\n').length, missing.split('\n').length + 1);
		assert.equal(turnOff(once), once);
		const list = missing.replace('status', 'rules_off: [date-invalid] # ours\nstatus');
		assert.match(turnOff(list), /^rules_off: \[date-invalid, section-missing\] # ours$/m);
	});
});
