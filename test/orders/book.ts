import { isoDate } from '../../src/calendar/plainDate';
import type { ExcelHost } from '../../src/hosts/excel/excelHost';
import { excelHost } from '../../src/hosts/excel/excelHost';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { carryOut } from '../../src/orders/carryOut';
import type { Engine } from '../../src/orders/engine';
import { createEngine } from '../../src/orders/engine';
import type { Order, Outcome } from '../../src/orders/index';
import type { Look, Means, Stage } from '../../src/orders/order';
import type { WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import type { EmulatedExcel, EmulationOptions } from '../../src/emulated-excel/emulatedExcel';
import { snapshotOfModel } from '../../src/emulated-excel/modelSnapshot';
import type { UserOfExcel } from '../../src/emulated-excel/userActions';
import { comparable } from '../hosts/contract';
import { sharedFile } from '../shared';
import { openInExcel } from '../emulated-excel/excelLibrary';

/** A day in the middle of the processes that the tests are about. */
export const TODAY = isoDate('2026-11-21');

/** The real plan of 2023-2024. */
export const jalisco = (): WorkbookSnapshot =>
  openXlsx(sharedFile('fixtures', 'jalisco-2023-2024.xlsx'), 'jalisco-2023-2024.xlsx').snapshot;

/**
 * A small plan with its grid: an impossible date, an undated activity, a deliverable that differs, own colours.
 * Of other years than 2026-2027 it is of an extraordinary election, whose day nobody knows, so that no document is missed.
 */
export const smallPlan = (first = 2026): WorkbookSnapshot =>
  buildWorkbook(
    [
      buildSheet(`${first === 2026 ? 'Plan' : 'Plan extraordinario'} ${String(first)}-${String(first + 1)}`, [
        ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'],
        [
          1,
          'Instalar la comisión de seguimiento del PREP',
          'Acuerdo',
          `1 de septiembre de ${String(first)}`,
          `6 de septiembre de ${String(first)}`,
          'Consejo',
        ],
        [
          2,
          'Publicar las bases de datos',
          'Informe',
          `1 de abril de ${String(first + 1)}`,
          `31 de abril de ${String(first + 1)}`,
          'Unidad',
        ],
        [3, { value: 'Informar sobre lo demás', fill: '#DDEEFF' }, 'Informe', '', '', 'Unidad'],
      ]),
      buildSheet('Calendario', [
        ['Núm.', 'Actividad', 'Entregable', 'S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'],
        [1, 'Instalar la comisión de seguimiento del PREP', 'Acta', ...Array<null>(11).fill(null)],
        [2, 'Publicar las bases de datos', 'Informe', ...Array<null>(11).fill(null)],
        [3, 'Informar sobre lo demás', 'Informe', ...Array<null>(11).fill(null)],
      ]),
    ],
    { name: 'plan.xlsx' },
  );

/** A workbook open in the emulated Excel, and someone who orders. */
export interface OrderDesk {
  readonly excel: EmulatedExcel;
  readonly user: UserOfExcel;
  readonly host: ExcelHost;
  /** What the workbook holds now, to be compared. */
  readonly state: () => ReturnType<typeof comparable>;
  /** Carries out an order as the pane would, after what was last seen. */
  readonly order: (order: Order, signal?: AbortSignal) => Promise<Outcome>;
  /** What was last seen. @throws Error before the first look */
  readonly look: () => Look;
  readonly stages: Stage[];
}

/** Opens a workbook in the emulated Excel; nothing was looked at yet. */
export function orderDesk(
  workbook: WorkbookSnapshot,
  options: EmulationOptions = {},
  engine: Engine = createEngine(),
): OrderDesk {
  const { excel, user } = openInExcel(workbook, options);
  const host = excelHost();
  const stages: Stage[] = [];
  let current: Look | null = null;
  const order = async (wanted: Order, signal = new AbortController().signal): Promise<Outcome> => {
    const means: Means = {
      host,
      engine,
      options: { today: TODAY },
      signal,
      onStage: (stage) => void stages.push(stage),
    };
    const outcome = await carryOut(wanted, means, current);
    current = outcome.look ?? current;
    return outcome;
  };
  const look = (): Look => {
    if (current === null) throw new Error('nothing was looked at yet');
    return current;
  };
  return { excel, user, host, state: () => comparable(snapshotOfModel(excel.model)), order, look, stages };
}
