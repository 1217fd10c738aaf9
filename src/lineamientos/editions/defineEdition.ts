import { isoDate } from '../../calendar/plainDate';
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
  /** The norm and the numeral that list the documents, for citations. */
  readonly norm: string;
  readonly numeral: string;
  readonly drills: Omit<Edition['drills'], 'citation'>;
  readonly sessions: Omit<Edition['sessions'], 'citation'>;
  /** Ids of the topics that a work plan has to cover. */
  readonly topics: readonly string[];
  readonly requirements: readonly RequirementFacts[];
}

function worded<W>(wordings: Readonly<Record<string, W>>, id: string, folder: string): W {
  const wording = wordings[id];
  if (wording === undefined)
    throw new Error(`write the wording of «${id}» in lineamientos/wording/${folder}`);
  return wording;
}

function versionOf(facts: VersionFacts, { versions }: Wording): RequiredVersion {
  return { ...facts, ...(facts.version === null ? {} : versions?.[facts.version]) };
}

function requirementOf({ norm, numeral }: EditionFacts, facts: RequirementFacts): Requirement {
  const { id, number, versions, condition = null, monthly } = facts;
  const wording = worded(WORDINGS, id, '');
  const place = number === null ? '' : `, documento ${String(number)}`;
  return {
    id,
    number,
    title: wording.title,
    versions: versions.map((version) => versionOf(version, wording)),
    condition,
    citation: `${norm}, numeral ${numeral}${place}`,
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
  return {
    id,
    title,
    electionsFrom: isoDate(electionsFrom),
    requirements: requirements.map((requirement) => requirementOf(facts, requirement)),
    topics: topics.map((topic): Topic => ({
      id: topic,
      ...worded(TOPICS, topic, 'topics.ts'),
      citation: `${norm}, numeral ${numeral}`,
    })),
    drills: { ...drills, citation: norm },
    sessions: { ...sessions, citation: norm },
    conditions: CONDITIONS,
  };
}
