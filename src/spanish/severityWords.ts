import type { Severity } from '../calendar/severity';
import { counted } from './counted';

/** What a severity is called: one, many, and each of the two at the start of a line. */
export interface SeverityWords {
  readonly one: string;
  readonly many: string;
  readonly heading: string;
  readonly headings: string;
}

/** The names of the severities. */
export const SEVERITY_WORDS: Readonly<Record<Severity, SeverityWords>> = {
  error: { one: 'error', many: 'errores', heading: 'Error', headings: 'Errores' },
  warning: { one: 'advertencia', many: 'advertencias', heading: 'Advertencia', headings: 'Advertencias' },
  info: { one: 'aviso', many: 'avisos', heading: 'Aviso', headings: 'Avisos' },
};

/** A count of findings of one severity: (2, "warning") → "2 advertencias". */
export function severityCounted(count: number, severity: Severity): string {
  const { one, many } = SEVERITY_WORDS[severity];
  return counted(count, one, many);
}

/** Counts of findings in a sentence: "1 error, 2 advertencias y 0 avisos". */
export function findingsCounted(counts: {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}): string {
  const { errors, warnings, infos } = counts;
  return `${severityCounted(errors, 'error')}, ${severityCounted(warnings, 'warning')} y ${severityCounted(infos, 'info')}`;
}
