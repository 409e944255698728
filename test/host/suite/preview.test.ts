import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { registerPreview } from '../../../src/features/preview';
import type { MarkdownItExtension } from '../../../src/features/preview';
import { LadderCatalogue } from '../../../src/host/ladderCatalogue';
import { RatingAlone } from '../../../src/host/ratingAlone';
import { WorksheetContext } from '../../../src/host/worksheetContext';
import { eventually } from './eventually';
import { createLadderText } from './ladderText';
import { createOwnServices } from './ownServices';
import { createScratchFolder } from './scratchFolder';

const text = `---
worksheet: career-development
person: Ada Park
target: senior-pm
ratings:
  product-strategy: { self: 3, manager: 2 }
---
# Plan
`;
const uri = vscode.Uri.parse('untitled:plan.md');

/** As the built-in preview renders: what it knows of the document comes with the second step. */
function render(extension: MarkdownItExtension, source = text, environment: object = { currentDocument: uri }): string {
	const md = extension.extendMarkdownIt(new MarkdownIt());
	return md.renderer.render(md.parse(source, {}), md.options, environment);
}

function tellsGaps(page: string): boolean {
	assert.match(page, /Ada Park/);
	return page.includes('To talk about first');
}

suite('Preview', () => {
	test('the extension hands its card to the built-in preview', async () => {
		const extension = vscode.extensions.getExtension<MarkdownItExtension>('pm-career-worksheets.pm-career-worksheets');
		assert.ok(extension, 'VS Code did not find the extension');
		const page = render(await extension.activate());
		assert.match(page, /^<div class="worksheet-card">[^]*Career development[^]*Ada Park[^]*<h1>Plan<\/h1>\n$/);
		assert.match(page, /Vision and strategy: 2 now, 4 expected, 2 to go/);
	});

	suite('of a worksheet', () => {
		const log: string[] = [];
		const ratingAlone = new RatingAlone();
		const { kinds, reader } = createOwnServices();
		const context = new WorksheetContext(kinds);
		const ladders = new LadderCatalogue(context);
		const logger = { error: (line: string | Error) => void log.push(String(line)) };
		const preview = registerPreview({ reader, kinds, ladders, ratingAlone, logger });

		suiteTeardown(() => {
			preview.dispose();
			ladders.dispose();
			context.dispose();
			kinds.dispose();
			ratingAlone.dispose();
		});

		teardown(() => assert.deepEqual(log.splice(0), []));

		test('tells no gaps while somebody rates it alone', () => {
			const form = {};
			assert.equal(tellsGaps(render(preview)), true);
			ratingAlone.set(form, uri, true);
			const alone = tellsGaps(render(preview));
			ratingAlone.set(form, uri, false);
			assert.equal(alone, false);
			assert.equal(tellsGaps(render(preview)), true);
		});

		test('tells no gaps of a text that may be of any file', () => {
			assert.equal(tellsGaps(render(preview, text, {})), false);
		});

		test('tells gaps by a ladder that is a file once that was read, and none where it has errors', async () => {
			const folder = await createScratchFolder();
			const source = text
				.replace('target:', 'ladder: ours.ladder.yaml\ntarget:')
				.replace('product-strategy: { self: 3, manager: 2 }', 'strategy: { manager: 1 }');
			const draw = (): string => render(preview, source, { currentDocument: vscode.Uri.joinPath(folder.uri, 'a.md') });
			try {
				await folder.write('ours.ladder.yaml', createLadderText());
				assert.equal(tellsGaps(draw()), false);
				await eventually('the gaps by the file', () => draw().includes('Strategy: 1 now, 3 expected, 2 to go'));
				await folder.write('ours.ladder.yaml', createLadderText({ next: 'nowhere' }));
				await eventually('no gaps by a ladder with errors', () => !tellsGaps(draw()));
			} finally {
				await folder.dispose();
			}
		});
	});
});
