import { foldText, squeezeSpaces } from '../../calendar/foldedText';
import { nameOfWeekday, WEEKDAY_NAMES } from '../../spanish/spanishWords';
import type { Edition, Topic } from '../edition';
import { parsePattern } from '../matching/wordPattern';
import type { CatalogueColumn } from './catalogueColumns';
import { linesOfCell, NOT_ASKED_FOR } from './catalogueColumns';

/** What an edition asks of drills and sessions, as the sheet writes it. */
interface Term {
  readonly id: string;
  readonly title: string;
  readonly value: (edition: Edition) => string | number;
  readonly citation: (edition: Edition) => string;
  /** The edition with a value that was typed; null where it is none. */
  readonly set: (edition: Edition, typed: string, citation: string) => Edition | null;
}

const MOST = 366;

function numberOf(typed: string): number | null {
  const number = /^\d{1,3}$/.test(typed) ? Number(typed) : -1;
  return number >= 0 && number <= MOST ? number : null;
}

function weekdayOf(typed: string): number | null {
  const index = WEEKDAY_NAMES.findIndex((name) => foldText(name) === foldText(typed));
  return index < 0 ? null : index;
}

type Drills = Omit<Edition['drills'], 'citation'>;

function ofDrills(id: string, title: string, member: keyof Drills, read = numberOf): Term {
  return {
    id,
    title,
    value: ({ drills }) => (member === 'weekday' ? nameOfWeekday(drills.weekday) : drills[member]),
    citation: ({ drills }) => drills.citation,
    set(edition, typed, citation) {
      const value = read(typed);
      return value === null ? null : { ...edition, drills: { ...edition.drills, [member]: value, citation } };
    },
  };
}

/** The terms in the order in which they are written. */
export const TERMS: readonly Term[] = [
  ofDrills('simulacros-minimo', 'Simulacros, al menos', 'minimum'),
  ofDrills('simulacros-dias', 'Días anteriores a la jornada en que se hacen los simulacros', 'windowDays'),
  ofDrills('simulacros-dia', 'Día de la semana de los simulacros', 'weekday', weekdayOf),
  {
    id: 'sesiones-por-mes',
    title: 'Sesiones ordinarias del COTAPREP al mes, al menos',
    value: ({ sessions }) => sessions.minimumPerMonth,
    citation: ({ sessions }) => sessions.citation,
    set(edition, typed, citation) {
      const minimumPerMonth = numberOf(typed);
      return minimumPerMonth === null ? null : { ...edition, sessions: { minimumPerMonth, citation } };
    },
  },
];

/** How a citation names the sheet that decides instead of the norm. */
export const citedFromSheet = (citation: string): string =>
  citation === '' ? 'Hoja «Lineamientos» de este libro' : `${citation}; hoja «Lineamientos» de este libro`;

/** What a row made of an edition: that edition, what it changed in words or "" for nothing, or a fault and its column. */
export type RowReading =
  | { readonly edition: Edition; readonly change: string }
  | { readonly column: CatalogueColumn; readonly messageId: string; readonly text: string };

type Texts = ReadonlyMap<CatalogueColumn, string>;
const at = (texts: Texts, column: CatalogueColumn): string => squeezeSpaces(texts.get(column) ?? '');

/** A row about drills or sessions over an edition. */
export function readTerm(texts: Texts, edition: Edition): RowReading {
  const id = at(texts, 'id');
  const term = TERMS.find((one) => one.id === id);
  if (term === undefined) {
    const text = `«${id}» no es una regla que se pueda cambiar; se admite: ${TERMS.map((one) => one.id).join(', ')}.`;
    return { column: 'id', messageId: 'bad-id', text };
  }
  const typed = at(texts, 'deadline');
  const before = term.citation(edition);
  const isSame = foldText(typed) === foldText(String(term.value(edition)));
  const written = at(texts, 'citation');
  const citation = written === '' || written === before ? before : written;
  const named = isSame || citation !== before ? citation : citedFromSheet(citation);
  const changed = term.set(edition, typed, named);
  if (changed === null) {
    const text = `«${typed}» no se entiende; se admite ${term.id === 'simulacros-dia' ? `un día de la semana (${WEEKDAY_NAMES.join(', ')})` : `un número de 0 a ${String(MOST)}`}.`;
    return { column: 'deadline', messageId: 'bad-value', text };
  }
  return { edition: changed, change: isSame ? '' : `${term.title}: ${typed}` };
}

const isLeftOut = (typed: string): boolean => ['no', NOT_ASKED_FOR].includes(foldText(typed));

/** A topic as a row changes it, or makes it; a fault where a cell of it cannot be used. */
function topicOf(texts: Texts, known: Topic | undefined): Topic | Extract<RowReading, { column: string }> {
  const id = at(texts, 'id');
  const words = linesOfCell(texts.get('words') ?? '');
  const title = at(texts, 'title');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const text =
      'El id se escribe con letras minúsculas sin acento, números y guiones (por ejemplo, personal).';
    return { column: 'id', messageId: 'bad-id', text };
  }
  const bad = words.find((pattern) => parsePattern(pattern) === null);
  if (bad !== undefined)
    return { column: 'words', messageId: 'bad-words', text: `Las palabras «${bad}» tienen un grupo vacío.` };
  if (known === undefined && title === '')
    return { column: 'title', messageId: 'missing-title', text: 'Un tema nuevo necesita su nombre.' };
  if (known === undefined && words.length === 0)
    return {
      column: 'words',
      messageId: 'bad-words',
      text: 'Un tema nuevo necesita las palabras que lo identifican.',
    };
  return {
    ...known,
    id,
    title: title || (known?.title ?? id),
    citation: at(texts, 'citation') || (known?.citation ?? ''),
    words: words.length > 0 ? words : (known?.words ?? []),
  };
}

/** A row about a topic of the work plan over an edition: changed, added or, with "no", left out. */
export function readTopic(texts: Texts, edition: Edition): RowReading {
  const id = at(texts, 'id');
  const known = edition.topics.find((topic) => topic.id === id);
  if (known !== undefined && isLeftOut(at(texts, 'deadline'))) {
    const topics = edition.topics.filter((topic) => topic !== known);
    return { edition: { ...edition, topics }, change: `Tema «${known.title}»: no se pide` };
  }
  const topic = topicOf(texts, known);
  if ('column' in topic) return topic;
  const isSame = known !== undefined && JSON.stringify(known) === JSON.stringify(topic);
  const isCitedAnew = known !== undefined && known.citation !== topic.citation;
  const made = isSame || isCitedAnew ? topic : { ...topic, citation: citedFromSheet(topic.citation) };
  const topics = known
    ? edition.topics.map((one) => (one === known ? made : one))
    : [...edition.topics, made];
  return {
    edition: { ...edition, topics },
    change: isSame ? '' : `Tema «${made.title}»: ${known ? 'cambia' : 'se agrega'}`,
  };
}
