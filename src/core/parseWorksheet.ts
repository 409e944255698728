import { parseBlocks } from './parseBlocks';
import { builtInKinds } from './builtInKinds';
import { statuses } from './commonFields';
import type { Status } from './commonFields';
import { findFrontmatter, isFrontmatterUnambiguous } from './frontmatter';
import type { Frontmatter } from './frontmatter';
import type { Kinds } from './kind';
import { message } from './message';
import { parseYaml } from './parseYaml';
import type { ParsedYaml, YamlProblem } from './parseYaml';
import { readBody } from './readBody';
import { readFrontmatter, readSharedFields } from './readFrontmatter';
import { findPair, getText } from './valueNode';
import type { MapNode } from './valueNode';
import type { Worksheet } from './worksheet';

/**
 * Parses a worksheet; `undefined` where the text is none of our business. Never throws: what cannot be read is in
 * `problem` or left out. Ranges are UTF-16 offsets into `text`, end-exclusive.
 */
export function parseWorksheet(text: string, kinds: Kinds = builtInKinds): Worksheet | undefined {
	const frontmatter = findFrontmatter(text);
	if (frontmatter === undefined) {
		return undefined;
	}
	const { start, end } = frontmatter.value;
	const yaml = parseYaml(text.slice(start, end), start);
	const problem = findProblem(text, frontmatter, yaml);
	const root = toRoot(yaml, frontmatter);
	const pair = findPair(root, 'worksheet');
	if (pair === undefined && problem === undefined) {
		return undefined;
	}
	const kind = kinds.get(getText(pair?.value) ?? '');
	const identity = pair?.range ?? frontmatter.openFence;
	const content = kind ? readFrontmatter(root, identity, kind) : readSharedFields(root, identity);
	const blocks = parseBlocks(text, frontmatter.bodyStart);
	return {
		text,
		eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
		frontmatter,
		...(problem && { problem }),
		root,
		identity,
		kinds,
		...(kind && { kind }),
		status: readStatus(root),
		fields: content.fields,
		unknownKeys: content.unknownKeys,
		misshapen: content.misshapen,
		items: content.items,
		ratings: content.ratings,
		...readBody(text, blocks, kind, content.items),
		blocks,
	};
}

/** {@link parseWorksheet} without the body, for those who need only what the frontmatter says and need it at every key. */
export function parseWorksheetHead(text: string, kinds: Kinds = builtInKinds): Worksheet | undefined {
	const frontmatter = findFrontmatter(text);
	return frontmatter && parseWorksheet(text.slice(0, frontmatter.bodyStart), kinds);
}

function findProblem(text: string, frontmatter: Frontmatter, { root, problem }: ParsedYaml): YamlProblem | undefined {
	if (frontmatter.closeFence === undefined) {
		return {
			message: message('This frontmatter is never closed, so nothing in it can be read; add a line `---` after it'),
			range: frontmatter.openFence,
		};
	}
	if (problem) {
		return problem;
	}
	if (root !== undefined && root.type !== 'map') {
		return { message: message('The frontmatter should be a list of `key: value` lines'), range: frontmatter.openFence };
	}
	if (!isFrontmatterUnambiguous(text, frontmatter)) {
		return {
			message: message('A line in this frontmatter begins with `---`, which ends it for other tools; indent that line'),
			range: frontmatter.openFence,
		};
	}
	return undefined;
}

function toRoot({ root }: ParsedYaml, { value }: Frontmatter): MapNode {
	return root?.type === 'map'
		? root
		: { type: 'map', range: { start: value.start, end: value.start }, flow: false, pairs: [] };
}

function readStatus(root: MapNode): Status {
	const written = getText(findPair(root, 'status')?.value);
	return statuses.find(status => status === written) ?? 'draft';
}
