import type { PlainDate } from '../calendar/plainDate';
import type { Edit } from '../snapshot/edit';
import type { Examination } from '../validation/examine';
import type { Agenda } from './agenda/agenda';
import type { PlanDocument } from './document/documentModel';
import type { ExportedContent } from './document/fileName';
import type { FindingsReport } from './document/findingsReport';
import type { Drawing } from './picture/drawing';

/** What goes into a file: text, or bytes. */
export type FileContent = string | Uint8Array<ArrayBufferLike>;

/** Told how many of so many rows are laid out; what it throws ends the work. */
export type Progress = (done: number, total: number) => void;

/** What an edge lends for building files: a browser's canvas, or a browser that the command line found. */
export interface FormatTools {
  /** The drawing as PNG. @throws Error (as a rejection too) when it cannot be drawn. */
  readonly drawPng: (drawing: Drawing) => Uint8Array | Promise<Uint8Array>;
}

/** Groups of the pane's export tab in which the files of a document are offered. */
export type DocumentGroup = 'word' | 'picture' | 'other';

interface Described {
  /** Unique in the list, and the name of its file. */
  readonly id: string;
  /** "docx": the file's ending, without the dot; several formats may share one and differ in their contents. */
  readonly extension: string;
  readonly mime: string;
  /** What the file is, in Spanish, for a link: "Word", "imagen PNG". */
  readonly label: string;
  /** The words of `--contenido` that ask for it, the usual one first. */
  readonly contents: readonly string[];
  /** What its file is called after. */
  readonly named: ExportedContent;
}

/** A file of the calendar's document. */
export interface DocumentFormat extends Described {
  readonly of: 'document';
  /** Where and under which words the pane and its page offer it; null where only the command line does. */
  readonly button: { readonly group: DocumentGroup; readonly label: string } | null;
  build(document: PlanDocument, tools: FormatTools, progress: Progress): FileContent | Promise<FileContent>;
}

/** A file of the report of findings. */
export interface ReportFormat extends Described {
  readonly of: 'report';
  build(report: FindingsReport, progress: Progress): FileContent | Promise<FileContent>;
}

/** A file of dates to be reminded of. */
export interface AgendaFormat extends Described {
  readonly of: 'agenda';
  build(agenda: Agenda): FileContent | Promise<FileContent>;
}

/** What is added to a workbook, and the sheet that it is about. */
interface WorkbookAddition {
  readonly sheet: string;
  /** None where the workbook has it already. */
  readonly edits: readonly Edit[];
}

/** The workbook itself with something added, which an order of its own writes into the file or the open workbook. */
export interface WorkbookFormat extends Described {
  readonly of: 'workbook';
  /** The order that adds it. */
  readonly order: 'report' | 'print';
  /** What changes; null where the workbook has nothing to make it of. */
  addition(examination: Examination, today: PlainDate): WorkbookAddition | null;
}

/** A way to take the calendar out of the workbook. */
export type Format = DocumentFormat | ReportFormat | AgendaFormat | WorkbookFormat;

/** Defines a format; its id and ending stay known, so that a name that is none is a type error. */
export function defineFormat<const F extends Format>(format: F): F {
  return format;
}
