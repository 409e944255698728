import assert from 'node:assert/strict';
import { builtInKinds } from '../../src/core/builtInKinds';
import mentorshipGoal from '../../src/core/kinds/mentorship-goal.worksheet.yaml';
import { builtInKindTexts } from '../../src/core/kindTexts';
import { loadKind } from '../../src/core/loadKind';
import { createKindFile } from '../../src/core/newKindFile';
import { parseKindFile } from '../../src/core/parseKindFile';

suite('loadKind', () => {
	test('has a sentence for a value of any type, put anywhere', () => {
		for (const value of [undefined, NaN, 7n, Symbol('s'), [[]], Object.create(null), new Map(), () => 1]) {
			assert.ok('problem' in loadKind(value));
		}
		for (const value of [null, 7, [null], {}]) {
			for (const [path, changed] of replaceEach(mentorshipGoal, value)) {
				const result = loadKind(changed);
				assert.ok('kind' in result || result.problem.message.startsWith('Found '), path);
			}
		}
	});
});

suite('a new kind', () => {
	test('is the copy of any built-in kind, which differs in nothing else', () => {
		assert.deepEqual([...builtInKindTexts.keys()], [...builtInKinds.keys()]);
		for (const original of builtInKinds.values()) {
			const source = builtInKindTexts.get(original.id) ?? '';
			const text = createKindFile({ source, id: 'my-own', title: 'My own' });
			const kind = parseKindFile(text ?? '').kind;
			const template = original.template
				.replace(`worksheet: ${original.id}`, 'worksheet: my-own')
				.replace(`# ${original.title},`, '# My own,');
			assert.deepEqual(kind, { ...original, id: 'my-own', title: 'My own', template });
		}
	});
});

/** The copies of a value in which one part, at the path that comes with it, is replaced; of a list only the first. */
function* replaceEach(whole: unknown, value: unknown, path = ''): Generator<[path: string, changed: unknown]> {
	if (typeof whole !== 'object' || whole === null) {
		return;
	}
	for (const [key, part] of Object.entries(whole).slice(0, Array.isArray(whole) ? 1 : undefined)) {
		const put = (changed: unknown): unknown => {
			return Array.isArray(whole)
				? Object.assign(Array.from<unknown>(whole), { [key]: changed })
				: { ...whole, [key]: changed };
		};
		yield [`${path}.${key}`, put(value)];
		for (const [deeper, changed] of replaceEach(part, value, `${path}.${key}`)) {
			yield [deeper, put(changed)];
		}
	}
}
