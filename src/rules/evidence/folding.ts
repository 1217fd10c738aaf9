import type { Compliance } from '../../lineamientos/compliance';
import { deadlineName } from '../../lineamientos/deadlineInWords';
import { documentInWords } from '../../lineamientos/matching/documentWords';
import { dayInWords } from '../../spanish/dayInWords';

/** How a plan with dates of this process stands; null where nothing was compared, or only its dates are to be told. */
export function comparedPlan(compliance: Compliance | null): Compliance | null {
  return compliance?.foldedBy === 'other-process' ? null : compliance;
}

/** How a plan stands whose gaps are told one by one; null where a rule of its own says them in one line. */
export function wholePlan(compliance: Compliance | null): Compliance | null {
  return compliance?.foldedBy === null ? compliance : null;
}

/** The documents that are asked of a plan and that no activity of it names, a line each, with their deadlines. */
export function documentsNotFound({ requirements }: Compliance): string[] {
  return requirements
    .filter(({ status, beforeProcess }) => status === 'missing' && !beforeProcess)
    .map(
      ({ document }) =>
        `${documentInWords(document)} (${deadlineName(document)}: ${dayInWords(document.deadline)})`,
    );
}

/** How many documents are asked of a plan. */
export function documentsAsked({ requirements }: Compliance): number {
  return requirements.filter(({ status }) => status !== 'not-applicable').length;
}
