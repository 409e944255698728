import assert from 'node:assert/strict';
import { toRelativePath } from '../../src/core/relativePath';

suite('relative paths', () => {
	test('lead from a folder to a file', () => {
		assert.equal(toRelativePath('/w/a', '/w/a/our.ladder.yaml'), './our.ladder.yaml');
		assert.equal(toRelativePath('/w/a/', '/w/our.ladder.yaml'), '../our.ladder.yaml');
		assert.equal(toRelativePath('/w/a/b', '/w/c/d/x.yaml'), '../../c/d/x.yaml');
		assert.equal(toRelativePath('/w', '/w/c/d/x.yaml'), './c/d/x.yaml');
		assert.equal(toRelativePath('/', '/x.yaml'), './x.yaml');
		assert.equal(toRelativePath('/w/x.yaml', '/w/x.yaml'), '../x.yaml');
	});
});
