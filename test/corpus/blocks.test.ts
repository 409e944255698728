import assert from 'node:assert/strict';
import { builtInKinds } from '../../src/core/builtInKinds';
import { formatMessage } from '../../src/core/message';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';
import { mentorshipRules } from '../../src/core/rules/mentorship';
import { blockCatalogue } from '../../src/core/snippets/catalogue';
import { findBlocks } from '../../src/core/snippets/findBlocks';
import { placeBlock } from '../../src/core/snippets/placeBlock';
import { period, validate, worksheet } from '../core/rules/ladderHelpers';
import { expandSnippet } from '../core/snippets/expandSnippet';
import { createText, findErrors, listNewParts, today } from '../core/snippets/worksheets';

suite('placeBlock', () => {
	for (const kind of builtInKinds.values()) {
		test(`has a place in a new ${kind.id} for every block of the kind, and none brings an error`, () => {
			const text = createText(kind);
			for (const choice of findBlocks(parseWorksheet(text)!, 0)) {
				const placed = placeBlock(parseWorksheet(text)!, { ...choice, offset: 0, today });
				const after =
					placed && applyEdits(text, [{ range: placed.range, newText: expandSnippet(placed.snippet, today) }]);
				assert.ok(after !== undefined, choice.block.name);
				assert.deepEqual(findErrors(after), [], choice.block.name);
				assert.notDeepEqual(listNewParts(text, after), [], choice.block.name);
			}
		});
	}
});

suite('rules about sections', () => {
	const codes = mentorshipRules.map(({ code }) => code as string).filter(code => code !== 'agreement-missing');

	for (const kind of builtInKinds.values()) {
		test(`say nothing of the blocks and entries of a ${kind.id} as they come`, () => {
			const said = kind.sections.flatMap(({ blocks, entry = '', title }) => {
				const bodies = blocks.map(name => expandSnippet(blockCatalogue.get(name)?.body.join('\n') ?? ''));
				return [...bodies, entry.replaceAll('{{date}}', '2026-11-20')].flatMap(body => {
					const people = Object.fromEntries(kind.people.map(({ key }) => [key, `The ${key}`]));
					const keys = { worksheet: kind.id, ...people, ...period, agreed_on: '2026-09-15' };
					const text = worksheet(keys, 'tags: [a]', `## ${title}\n\n${body}`);
					return validate(text).filter(({ code }) => codes.includes(code));
				});
			});
			assert.deepEqual(
				said.map(({ message }) => formatMessage(message)),
				[],
			);
		});
	}
});
