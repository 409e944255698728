import type { Status } from '../commonFields';
import { message } from '../message';
import { compareNames } from './order';
import { getOwnerName, toPersonKey } from './people';
import type { RowText, SidebarEntry } from './row';
import type { Standing } from './standing';
import type { WorksheetFacts } from '../worksheetFacts';

/** By what worksheets are put together. */
export type SidebarGrouping = 'person' | 'pair' | 'kind' | 'status' | 'folder' | 'none';

/** Worksheets that stand together. */
export interface Group {
	/** Once among the groups of one grouping. */
	readonly key: string;
	readonly label: RowText;
	readonly members: readonly Standing[];
}

interface GroupName {
	readonly key: string;
	readonly label: RowText;
	/** Groups with a lower rank stand first; those with the same in the order of their keys. */
	readonly rank: number;
}

/** Worksheets in groups; the groups are in order, and their members as they were. */
export function groupWorksheets(
	standings: readonly Standing[],
	groupBy: Exclude<SidebarGrouping, 'none'>,
): readonly Group[] {
	const groups = new Map<string, GroupName & { readonly members: Standing[] }>();
	const toPeopleName = createPeopleNamer();
	for (const standing of standings) {
		const name = getGroupName(standing.entry, groupBy, toPeopleName);
		const group = groups.get(name.key);
		if (group) {
			group.members.push(standing);
		} else {
			groups.set(name.key, { ...name, members: [standing] });
		}
	}
	return [...groups.values()].sort((a, b) => a.rank - b.rank || compareNames(a.key, b.key));
}

function getGroupName(
	{ facts, folder }: SidebarEntry,
	groupBy: Exclude<SidebarGrouping, 'none'>,
	toPeopleName: (names: readonly string[]) => GroupName,
): GroupName {
	switch (groupBy) {
		case 'person':
			return findUnreadName(facts) ?? toPeopleName([getOwnerName(facts)].filter(name => name !== undefined));
		case 'pair':
			return findUnreadName(facts) ?? toPeopleName(Object.values(facts.people));
		case 'kind':
			return facts.kind === undefined
				? { key: '', label: message('No kind is named yet'), rank: 1 }
				: { key: facts.kind, label: facts.kindTitle ?? facts.kind, rank: 0 };
		case 'status':
			return { key: facts.status, ...statusNames[facts.status] };
		case 'folder':
			return folder === ''
				? { key: '', label: message('The workspace folder itself'), rank: 0 }
				: { key: folder, label: folder, rank: 1 };
	}
}

/** Where nobody can be told, as only the kind knows which keys are people's, it must not look as if nobody were named. */
function findUnreadName({ kind, kindTitle, people }: WorksheetFacts): GroupName | undefined {
	const isUnread = kind !== undefined && kindTitle === undefined && Object.keys(people).length === 0;
	return isUnread ? { key: '\n', label: message('No name can be read'), rank: 2 } : undefined;
}

/** Names people as {@link createPeopleName} does; the same people are many, and comparing their names takes time. */
function createPeopleNamer(): (names: readonly string[]) => GroupName {
	const known = new Map<string, GroupName>();
	return names => {
		const written = names.join('\n');
		const name = known.get(written) ?? createPeopleName(names);
		known.set(written, name);
		return name;
	};
}

/** The first two who are named, in the order of the alphabet, whichever of them leads the worksheet. */
function createPeopleName(names: readonly string[]): GroupName {
	const people = new Map(names.map(name => [toPersonKey(name), name] as const).reverse());
	const keys = [...new Set(names.map(toPersonKey))].slice(0, 2).sort(compareNames);
	const [first, second] = keys.map(key => people.get(key) ?? key);
	const label = second === undefined ? first : message('{0} and {1}', first ?? '', second);
	return label === undefined
		? { key: '', label: message('Nobody is named yet'), rank: 1 }
		: { key: keys.join('\n'), label, rank: 0 };
}

const statusNames: Readonly<Record<Status, Pick<GroupName, 'label' | 'rank'>>> = {
	active: { label: message('Active'), rank: 0 },
	draft: { label: message('Draft'), rank: 1 },
	paused: { label: message('Paused'), rank: 2 },
	closed: { label: message('Closed'), rank: 3 },
};
