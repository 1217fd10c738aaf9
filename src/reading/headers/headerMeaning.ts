import type { ActivityKind } from '../../calendar/calendar';
import type { ColumnRole } from '../columns/index';
import { roles } from '../columns/index';
import { foldHeader } from './foldedHeader';

/** What a header says: the role of its column, how sure, and whether it speaks of sessions or drills. */
export interface HeaderMeaning {
  readonly role: ColumnRole;
  /** 2: the field's own word; 1: a word that could mean something else too. */
  readonly weight: 1 | 2;
  readonly kind: ActivityKind;
}

/** Longest header that is looked at, in characters; anything longer is a text, not a header. */
export const LONGEST_HEADER = 60;

/**
 * What a column's header means, or null when it is no header that we know.
 * "#" and "N°" are codes; "Fecha de Reunión" is the period of a session. Who has the folded text gives it too.
 */
export function meaningOfHeader(text: string, asTyped?: string): HeaderMeaning | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_HEADER) return null;
  const signed = roles.find(({ signs }) => signs?.test(trimmed));
  if (signed) return { role: signed.id, weight: 2, kind: 'activity' };
  const folded = foldHeader(trimmed, asTyped);
  const kind = kindOfHeader(folded);
  const sure = roles.find(({ words, except }) => words.test(folded) && except?.test(folded) !== true);
  if (sure) return { role: sure.id, weight: 2, kind };
  const perhaps = roles.find(
    ({ likely, except }) => likely?.test(folded) === true && except?.test(folded) !== true,
  );
  return perhaps ? { role: perhaps.id, weight: 1, kind } : null;
}

/** Whether a folded header speaks of drills, of sessions or meetings, or of activities. */
export function kindOfHeader(folded: string): ActivityKind {
  if (/\bsimulacros?\b/.test(folded)) return 'drill';
  return /\b(?:sesion|sesiones|reunion|reuniones)\b/.test(folded) ? 'session' : 'activity';
}
