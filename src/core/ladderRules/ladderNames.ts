import { message } from '../message';
import type { Report } from '../rule';
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
