import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../src/calendar/plainDate';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { examine } from '../../src/validation/examine';
import { order } from './terminal';

const folder = mkdtempSync(join(tmpdir(), 'calendario-prep-nuevo-'));
const path = (name: string): string => join(folder, name);
const opened = (name: string) => openXlsx(new Uint8Array(readFileSync(path(name))), name).snapshot;

describe('The order «nuevo»', () => {
  it('writes a workbook with the plan and its calendar, printed one page wide', async () => {
    const { code, error } = await order('nuevo', '--jornada', '2032-06-06', '--salida', path('plan.xlsx'));
    expect([code, error]).toEqual([0, '']);
    const { sheets } = opened('plan.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Plan de trabajo', 'Calendario']);
    expect(sheets.map(({ pageLayout }) => pageLayout?.fit)).toEqual([
      { wide: 1, tall: 0 },
      { wide: 1, tall: 0 },
    ]);
  });

  it('writes what validates without an error or a warning', async () => {
    await order('nuevo', '--jornada', '2032-06-06', '--tercero', 'si', '--salida', path('limpio.xlsx'));
    const { findings, compliance } = examine(opened('limpio.xlsx'), { today: isoDate('2031-10-01') });
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(compliance?.requirements.filter(({ status }) => status === 'met')).toHaveLength(54);
  });

  it('puts the name of the institute over the plan', async () => {
    const words = ['--jornada', '2032-06-06', '--instituto', 'Instituto Electoral del Norte'];
    await order('nuevo', ...words, '--salida', path('instituto.xlsx'));
    expect(opened('instituto.xlsx').sheets[0]?.rows.get(0)?.get(0)?.value).toBe(
      'Instituto Electoral del Norte',
    );
  });

  it.each([
    ['no election day', ['--salida', path('nada.xlsx')], '--jornada'],
    ['no output', ['--jornada', '2032-06-06'], '--salida'],
    [
      'an answer that is none',
      ['--jornada', '2032-06-06', '--tercero', 'quizá', '--salida', path('nada.xlsx')],
      '--tercero',
    ],
    ['a file', ['viejo.xlsx', '--jornada', '2032-06-06', '--salida', path('nada.xlsx')], 'archivos'],
  ])('is refused with %s', async (_name, words, named) => {
    const { code, error } = await order('nuevo', ...words);
    expect(code).toBe(2);
    expect(error).toContain(named);
    expect(existsSync(path('nada.xlsx'))).toBe(false);
  });
});
