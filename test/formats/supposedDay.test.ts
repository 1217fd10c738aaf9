import { strFromU8, unzipSync } from 'fflate';
import { isoDate } from '../../src/calendar/plainDate';
import { calendarEvents } from '../../src/formats/agenda/calendarEvents';
import { planDocument } from '../../src/formats/document/documentModel';
import { findingsReport } from '../../src/formats/document/findingsReport';
import type { Format } from '../../src/formats/format';
import { formats } from '../../src/formats/index';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import type { Examination } from '../../src/validation/examine';
import { examine } from '../../src/validation/examine';
import { ISSUED } from './document/examined';

const ROWS = [
  ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'],
  [1, 'Integrar el COTAPREP', 'Acuerdo', '5 de octubre', '6 de noviembre'],
  [2, 'Instalar la comisión de seguimiento', 'Acuerdo', '1 de septiembre', '6 de septiembre'],
];

const workbook = (...letterhead: readonly string[][]) =>
  buildWorkbook([buildSheet('Plan', [['PREP 2026-2027'], ...letterhead, [], ...ROWS])]);

const supposed = examine(workbook(), { today: ISSUED });
const confirmed: readonly (readonly [string, Examination])[] = [
  ['an option', examine(workbook(), { today: ISSUED, electionDay: isoDate('2027-06-06') })],
  ['the workbook', examine(workbook(['Jornada electoral: 6 de junio']), { today: ISSUED })],
  [
    'a setting',
    examine({ ...workbook(), settings: JSON.stringify({ electionDay: '2027-06-06' }) }, { today: ISSUED }),
  ],
];

/** The letters of what a format makes: of a packed file those of its parts, without their marks. */
async function lettersOf(format: Format, examination: Examination): Promise<string> {
  const document = planDocument(examination, { issued: ISSUED });
  const tools = { drawPng: ({ svg }: { svg: string }) => new TextEncoder().encode(svg) };
  const content = await (format.of === 'document'
    ? format.build(document, tools, () => undefined)
    : format.of === 'report'
      ? format.build(findingsReport(examination, ISSUED), () => undefined)
      : format.of === 'agenda'
        ? format.build({ events: calendarEvents(examination), issued: ISSUED, name: document.title })
        : JSON.stringify(format.addition(examination, ISSUED)));
  // Lines of a calendar file go on behind a line break and a space.
  if (typeof content === 'string') return content.replace(/\r\n /g, '');
  if (format.extension !== 'docx') return strFromU8(content);
  return Object.values(unzipSync(content))
    .map((part) => strFromU8(part).replace(/<[^>]*>/g, ''))
    .join('\n');
}

/** Those that show the election day, or deadlines that are counted from it: all but the sheet made ready for printing. */
const showing = formats.filter(({ id }) => id !== 'printedSheet');

describe.each(showing.map((format) => [format.id, format] as const))('The export %s', (_id, format) => {
  it('calls a deduced election day supposed', async () => {
    expect(await lettersOf(format, supposed)).toMatch(/6 de junio de 2027 \(jornada supuesta\)/);
  });

  it.each(confirmed)('does not where %s tells it', async (_name, examination) => {
    expect(await lettersOf(format, examination)).not.toContain('supuesta');
  });
});

it('The report says before its findings that it compared by a supposed day', () => {
  const [first] = findingsReport(supposed, ISSUED).facts.filter((fact) => fact.includes('supuesta'));
  expect(first).toMatch(/^Se comparó con una jornada supuesta/);
  expect(findingsReport(supposed, ISSUED).facts.indexOf(first ?? '')).toBeLessThan(2);
});
