import { today } from '../calendar/plainDate';
import { calendarEvents } from '../formats/agenda/calendarEvents';
import { planDocument } from '../formats/document/documentModel';
import { fileName } from '../formats/document/fileName';
import { findingsReport } from '../formats/document/findingsReport';
import type {
  AgendaFormat,
  DocumentFormat,
  FileContent,
  FormatTools,
  ReportFormat,
  WorkbookFormat,
} from '../formats/format';
import type { Content } from '../formats/index';
import { extensions } from '../formats/index';
import { OrderRefusal } from '../orders/order';
import { outcomeInWords } from '../orders/outcomeInWords';
import { counted } from '../spanish/counted';
import type { Examination } from '../validation/examine';
import { summaryOf } from '../validation/validate';
import { drawnByChromium } from './chromium';
import { defineCommand } from './command';
import type { Desk } from './desk';
import { openDesk } from './desk';
import type { AskedFormat } from './exportOptions';
import { askedFormat, chosenEvents, documentOptions, extensionOf } from './exportOptions';
import type { ExitCode } from './failure';
import { EXIT, OrderFailure } from './failure';
import { samePath, writeFile } from './files';
import type { Options } from './options';
import { onlyFile } from './options';
import { print } from './output';
import { notComparedLine } from './words';
import { findingsCounted } from '../spanish/severityWords';

/** A file to write and what to say of it. */
interface Exported {
  readonly content: FileContent;
  readonly told: string;
}

const tools: FormatTools = { drawPng: drawnByChromium };

async function calendar(
  format: DocumentFormat,
  examination: Examination,
  options: Options,
): Promise<Exported> {
  const document = planDocument(examination, documentOptions(options, today()));
  return {
    content: await format.build(document, tools, () => undefined),
    told: `Calendario de ${counted(document.rows.length, 'actividad', 'actividades')} y ${counted(document.months.length, 'mes', 'meses')}.`,
  };
}

async function agenda(format: AgendaFormat, examination: Examination, content: Content): Promise<Exported> {
  const events = chosenEvents(calendarEvents(examination), content);
  if (events.length === 0) {
    throw new OrderFailure(
      `No hay fechas que exportar a .${format.extension}; escriba las fechas del plan o indique --jornada.`,
    );
  }
  const { title } = planDocument(examination, { issued: today() });
  return {
    content: await format.build({ events, issued: today(), name: title }),
    told: `Se exportaron ${counted(events.length, 'fecha', 'fechas')}, con avisos 7 días y 1 día antes.`,
  };
}

const findingsTold = ({ findings }: Examination): string =>
  `Informe de hallazgos: ${findingsCounted(summaryOf(findings))}.`;

async function report(format: ReportFormat, examination: Examination): Promise<Exported> {
  const content = await format.build(findingsReport(examination, today()), () => undefined);
  return { content, told: findingsTold(examination) };
}

async function workbook(format: WorkbookFormat, { host, look, order }: Desk): Promise<Exported> {
  const outcome = await order({ kind: format.order }, { lookAfter: false }).catch((error: unknown) => {
    if (!(error instanceof OrderRefusal) || error.reason !== 'no-grid') throw error;
    const { workbook: name } = look.examination.calendar;
    throw new OrderFailure(`${name} no tiene cuadrícula que imprimir; agréguela con la orden «pintar».`);
  });
  const findings = format.named === 'hallazgos' ? `${findingsTold(look.examination)} ` : '';
  return { content: host.bytes(), told: `${findings}${outcomeInWords(outcome, 'command-line')}` };
}

function exported(desk: Desk, { format, content }: AskedFormat, options: Options): Promise<Exported> {
  const { examination } = desk.look;
  switch (format.of) {
    case 'document':
      return calendar(format, examination, options);
    case 'agenda':
      return agenda(format, examination, content);
    case 'report':
      return report(format, examination);
    case 'workbook':
      return workbook(format, desk);
  }
}

/** Where to write: the path given or, for a bare "docx", a name of our own with the process and the date. */
function pathFor(output: string, examination: Examination, { format }: AskedFormat): string {
  const bare = output.toLowerCase().replace(/^\./, '');
  if (!(extensions as readonly string[]).includes(bare)) return output;
  const { process } = planDocument(examination, { issued: today() });
  return fileName(format.named, process, today(), format.extension);
}

function checkOther(input: string, output: string): void {
  if (samePath(input, output))
    throw new OrderFailure('--salida es el mismo archivo de entrada; indique otro nombre.');
}

async function exportFile(options: Options): Promise<ExitCode> {
  const input = onlyFile('exportar', options);
  const { output } = options;
  if (output === null)
    throw new OrderFailure('Falta --salida ARCHIVO: calendario-prep exportar plan.xlsx --salida plan.docx');
  const asked = askedFormat(extensionOf(output), options);
  checkOther(input, output);
  const desk = await openDesk(input, options);
  const { examination } = desk.look;
  const path = pathFor(output, examination, asked);
  // A name of our own may be that of a file that we made, and that is read now.
  checkOther(input, path);
  const result = await exported(desk, asked, options);
  writeFile(path, result.content);
  const reserve = asked.content === 'hallazgos' ? notComparedLine(examination) : [];
  print(...reserve, result.told, `Archivo: ${path}`);
  const errors = summaryOf(examination.findings).errors;
  return asked.content === 'hallazgos' && errors > 0 ? EXIT.errorsFound : EXIT.clean;
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
