import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDate, addDays } from '../../../src/calendar/plainDate';
import { comparePlans, crossesDeadline } from '../../../src/planning/compare/comparePlans';
import { planVersion } from '../../../src/planning/compare/planVersion';
import type { CellInput } from '../../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../../src/snapshot/workbook';
import { examine } from '../../../src/validation/examine';
import { day, HEADER } from '../../rules/plan';
import { jalisco, TODAY } from '../../orders/book';
import { describeWithShared } from '../../shared';

type Row = readonly [
  code: CellInput,
  title: string,
  deliverable: string,
  start: string,
  end: string,
  who: string,
];

const version = (...sheets: readonly (readonly Row[])[]) => {
  const built = sheets.map((rows, index) =>
    buildSheet(`Plan ${String(index + 1)} 2026-2027`, [
      ['Plan de trabajo 2026-2027'],
      HEADER,
      ...rows.map(([code, title, deliverable, start, end, who]) => [
        code,
        title,
        deliverable,
        day(start),
        day(end),
        who,
      ]),
    ]),
  );
  return planVersion(examine(buildWorkbook(built), { today: TODAY, electionDay: isoDate('2027-06-06') }));
};

const outline = (then: ReturnType<typeof version>, now: ReturnType<typeof version>): string[] =>
  comparePlans(then, now).changes.map(
    (change) =>
      `${change.kind} ${(change.after ?? change.before)?.title ?? ''}${change.days === null ? '' : ` ${String(change.days)}`}${crossesDeadline(change) ? ' !' : ''}`,
  );

const TOPICS = [
  'Instalar la bodega de paquetes',
  'Contratar al personal de apoyo',
  'Comprar equipo de cómputo',
  'Tender la red de datos',
  'Rentar plantas eléctricas',
  'Pintar rótulos exteriores',
  'Capacitar capturistas',
  'Redactar manuales operativos',
  'Probar escáneres portátiles',
  'Revisar respaldos nocturnos',
  'Convocar proveedores locales',
  'Trasladar mobiliario arrendado',
  'Imprimir gafetes oficiales',
  'Ajustar presupuesto trimestral',
  'Visitar oficinas municipales',
  'Levantar inventario final',
];

const rows = (): Row[] =>
  TOPICS.map((title, index) => {
    const start = addDays(isoDate('2026-10-05'), index * 10);
    return [index + 1, title, `Documento ${String(index + 1)}`, start, addDays(start, 6), 'Sistemas'];
  });

const changed = (row: Row, change: Partial<Record<'0' | '1' | '2' | '3' | '4' | '5', CellInput>>): Row =>
  row.map((value, index) => change[String(index) as '0'] ?? value) as unknown as Row;

/** The rows with the n-th (0-based) changed. */
const withRow = (index: number, change: Parameters<typeof changed>[1]): Row[] =>
  rows().map((row, at) => (at === index ? changed(row, change) : row));

