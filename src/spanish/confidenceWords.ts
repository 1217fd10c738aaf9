import type { ColumnAccount } from '../calendar/account';

/** From here on a column is surely what it was read as. */
export const SURE = 0.8;

/** How sure it is that a column holds what it was read as. */
export function confidenceInWords({
  confidence,
  byUser,
}: Pick<ColumnAccount, 'confidence' | 'byUser'>): string {
  if (byUser) return 'usted lo indicó';
  return confidence >= SURE ? 'seguro' : 'probable';
}
