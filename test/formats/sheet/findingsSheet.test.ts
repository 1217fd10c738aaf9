import { findingsReport } from '../../../src/formats/document/findingsReport';
import { findingsSheet } from '../../../src/formats/sheet/findingsSheet';
import { serialOf } from '../../../src/calendar/serial';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { applyEdits } from '../../../src/snapshot/edit';
import { describeCell } from '../../../src/snapshot/address';
import { examine } from '../../../src/validation/examine';
import { plan, row } from '../../rules/plan';
import { describeWithShared } from '../../shared';
import { examined, examinedFixture, ISSUED, JALISCO } from '../document/examined';

const cleanPlan = plan(row(1, '1 de octubre', '6 de octubre'), row(2, '7 de octubre', '9 de octubre'));

describe('the report of findings as a sheet', () => {
  it('can be added to the workbook that it is about, which then reads it as no plan', () => {
    const examination = examined(cleanPlan);
    const content = findingsSheet(examination, 'Observaciones PREP', ISSUED);
    const after = applyEdits(examination.workbook, [{ kind: 'addSheet', content }]);
    expect(after.sheets.map(({ name }) => name)).toEqual(['Plan', 'Observaciones PREP']);
    const again = examine(after, { today: ISSUED });
    expect(again.calendar.sheets.map(({ role }) => role)).toEqual(['plan', 'other']);
    expect(again.calendar.activities).toEqual(examination.calendar.activities);
  });

  it('writes each finding once, in a row that leads to its cell', () => {
    const examination = examined(plan(row(1, '9 de octubre', '6 de octubre'), row(3, null, null)));
    expect(examination.findings.length).toBeGreaterThan(1);
    const { rows } = findingsSheet(examination, 'X');
    for (const { cell, rule } of examination.findings) {
      const matching = rows.filter(
        (cells) => cells[5]?.value === rule && cells[1]?.value === (cell === null ? '' : describeCell(cell)),
      );
      expect(matching.length).toBeGreaterThan(0);
      if (cell !== null) expect(matching[0]?.[1]?.link).toEqual(cell);
    }
  });

  it('never holds a control character, whatever the cells hold', () => {
    const nasty = 'Acta\u0000 =\u0007CMD("x")\ud800 «é»\u202e';
    const { rows } = findingsSheet(examined(plan(row(nasty, '31 de abril', '31 de abril', nasty))), 'X');
    const texts = rows.flatMap((cells) => cells.map((cell) => String(cell?.value ?? '')));
    expect(texts.filter((text) => /[\u0000-\u0008\u202e]|\p{Surrogate}/u.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes('«é»'))).toBe(true);
  });

  it('says so when nothing was compared with the lineamientos', () => {
    const examination = examined(
      [
        ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'],
        [1, 'Instalar la comisión', 'Acuerdo', '1 de octubre', '2 de octubre'],
      ],
      'plan.xlsx',
    );
    expect(examination.compliance).toBeNull();
    expect(findingsReport(examination, null).noCompliance).not.toBe('');
  });
});

describeWithShared('the report of findings on the plan of Jalisco', () => {
  const examination = examinedFixture(JALISCO);
  const report = findingsReport(examination, ISSUED);

  it('holds every finding, by activity in the order of the plan', () => {
    expect(report.groups.flatMap(({ findings }) => findings)).toHaveLength(examination.findings.length);
    const codes = report.groups.flatMap(({ activity }) => (activity ? [Number(activity.code)] : []));
    expect(codes).toEqual([...codes].sort((one, other) => one - other));
    expect(codes).toEqual(expect.arrayContaining([35, 50, 65]));
  });

  it('lists the 54 documents with their deadlines, all met or not applicable', () => {
    expect(report.requirements).toHaveLength(54);
    expect(new Set(report.requirements.map(({ state }) => state))).toEqual(
      new Set(['Previsto a tiempo', 'No aplica']),
    );
  });

  it('comes back from a file as it was laid out', () => {
    const content = findingsSheet(examination, 'Observaciones PREP', ISSUED);
    const { snapshot } = openXlsx(createXlsx([content], 'x.xlsx'), 'x.xlsx');
    const back = snapshot.sheets[0];
    content.rows.forEach((cells, index) => {
      cells.forEach((cell, column) => {
        const value = back?.rows.get(index)?.get(column)?.value ?? null;
        expect(value ?? '').toBe(cell?.value ?? '');
      });
    });
    const first = report.requirements[0];
    const serials = content.rows.map((cells) => cells[0]?.value);
    expect(serials).toContain(first && serialOf(first.deadline, 1900));
  });
});
