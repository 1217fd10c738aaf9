import { failure, failureOf, nothingWasDone } from '../../../src/hosts/excel/failures';
import type { HostFailureKind } from '../../../src/hosts/host';

/** An error as office-js raises it. */
const raised = (code: string, errorLocation = ''): Error =>
  Object.assign(new Error(code), { code, debugInfo: { errorLocation } });

describe('An error of Excel', () => {
  it.each([
    ['InvalidOperationInCellEditMode', '', 'cell-edit-mode'],
    ['InvalidOperation', '', 'cell-edit-mode'],
    ['InvalidOperation', 'Worksheet.delete', 'other'],
    ['AccessDenied', 'Range.values', 'denied'],
    ['GeneralException', 'WorksheetCollection.add', 'foreign-focus'],
    ['GeneralException', 'WorksheetFreezePanes.freezeRows', 'foreign-focus'],
    ['GeneralException', 'Range.values', 'other'],
    ['ItemNotFound', '', 'sheet-changed'],
  ])('%s at “%s” is told as %s', (code, location, kind) => {
    const attempt = { deed: 'escribir en el libro', sheets: ['Plan'], state: 'unchanged' } as const;
    expect(failureOf(raised(code, location), attempt).kind).toBe(kind);
  });

  it.each([
    ['InvalidOperation', '', true],
    ['InvalidOperation', 'Worksheet.delete', false],
    ['GeneralException', '', false],
  ])('%s at “%s” says that nothing was done: %s', (code, location, expected) => {
    expect(nothingWasDone(raised(code, location))).toBe(expected);
  });
});

describe('Failures', () => {
  const kinds: HostFailureKind[] = [
    'protected-sheet',
    'protected-values',
    'denied',
    'foreign-focus',
    'protected-workbook',
    'read-only',
    'cell-edit-mode',
    'sheet-changed',
    'not-supported',
    'too-large',
    'other',
  ];
  it.each(
    kinds.flatMap((kind) =>
      (['unchanged', 'partly-changed'] as const).map((state) => [kind, state] as const),
    ),
  )('%s (%s) say what happened, in what state the workbook is and what to press', (kind, state) => {
    const { message } = failure(kind, { deed: 'escribir en el libro', sheets: ['Plan', 'Otra'], state });
    expect(message).toMatch(/^No se pudo escribir en el libro/);
    expect(message.match(/[^.]+\./g)?.length).toBeGreaterThanOrEqual(3);
    expect(message).toMatch(state === 'unchanged' ? /quedó como estaba/ : /«Plan» y «Otra»/);
  });
});
