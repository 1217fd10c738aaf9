/** What a row of a voice delivers: a document, with its version or month, or a step on the way to it. */
export interface VoiceLabel {
  /** "cotaprep", "informe-mensual". */
  readonly requirement: string;
  /** "preliminary", "final", or the month reported as two digits; null for a document of one version. */
  readonly part: string | null;
  /** True for a step while another row delivers it. */
  readonly step: boolean;
}

/** A row of a voice. */
export interface VoiceRow {
  /** 1-based, in the file. */
  readonly line: number;
  readonly level: number;
  readonly title: string;
  readonly deliverable: string;
  readonly responsible: string;
  /** Days from election day to its end; null for a row without a date. */
  readonly days: number | null;
  readonly delivers: readonly VoiceLabel[];
}

/** How one institute words its plan. */
export interface Voice {
  readonly id: string;
  /** ISO. */
  readonly electionDay: string;
  /** Whether a third party helps, and whether there are disseminators; null where the voice does not say. */
  readonly thirdParty: boolean | null;
  readonly disseminators: boolean | null;
  /** False for a list of wordings that is no plan: each row stands for itself. */
  readonly isPlan: boolean;
  readonly rows: readonly VoiceRow[];
}

const COLUMNS = 6;

function labelOf(text: string, line: number): VoiceLabel {
  const found = /^(\()?([a-z0-9-]+)(?::([a-z0-9]+))?(\))?$/.exec(text);
  if (!found || (found[1] === undefined) !== (found[4] === undefined))
    throw new Error(`line ${String(line)}: what is «${text}»?`);
  return { requirement: found[2] ?? '', part: found[3] ?? null, step: found[1] !== undefined };
}

function rowOf(text: string, line: number): VoiceRow {
  const cells = text.split('\t').map((cell) => cell.trim());
  if (cells.length !== COLUMNS)
    throw new Error(`line ${String(line)}: ${String(cells.length)} columns instead of ${String(COLUMNS)}`);
  const [level = '', title = '', deliverable = '', responsible = '', days = '', delivers = ''] = cells;
  if (!/^[1-9]$/.test(level)) throw new Error(`line ${String(line)}: level «${level}»`);
  if (title === '') throw new Error(`line ${String(line)}: no title`);
  if (!/^(?:[-−]?\d+)?$/.test(days)) throw new Error(`line ${String(line)}: days «${days}»`);
  return {
    line,
    level: Number(level),
    title,
    deliverable,
    responsible,
    days: days === '' ? null : Number(days.replace('−', '-')),
    delivers: delivers === '' ? [] : delivers.split('+').map((label) => labelOf(label.trim(), line)),
  };
}

/** The voice that a file tells. @throws Error naming the line of what is not as docs/matching.md says. */
export function parseVoice(text: string): Voice {
  const told = new Map<string, string>();
  const rows: VoiceRow[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const remark = /^#\s*(\w+):\s*(.*)$/.exec(line);
    if (remark) told.set(remark[1] ?? '', remark[2]?.trim() ?? '');
    else if (!line.startsWith('#') && !line.startsWith('level\t')) rows.push(rowOf(line, index + 1));
  });
  const id = told.get('voice');
  const electionDay = told.get('electionDay');
  if (id === undefined || electionDay === undefined) throw new Error('no voice or electionDay');
  const answer = (name: string): boolean | null => {
    const said = told.get(name);
    return said === undefined ? null : said === 'yes';
  };
  return {
    id,
    electionDay: electionDay.slice(0, 10),
    thirdParty: answer('thirdParty'),
    disseminators: answer('disseminators'),
    isPlan: told.get('kind') !== 'wordings',
    rows,
  };
}
