import { CLOSING } from './closing';
import { ORGANISING } from './organising';
import { SYSTEM } from './system';
import { TESTS } from './tests';
import type { Wording } from './wording';

/** How each required document is worded, by the id of its requirement; every edition takes its wording from here. */
export const WORDINGS: Readonly<Record<string, Wording>> = { ...ORGANISING, ...SYSTEM, ...TESTS, ...CLOSING };
