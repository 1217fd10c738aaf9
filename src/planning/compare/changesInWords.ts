import { parseIsoDate } from '../../calendar/plainDate';
import { counted } from '../../spanish/counted';
import { dayInWords } from '../../spanish/dayInWords';
import type { ChangeKind, ChangeMargin, PlanChange, PlanComparison } from './comparePlans';
import { crossesDeadline } from './comparePlans';

/** Names of the kinds of change, for people. */
const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  new: 'Nueva',
  dropped: 'Eliminada',
  earlier: 'Adelantada',
  later: 'Aplazada',
  redated: 'Otra fecha',
  reworded: 'Redacción',
  deliverable: 'Entregable',
  responsible: 'Responsable',
  renumbered: 'Número',
};

const shownDays = (when: string): string => {
  const days = when.split('/').map((part) => parseIsoDate(part));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return when === '' ? 'sin fecha' : when;
  return first === last ? dayInWords(first) : `${dayInWords(first)} a ${dayInWords(last)}`;
};

const DATED: readonly ChangeKind[] = ['new', 'dropped', 'earlier', 'later', 'redated'];

function whatChanged({ kind, was, is, days }: PlanChange): string {
  const shown = (text: string): string => (DATED.includes(kind) ? shownDays(text) : text || '(en blanco)');
  if (kind === 'new') return shown(is);
  if (kind === 'dropped') return shown(was);
  const moved = days === null ? '' : ` (${counted(Math.abs(days), 'día', 'días')})`;
  return `${shown(was)} → ${shown(is)}${moved}`;
}

const marginInWords = (margin: number | null): string => {
  if (margin === null) return 'sin fecha';
  return margin < 0
    ? `${counted(-margin, 'día', 'días')} tarde`
    : `${counted(margin, 'día', 'días')} de margen`;
};

function marginLine({ document, deadline, before, after }: ChangeMargin): string {
  return `      Plazo ${dayInWords(deadline)} [${document}]: antes ${marginInWords(before)}, ahora ${marginInWords(after)}`;
}

function changeLines(change: PlanChange): string[] {
  const activity = change.after ?? change.before;
  const name = activity === null ? '' : `${activity.name}. ${activity.title}`;
  return [
    `  ${KIND_WORDS[change.kind]}: ${name}: ${whatChanged(change)}`,
    ...change.margins.filter((margin) => margin.crosses).map(marginLine),
  ];
}

function group(heading: string, changes: readonly PlanChange[]): string[] {
  return changes.length === 0
    ? []
    : ['', `${heading} (${String(changes.length)})`, ...changes.flatMap(changeLines)];
}

/** What changed between two versions of a plan, in lines for a terminal: what crosses a legal deadline on top. */
export function changesInLines({ changes, deadlinesKnown }: PlanComparison): string[] {
  const unknown = deadlinesKnown
    ? []
    : [
        'No se sabe si algún cambio pasa de un plazo legal: una de las versiones no se comparó con los lineamientos.',
      ];
  if (changes.length === 0) return [...unknown, 'No hay cambios entre las dos versiones.'];
  const crossing = changes.filter(crossesDeadline);
  const others = changes.filter((change) => !crossesDeadline(change));
  return [
    ...unknown,
    counted(changes.length, 'cambio', 'cambios'),
    ...group('Cambian lo que llega en plazo', crossing),
    ...group(
      'Actividades y fechas',
      others.filter(({ kind }) => kind !== 'renumbered'),
    ),
    ...group(
      'Numeración',
      others.filter(({ kind }) => kind === 'renumbered'),
    ),
  ];
}
