import { listed } from '../spanish/listed';
import type { Edition } from './edition';

/**
 * Where a norm asks for documents: "Anexo 13, numeral 33, entregables 7 y 10"; the numeral alone where a number is not
 * known.
 */
export function citationOf(
  { norm, numeral }: Pick<Edition, 'norm' | 'numeral'>,
  numbers: readonly (number | null)[],
): string {
  const place = `${norm}, numeral ${numeral}`;
  const known = numbers.filter((number) => number !== null);
  if (known.length === 0 || known.length < numbers.length) return place;
  return `${place}, ${known.length === 1 ? 'entregable' : 'entregables'} ${listed(known.map(String))}`;
}
