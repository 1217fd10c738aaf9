import { beforeAll, expect, it } from '@jest/globals';
import { OWN_SHEETS } from '../../src/calendar/ownSheets';
import { snapshotOfModel } from '../../src/emulated-excel/modelSnapshot';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { paintGrid } from '../../src/grid/paintGrid';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';

import { applyEdits } from '../../src/snapshot/edit';
import { examine } from '../../src/validation/examine';
import { chooseFixes, safelyFixable } from '../../src/validation/fixes';
import type { Finding } from '../../src/validation/validate';
import { comparable } from '../hosts/contract';
import { describeWithShared, sharedFile } from '../shared';
import type { OrderDesk } from './book';
import { TODAY, jalisco, orderDesk } from './book';

const told = ({ rule, messageId, severity, message, cell, activity, fix }: Finding) => ({
  rule,
  messageId,
  severity,
  message,
  cell,
  activity: activity?.code ?? null,
  fix: fix?.edits ?? null,
});

describeWithShared('Orders on the real plan, through Microsoft’s own Excel.run', () => {
  let desk: OrderDesk;
  const fileExamination = () => examine(jalisco(), { today: TODAY });

  beforeAll(async () => {
    desk = orderDesk(jalisco());
    await desk.order({ kind: 'look' });
  });

  it('find what the command line finds', () => {
    expect(desk.look().examination.findings.map(told)).toEqual(fileExamination().findings.map(told));
    expect(desk.look().examination.findings.length).toBeGreaterThan(10);
  });

  it('paint the cells that the command line paints, and undo gives the sheet back exactly', async () => {
    const before = desk.state();
    const file = openXlsx(sharedFile('fixtures', 'jalisco-2023-2024.xlsx'), 'jalisco-2023-2024.xlsx');
    const { workbook, calendar, plan } = fileExamination();
    const painted = file.apply(paintGrid(workbook, calendar, plan)).file.snapshot;

    const outcome = await desk.order({ kind: 'paint', paint: DEFAULT_PAINT });
    expect(outcome).toMatchObject({ refused: 0, changed: true, unseen: null, deed: { sheet: 'Calendario' } });
    expect(desk.state().sheets).toEqual(comparable(painted).sheets);

    await desk.order({ kind: 'undo' });
    expect(desk.state()).toEqual(before);
  });

  it('fix what is safe, and undo takes it back', async () => {
    const before = desk.state();
    const { findings } = desk.look().examination;
    // The look does not ask how sheets are printed; the model knows.
    const held = snapshotOfModel(desk.excel.model);
    const { edits, fixed } = chooseFixes(safelyFixable(findings));
    const outcome = await desk.order({ kind: 'fix', findings: safelyFixable(findings) });
    expect(outcome.deed).toMatchObject({ kind: 'fix', findings: fixed.length });
    expect(desk.state()).toEqual(comparable(applyEdits(held, edits)));
    expect(outcome.look?.examination.findings.some(({ rule }) => rule === 'invalid-date')).toBe(false);
    await desk.order({ kind: 'undo' });
    expect(desk.state()).toEqual(before);
  });

  it('mark the findings without changing what is found or painted, and take the marks away again', async () => {
    const before = desk.state();
    const findings = desk.look().examination.findings.map(told);
    const painting = paintGrid(jalisco(), desk.look().examination.calendar, desk.look().examination.plan);
    await desk.order({ kind: 'mark', findings: desk.look().examination.findings });
    expect(desk.state().sheets).not.toEqual(before.sheets);
    expect(desk.look().examination.findings.map(told)).toEqual(findings);
    const { workbook, calendar, plan } = desk.look().examination;
    expect(paintGrid(workbook, calendar, plan)).toEqual(painting);
    await desk.order({ kind: 'unmark' });
    expect(desk.state().sheets).toEqual(before.sheets);
    expect(desk.look().pane.marks).toEqual([]);
  });

  it('write a sheet of findings with links to their cells, which the next validation passes over', async () => {
    const findings = desk.look().examination.findings.map(told);
    const outcome = await desk.order({ kind: 'report' });
    expect(outcome.deed).toEqual({ kind: 'report', sheet: OWN_SHEETS.findings });
    const sheet = desk.excel.model.sheet(OWN_SHEETS.findings);
    const links = [...(sheet?.rows.values() ?? [])].flatMap((cells) =>
      [...cells.values()].flatMap(({ link }) => link?.documentReference ?? []),
    );
    expect(links.some((link) => /Actividades'?!\$?E\$?146/.test(link))).toBe(true);
    expect(desk.look().examination.findings.map(told)).toEqual(findings);
    const again = await desk.order({ kind: 'report' });
    expect(again.deed).toEqual({ kind: 'report', sheet: `${OWN_SHEETS.findings} 2` });
  });
});
