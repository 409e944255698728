import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findYamlPlace } from '../../src/core/outline/findYamlPlace';
import { parseWorksheet } from '../../src/core/parseWorksheet';

suite('findYamlPlace', () => {
	for (const name of ['career-development', 'mentorship-goal', 'leader-trust-review']) {
		const text = readFileSync(`media/samples/${name}.md`, 'utf8');
		const { fields, frontmatter } = parseWorksheet(text)!;
		const { start, end } = frontmatter.value;
		const written = fields.filter(({ value }) => value?.type === 'scalar' && value.style !== 'block');

		test(`finds every value of ${name} where the text ends before it, or its line does`, () => {
			for (const { spec, value } of written) {
				const offset = value!.range.start;
				const line = text.indexOf('\n', offset);
				for (const source of [text.slice(start, offset), text.slice(start, offset) + text.slice(line, end)]) {
					const { place } = findYamlPlace(source, offset, start);
					const option = place?.options[0];
					assert.deepEqual([option?.type, option?.path.at(-1)], ['value', spec.key], source.slice(-80));
					assert.equal(
						option?.path.length,
						fields.find(field => field.value === value)?.item ? 3 : option?.path.length,
					);
				}
			}
		});
	}
});
