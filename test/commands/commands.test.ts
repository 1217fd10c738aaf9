import { describe, expect, it } from '@jest/globals';
import { OWN_SHEETS } from '../../src/calendar/ownSheets';
import { runCommand } from '../../src/commands/commands';
import { addressOf, sentenceIn } from '../../src/commands/tellInDialog';
import { createEngine } from '../../src/orders/engine';
import type { Order } from '../../src/orders/index';
import { ribbonOrders } from '../../src/orders/index';
import type { WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import type { OrderDesk } from '../orders/book';
import { orderDesk, smallPlan } from '../orders/book';

const validate: Order = { kind: 'report' };
const paint: Order = { kind: 'paint' };

/** Presses a button of the ribbon: what was told, and how often Office heard that it is over. */
async function press(command: Order, { host }: Pick<OrderDesk, 'host'>) {
  const told: string[] = [];
  let completed = 0;
  await runCommand(command, { completed: () => void (completed += 1) }, () => ({
    host,
    engine: createEngine(),
    tell: async (sentence) => void told.push(sentence),
  }));
  return { told, completed };
}

const opened = (workbook: WorkbookSnapshot = smallPlan()) => orderDesk(workbook);
const nothing = buildWorkbook([buildSheet('Notas', [['nada']])]);

describe('The command', () => {
  it('“validar” adds the sheet of findings and shows it', async () => {
    const desk = opened();
    expect(await press(validate, desk)).toEqual({ told: [], completed: 1 });
    expect(desk.excel.model.sheet(OWN_SHEETS.findings)?.rows.size).toBeGreaterThan(5);
    expect(desk.excel.model.active?.name).toBe(OWN_SHEETS.findings);
  });

  it('“pintar” paints as an order does, and says when there was nothing to paint', async () => {
    const [desk, other] = [opened(), opened()];
    // The library talks to the Excel that was opened last.
    await press(paint, other);
    expect(other.excel.model.sheet('Calendario')?.cell(1, 3)?.fill).not.toBeNull();
    expect(desk.excel.log).toHaveLength(0);
    expect((await press(paint, other)).told).toHaveLength(1);
  });

  it('“pintar” keeps to the colours that the workbook keeps', async () => {
    const paintKept = { colors: { by: 'one', color: '#112233' }, mark: 'x', milestones: false };
    const desk = opened(
      buildWorkbook(smallPlan().sheets, { settings: JSON.stringify({ paint: paintKept }) }),
    );
    await press(paint, desk);
    expect(desk.excel.model.sheet('Calendario')?.cell(1, 3)).toMatchObject({ fill: '#112233', value: 'X' });
  });

  describe.each(ribbonOrders)('“%s”', (_name, command) => {
    it('says why it refuses a workbook without a calendar, and is over', async () => {
      const desk = opened(nothing);
      const before = desk.state();
      const { told, completed } = await press(command, desk);
      expect({ told: told.length, completed }).toEqual({ told: 1, completed: 1 });
      expect(desk.state()).toEqual(before);
    });

    it('tells every failure, leaves the workbook as it was or as intended, and is over', async () => {
      const clean = opened();
      const before = clean.state();
      await press(command, clean);
      const requests = clean.excel.log.length;
      const after = clean.state();
      for (let request = 1; request <= requests; request += 1) {
        const desk = opened();
        desk.excel.failAt(request, { when: 'midway' });
        const { told, completed } = await press(command, desk);
        expect(completed).toBe(1);
        expect(desk.state()).toEqual(told.length === 0 ? after : before);
      }
    });

    it('is over even where nothing can be told, and where there is no host', async () => {
      const desk = opened();
      desk.excel.cellEditing = true;
      let completed = 0;
      const event = { completed: () => void (completed += 1) };
      await runCommand(command, event, () => ({
        host: desk.host,
        engine: createEngine(),
        tell: () => Promise.reject(new Error('no dialog')),
      }));
      await runCommand(command, event, () => {
        throw new Error('no Excel');
      });
      expect(completed).toBe(2);
    });
  });
});

describe('What a command did', () => {
  async function pressed(order: Order, isLeftToPane: boolean): Promise<string[]> {
    const { host } = opened();
    const told: string[] = [];
    await runCommand(order, { completed: () => undefined }, () => ({
      host,
      engine: createEngine(),
      tell: async (sentence) => void told.push(sentence),
      isLeftToPane: () => isLeftToPane,
    }));
    return told;
  }

  it.each([
    ['pintar', paint],
    ['validar', validate],
  ])('(“%s”) is told where the pane cannot take it back, and only there', async (_name, order) => {
    expect(await pressed(order, true)).toEqual([]);
    expect(await pressed(order, false)).toEqual([expect.stringContaining('deshacer desde el panel')]);
  });
});

describe('The sentence of a dialog', () => {
  it.each(['No se pudo leer «Plan & más»: 100 % #1.', 'á é = ? +', '<b>no</b>'])(
    '“%s” comes through its address',
    (text) => {
      const address = addressOf('https://prep.example/commands.html?_host_Info=Excel#viejo', text);
      expect(address).toMatch(/^https:\/\/prep\.example\/commands\.html#/);
      expect(sentenceIn(new URL(address).hash)).toBe(text);
    },
  );

  it('is empty in an address without one', () => {
    expect(sentenceIn('')).toBe('');
    expect(sentenceIn('#otra=cosa')).toBe('');
  });
});
