import type { PlainDate } from '../../calendar/plainDate';

/** What is exported, for the name of its file. */
export type ExportedContent = 'calendario' | 'hallazgos' | 'plazos';

/**
 * Name of an exported file with its process and date: ("calendario", "2023-2024", 2024-06-02, "docx") →
 * "calendario-prep-2023-2024-2024-06-02.docx"; without the process where it is not known.
 */
export function fileName(
  content: ExportedContent,
  process: string,
  issued: PlainDate,
  extension: string,
): string {
  const years = process.replace(/[^0-9-]/g, '');
  return `${content}-prep-${years === '' ? '' : `${years}-`}${issued}.${extension}`;
}
