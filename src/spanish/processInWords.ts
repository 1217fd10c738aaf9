import type { ProcessYears } from '../calendar/calendar';

/** The years of a process as people write them: "2023-2024", "2021"; "" where they are not known. */
export function processInWords(process: ProcessYears | null): string {
  if (process === null) return '';
  const { first, last } = process;
  return first === last ? String(last) : `${String(first)}-${String(last)}`;
}
