import { stringify } from 'yaml';

/** Plain data as a YAML file in block style, below lines of comment; for a file that does not exist yet. */
export function writeYaml(data: object, comment: readonly string[] = []): string {
	const head = comment.map(line => `${`# ${line}`.trimEnd()}\n`).join('');
	return head + stringify(data, { lineWidth: 0, aliasDuplicateObjects: false, nullStr: '' }).replace(/[^\S\n]+$/gm, '');
}
