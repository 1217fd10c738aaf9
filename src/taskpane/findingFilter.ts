import { shownCode } from '../calendar/activityCode';
import { foldText } from '../calendar/foldedText';
import type { Severity } from '../calendar/severity';
import { describeCell } from '../snapshot/address';
import type { Finding } from '../validation/validate';

/** Which findings are shown. */
export interface FindingFilter {
  /** Severities that are left out. */
  readonly without: readonly Severity[];
  /** Words to look for; "" for all. */
  readonly search: string;
  /** True for only those with a fix. */
  readonly fixable: boolean;
}

/** Every finding is shown. */
export const EVERY_FINDING: FindingFilter = { without: [], search: '', fixable: false };

/** A finding with a key that stays its own when the workbook is validated again. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Gives each finding its key: what it is about, numbered where several are about the same. */
export function withKeys(findings: readonly Finding[]): KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, messageId, cell } = finding;
    const about = [rule, messageId, cell === null ? '' : describeCell(cell)].join('|');
    const count = (seen.get(about) ?? 0) + 1;
    seen.set(about, count);
    return { key: `${about}|${String(count)}`, finding };
  });
}

const textOf = ({ message, activity, cell, rule, citation }: Finding): string =>
  [
    message,
    activity && shownCode(activity),
    activity?.title,
    cell && describeCell(cell),
    rule,
    citation,
  ].join(' ');

/** The findings that pass the filter; a search finds every word of it, without regard to case or accents. */
export function filtered(keyed: readonly KeyedFinding[], filter: FindingFilter): KeyedFinding[] {
  const words = foldText(filter.search)
    .split(' ')
    .filter((word) => word !== '');
  return keyed.filter(({ finding }) => {
    if (filter.without.includes(finding.severity)) return false;
    if (filter.fixable && finding.fix === null) return false;
    const text = words.length === 0 ? '' : foldText(textOf(finding));
    return words.every((word) => text.includes(word));
  });
}
