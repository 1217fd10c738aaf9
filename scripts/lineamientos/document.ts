import { isoDate } from '../../src/calendar/plainDate';
import { formatDeadline } from '../../src/lineamientos/deadline';
import type { Edition, Evidence, Requirement, RequiredVersion } from '../../src/lineamientos/edition';
import { editions } from '../../src/lineamientos/editions/index';
import { counted } from '../../src/spanish/counted';
import { dayInWords } from '../../src/spanish/dayInWords';
import { nameOfWeekday } from '../../src/spanish/spanishWords';
import { SOURCES } from './sources';

/** How sure each kind of evidence is, for staff. */
const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  norm: 'se leyó la norma',
  plans: 'coinciden varios planes',
  estimate: '**plazo estimado**',
  own: 'propio del instituto',
};

const VERSION_WORDS = { preliminary: 'preliminar', final: 'final' } as const;
const CONDITION_WORDS = {
  'third-party': 'solo si hay un tercero',
  disseminators: 'solo si hay difusores',
} as const;

const plain = (text: string): string => text.replace(/[|*_<>]/g, (character) => `\\${character}`);
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The day on which the edition's source has a version; "—" where it does not have it. */
function seenIn({ id }: Edition, requirement: Requirement, { version }: RequiredVersion): string {
  if (requirement.monthly === true) return 'uno por mes, el día 5';
  const key = version === null ? requirement.id : `${requirement.id}/${version}`;
  const seen = SOURCES[id]?.days[key];
  if (seen === undefined) return '—';
  const sending = seen.sending === undefined ? '' : ` (+${String(seen.sending)})`;
  return `${dayInWords(isoDate(seen.day))}${sending}${seen.differs === true ? ', que difiere' : ''}`;
}

function evidenceInWords({ evidence, evidenceOnPlanDay }: RequiredVersion): string {
  const words = EVIDENCE_WORDS[evidence];
  return evidenceOnPlanDay === undefined
    ? words
    : `${EVIDENCE_WORDS[evidenceOnPlanDay]} si el plan dice el día de su prueba; si no, ${words}`;
}

function rowsOf(edition: Edition): string[] {
  return edition.requirements.flatMap((requirement) =>
    requirement.versions.map((version) => {
      const { condition } = requirement;
      const title = version.title ?? requirement.title;
      return line([
        requirement.number === null ? '' : String(requirement.number),
        plain(condition === null ? title : `${title} (${CONDITION_WORDS[condition]})`),
        version.version === null ? '' : VERSION_WORDS[version.version],
        plain(formatDeadline(version.deadline).replace(/ - /g, ' − ')),
        version.graceDays === 0 ? '' : counted(version.graceDays, 'día', 'días'),
        version.lateSeverity === 'error' ? 'error' : 'advertencia',
        evidenceInWords(version),
        seenIn(edition, requirement, version),
      ]);
    }),
  );
}

function section(edition: Edition): string[] {
  const { id, norm, numeral, drills, sessions, topics } = edition;
  const source = SOURCES[id];
  const weekday = nameOfWeekday(drills.weekday);
  return [
    `## Edición ${id}`,
    '',
    `Se cita como «${norm}, numeral ${numeral}», con el número del entregable donde se conoce.`,
    source === undefined
      ? 'No se anotó de qué fuente viene.'
      : `Viene de ${source.named} (J = ${dayInWords(isoDate(source.electionDay))}); la última columna dice qué día tiene ahí cada documento.`,
    '',
    line([
      'Núm.',
      'Entregable',
      'Versión',
      'Plazo',
      'Para enviarlo',
      'Si llega tarde',
      'Qué tan seguro es',
      'Visto en',
    ]),
    line(Array<string>(8).fill('---')),
    ...rowsOf(edition),
    '',
    `- Simulacros: al menos ${String(drills.minimum)} (lo confirman acuerdos de muchos institutos); en ${weekday} y dentro de los ${String(drills.windowDays)} días anteriores a la jornada, por costumbre. Fundamento: ${drills.citation}.`,
    `- Sesiones ordinarias del COTAPREP: al menos ${String(sessions.minimumPerMonth)} al mes, de su instalación al mes de la jornada. Fundamento: ${sessions.citation}.`,
    `- Temas del plan de trabajo: ${topics.map(({ title }) => plain(title.charAt(0).toLowerCase() + title.slice(1))).join('; ')}.`,
    '',
  ];
}

/** The catalogue for staff and reviewers, Markdown in Spanish, made from the editions themselves. */
export function lineamientosDocument(): string {
  const lines = [
    '# El catálogo de los lineamientos',
    '',
    '<!-- Lo escribe scripts/lineamientos-docs.ts (npm run docs:lineamientos) a partir de src/lineamientos/editions. -->',
    '',
    'Qué documentos espera Calendario PREP de un plan, cuándo, y qué tan seguro es cada plazo. J es el día de la jornada electoral.',
    '',
    '## Qué tan seguro es',
    '',
    'El texto del numeral 33 del Anexo 13 no se pudo leer: los plazos se dedujeron de planes y acuerdos de los propios institutos. Por eso cada uno dice en qué se apoya:',
    '',
    '- **se leyó la norma**: se tuvo a la vista su texto. Hoy no hay ninguno.',
    '- **coinciden varios planes**: dos o más planes aprobados tienen el mismo día, contado desde la jornada. Llegar tarde es un error.',
    '- **plazo estimado**: los planes difieren, o solo uno lo dice. Nunca es un error, y se le llama así dondequiera que aparece.',
    '- **propio del instituto**: lo fijó la hoja «Lineamientos» del libro, que se nombra donde decide.',
    '',
    'Los artículos 349 (simulacros) y 343 (sesiones) del Reglamento de Elecciones se citan «sin confirmar»: otros documentos los nombran, pero no se leyeron.',
    '',
    '## Cómo se compara',
    '',
    '- Un documento que termina de uno a cinco días después de su plazo, si los tiene para enviarlo, se dice una vez por hoja, como aviso, con todas sus celdas.',
    '- Los plazos de la prueba del sistema se cuentan desde el día de la prueba que dice el plan; la dirección para los simulacros, desde su primer simulacro. Si el plan no los dice, rige el estimado.',
    '- La resta de meses se detiene en el fin del mes: J = 31 de octubre, menos cuatro meses, es 30 de junio.',
    '- En proceso electoral todos los días son hábiles: un plazo en domingo o en día festivo no es un defecto.',
    '- En una elección extraordinaria, los plazos anteriores al inicio del proceso se dicen una vez, y un simulacro en otro día de la semana es una advertencia.',
    '- La elección judicial no tiene PREP: se dice una vez y no falta ningún documento.',
    '- Las elecciones de 2024-2025 y 2025-2026 se comparan con la edición 2023-2024, y las anteriores a 2024 sin señalar lo que falta, y se dice.',
    '- Los números 33 (cambios a un documento ya enviado, que se avisan al INE) y 34 (cualquier otro documento, dentro de los cinco días de su emisión) no son renglones de un plan.',
    '',
    ...[...editions].reverse().flatMap(section),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
