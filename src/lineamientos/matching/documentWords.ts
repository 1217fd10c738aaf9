import { monthInWords } from '../../spanish/dayInWords';
import type { RequiredDocument } from '../documents';

const VERSIONS = { preliminary: 'versión preliminar', final: 'versión final' } as const;

/** A required document as a user knows it: "16. Planes de seguridad y continuidad (versión final)". */
export function documentInWords({ requirement, required, version, month }: RequiredDocument): string {
  const number = requirement.number === null ? '' : `${String(requirement.number)}. `;
  if (required.title !== undefined) return `${number}${required.title}`;
  const part =
    month !== null ? ` (${monthInWords(month)})` : version !== null ? ` (${VERSIONS[version]})` : '';
  return `${number}${requirement.title}${part}`;
}
