import { isoDate } from '../../src/calendar/plainDate';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { examine } from '../../src/validation/examine';
import { plan } from '../rules/plan';
import { faultyRows } from './faultyRows';

it('examines 10,000 activities with a fault in each', () => {
  const workbook = buildWorkbook([buildSheet('Plan', plan(...faultyRows(10_000)))]);
  const { findings } = examine(workbook, { today: isoDate('2026-10-01') });
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(5);
});
