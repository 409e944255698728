import type { Rule } from '../../rule';
import { checkinDue } from './checkinDue';
import { checkinNoEntry } from './checkinNoEntry';
import { checkinNotPlanned } from './checkinNotPlanned';
import { checkinOverdue } from './checkinOverdue';
import { checkinTooRare } from './checkinTooRare';
import { stale } from './stale';

/** Rules about rhythm. */
export const rhythmRules: readonly Rule[] = [
	checkinOverdue,
	checkinDue,
	checkinNotPlanned,
	checkinTooRare,
	checkinNoEntry,
	stale,
];
