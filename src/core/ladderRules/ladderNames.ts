import { message, shorten } from '../message';
import type { Report } from '../rule';
import { toSlug } from '../slug';
import { findPair, getText, isEmpty } from '../valueNode';
import type { MapNode } from '../valueNode';
import { findNamedNodes } from './namedNodes';
import type { NamedNode } from './namedNodes';

/** Reports slugs that are missing or stand twice, and aliases that already mean something else. */
export function checkNames(root: MapNode, report: Report): void {
	for (const key of ['tracks', 'levels', 'groups', 'competencies']) {
		const nodes = findNamedNodes(root, key) ?? [];
		checkSlugs(nodes, report);
		checkAliases(nodes, report);
	}
	for (const key of ['levels', 'competencies']) {
		checkTitles(findNamedNodes(root, key) ?? [], report);
	}
}

function checkSlugs(nodes: readonly NamedNode[], report: Report): void {
	const first = new Map<string, NamedNode>();
	for (const node of nodes) {
		const other = first.get(fold(node.slug));
		if (node.slug === '' && isEmpty(findPair(node.map, 'slug')?.value)) {
			report({
				range: node.range,
				message: message('A slug is missing, so nothing can name this; write one such as `slug: senior-pm`'),
			});
		} else if (node.slug !== '' && other) {
			report({
				range: node.range,
				message: message(
					'The slug `{0}` stands here a second time; change one of the two, so that each means one thing',
					node.slug,
				),
				related: [{ range: other.range, message: message('It stands here first') }],
			});
		} else if (node.slug !== '') {
			first.set(fold(node.slug), node);
			checkStyle(node, report);
		}
	}
}

/** Such a slug works, but has to be written to the letter wherever this file names it. */
function checkStyle({ slug, range }: NamedNode, report: Report): void {
	if (/[\s\p{Lu}]/u.test(slug)) {
		report({
			range,
			severity: 'hint',
			message: message(
				'The slug `{0}` has blanks or capital letters; one such as `{1}` is easier to write, and the title says what people call it',
				shorten(slug),
				shorten(toSlug(slug) || 'senior-pm'),
			),
		});
	}
}

/** Worksheets may use titles, too: one that is the slug or the title of something before means that. */
function checkTitles(nodes: readonly NamedNode[], report: Report): void {
	const slugs = new Map([...nodes].reverse().map(node => [fold(node.slug), node]));
	const titles = new Map([...nodes].reverse().map(node => [fold(node.title), node]));
	for (const node of nodes) {
		const name = fold(node.title);
		const owner = slugs.get(name) ?? titles.get(name) ?? node;
		if (name !== '' && fold(owner.slug) !== fold(node.slug) && node.titleRange) {
			report({
				range: node.titleRange,
				severity: 'warning',
				message: message(
					'A worksheet that says `{0}` means `{1}` already; choose another title here, so that each means one thing',
					shorten(node.title),
					shorten(owner.slug),
				),
				related: [{ range: owner.range, message: message('This is called so too') }],
			});
		}
	}
}

function checkAliases(nodes: readonly NamedNode[], report: Report): void {
	const owners = new Map<string, NamedNode>();
	const register = (name: string, node: NamedNode): NamedNode => {
		const owner = owners.get(fold(name)) ?? node;
		owners.set(fold(name), owner);
		return owner;
	};
	nodes.forEach(node => register(node.slug, node));
	nodes.forEach(node => register(node.title, node));
	for (const node of nodes) {
		for (const alias of node.aliases) {
			const name = getText(alias);
			const owner = name === undefined ? node : register(name, node);
			if (name !== undefined && owner !== node) {
				report({
					range: alias.range,
					message: message(
						'The alias `{0}` means `{1}` already; take one of the two out, so that it means one thing',
						name,
						owner.slug,
					),
					related: [{ range: owner.range, message: message('This is called so too') }],
				});
			}
		}
	}
}

function fold(name: string): string {
	return name.trim().toLowerCase();
}
