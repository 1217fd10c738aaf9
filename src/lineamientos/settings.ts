import type { SheetCorrection } from '../calendar/corrections';
import type { PlainDate } from '../calendar/plainDate';
import { parseIsoDate } from '../calendar/plainDate';
import { readCorrections } from './keptCorrections';
import type { MatchOverrides } from './overrides';

/** What the user decided for a workbook; kept in the workbook as JSON text. */
export interface Settings {
  /** The election day that the user set, or null for the one that the calendar tells. */
  readonly electionDay: PlainDate | null;
  /** Id of the edition that the user chose, or null for the one of the election day. */
  readonly edition: string | null;
  /** Whether a third party helps, or null for what the activities say. */
  readonly thirdParty: 'yes' | 'no' | null;
  readonly overrides: MatchOverrides;
  /** What the user said of how the sheets are read, one for a sheet at most. */
  readonly corrections: readonly SheetCorrection[];
  /** Members of the JSON that this version does not know; they are written back as they were. */
  readonly other?: Readonly<Record<string, unknown>>;
}

/** Settings of a workbook in which nothing was decided. */
export const NO_SETTINGS: Settings = {
  electionDay: null,
  edition: null,
  thirdParty: null,
  overrides: new Map(),
  corrections: [],
};

/** Settings as read, and in Spanish what of the text could not be understood (and was left out). */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readOverrides(value: unknown, problems: string[]): MatchOverrides {
  const overrides = new Map<string, readonly string[]>();
  if (value === undefined || value === null) return overrides;
  if (!isRecord(value)) {
    problems.push('Las correspondencias guardadas en el libro no se entienden; se omitieron.');
    return overrides;
  }
  for (const [key, documents] of Object.entries(value)) {
    if (isTextList(documents)) overrides.set(key, documents);
    else problems.push(`La correspondencia guardada para «${key}» no se entiende; se omitió.`);
  }
  return overrides;
}

function readMember<T>(
  value: unknown,
  read: (value: unknown) => T | null,
  fault: string,
  problems: string[],
): T | null {
  if (value === undefined || value === null) return null;
  const result = read(value);
  if (result === null) problems.push(fault);
  return result;
}

const readDay = (value: unknown): PlainDate | null =>
  typeof value === 'string' ? parseIsoDate(value) : null;
const readText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
const readYesNo = (value: unknown): 'yes' | 'no' | null => (value === 'yes' || value === 'no' ? value : null);

/**
 * The settings of the text that a workbook keeps; null is no settings. Never throws: a member that is not as it
 * should be is left out and named in `problems`, the others are kept.
 */
export function parseSettings(text: string | null): ParsedSettings {
  if (text === null || text.trim() === '') return { settings: NO_SETTINGS, problems: [] };
  const json = readJson(text);
  if (!isRecord(json)) {
    return {
      settings: NO_SETTINGS,
      problems: ['Los ajustes guardados en el libro están dañados; se usan los de costumbre.'],
    };
  }
  const { electionDay, edition, thirdParty, overrides, corrections, ...other } = json;
  const problems: string[] = [];
  const settings: Settings = {
    electionDay: readMember(
      electionDay,
      readDay,
      'La jornada electoral guardada en el libro no es una fecha; se omitió.',
      problems,
    ),
    edition: readMember(
      edition,
      readText,
      'La edición guardada en el libro no se entiende; se omitió.',
      problems,
    ),
    thirdParty: readMember(
      thirdParty,
      readYesNo,
      'Lo guardado en el libro sobre la participación de un tercero no se entiende; se omitió.',
      problems,
    ),
    overrides: readOverrides(overrides, problems),
    corrections: readCorrections(corrections, problems),
    ...(Object.keys(other).length > 0 ? { other } : {}),
  };
  return { settings, problems };
}

/** The text under which a workbook keeps settings; `parseSettings` gives the same settings back. */
export function formatSettings(settings: Settings): string {
  const { electionDay, edition, thirdParty, overrides, corrections, other } = settings;
  return JSON.stringify({
    ...other,
    electionDay,
    edition,
    thirdParty,
    overrides: Object.fromEntries(overrides),
    ...(corrections.length > 0 ? { corrections } : {}),
  });
}
