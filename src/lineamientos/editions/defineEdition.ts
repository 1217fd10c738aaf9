import { isoDate } from '../../calendar/plainDate';
import { citationOf } from '../citation';
import type { Condition, Edition, Requirement, RequiredVersion, Topic } from '../edition';
import { CONDITIONS } from '../wording/conditions';
import { WORDINGS } from '../wording/index';
import { TOPICS } from '../wording/topics';
import type { Wording } from '../wording/wording';
import type { VersionFacts } from './versions';

/** What an edition asks of one document: facts alone, its wording is found by its id. */
interface RequirementFacts {
  readonly id: string;
  /** Its number in the official list, or null where it is not known. */
  readonly number: number | null;
  /** In the order of their deadlines: preliminary before final. */
  readonly versions: readonly VersionFacts[];
  readonly condition?: Condition;
  readonly monthly?: true;
}

/** The facts of an edition, as its file writes them. */
export interface EditionFacts {
  /** "2026-2027": the process it was made for, and the name of its file. */
  readonly id: string;
  /** In Spanish, for the user. */
  readonly title: string;
  /** ISO date: it rules the elections from this day on, until the next edition does. */
  readonly electionsFrom: string;
  /** The norm and the numeral that list the documents, for citations: "Anexo 13", "33". */
  readonly norm: string;
  readonly numeral: string;
  readonly drills: Omit<Edition['drills'], 'citation'>;
  readonly sessions: Omit<Edition['sessions'], 'citation'>;
  /** Ids of the topics that a work plan has to cover. */
  readonly topics: readonly string[];
  readonly requirements: readonly RequirementFacts[];
}

/**
 * What asks for drills and sessions: articles that other people's acts name and that were not read, hence
 * "sin confirmar". Three drills: acts of many institutes, extraordinary elections too; Sundays and thirty days: practice.
 */
const DRILLS = 'Reglamento de Elecciones, artículo 349, y Anexo 13 (sin confirmar)';
const SESSIONS = 'Reglamento de Elecciones, artículo 343 (sin confirmar)';

/** The document that the topics are asked of. */
const WORK_PLAN = 'plan-trabajo';

function worded<W>(wordings: Readonly<Record<string, W>>, id: string, folder: string): W {
  const wording = wordings[id];
  if (wording === undefined)
    throw new Error(`write the wording of «${id}» in lineamientos/wording/${folder}`);
  return wording;
}

function versionOf(facts: VersionFacts, { versions }: Wording): RequiredVersion {
  return { ...facts, ...(facts.version === null ? {} : versions?.[facts.version]) };
}

function requirementOf(edition: EditionFacts, facts: RequirementFacts): Requirement {
  const { id, number, versions, condition = null, monthly } = facts;
  const wording = worded(WORDINGS, id, '');
  return {
    id,
    number,
    title: wording.title,
    versions: versions.map((version) => versionOf(version, wording)),
    condition,
    citation: citationOf(edition, [number]),
    words: wording.words,
    ...(monthly === undefined ? {} : { monthly }),
    ...(wording.parts === undefined ? {} : { parts: wording.parts }),
  };
}

/**
 * An edition from its facts and the wording of its documents and topics.
 * @throws Error when a document or topic has no wording, or the day is none: a fault of the edition's file.
 */
export function defineEdition(facts: EditionFacts): Edition {
  const { id, title, electionsFrom, norm, numeral, drills, sessions, topics, requirements } = facts;
  const workPlan = requirements.find((requirement) => requirement.id === WORK_PLAN)?.number ?? null;
  return {
    id,
    title,
    norm,
    numeral,
    electionsFrom: isoDate(electionsFrom),
    requirements: requirements.map((requirement) => requirementOf(facts, requirement)),
    topics: topics.map((topic): Topic => ({
      id: topic,
      ...worded(TOPICS, topic, 'topics.ts'),
      citation: citationOf(facts, [workPlan]),
    })),
    drills: { ...drills, citation: DRILLS },
    sessions: { ...sessions, citation: SESSIONS },
    conditions: CONDITIONS,
  };
}
