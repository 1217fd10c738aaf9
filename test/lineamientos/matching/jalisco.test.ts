import { readFileSync } from 'node:fs';
import type { Activity } from '../../../src/calendar/calendar';
import { addMonths, isoDate } from '../../../src/calendar/plainDate';
import { applies, conditionOf } from '../../../src/lineamientos/conditions';
import { requiredDocuments } from '../../../src/lineamientos/documents';
import { editionFor } from '../../../src/lineamientos/editions';
import { matchRequirements } from '../../../src/lineamientos/matching/matching';
import { matchTopics } from '../../../src/lineamientos/matching/topicMatching';
import { describeWithShared, hasShared, sharedPath } from '../../shared';
import { activity } from '../activities';

interface ExpectedActivity {
  readonly number: string;
  readonly title: string;
  readonly deliverable: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** What each activity of the plan is, read by a person; the activities that are not here are no required document. */
const MEETS: Readonly<Record<string, string>> = {
  1: 'comision-seguimiento',
  2: 'instancia-interna',
  3: 'cotaprep/preliminary',
  4: 'plan-trabajo/preliminary',
  5: 'informe-mensual/2023-09',
  6: 'cotaprep/final',
  7: 'plan-cotaprep',
  8: 'informe-mensual/2023-10',
  9: 'proceso-tecnico-operativo/preliminary',
  10: 'plan-trabajo/final',
  11: 'modalidad',
  12: 'informe-mensual/2023-11',
  15: 'prototipo-navegable/preliminary',
  16: 'ubicacion-catd/preliminary',
  17: 'supervision-consejos/preliminary',
  18: 'proceso-tecnico-operativo/final',
  19: 'candidatos-auditor',
  20: 'informe-mensual/2023-12',
  21: 'instrumento-auditor/preliminary',
  22: 'prototipo-navegable/final',
  23: 'ubicacion-catd/final',
  24: 'supervision-consejos/final',
  25: 'designacion-auditor',
  26: 'informe-mensual/2024-01',
  28: 'seguridad-continuidad/preliminary',
  29: 'instrumento-auditor/final',
  30: 'informe-mensual/2024-02',
  31: 'inicio-publicacion/preliminary',
  32: 'actualizaciones-datos/preliminary',
  33: 'actualizaciones-bases/preliminary',
  34: 'ultima-actualizacion/preliminary',
  39: 'seguridad-continuidad/final',
  40: 'inicio-publicacion/final',
  41: 'actualizaciones-datos/final',
  42: 'actualizaciones-bases/final',
  43: 'ultima-actualizacion/final',
  44: 'informe-mensual/2024-03',
  45: 'aviso-prueba',
  46: 'consulta-remota',
  49: 'informe-prueba',
  51: 'informe-mensual/2024-04',
  52: 'direcciones/preliminary',
  54: 'difusores-convocatoria',
  55: 'difusores-lista',
  56: 'direcciones/final',
  58: 'informe-simulacros',
  59: 'informe-mensual/2024-05',
  60: 'acta-cierre',
  61: 'informe-final-cotaprep',
  62: 'informes-auditor',
  63: 'constancias-fe-publica',
  64: 'informe-final-prep',
};

const electionDay = isoDate('2024-06-02');
const edition = editionFor(electionDay);

function readPlan(): ExpectedActivity[] {
  if (!hasShared) return [];
  const path = sharedPath('fixtures', 'expected', 'jalisco-2023-2024.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { activities: ExpectedActivity[] }).activities;
}

const toActivity = ({ number, title, deliverable, start, end }: ExpectedActivity): Activity =>
  activity({ code: number, title, deliverable, start, end });

const plan = readPlan();
const activities = plan.map(toActivity);

/** The documents that each activity meets, by its number. */
function meets(rows: readonly Activity[], day = electionDay): Record<string, string> {
  const byNumber: Record<string, string> = {};
  for (const match of matchRequirements(rows, requiredDocuments(edition, day), new Map(), day)) {
    for (const { activity: row } of match.activities) {
      const number = row.code ?? '';
      byNumber[number] = [byNumber[number], match.document.key].filter(Boolean).join(' ');
    }
  }
  return byNumber;
}

const without = (number: string): Record<string, string> =>
  Object.fromEntries(Object.entries(MEETS).filter(([other]) => other !== number));

const rewrite = (pairs: readonly (readonly [RegExp, string])[]): Activity[] =>
  plan.map((row) => {
    const change = (text: string): string => pairs.reduce((done, [from, to]) => done.replace(from, to), text);
    return toActivity({
      ...row,
      title: change(row.title),
      deliverable: row.deliverable === null ? null : change(row.deliverable),
    });
  });

describeWithShared('the plan of Jalisco 2023-2024', () => {
  it('meets the documents that a person finds in it', () => {
    expect(activities).toHaveLength(65);
    expect(meets(activities)).toEqual(MEETS);
  });

  it('leaves just the two versions of the third party unmet, and they do not apply', () => {
    const conditions = conditionOf(activities, { thirdParty: null }, edition);
    const matches = matchRequirements(
      activities,
      requiredDocuments(edition, electionDay),
      new Map(),
      electionDay,
    );
    expect(matches).toHaveLength(54);
    const unmet = matches.filter(({ counted }) => counted === null).map(({ document }) => document);
    expect(unmet.map(({ key }) => key)).toEqual([
      'instrumento-tercero/preliminary',
      'instrumento-tercero/final',
    ]);
    expect(unmet.some((document) => applies(document, conditions))).toBe(false);
    expect(conditions).toMatchObject({ thirdParty: 'no', disseminators: 'yes' });
    expect(conditions.because?.code).toBe('11');
  });

  it('is late with none', () => {
    const matches = matchRequirements(
      activities,
      requiredDocuments(edition, electionDay),
      new Map(),
      electionDay,
    );
    const late = matches.filter(({ document, counted }) => {
      const end = plan.find(({ number }) => number === counted?.code)?.end ?? null;
      return end !== null && end > document.deadline;
    });
    expect(late).toEqual([]);
  });

  it('covers the seven topics', () => {
    const bare = matchTopics(activities, edition).filter((match) => match.activities.length === 0);
    expect(bare).toEqual([]);
  });

  it.each(plan.map(({ number }) => number))(
    'lacks only what activity %s meets when that is deleted',
    (number) => {
      const rest = activities.filter(({ code }) => code !== number);
      expect(meets(rest)).toEqual(without(number));
      const conditions = conditionOf(rest, { thirdParty: null }, edition);
      const missing = matchRequirements(rest, requiredDocuments(edition, electionDay), new Map(), electionDay)
        .filter(({ document, counted }) => counted === null && applies(document, conditions))
        .map(({ document }) => document.key);
      expect(missing).toEqual(MEETS[number] === undefined ? [] : [MEETS[number]]);
    },
  );

  it('is the same in capitals without accents', () => {
    const shouted = plan.map((row) =>
      toActivity({
        ...row,
        title: row.title
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .toUpperCase(),
        deliverable: row.deliverable?.toUpperCase() ?? null,
      }),
    );
    expect(meets(shouted)).toEqual(MEETS);
  });

  it.each([7, 23, 41])('is the same with its rows in another order (step %d)', (step) => {
    const shuffled = activities.map(
      (_row, index) => activities[(index * step) % activities.length] as Activity,
    );
    expect(meets(shuffled)).toEqual(MEETS);
  });

  it.each([
    [
      'verbs',
      [
        [/^Elaborar/, 'Preparar'],
        [/^Remitir/, 'Enviar'],
        [/^Informar/, 'Reportar'],
        [/^Determinar/, 'Establecer'],
        [/^Iniciar/, 'Comenzar'],
        [/^Definir/, 'Determinar'],
      ],
    ],
    [
      'nouns of doing',
      [
        [/^Elaborar el/, 'Elaboración del'],
        [/^Remitir el/, 'Remisión del'],
        [/^Determinar la/, 'Determinación de la'],
        [/^Determinar el/, 'Determinación del'],
        [/^Iniciar/, 'Dar inicio a'],
        [/^Integrar/, 'Conformar'],
      ],
    ],
    [
      'names',
      [
        [/ente(s?) auditor(es)?/g, 'empresa$1 auditora$1'],
        [/OPL/g, 'Instituto'],
        [/COTAPREP/g, 'Comité Técnico Asesor del PREP'],
        [/Proceso Técnico Operativo/g, 'PTO'],
      ],
    ],
    [
      'names spelled out',
      [
        [/CATD/g, 'Centros de Acopio y Transmisión de Datos'],
        [/CCV/g, 'Centros de Captura y Verificación'],
        [/\bPREP\b/g, 'Programa de Resultados Electorales Preliminares'],
      ],
    ],
    [
      'drafts',
      [
        [/el proyecto de/g, 'la versión preliminar de'],
        [/Proyecto de/g, 'Borrador de'],
        [/Versión revisada por el COTAPREP/g, 'versión final'],
      ],
    ],
    [
      'law',
      [
        [/Acuerdo por el que se/g, 'Acuerdo mediante el cual se'],
        [/Instrumento jurídico/gi, 'convenio de colaboración'],
        [/direcci(ón|ones) electrónicas?/gi, 'URL'],
        [/prueba/g, 'prueba de funcionalidad'],
      ],
    ],
    ['a foreword', [[/^(.{30,})$/, 'Actividad: $1 (área de informática)']]],
  ] as [string, [RegExp, string][]][])('is the same with other %s', (_what, pairs) => {
    const changed = meets(rewrite(pairs));
    expect(changed).toEqual(MEETS);
  });

  it.each([-2, -1, 1, 2])(
    'keeps its matches when the election moves by %d months, whatever the dates',
    (months) => {
      const moved = addMonths(electionDay, months);
      const kept = Object.fromEntries(
        Object.entries(MEETS).filter(([, key]) => !key.startsWith('informe-mensual')),
      );
      expect(meets(activities, moved)).toMatchObject(kept);
    },
  );

  it('does not let steps without dates stand in for their activity', () => {
    const step = activity({
      code: '6.1',
      title: 'Aprobar el acuerdo en el que se integra el COTAPREP',
      level: 2,
      parent: 'x',
    });
    const rest = activities.filter(({ code }) => code !== '6');
    expect(meets([...rest, step])).toEqual(without('6'));
  });
});
