import type { RequirementStatus } from '../calendar/requirementStatus';

/** What a required document's status is called. None says that the norm is kept: a plan only says what is planned. */
export const STATUS_WORDS: Readonly<Record<RequirementStatus, string>> = {
  met: 'Previsto a tiempo',
  late: 'Previsto tarde',
  undated: 'Sin fecha',
  missing: 'Falta',
  'not-applicable': 'No aplica',
  unchecked: 'Sin revisar',
};
