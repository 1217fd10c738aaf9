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
import { counted } from '../spanish/counted';
import type { Examination } from '../validation/examine';
import { summaryOf } from '../validation/validate';
import { drawnByChromium } from './chromium';
import { defineCommand } from './command';
import type { ExaminedFile } from './examineFile';
import { examineFile } from './examineFile';
import type { AskedFormat } from './exportOptions';
import { askedFormat, chosenEvents, documentOptions, extensionOf } from './exportOptions';
import type { ExitCode } from './failure';
import { EXIT, OrderFailure } from './failure';
import { samePath, writeFile } from './files';
import type { Options } from './options';
import { onlyFile } from './options';
import { print } from './output';
import { findingsCounted } from '../spanish/severityWords';

/** A file to write and what to say of it. */
interface Exported {
  readonly content: FileContent;
  readonly told: string;
}

const tools: FormatTools = { drawPng: drawnByChromium };

async function calendar(
  format: DocumentFormat,
  { examination }: ExaminedFile,
  options: Options,
): Promise<Exported> {
  const document = planDocument(examination, documentOptions(options, today()));
  return {
    content: await format.build(document, tools, () => undefined),
    told: `Calendario de ${counted(document.rows.length, 'actividad', 'actividades')} y ${counted(document.months.length, 'mes', 'meses')}.`,
  };
}

async function agenda(
  format: AgendaFormat,
  { examination }: ExaminedFile,
  content: Content,
): Promise<Exported> {
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

async function report(format: ReportFormat, { examination }: ExaminedFile): Promise<Exported> {
  const content = await format.build(findingsReport(examination, today()), () => undefined);
  return { content, told: findingsTold(examination) };
}

function workbook(format: WorkbookFormat, { file, examination }: ExaminedFile): Exported {
  const made = format.edits(examination, today());
  if ('refused' in made) throw new OrderFailure(made.refused);
  const written = made.edits.length === 0 ? file : file.apply(made.edits).file;
  const findings = format.named === 'hallazgos' ? `${findingsTold(examination)} ` : '';
  return { content: written.bytes, told: `${findings}${made.told}` };
}

function exported(
  examined: ExaminedFile,
  { format, content }: AskedFormat,
  options: Options,
): Exported | Promise<Exported> {
  switch (format.of) {
    case 'document':
      return calendar(format, examined, options);
    case 'agenda':
      return agenda(format, examined, content);
    case 'report':
      return report(format, examined);
    case 'workbook':
      return workbook(format, examined);
  }
}

/** Where to write: the path given or, for a bare "docx", a name of our own with the process and the date. */
function pathFor(output: string, { examination }: ExaminedFile, { format }: AskedFormat): string {
  const bare = output.toLowerCase().replace(/^\./, '');
  if (!(extensions as readonly string[]).includes(bare)) return output;
  const { process } = planDocument(examination, { issued: today() });
  return fileName(format.named, process, today(), format.extension);
}

async function exportFile(options: Options): Promise<ExitCode> {
  const input = onlyFile('exportar', options);
  const { output } = options;
  if (output === null)
    throw new OrderFailure('Falta --salida ARCHIVO: calendario-prep exportar plan.xlsx --salida plan.docx');
  const asked = askedFormat(extensionOf(output), options);
  if (samePath(input, output))
    throw new OrderFailure('--salida es el mismo archivo de entrada; indique otro nombre.');
  const examined = examineFile(input, options);
  const path = pathFor(output, examined, asked);
  const result = await exported(examined, asked, options);
  writeFile(path, result.content);
  print(result.told, `Archivo: ${path}`);
  const errors = summaryOf(examined.examination.findings).errors;
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
