import { failure } from '../../../src/hosts/excel/failures';
import type { HostFailureKind } from '../../../src/hosts/host';

describe('Failures', () => {
  const kinds: HostFailureKind[] = [
    'protected-sheet',
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
