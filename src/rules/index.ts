import endBeforeStart from './end-before-start';
import invalidDate from './invalid-date';
import missingDate from './missing-date';
import type { Rule } from './rule';

/** Every rule, in the order in which findings of the same cell are told. */
export const rules: readonly Rule[] = [invalidDate, missingDate, endBeforeStart];
