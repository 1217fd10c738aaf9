import type { Order } from '../orders/index';
import type { Look } from '../orders/order';
import { OrderRefusal } from '../orders/order';
import { outcomeInWords } from '../orders/outcomeInWords';
import { accountInLines } from './accountInLines';
import { readingJson, sheetsJson } from './accountJson';
import { defineCommand } from './command';
import type { Desk } from './desk';
import { openAnyDesk } from './desk';
import { EXIT, OrderFailure } from './failure';
import { outputPath } from './files';
import { checkSheets } from './named';
import type { Options } from './options';
import { onlyFile } from './options';
import { print } from './output';
import { readingAsked, saysReading } from './readingAsked';

/** How the workbook is read after what the options say of it, and what became of that in words. */
interface Corrected {
  readonly look: Look;
  readonly told: readonly string[];
}

/** Keeps in the workbook what the options say. @throws OrderFailure (as a rejection) for what makes no sense of it */
async function corrected(desk: Desk, options: Options): Promise<Corrected> {
  checkSheets(desk.host.file, options.sheets);
  const change = readingAsked(options, desk.look.workbook);
  const orders: Order[] = [
    ...(options.takeBack
      ? [{ kind: 'takeBackReading', takenBack: { sheet: change.sheet, what: 'everything' } } as const]
      : []),
    ...(Object.keys(change).length > 1 ? [{ kind: 'correctReading', change } as const] : []),
  ];
  let { look } = desk;
  const told: string[] = [];
  for (const order of orders) {
    const outcome = await desk.order(order).catch((error: unknown) => {
      if (error instanceof OrderRefusal) throw new OrderFailure(error.message);
      throw error;
    });
    if (outcome.look === null) throw new Error('a file that was read can be read with what was said of it');
    look = outcome.look;
    told.push(outcomeInWords(outcome, 'command-line'));
  }
  return { look, told };
}

/** What is left of corrections whose sheet is gone. */
function sheetsGone({ workbook, examination }: Look): string[] {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  return examination.settings.corrections
    .filter(({ sheet }) => !names.has(sheet))
    .map(({ sheet }) => `Lo que usted indicó de la hoja «${sheet}» se conserva, pero esa hoja ya no está.`);
}

function printed(path: string, look: Look, told: readonly string[], options: Options): void {
  const { calendar, settingsProblems } = look.examination;
  if (options.json) {
    const [reading, sheets] = [readingJson(calendar.account), sheetsJson(calendar.account)];
    print(JSON.stringify({ file: path, reading, sheets }));
    return;
  }
  print(told, calendar.workbook, accountInLines(calendar.account));
  const notes = [...sheetsGone(look), ...settingsProblems];
  if (notes.length > 0) print('', ...notes);
}

/** Says how each sheet was read and why; keeps in the workbook what the user says of that. */
export const leer = defineCommand({
  name: 'leer',
  help: 'Dice cómo se leyó cada hoja y por qué; guarda en el libro lo que usted corrija de eso.',
  options: [
    'jornada',
    'edicion',
    'hoja',
    'json',
    'encabezado',
    'columna',
    'no-actividades',
    'dejar-fuera',
    'volver',
    'salida',
    'en-sitio',
  ],
  async carryOut(options) {
    const input = onlyFile('leer', options);
    const isCorrecting = saysReading(options);
    if (!isCorrecting && (options.output !== null || options.inPlace))
      throw new OrderFailure(
        '«leer» solo escribe un archivo si se indica qué corregir, como --columna "D=Término".',
      );
    const output = isCorrecting ? outputPath(input, options.output, options.inPlace) : null;
    // Where a sheet is corrected --hoja names it, and all are read.
    const desk = await openAnyDesk(input, isCorrecting ? { ...options, sheets: [] } : options);
    const { look, told } = isCorrecting ? await corrected(desk, options) : { look: desk.look, told: [] };
    if (output !== null) desk.save(output);
    printed(input, look, told, options);
    if (output !== null && !options.json) print('', `Archivo: ${output}`);
    const isRead = look.examination.calendar.account.some(({ tables }) => tables.length > 0);
    return isRead ? EXIT.clean : EXIT.errorsFound;
  },
});
