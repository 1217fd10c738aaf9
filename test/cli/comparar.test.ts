import { expect, it } from '@jest/globals';
import { describeWithShared, sharedPath } from '../shared';
import { order } from './terminal';

const REAL = sharedPath('fixtures', 'jalisco-2023-2024.xlsx');

describeWithShared('comparar', () => {
  it('finds nothing between a plan and itself', async () => {
    const { code, out } = await order('comparar', REAL, REAL, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ changes: [], summary: { total: 0, crossing: 0, kinds: {} } });
  });

  it('says of every change what, where and whether a deadline is crossed', async () => {
    const other = sharedPath('fixtures', 'cases', 'estatus-y-avance.xlsx');
    const { code, out } = await order('comparar', other, REAL, '--json');
    const { changes, summary } = JSON.parse(out) as {
      changes: Record<string, unknown>[];
      summary: { total: number };
    };
    expect(code).toBe(0);
    expect(changes).toHaveLength(summary.total);
    expect(changes.filter(({ kind }) => kind === 'dropped')).not.toEqual([]);
    for (const change of changes)
      expect(Object.keys(change)).toEqual(
        expect.arrayContaining([
          'kind',
          'activity',
          'document',
          'before',
          'after',
          'days',
          'crossesDeadline',
        ]),
      );
  });

  it.each([
    ['one file', [REAL]],
    ['three files', [REAL, REAL, REAL]],
    ['a file to write', [REAL, REAL, '--salida', 'aviso.docx']],
  ])('refuses %s', async (_name, words) => {
    const { code, out, error } = await order('comparar', ...words);
    expect([code, out]).toEqual([2, '']);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});
