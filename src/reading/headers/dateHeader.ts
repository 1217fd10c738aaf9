/** Which of an activity's dates a column holds: of several that a plan keeps of the same thing. */
export type DateVersion = 'original' | 'planned' | 'modified' | 'actual' | 'delivered' | 'legal';

/** Which end of a period a column holds. */
export type DateSide = 'start' | 'end' | 'whole';

/** What a header says of the dates below it. */
interface DateHeader {
  /** Null where the header names no version. */
  readonly version: DateVersion | null;
  /** Null where it names none: "Programado" over a column of dates. */
  readonly side: DateSide | null;
  /** Words that say nothing about dates. */
  readonly others: number;
}

/** Words for a version, the one that decides first: "fecha real de entrega programada" is none of ours to untangle. */
const VERSIONS: readonly (readonly [DateVersion, RegExp])[] = [
  [
    'actual',
    /^(?:real|reales|efectiv[oa]s?|ejecutad[oa]s?|realizad[oa]s?|cumplio|realizo|ejecuto|concluyo|termino se|inicio se)$/,
  ],
  [
    'modified',
    /^(?:modificad[oa]s?|modificacion(?:es)?|reprogramad[oa]s?|reprogramacion(?:es)?|recalendarizad[oa]s?|recalendarizacion|reagendad[oa]s?|ajustad[oa]s?|ajustes?|nuev[oa]s?|actualizad[oa]s?|actualizacion|corregid[oa]s?|prorrogas?|prorrogad[oa]s?|replantead[oa]s?)$/,
  ],
  ['original', /^(?:original(?:es)?|originalmente|previ[oa]s?|anterior(?:es)?|base)$/],
  ['legal', /^(?:legal(?:es)?|anexo|lineamientos|norma|reglamento|normativ[oa]s?|reglamentari[oa]s?|ley)$/],
  [
    'planned',
    /^(?:programad[oa]s?|planead[oa]s?|planificad[oa]s?|previst[oa]s?|estimad[oa]s?|proyectad[oa]s?|tentativ[oa]s?)$/,
  ],
  [
    'delivered',
    /^(?:entregad[oa]s?|enviad[oa]s?|remitid[oa]s?|recibid[oa]s?|envio|remision|recepcion|acuse)$/,
  ],
];

const START =
  /^(?:inicio|ini|inicial|inicia|iniciar|comienzo|comienza|comenzar|arranque|arranca|empieza|apertura|desde|start|begin)$/;
const END =
  /^(?:termino|term|terminacion|fin|final|finaliza|finalizacion|termina|conclusion|concluye|cierre|culminacion|culmina|limite|vencimiento|vence|entrega|compromiso|hasta|acaba|acabar|terminar|maxim[oa]|max|finish|end|due)$/;
const WHOLE =
  /^(?:fechas?|f|periodos?|plazos?|dias?|cuando|calendarizacion|programacion|vigencia|temporalidad|date|dates)$/;
const FILLERS =
  /^(?:de|del|la|el|los|las|y|e|o|a|al|en|que|se|su|para|por|con|linea|version|segun|conforme|cual|\d{1,2})$/;

/** The version that "Fecha real de entrega" speaks of is the delivery itself. */
const versionOf = (found: ReadonlySet<DateVersion>, words: readonly string[]): DateVersion | null => {
  const [first] = VERSIONS.filter(([version]) => found.has(version));
  if (first === undefined) return null;
  return first[0] === 'actual' && words.includes('entrega') ? 'delivered' : first[0];
};

/** The header that was asked for last: every role of dates asks the same one in turn. */
let last: { readonly folded: string; readonly header: DateHeader } = {
  folded: '',
  header: { version: null, side: null, others: 0 },
};

/** What a folded header says of dates; its rows may be joined by a space ("fecha modificada inicio"). */
export function dateHeaderOf(folded: string): DateHeader {
  if (last.folded !== folded) last = { folded, header: readHeader(folded) };
  return last.header;
}

function readHeader(folded: string): DateHeader {
  const words = folded.split(' ').filter((word) => word !== '');
  const found = new Set<DateVersion>();
  let side: DateSide | null = null;
  let others = 0;
  for (const word of words) {
    const version = VERSIONS.find(([, is]) => is.test(word));
    if (version) found.add(version[0]);
    else if (START.test(word)) side = 'start';
    else if (END.test(word)) side = side === 'start' ? side : 'end';
    else if (WHOLE.test(word)) side ??= 'whole';
    else if (!FILLERS.test(word)) others += 1;
  }
  // "Realizado por" and "Enviado a" head people.
  if (/ (?:por|a)$/.test(folded)) others += 1;
  return { version: versionOf(found, words), side, others };
}

/** True for a header of dates that are not simply the plan's: of what was planned at first, changed, done, or of the norm. */
export const ofVersion = {
  test: (folded: string): boolean => {
    const { version, side } = dateHeaderOf(folded);
    return version !== null && version !== 'delivered' && side !== null;
  },
};

/** Headers of one version and side, in words of which every one is about dates; with `extra`, up to so many others. */
export const dated = (version: DateVersion, side: DateSide, extra = 0) => ({
  test: (folded: string): boolean => {
    if (folded.length > 80) return false;
    const header = dateHeaderOf(folded);
    const named = header.side === side || (side === 'whole' && header.side === null && header.others === 0);
    return header.version === version && named && header.others <= extra;
  },
});

/** Headers of one end of the plan's own dates, in words of which every one is about dates: "Se inicia", "Vence el". */
export const plain = (side: DateSide) => ({
  test: (folded: string): boolean => {
    const header = dateHeaderOf(folded);
    return header.version === null && header.side === side && header.others === 0;
  },
});
