import { parseArea } from '../../../../src/emulated-excel/area';
import { parseA1 } from '../../../../src/snapshot/address';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The addresses that a message names of a sheet; null where it names the whole sheet. */
function addressesIn(message: string, sheet: string): string[] | null {
  const name = `«${escaped(sheet)}»`;
  const places = [
    ...message.matchAll(
      new RegExp(`((?:[A-Z]+\\d+(?::[A-Z]+\\d+)?(?:, )?)+)( y otras)? de la hoja ${name}`, 'g'),
    ),
  ];
  if (places.some(([, , others]) => others !== undefined)) return null;
  const plain = message.replace(/de la hoja «[^»]*»|impresión de las? hojas? (?:«[^»]*»(?:, | y )?)+/g, '');
  if (plain.includes(`«${sheet}»`)) return null;
  return places.flatMap(([, addresses = '']) => addresses.split(', '));
}

/** True when a message names the thing of that key of a workbook's state. */
export function isNamed(message: string, key: string): boolean {
  if (key === 'ajustes') return message.includes('los ajustes de Calendario PREP');
  const pages = /^páginas (.*)\|/.exec(key)?.[1];
  if (pages !== undefined && new RegExp(`impresión de las? hojas?.*«${escaped(pages)}»`).test(message))
    return true;
  const sheet = pages ?? /^hoja (.*)$/.exec(key)?.[1];
  if (sheet !== undefined) return addressesIn(message, sheet) === null;
  const cell = /^celda (.*)!([A-Z]+\d+) \w+$/.exec(key);
  const [name = '', address = ''] = cell?.slice(1) ?? [];
  const place = parseA1(address);
  if (place === null) throw new Error(`not a key: ${key}`);
  const addresses = addressesIn(message, name);
  return (
    addresses === null ||
    addresses.some((one) => {
      const area = parseArea(one);
      return (
        area !== null &&
        place.row >= area.row &&
        place.row < area.row + area.rows &&
        place.column >= area.column &&
        place.column < area.column + area.columns
      );
    })
  );
}
