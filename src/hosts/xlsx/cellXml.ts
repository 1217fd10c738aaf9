import type { CellValue } from '../../snapshot/workbook';
import { LONGEST_TEXT } from '../../snapshot/workbook';
import { HostFailure } from '../host';
import { escapeCellText } from './xmlText';

/** Content of a cell and its type attribute: strings stand in the cell itself, so that the shared ones stay as they are. */
export interface CellContent {
  /** Value of the attribute `t`; null for none. */
  readonly type: string | null;
  readonly content: string;
}

/**
 * The XML of a cell's value; `prefix` is that of the worksheet's elements.
 * @throws HostFailure ('too-large') when a text is longer than a cell of Excel holds, Error when a number is not finite.
 */
export function contentOf(value: CellValue, prefix: string, address: string): CellContent {
  if (value === null || value === '') return { type: null, content: '' };
  if (typeof value === 'boolean') {
    return { type: 'b', content: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`no cell holds ${value} (${address})`);
    return { type: null, content: `<${prefix}v>${value}</${prefix}v>` };
  }
  if (value.length > LONGEST_TEXT) {
    throw new HostFailure(
      'too-large',
      `El texto para la celda ${address} tiene más de 32,767 caracteres, que es lo que cabe en una celda: no se cambió nada. Acórtelo y reintente.`,
    );
  }
  const space = /^\s|\s$|[\n\t]| {2}/.test(value) ? ' xml:space="preserve"' : '';
  const text = `<${prefix}t${space}>${escapeCellText(value)}</${prefix}t>`;
  return { type: 'inlineStr', content: `<${prefix}is>${text}</${prefix}is>` };
}
