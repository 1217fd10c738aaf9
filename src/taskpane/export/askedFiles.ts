import { DEFAULT_COLOR } from '../../calendar/theme';
import type { PlainDate } from '../../calendar/plainDate';
import type { AskedFile } from '../../formats/asked/addressFragment';
import type { CalendarEvent } from '../../formats/agenda/calendarEvents';
import type { DocumentOptions, PlanDocument } from '../../formats/document/documentModel';
import type { ExportedContent } from '../../formats/document/fileName';
import { fileName } from '../../formats/document/fileName';
import { findingsReport } from '../../formats/document/findingsReport';
import type { DocumentExtension } from '../../formats/index';
import type { PaintOptions } from '../../grid/paintOptions';

import type { Examination } from '../../validation/examine';

/** What the user chooses for documents and pictures. */
export interface ExportOptions {
  readonly dates: boolean;
  readonly responsible: boolean;
  readonly monthlyTables: boolean;
  readonly colors: PaintOptions['colors']['by'];
  /** Days of the month in the cells instead of an X. */
  readonly days: boolean;
}

/** The choices as the tab opens: the colours and marks that the grid is painted with. */
export function usualOptions({ colors, mark }: PaintOptions): ExportOptions {
  return { dates: false, responsible: false, monthlyTables: false, colors: colors.by, days: mark === 'days' };
}

/** The options of a document; the one colour is the grid's, where it has one. */
export function documentOptions(
  { dates, responsible, monthlyTables, colors: by, days }: ExportOptions,
  paint: PaintOptions,
  issued: PlainDate,
): DocumentOptions {
  const color = paint.colors.by === 'one' ? paint.colors.color : DEFAULT_COLOR;
  return {
    issued,
    dates,
    responsible,
    monthlyTables,
    paint: { ...paint, colors: by === 'one' ? { by, color } : { by }, mark: days ? 'days' : 'x' },
  };
}

const named = (content: ExportedContent, { process, issued }: Pick<PlanDocument, 'process' | 'issued'>) =>
  fileName(content, process, issued, '').replace(/\.$/, '');

/** The calendar as a file. */
export function calendarAsked(document: PlanDocument, format: DocumentExtension): AskedFile {
  return { kind: 'calendario', format, named: named('calendario', document), document };
}

/** Kinds of events that are chosen together. */
export type EventChoice = 'deadlines' | 'activities' | 'meetings';

const KINDS: Readonly<Record<EventChoice, readonly CalendarEvent['kind'][]>> = {
  deadlines: ['deadline'],
  activities: ['activity'],
  meetings: ['session', 'drill'],
};

/** The events of a choice. */
export function eventsOf(events: readonly CalendarEvent[], choice: EventChoice): CalendarEvent[] {
  return events.filter(({ kind }) => KINDS[choice].includes(kind));
}

/** A calendar file of the events chosen. */
export function agendaAsked(document: PlanDocument, events: readonly CalendarEvent[]): AskedFile {
  const { title, issued } = document;
  return {
    kind: 'plazos',
    format: 'ics',
    named: named('plazos', document),
    agenda: { name: title, issued, events },
  };
}

/** The report of findings as a Word file. */
export function findingsAsked(examination: Examination, document: PlanDocument): AskedFile {
  const report = findingsReport(examination, document.issued);
  return { kind: 'hallazgos', format: 'docx', named: named('hallazgos', document), report };
}
