import { MARK_COLORS } from '../../src/calendar/theme';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../src/calendar/plainDate';
import { parseSettings } from '../../src/lineamientos/settings';
import { assignDocument } from '../../src/orders/assignDocument';
import type { Look } from '../../src/orders/order';
import { OrderRefusal } from '../../src/orders/order';

import { outcomeInWords } from '../../src/orders/outcomeInWords';
import type { WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { orderDesk, smallPlan } from './book';

async function opened(workbook = smallPlan()) {
  const desk = orderDesk(workbook);
  await desk.order({ kind: 'look' });
  return desk;
}

const rulesOf = ({ examination }: Look): string[] => examination.findings.map(({ rule }) => rule);

describe('Looking', () => {
  it('reads, then checks, and changes nothing', async () => {
    const desk = orderDesk(smallPlan());
    const before = desk.state();
    const { look, changed } = await desk.order({ kind: 'look' });
    expect(desk.stages).toEqual(['reading', 'checking']);
    expect(look && rulesOf(look)).toContain('invalid-date');
    expect(changed).toBe(false);
    expect(desk.state()).toEqual(before);
  });
});

describe('What is told of a look', () => {
  const toldOf = async (workbook: WorkbookSnapshot): Promise<string> =>
    outcomeInWords(await orderDesk(workbook).order({ kind: 'look' }));
  const MEETINGS = buildSheet('Reuniones 2026-2027', [
    ['Reunión', 'Fecha'],
    ['Primera', { value: 46329, numberFormat: 'dd/mm/yyyy' }],
  ]);

  it('begins with what was not compared, and never claims that nothing was found there', async () => {
    const told = await toldOf(buildWorkbook([MEETINGS]));
    expect(told).toMatch(/^No se comparó con los lineamientos: el libro no tiene un plan de actividades\./);
    expect(told).not.toContain('sin observaciones');
  });

  it('is counts alone where everything was', async () => {
    expect(await toldOf(smallPlan())).toMatch(/^Validación terminada: \d+ errores/);
  });
});

describe('Settings', () => {
  it('are kept in the workbook and rule the next look', async () => {
    const desk = await opened();
    const day = isoDate('2027-05-30');
    await desk.order({ kind: 'save', change: { electionDay: day } });
    expect(desk.look().examination.calendar.electionDay).toEqual({ date: day, source: 'settings' });
    await desk.order({ kind: 'save', change: { electionDay: null } });
    expect(desk.look().examination.calendar.electionDay?.source).toBe('process');
  });

  it('that somebody else changed meanwhile are kept too', async () => {
    const desk = await opened(buildWorkbook(smallPlan().sheets, { settings: '{"edition":"2023-2024"}' }));
    const [part] = desk.excel.model.xmlParts;
    if (part) part.xml = part.xml.replace('2023-2024', '2026-2027');
    await desk.order({ kind: 'save', change: { thirdParty: 'no' } });
    expect(desk.look().examination.settings).toMatchObject({ edition: '2026-2027', thirdParty: 'no' });
  });

  it('leave members of other programs alone', async () => {
    const desk = await opened(buildWorkbook(smallPlan().sheets, { settings: '{"ajeno":[1]}' }));
    await desk.order({ kind: 'paint', paint: { ...DEFAULT_PAINT, mark: 'x' } });
    const { settings } = parseSettings(desk.look().workbook.settings);
    expect(settings.other).toMatchObject({ ajeno: [1], paint: { mark: 'x' } });
  });
});

describe('Painting', () => {
  it('goes by the dates as they are now, not as they were seen', async () => {
    const desk = await opened();
    desk.user.type('Plan 2026-2027', 'E2', '6 de octubre de 2026');
    await desk.order({ kind: 'paint', paint: DEFAULT_PAINT });
    expect(desk.excel.model.sheet('Calendario')?.cell(1, 4)?.fill).not.toBeNull();
  });

  it('keeps its choices in the workbook, and undo takes those back with the colours', async () => {
    const desk = await opened();
    const before = desk.state();
    const paint = { colors: { by: 'responsible' }, mark: 'days', milestones: true } as const;
    await desk.order({ kind: 'paint', paint });
    expect(desk.look().pane.paint).toEqual(paint);
    await desk.order({ kind: 'undo' });
    expect(desk.state()).toEqual(before);
    expect(desk.look().pane.paint).toEqual(DEFAULT_PAINT);
  });

  it('says how many conditional formats lie over it', async () => {
    const desk = await opened();
    desk.excel.model.sheet('Calendario')?.conditionalFormats.push({ row: 0, column: 3, rows: 9, columns: 9 });
    const { deed } = await desk.order({ kind: 'paint', paint: DEFAULT_PAINT });
    expect(deed).toMatchObject({ kind: 'paint', conditionalFormats: 1 });
  });

  it('is refused in a workbook without dates', async () => {
    const desk = orderDesk(buildWorkbook([buildSheet('Notas', [['nada']])]));
    const before = desk.state();
    await expect(desk.order({ kind: 'paint', paint: DEFAULT_PAINT })).rejects.toThrow(OrderRefusal);
    expect(desk.state()).toEqual(before);
  });
});

describe('The sheet of findings', () => {
  it('is refused in a workbook without a calendar', async () => {
    const desk = orderDesk(buildWorkbook([buildSheet('Notas', [['nada']])]));
    await expect(desk.order({ kind: 'report' })).rejects.toThrow(OrderRefusal);
    expect(desk.excel.model.sheets.map(({ name }) => name)).toEqual(['Notas']);
  });
});

describe('Marks', () => {
  const fillOf = (desk: Awaited<ReturnType<typeof opened>>, row: number, column: number) =>
    desk.excel.model.sheet('Plan 2026-2027')?.cell(row, column)?.fill ?? null;
  const bad = (desk: Awaited<ReturnType<typeof opened>>) =>
    desk.look().examination.findings.filter(({ rule }) => rule === 'invalid-date');

  it('shade by severity, and give back the fill that a cell had', async () => {
    const desk = await opened();
    const before = desk.state();
    await desk.order({ kind: 'mark', findings: desk.look().examination.findings });
    expect(fillOf(desk, 2, 4)).toBe(MARK_COLORS.error);
    await desk.order({ kind: 'unmark' });
    expect(desk.state().sheets).toEqual(before.sheets);
  });

  it('of other findings go away when new ones are marked', async () => {
    const desk = await opened();
    await desk.order({ kind: 'mark', findings: desk.look().examination.findings });
    await desk.order({ kind: 'mark', findings: bad(desk) });
    expect(desk.look().pane.marks.map(({ row, column }) => [row, column])).toEqual([[2, 4]]);
  });

  it('are taken away in another session, and after rows were inserted', async () => {
    const first = await opened();
    await first.order({ kind: 'mark', findings: bad(first) });
    const later = orderDesk(first.look().workbook);
    later.user.insertRows('Plan 2026-2027', 1, 2);
    await later.order({ kind: 'unmark' });
    expect(later.excel.model.sheet('Plan 2026-2027')?.cell(4, 4)?.fill ?? null).toBeNull();
  });

  it('that somebody painted over stay as that person left them', async () => {
    const desk = await opened();
    await desk.order({ kind: 'mark', findings: bad(desk) });
    desk.user.fill('Plan 2026-2027', 'E3', '#123456');
    await desk.order({ kind: 'unmark' });
    expect(fillOf(desk, 2, 4)).toBe('#123456');
    expect(desk.look().pane.marks).toEqual([]);
  });
});

describe('Fixes', () => {
  it('of cells that somebody changed meanwhile are not made, and said so', async () => {
    const desk = await opened();
    const findings = desk.look().examination.findings.filter(({ rule }) => rule === 'invalid-date');
    expect(findings).toHaveLength(1);
    desk.user.type('Plan 2026-2027', 'E3', '15 de mayo de 2027');
    const outcome = await desk.order({ kind: 'fix', findings });
    expect(outcome).toMatchObject({ refused: 1, changed: false, deed: { findings: 0 } });
    expect(desk.excel.model.sheet('Plan 2026-2027')?.cell(2, 4)?.value).toBe('15 de mayo de 2027');
  });
});

describe('Cancelling', () => {
  it.each(['look', 'report', 'unmark'] as const)(
    '%s before it writes leaves the workbook as it was',
    async (kind) => {
      const desk = orderDesk(smallPlan());
      const before = desk.state();
      const controller = new AbortController();
      const ended = desk.order({ kind }, controller.signal);
      controller.abort();
      await expect(ended).rejects.toBe(controller.signal.reason);
      expect(desk.state()).toEqual(before);
    },
  );
});

describe('Saying which activity meets a document', () => {
  const document = 'comision-seguimiento';
  const stateOf = ({ examination }: Look) =>
    examination.compliance?.requirements.find(({ document: { key } }) => key === document);

  it('gives the document to that activity alone', async () => {
    const desk = await opened();
    expect(stateOf(desk.look())?.match.counted?.code).toBe('1');
    const [, second] = desk.look().examination.calendar.activities;
    const overrides = assignDocument(desk.look(), document, second ?? null);
    await desk.order({ kind: 'save', change: { overrides } });
    expect(stateOf(desk.look())?.match.activities.map(({ activity }) => activity.code)).toEqual(['2']);
  });

  it('or to none, and dropping what was said brings the words back', async () => {
    const desk = await opened();
    await desk.order({
      kind: 'save',
      change: { overrides: assignDocument(desk.look(), document, null) },
    });
    expect(stateOf(desk.look())?.status).toBe('missing');
    await desk.order({ kind: 'save', change: { overrides: new Map() } });
    expect(stateOf(desk.look())?.match.counted?.code).toBe('1');
  });

  it('keeps what the activity meets besides', async () => {
    const desk = await opened();
    const [first] = desk.look().examination.calendar.activities;
    const overrides = assignDocument(desk.look(), 'modalidad', first ?? null);
    await desk.order({ kind: 'save', change: { overrides } });
    expect(stateOf(desk.look())?.match.counted?.code).toBe('1');
    const modality = desk
      .look()
      .examination.compliance?.requirements.find(({ document: { key } }) => key === 'modalidad');
    expect(modality?.match.counted?.code).toBe('1');
  });
});
