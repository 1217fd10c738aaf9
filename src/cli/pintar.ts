import { paintGrid } from '../grid/paintGrid';
import type { Edit } from '../snapshot/edit';
import { examineFile } from './examineFile';
import type { ExitCode } from './failure';
import { EXIT, OrderFailure } from './failure';
import { outputPath, writeFile } from './files';
import type { Options } from './options';
import { onlyFile } from './options';
import { print } from './output';
import { counted } from '../spanish/counted';

function told(edits: readonly Edit[]): string {
  const [first] = edits;
  if (first === undefined) return 'La cuadrícula ya coincide con las fechas: no hubo cambios.';
  if (first.kind === 'addSheet') return `Se agregó la hoja «${first.content.name}» con la cuadrícula.`;
  const rows = new Set(edits.map((edit) => (edit.kind === 'cell' ? edit.row : -1))).size;
  const sheet = first.kind === 'cell' ? first.sheet : '';
  return `Se pintaron ${counted(edits.length, 'celda', 'celdas')} en ${counted(rows, 'fila', 'filas')} de la hoja «${sheet}».`;
}

/** `pintar`: paints the grid that is there, or adds a sheet with one, and writes the workbook. */
export function pintar(options: Options): ExitCode {
  const input = onlyFile('pintar', options);
  const output = outputPath(input, options.output, options.inPlace);
  const { file, examination } = examineFile(input, options);
  const { calendar, plan, workbook } = examination;
  if (plan.months.length === 0) {
    throw new OrderFailure(
      `No hay fechas que pintar en ${calendar.workbook}; escriba las fechas o indique --jornada.`,
    );
  }
  const edits = paintGrid(workbook, calendar, plan);
  const { file: painted, outcome } = file.apply(edits);
  if (outcome.refused.length > 0) throw new Error(`${String(outcome.refused.length)} edits were refused`);
  writeFile(output, painted.bytes);
  print(told(edits), `Archivo: ${output}`);
  return EXIT.clean;
}
