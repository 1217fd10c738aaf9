import type { PlainDate } from '../../calendar/plainDate';
import { daysBetween } from '../../calendar/plainDate';
import type { Version } from '../edition';
import type { Found } from './lexicon';
import { FOUND_NOTHING, createLexicon } from './lexicon';
import type { Hit, Phrase, Tokens } from './wordPattern';
import { asWritten, phrasesOf } from './wordPattern';

/** What wording says of a version: below zero a draft, above zero the approved one, 0 nothing. */
export interface VersionWording {
  readonly score: number;
  /** True when both versions are named together ("versiones preliminar y final"). */
  readonly both: boolean;
  /** True when it is plainly called a draft, and not at the same time more plainly approved. */
  readonly draft: boolean;
  /** The words that speak for what the score says, as the plan has them. */
  readonly words: readonly string[];
}

interface Sign {
  readonly weight: number;
  /** Where it counts: at the beginning of the title, anywhere in it, or also in the deliverable. */
  readonly where: 'opening' | 'title' | 'anywhere' | 'deliverable-opening';
  readonly phrases: readonly Phrase[];
}

/** How many words of a title are its opening. */
const OPENING = 3;

const sign = (weight: number, where: Sign['where'], expressions: readonly string[]): Sign => ({
  weight,
  where,
  phrases: phrasesOf(expressions),
});

const SIGNS: readonly Sign[] = [
  sign(-4, 'anywhere', [
    'versión preliminar',
    'preliminar',
    'borrador',
    'anteproyecto',
    'primera versión',
    'versión inicial',
    'versión previa',
  ]),
  sign(-3, 'anywhere', ['proyecto']),
  sign(-2, 'anywhere', ['propuesta', 'proponer']),
  sign(4, 'anywhere', [
    'versión final',
    'versión definitiva',
    'versión revisada',
    'versión aprobada',
    'versión validada',
    'definitiv*',
    'revisad* … COTAPREP',
    'revisión … COTAPREP',
    'validad* … COTAPREP',
    'con observaciones … COTAPREP',
    'opinión … COTAPREP',
    'final',
  ]),
  sign(4, 'opening', ['aprob*', 'aprueba', 'votar', 'votará', 'votación']),
  // To put a draft to the vote is to approve it: "someter a consideración del Consejo General el proyecto de acuerdo".
  sign(7, 'title', [
    'someter … Consejo General',
    'someter consideración Consejo General',
    'sometimiento … Consejo General',
    'someter aprobación',
    'presentar Consejo General',
    'presentación Consejo General',
    'presentar pleno',
    'aprobación … proyecto de acuerdo',
    'aprobar … proyecto de acuerdo',
    'discusión … aprobación',
    'análisis … aprobación',
  ]),
  sign(3, 'opening', [
    'firma',
    'firmar*',
    'suscrib*',
    'suscripción',
    'celebrar*',
    'celebración',
    'formaliz*',
  ]),
  sign(2, 'opening', [
    'determin*',
    'integrar',
    'integración',
    'emitir',
    'emisión',
    'expedir',
    'designar',
    'instruir',
    'instrucción',
    'definir',
    'establecer',
    'fijar',
    'ordenar',
    'conformar',
    'constituir',
    'crear',
  ]),
  sign(1, 'title', ['aprob*', 'aprueba', 'suscrit*', 'suscrito', 'firmado']),
  sign(1, 'opening', ['remitir', 'enviar', 'entregar', 'remisión', 'envío', 'entrega', 'acuerdo']),
  sign(1, 'deliverable-opening', ['acuerdo', 'convenio', 'contrato']),
  sign(2, 'deliverable-opening', [
    'acuerdo aprobado',
    'convenio firmado',
    'convenio suscrito',
    'contrato firmado',
  ]),
  sign(-1, 'opening', [
    'elabor*',
    'redact*',
    'preparar',
    'preparación',
    'desarrollar',
    'formular',
    'diseñar',
    'construir',
    'bosquej*',
  ]),
];

/** A word of at least this weight calls the row a draft by itself ("proyecto"), "propuesta" does not. */
const DRAFT_WEIGHT = -3;

const DRAFT_WORDS = SIGNS.filter(({ weight }) => weight <= DRAFT_WEIGHT).flatMap(({ phrases }) => phrases);

const BOTH = phrasesOf([
  'preliminar y final',
  'preliminar y definitiva',
  'preliminar y versión final',
  'preliminar y versión definitiva',
  'proyecto y versión final',
  'proyecto y versión definitiva',
  'borrador y versión final',
]);

/** A score of this size or more is plain; less leaves it to the other activities and to the dates. */
const PLAIN = 2;

/** Reads what the words of a title and its deliverable say of the version. */
export type VersionReader = (title: Tokens, deliverable: Tokens | null) => VersionWording;

