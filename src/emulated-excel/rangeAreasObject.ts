import type { Area } from './area';
import { areaAddress, cellCount, parseArea, quotedSheetName } from './area';
import { formatObject } from './formatObjects';
import { HostObject, invalidArgument, textArgument } from './hostObject';
import { conditionalFormatsObject, rangeObject } from './rangeObject';
import type { Session } from './session';
import type { SheetModel } from './workbookModel';

/** Longest address that getRanges takes. */
const LONGEST_ADDRESS = 8192;

/** Several areas of a sheet by their addresses with commas. @throws HostError InvalidArgument when one is wrong or all are too long. */
export function rangeAreasObject(session: Session, sheet: SheetModel, address: unknown): HostObject {
  const text = textArgument(address, 'Worksheet.getRanges');
  if (text.length > LONGEST_ADDRESS) throw invalidArgument('Worksheet.getRanges');
  const areas = text.split(',').map((part): Area => {
    const area = parseArea(part);
    if (area === null) throw invalidArgument('Worksheet.getRanges');
    return area;
  });
  let reference: string | undefined;
  const object: HostObject = new HostObject(
    'RangeAreas',
    {
      Address: {
        since: 9,
        get: () => areas.map((area) => `${quotedSheetName(sheet.name)}!${areaAddress(area)}`).join(','),
      },
      AreaCount: { since: 9, get: () => areas.length },
      CellCount: { since: 9, get: () => areas.reduce((sum, area) => sum + cellCount(area), 0) },
      Format: { since: 9, get: () => formatObject(session, { sheet, areas }) },
      ConditionalFormats: { since: 9, get: () => conditionalFormatsObject(sheet, areas) },
      Areas: {
        since: 9,
        get: () =>
          new HostObject(
            'RangeCollection',
            {},
            { items: () => areas.map((area) => rangeObject(session, sheet, area)) },
          ),
      },
      _KeepReference: { since: 9, call: () => void (reference ??= session.keep(object)) },
    },
    { identity: () => (reference === undefined ? {} : { _ReferenceId: reference }) },
  );
  return object;
}
