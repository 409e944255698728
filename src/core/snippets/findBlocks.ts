import { findNewChecks } from '../checks';
import type { Kind } from '../kind';
import { findLastBefore } from '../range';
import type { Section, Worksheet } from '../worksheet';
import { blockCatalogue } from './catalogue';
import type { Block } from './catalogue';
import { createChecksBlock } from './checksBlock';

/** Where a block goes: a list of items or another key of the frontmatter, or a standard section by its title. */
export type BlockPlace =
	| { readonly at: 'list'; readonly list: string }
	| { readonly at: 'key'; readonly key: string }
	| { readonly at: 'section'; readonly section: string };

/** A block, and a place that the kind names for it. */
export interface BlockChoice {
	readonly block: Block;
	readonly place: BlockPlace;
	/** Whether the cursor is in that place. */
	readonly isHere: boolean;
}

/**
 * The blocks of a worksheet's kind with their places: those of the place that `offset` is in first, then the lists of the
 * frontmatter, then the sections in the kind's order. Names that no block has are left out.
 */
export function findBlocks(worksheet: Worksheet, offset: number): readonly BlockChoice[] {
	const { frontmatter, kind, root } = worksheet;
	if (!kind || worksheet.problem) {
		return [];
	}
	const isInFrontmatter = offset < frontmatter.bodyStart;
	const here = findSectionAt(worksheet, offset)?.spec;
	const hasTrustFactors = root.pairs.some(({ key }) => key === 'trust_factors');
	const choices = [
		...kind.items.flatMap(({ block, key }) =>
			toChoices(block === undefined ? [] : [block], { at: 'list', list: key }, isInFrontmatter),
		),
		...toChoices(getFactorBlocks(kind, hasTrustFactors), { at: 'key', key: 'trust_factors' }, isInFrontmatter),
		...kind.sections.flatMap(spec => {
			const place = { at: 'section', section: spec.title } as const;
			const checks = createChecksBlock(findNewChecks(worksheet, kind, spec));
			const isHere = spec === here;
			return [...toChoices(spec.blocks, place, isHere), ...(checks ? [{ block: checks, place, isHere }] : [])];
		}),
	];
	return [...choices.filter(({ isHere }) => isHere), ...choices.filter(({ isHere }) => !isHere)];
}

/** The section that an offset is in; below the last one, that one. */
export function findSectionAt({ frontmatter, sections }: Worksheet, offset: number): Section | undefined {
	return offset < frontmatter.bodyStart ? undefined : findLastBefore(sections, ({ range }) => range.start, offset + 1);
}

function getFactorBlocks({ trustFactors }: Kind, isThere: boolean): readonly string[] {
	return trustFactors && !isThere ? ['trust-item-factors'] : [];
}

function toChoices(names: readonly string[], place: BlockPlace, isHere: boolean): readonly BlockChoice[] {
	return names.flatMap(name => {
		const block = blockCatalogue.get(name);
		return block ? [{ block, place, isHere }] : [];
	});
}