const placesOf = ({ where }: Sign, title: Found, deliverable: Found): readonly Found[] => {
  if (where === 'anywhere') return [title, deliverable];
  return where === 'deliverable-opening' ? [deliverable] : [title];
};

function firstHit(phrases: readonly Phrase[], found: Found, reach: number): Hit | null {
  for (const phrase of phrases) {
    const hit = found.hits.get(phrase);
    if (hit && hit.first < reach) return hit;
  }
  return null;
}

/** Makes a reader of versions; it goes through each text once. */
export function createVersionReader(): VersionReader {
  const lexicon = createLexicon();
  lexicon.add([...SIGNS.flatMap(({ phrases }) => phrases), ...BOTH]);
  return (titleTokens, deliverableTokens) => {
    const title = lexicon.find(titleTokens);
    const deliverable = deliverableTokens === null ? FOUND_NOTHING : lexicon.find(deliverableTokens);
    // In "proyecto de acuerdo de integración" the word after the draft is what the draft is of, not what is done.
    const draftAt = Math.min(...DRAFT_WORDS.map((phrase) => title.hits.get(phrase)?.first ?? Infinity));
    const reaches = { opening: Math.min(OPENING, draftAt), 'deliverable-opening': 1 };
    const read: { weight: number; word: string }[] = [];
    for (const sign of SIGNS) {
      const { weight, where, phrases } = sign;
      const reach = where === 'opening' || where === 'deliverable-opening' ? reaches[where] : Infinity;
      for (const found of placesOf(sign, title, deliverable)) {
        const hit = firstHit(phrases, found, reach);
        if (hit) read.push({ weight, word: asWritten(hit) });
      }
    }
    const score = read.reduce((sum, { weight }) => sum + weight, 0);
    return {
      score,
      both: BOTH.some((phrase) => title.hits.has(phrase)),
      draft: score < 0 && read.some(({ weight }) => weight <= DRAFT_WEIGHT),
      words: read.filter(({ weight }) => weight * score > 0).map(({ word }) => word),
    };
  };
}

/** An activity that is about a document of two versions. */
export interface VersionCandidate {
  readonly wording: VersionWording;
  /** The day on which it ends, or null. */
  readonly day: PlainDate | null;
}

/** The version given to an activity and what it rests on. */
export interface DecidedVersion {
  readonly version: 'preliminary' | 'final';
  readonly by: 'wording' | 'others' | 'date' | 'guess';
}

function nearest(day: PlainDate, deadlines: VersionDeadlines): 'preliminary' | 'final' {
  const draft = Math.abs(daysBetween(day, deadlines.preliminary));
  return draft <= Math.abs(daysBetween(day, deadlines.final)) ? 'preliminary' : 'final';
}

/** The days on which the two versions of a document are due. */
export interface VersionDeadlines {
  readonly preliminary: PlainDate;
  readonly final: PlainDate;
}

function byWording({ wording }: VersionCandidate): DecidedVersion | null {
  if (Math.abs(wording.score) < PLAIN) return null;
  return { version: wording.score < 0 ? 'preliminary' : 'final', by: 'wording' };
}

/** The version that nobody else plainly is, where the order of the days does not speak against it. */
function leftOver(
  candidate: VersionCandidate,
  drafts: DayList,
  finals: DayList,
): 'preliminary' | 'final' | null {
  const { score } = candidate.wording;
  const { day } = candidate;
  if (drafts.length > 0 && finals.length === 0) {
    const later = day === null || drafts.every((other) => other === null || day > other);
    const notEarlier = day === null || drafts.every((other) => other === null || day >= other);
    return later || (notEarlier && score > 0) ? 'final' : null;
  }
  if (finals.length > 0 && drafts.length === 0) {
    const earlier = day === null || finals.every((other) => other === null || day < other);
    return earlier && score <= 0 ? 'preliminary' : null;
  }
  return null;
}

type DayList = readonly (PlainDate | null)[];

/**
 * Which version each activity is about: by its wording; else the version that no other activity plainly is;
 * else the nearer deadline. The answers stand in the order of the candidates.
 */
export function decideVersions(
  candidates: readonly VersionCandidate[],
  deadlines: VersionDeadlines,
): DecidedVersion[] {
  const plain = candidates.map(byWording);
  const daysOf = (version: Version): DayList =>
    candidates.filter((_candidate, index) => plain[index]?.version === version).map(({ day }) => day);
  const drafts = daysOf('preliminary');
  const finals = daysOf('final');
  return candidates.map((candidate, index) => {
    const decided = plain[index];
    if (decided) return decided;
    const left = leftOver(candidate, drafts, finals);
    if (left) return { version: left, by: 'others' };
    if (candidate.day !== null) return { version: nearest(candidate.day, deadlines), by: 'date' };
    return { version: candidate.wording.score < 0 ? 'preliminary' : 'final', by: 'guess' };
  });
}
