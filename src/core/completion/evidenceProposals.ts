import { toEvidenceReference } from '../otherEvidence';
import { toPersonKey } from '../sidebar/people';
import { findOwnName } from '../worksheet';
import type { CompletionContext, EvidenceFile, Proposal } from './completion';
import { getIds } from './valueProposals';

/**
 * Evidence of other worksheets, where something of a path is written: files, those of the same person first, with the `#`
 * that the id follows; behind that `#` the ids of the file.
 */
export function getOtherEvidence(context: CompletionContext, written: string): readonly Proposal[] {
	const { evidenceFiles = [], getWorksheet, named } = context;
	const worksheet = evidenceFiles.length > 0 ? getWorksheet() : undefined;
	const own = toPersonKey((worksheet && findOwnName(worksheet)) ?? '');
	const isOwn = ({ owner }: EvidenceFile): boolean => own !== '' && owner !== undefined && toPersonKey(owner) === own;
	const files = [...evidenceFiles].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || (a.path < b.path ? -1 : 1));
	return [
		...files.map(({ path, title }): Proposal => {
			return { value: toEvidenceReference({ path, id: '' }), sort: 'file', detail: title, isContinued: true };
		}),
		...getIds(named, 'evidence').map(({ value, ...proposal }): Proposal => {
			const [path = ''] = written.split('#', 1);
			const reference = `${path}#${value}`;
			return { ...proposal, value: reference, filter: `${reference} ${String(proposal.filter)}` };
		}),
	];
}
