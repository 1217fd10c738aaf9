import { today } from '../calendar/plainDate';
import { OWN_SHEETS } from '../calendar/ownSheets';
import { calendarEvents } from '../formats/agenda/calendarEvents';
import { calendarFile } from '../formats/agenda/calendarFile';
import { planDocument } from '../formats/document/documentModel';
import type { PlanDocument } from '../formats/document/documentModel';
import { drawing } from '../formats/picture/drawing';
import { fileName } from '../formats/document/fileName';
import { findingsDocument } from '../formats/word/findingsDocument';
import { findingsSheet } from '../formats/sheet/findingsSheet';
import { copiedTable, htmlPage } from '../formats/table/htmlTable';
import { pageLayoutEdit } from '../formats/sheet/pageLayout';
import { wordDocument } from '../formats/word/wordDocument';
import { freeSheetName } from '../grid/layoutGrid';
import { summaryOf } from '../validation/validate';
import { defineCommand } from './command';
import { drawnByChromium } from './chromium';
import type { ExaminedFile } from './examineFile';
import { examineFile } from './examineFile';
import type { Content, Format } from './exportOptions';
import { chosenEvents, contentOf, documentOptions, FORMATS, formatOf } from './exportOptions';
import type { ExitCode } from './failure';
import { EXIT, OrderFailure } from './failure';
import { samePath, writeFile } from './files';
import type { Options } from './options';
import { onlyFile } from './options';
import { print } from './output';
import { counted } from '../spanish/counted';
import { summaryInWords } from './words';

type FileContent = Uint8Array | string;

/** A file to write and what to say of it. */
interface Exported {
  readonly content: FileContent;
  readonly told: string;
}

async function findings({ file, examination }: ExaminedFile, format: Format): Promise<Exported> {
  const told = `Informe de hallazgos: ${summaryInWords(summaryOf(examination.findings))}.`;
  if (format === 'docx') return { content: await findingsDocument(examination, today()), told };
  const name = freeSheetName(examination.workbook, OWN_SHEETS.findings);
  const { file: written } = file.apply([
    { kind: 'addSheet', content: findingsSheet(examination, name, today()) },
  ]);
  return { content: written.bytes, told: `${told} Se agregó la hoja «${name}».` };
}

/** A copy of the workbook whose grid is ready to be printed. */
function printable({ file, examination }: ExaminedFile): Exported {
  const { grid, workbook } = examination.calendar;
  if (grid === null)
    throw new OrderFailure(`${workbook} no tiene cuadrícula que imprimir; agréguela con la orden «pintar».`);
  const edit = pageLayoutEdit(examination, planDocument(examination, { issued: today() }).title);
  const written = edit === null ? file : file.apply([edit]).file;
  return {
    content: written.bytes,
    told: `La hoja «${grid.sheet}» se imprime horizontal, a una página de ancho y con su encabezado en cada página.`,
  };
}

function events({ examination }: ExaminedFile, content: Content): Exported {
  const chosen = chosenEvents(calendarEvents(examination), content);
  if (chosen.length === 0)
    throw new OrderFailure(
      'No hay fechas que exportar a .ics; escriba las fechas del plan o indique --jornada.',
    );
  const { title } = planDocument(examination, { issued: today() });
  return {
    content: calendarFile(chosen, { issued: today(), name: title }),
    told: `Se exportaron ${counted(chosen.length, 'fecha', 'fechas')}, con avisos 7 días y 1 día antes.`,
  };
}

async function calendarAs(format: Format, document: PlanDocument): Promise<FileContent> {
  switch (format) {
    case 'docx':
      return wordDocument(document);
    case 'html':
      return htmlPage(document);
    case 'txt':
      return copiedTable(document).plain;
    case 'svg':
      return drawing(document).svg;
    case 'png':
      return drawnByChromium(drawing(document));
    default:
      throw new Error(`no calendar in .${format}`);
  }
}

async function exported(
  examined: ExaminedFile,
  format: Format,
  content: Content,
  options: Options,
): Promise<Exported> {
  if (content === 'hallazgos') return findings(examined, format);
  if (content === 'impresion') return printable(examined);
  if (format === 'ics') return events(examined, content);
  const document = planDocument(examined.examination, documentOptions(options, today()));
  const told = `Calendario de ${counted(document.rows.length, 'actividad', 'actividades')} y ${counted(document.months.length, 'mes', 'meses')}.`;
  return { content: await calendarAs(format, document), told };
}

/** Where to write: the path given or, for a bare "docx", a name of our own with the process and the date. */
function pathFor(output: string, { examination }: ExaminedFile, format: Format, content: Content): string {
  if (!(FORMATS as readonly string[]).includes(output.toLowerCase().replace(/^\./, ''))) return output;
  const { process } = planDocument(examination, { issued: today() });
  const kind = content === 'hallazgos' ? 'hallazgos' : format === 'ics' ? 'plazos' : 'calendario';
  return fileName(kind, process, today(), format);
}

async function exportFile(options: Options): Promise<ExitCode> {
  const input = onlyFile('exportar', options);
  const { output } = options;
  if (output === null)
    throw new OrderFailure('Falta --salida ARCHIVO: calendario-prep exportar plan.xlsx --salida plan.docx');
  const format = formatOf(output);
  const content = contentOf(format, options);
  if (samePath(input, output))
    throw new OrderFailure('--salida es el mismo archivo de entrada; indique otro nombre.');
  const examined = examineFile(input, options);
  const path = pathFor(output, examined, format, content);
  const result = await exported(examined, format, content, options);
  writeFile(path, result.content);
  print(result.told, `Archivo: ${path}`);
  const errors = summaryOf(examined.examination.findings).errors;
  return content === 'hallazgos' && errors > 0 ? EXIT.errorsFound : EXIT.clean;
}

/** Writes the calendar as a Word document, HTML, picture or calendar file, or the report of findings. */
export const exportar = defineCommand({
  name: 'exportar',
  help: 'Escribe el calendario en Word, HTML, imagen o .ics, o el informe de hallazgos.',
  options: [
    'jornada',
    'edicion',
    'hoja',
    'salida',
    'contenido',
    'columnas',
    'colores',
    'marcas',
    'tablas-por-mes',
  ],
  carryOut: exportFile,
});
