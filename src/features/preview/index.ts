import type MarkdownIt from 'markdown-it';
import { PreviewController } from './previewController';
import type { PreviewServices } from './previewController';

/** What VS Code's Markdown preview asks an extension for that contributes to it. */
export interface MarkdownItExtension {
	/** Adds to the renderer of the preview, and returns it. */
	extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** Shows the frontmatter of worksheets as a card in VS Code's Markdown preview. */
export function registerPreview(services: PreviewServices): MarkdownItExtension & { dispose(): void } {
	return new PreviewController(services);
}
