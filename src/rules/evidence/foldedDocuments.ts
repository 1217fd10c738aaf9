import type { Compliance } from '../../lineamientos/compliance';
import { documentInWords } from '../../lineamientos/matching/documentWords';
import { dayInWords } from '../../spanish/dayInWords';

/** The documents that are asked of a plan and that no activity of it names, a line each, with their deadlines. */
export function documentsNotFound({ requirements }: Compliance): string[] {
  return requirements
    .filter(({ status, beforeProcess }) => status === 'missing' && !beforeProcess)
    .map(({ document }) => `${documentInWords(document)} (plazo: ${dayInWords(document.deadline)})`);
}

/** How many documents are asked of a plan. */
export function documentsAsked({ requirements }: Compliance): number {
  return requirements.filter(({ status }) => status !== 'not-applicable').length;
}