describe('Two versions of a plan', () => {
  const without = (index: number): Row[] => rows().filter((_row, at) => at !== index);
  const added: Row = [17, 'Desmontar carpas alquiladas', 'Bitácora', '2027-04-01', '2027-04-03', 'Sistemas'];
  const [end = '', start = ''] = [rows()[4]?.[4], rows()[4]?.[3]];

  it.each<[string, Row[], string[]]>([
    ['the same', rows(), []],
    ['the same rows upside down', rows().reverse(), []],
    [
      'an end ten days later',
      withRow(4, { 4: addDays(isoDate(end), 10) }),
      ['later Rentar plantas eléctricas 10'],
    ],
    [
      'an end a day earlier',
      withRow(4, { 4: addDays(isoDate(end), -1) }),
      ['earlier Rentar plantas eléctricas -1'],
    ],
    ['a start alone', withRow(4, { 3: addDays(isoDate(start), 2) }), ['later Rentar plantas eléctricas 2']],
    ['another deliverable', withRow(4, { 2: 'Contrato' }), ['deliverable Rentar plantas eléctricas']],
    ['another area', withRow(4, { 5: 'Jurídico' }), ['responsible Rentar plantas eléctricas']],
    ['capitals and accents', withRow(4, { 1: 'RENTAR PLANTAS ELECTRICAS' }), []],
    [
      'other words',
      withRow(4, { 1: 'Rentar diez plantas eléctricas' }),
      ['reworded Rentar diez plantas eléctricas'],
    ],
    [
      'other words altogether on the same number and days',
      withRow(4, { 1: 'Conseguir energía auxiliar' }),
      ['reworded Conseguir energía auxiliar'],
    ],
    ['one dropped', without(15), ['dropped Levantar inventario final']],
    ['one more', [...rows(), added], ['new Desmontar carpas alquiladas']],
    ['one more on top', [added, ...rows()], ['new Desmontar carpas alquiladas']],
    ['another number', withRow(15, { 0: 20 }), ['renumbered Levantar inventario final']],
  ])('%s', (_name, after, expected) => {
    expect(outline(version(rows()), version(after))).toEqual(expected);
  });

  it('one sheet split in three is no change', () => {
    const all = rows();
    expect(outline(version(all), version(all.slice(10), all.slice(0, 4), all.slice(4, 10)))).toEqual([]);
  });

  it('eight changes at once come out among rows upside down on three sheets', () => {
    const all = rows();
    const after = all.map((row, index) => {
      if (index === 0) return changed(row, { 4: addDays(isoDate(String(row[4])), 3) });
      if (index === 1) return changed(row, { 5: 'Jurídico', 2: 'Padrón' });
      if (index === 2) return changed(row, { 1: 'Comprar equipo de cómputo nuevo' });
      if (index === 3) return changed(row, { 0: 40, 4: addDays(isoDate(String(row[4])), -2) });
      return row;
    });
    const now = [added, ...after.filter((_row, index) => index !== 9).reverse()];
    expect(outline(version(all), version(now.slice(0, 5), now.slice(5, 9), now.slice(9))).sort()).toEqual(
      [
        'later Instalar la bodega de paquetes 3',
        'deliverable Contratar al personal de apoyo',
        'responsible Contratar al personal de apoyo',
        'reworded Comprar equipo de cómputo nuevo',
        'earlier Tender la red de datos -2',
        'renumbered Tender la red de datos',
        'dropped Revisar respaldos nocturnos',
        'new Desmontar carpas alquiladas',
      ].sort(),
    );
  });

  it.each([
    ['2027-02-05', 'earlier -1', false],
    ['2027-02-06', '', false],
    ['2027-02-07', 'later 1', true],
  ])('a document that ends on %s of a deadline of 2027-02-06', (date, told, crossing) => {
    const row = (last: string): Row => [
      1,
      'Designar al ente auditor y su aceptación',
      'Designación del ente auditor',
      '2027-01-10',
      last,
      'Sistemas',
    ];
    const fill = rows();
    const { changes } = comparePlans(version([row('2027-02-06'), ...fill]), version([row(date), ...fill]));
    expect(changes.map(({ kind, days }) => `${kind} ${String(days)}`)).toEqual(told === '' ? [] : [told]);
    expect(changes.some(crossesDeadline)).toBe(crossing);
  });

  it('random changes to a plan in a random order are what comes out', () => {
    const kinds = ['none', 'later', 'deliverable', 'responsible', 'renumbered', 'dropped'] as const;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...kinds), { minLength: TOPICS.length, maxLength: TOPICS.length }),
        fc.infiniteStream(fc.nat()),
        (chosen, stream) => {
          fc.pre(chosen.filter((kind) => kind === 'dropped').length < 8);
          const after = rows().flatMap((row, index): Row[] => {
            const kind = chosen[index];
            if (kind === 'dropped') return [];
            if (kind === 'later') return [changed(row, { 4: addDays(isoDate(row[4]), 4) })];
            if (kind === 'deliverable') return [changed(row, { 2: `Oficio ${String(index)}` })];
            if (kind === 'responsible') return [changed(row, { 5: 'Jurídico' })];
            return [kind === 'renumbered' ? changed(row, { 0: 50 + index }) : row];
          });
          const order = after.map((row) => ({ row, at: stream.next().value as number }));
          order.sort((one, other) => one.at - other.at);
          const expected = TOPICS.flatMap((title, index) => {
            const kind = chosen[index] ?? 'none';
            return kind === 'none' ? [] : [`${kind} ${title}${kind === 'later' ? ' 4' : ''}`];
          });
          const now = version(order.map(({ row }) => row));
          expect(outline(version(rows()), now).sort()).toEqual(expected.sort());
        },
      ),
      { numRuns: 40 },
    );
  });
});

describeWithShared('Two versions of a real plan', () => {
  it('are the same where nothing changed', () => {
    const plan = planVersion(examine(jalisco(), { today: TODAY }));
    expect(comparePlans(plan, planVersion(examine(jalisco(), { today: TODAY }))).changes).toEqual([]);
  });
});
