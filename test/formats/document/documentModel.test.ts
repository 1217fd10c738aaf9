import { planDocument } from '../../../src/formats/document/documentModel';
import { fileName } from '../../../src/formats/document/fileName';
import { oneLine, printableText } from '../../../src/spanish/printableText';
import { DEFAULT_PAINT } from '../../../src/grid/paintOptions';
import { isoDate } from '../../../src/calendar/plainDate';
import { day, HEADER, plan, row } from '../../rules/plan';
import { describeWithShared } from '../../shared';
import { examined, examinedFixture, ISSUED, JALISCO } from './examined';

const names = (document: ReturnType<typeof planDocument>): string[] =>
  document.fields.map(({ name }) => name);

describe('the document of a calendar', () => {
  it('has a row for an activity, with its months from S to JL', () => {
    const document = planDocument(examined(plan(row('3.10', '5 de octubre', '6 de noviembre', 'Instalar'))), {
      issued: ISSUED,
    });
    expect(document.months.map(({ label }) => label).join(' ')).toBe('S O N D E F MZ A MY JN JL');
    expect(document.rows).toMatchObject([
      {
        code: '3.10',
        title: 'Instalar',
        shaded: [
          { month: '2026-10', mark: 'X' },
          { month: '2026-11', mark: 'X' },
        ],
      },
    ]);
    expect(document.process).toBe('2026-2027');
    expect(document.title).toContain('2026-2027');
    expect(document.issuedLine).toContain('1 de octubre de 2026');
  });

  it('has the optional columns when they are asked for and say something', () => {
    const full = examined(plan(row(1, '5 de octubre', '6 de noviembre')));
    expect(names(planDocument(full, { issued: ISSUED }))).toEqual(['code', 'title', 'deliverable']);
    expect(names(planDocument(full, { issued: ISSUED, dates: true, responsible: true }))).toEqual([
      'code',
      'title',
      'deliverable',
      'start',
      'end',
      'responsible',
    ]);
    const bare = examined(plan([1, 'Instalar la comisión', null, '5 de octubre', '6 de octubre', null]));
    expect(names(planDocument(bare, { issued: ISSUED, responsible: true }))).toEqual(['code', 'title']);
  });

  it.each([
    ['a true date', day('2026-10-05'), '05/10/2026'],
    ['an impossible day, as it was typed', '31 de abril', '31 de abril'],
    ['a month alone', 'Octubre', 'oct 2026'],
  ])('writes %s in the column of dates', (_, typed, shown) => {
    const document = planDocument(examined(plan(row(1, typed, typed))), { issued: ISSUED, dates: true });
    expect(document.rows[0]?.end).toBe(shown);
  });

  it('gives every shaded month a mark, whatever the paint', () => {
    const examination = examined(
      plan(row(1, '5 de octubre', '6 de noviembre'), row(2, '7 de mayo', '7 de mayo')),
    );
    const marks = (paint: Partial<typeof DEFAULT_PAINT>): string[][] =>
      planDocument(examination, { issued: ISSUED, paint: { ...DEFAULT_PAINT, ...paint } }).rows.map(
        ({ shaded }) => shaded.map(({ mark }) => mark),
      );
    expect(marks({ mark: 'hidden' })).toEqual([['X', 'X'], ['X']]);
    expect(marks({ mark: 'days' })).toEqual([['5', '6'], ['7']]);
    expect(marks({ mark: 'x', milestones: true })).toEqual([['X', 'X'], ['◆']]);
  });

  it('explains each colour that it uses, and only those', () => {
    const people = ['Consejo', 'Instancia interna', 'consejo', null];
    const rows = people.map((who, index) => [
      index + 1,
      `Tarea ${String(index)}`,
      'Acta',
      '5 de octubre',
      '6 de octubre',
      who,
    ]);
    const { legend, rows: shown } = planDocument(examined(plan(...rows)), {
      issued: ISSUED,
      paint: { ...DEFAULT_PAINT, colors: { by: 'responsible' } },
    });
    const used = new Set(shown.flatMap(({ shaded }) => shaded.map(({ color }) => color)));
    expect(legend.colors.map(({ color }) => color)).toEqual([...used]);
    expect(legend.colors.map(({ label }) => label).slice(0, 2)).toEqual(['Consejo', 'Instancia interna']);
    expect(legend.colors.every(({ label }) => label !== '')).toBe(true);
  });

  it('keeps sub-activities with their activity in the tables by month', () => {
    const document = planDocument(
      examined(
        plan(
          row(1, '5 de octubre', '6 de octubre', 'Primera'),
          row('1.1', null, null, 'Paso uno'),
          row(2, '5 de noviembre', '6 de noviembre', 'Segunda'),
          row(3, '8 de octubre', '9 de octubre', 'Tercera'),
          row(4, null, null, 'Sin fechas'),
        ),
      ),
      { issued: ISSUED, monthlyTables: true },
    );
    expect(document.monthlyTables.map(({ rows }) => rows.map(({ title }) => title))).toEqual([
      ['Primera', 'Paso uno', 'Tercera'],
      ['Segunda'],
      ['Sin fechas'],
    ]);
  });

  it('shows a grid that has no plan behind it by its own shades', () => {
    const months = ['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];
    const painted = { value: null, fill: '#112233' };
    const examination = examined([
      ['Calendario 2026-2027'],
      ['Núm.', 'Actividad', 'Entregable', ...months],
      [1, 'Instalar la comisión', 'Acuerdo', painted, painted],
      [2, 'Publicar resultados', 'Acta', null, null, painted],
    ]);
    const document = planDocument(examination, { issued: ISSUED });
    expect(document.rows.map(({ shaded }) => shaded.map(({ month }) => month))).toEqual([
      ['2026-09', '2026-10'],
      ['2026-11'],
    ]);
  });

  it('is a document too when there is nothing to show', () => {
    const document = planDocument(examined([HEADER]), { issued: ISSUED });
    expect(document.rows).toEqual([]);
    expect(document.title).not.toBe('');
  });

  it('labels months with their year where a label would come twice', () => {
    const labels = ['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL', 'AG', 'S'];
    const columns = labels.map((label, index) => `${label} ${index < 4 ? '2026' : '2027'}`);
    const document = planDocument(
      examined([
        ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', ...columns],
        [1, 'Instalar la comisión', 'Acuerdo', '5/10/2026', '6/10/2026'],
      ]),
      { issued: ISSUED },
    );
    const shown = document.months.map(({ label }) => label);
    expect(new Set(shown).size).toBe(shown.length);
  });
});

describe('printable text', () => {
  it.each([
    ['a\u0000b\u0007c', 'abc'],
    ['uno\r\ndos\rtres', 'uno\ndos\ntres'],
    ['  dos   espacios\u00a0duros ', 'dos espacios duros'],
    ['medio \ud83d par', 'medio par'],
    ['familia 👩‍👧‍👦', 'familia 👩‍👧‍👦'],
    ['al\u202erevés', 'alrevés'],
    ['ñandú e\u0301', 'ñandú e\u0301'],
  ])('makes of %j %j', (typed, shown) => {
    expect(printableText(typed)).toBe(shown);
  });

  it('has no line breaks on one line', () => {
    expect(oneLine('uno\n\ndos')).toBe('uno dos');
  });
});

describe('names of exported files', () => {
  it.each([
    ['2023-2024', 'calendario-prep-2023-2024-2024-06-02.docx'],
    ['', 'calendario-prep-2024-06-02.docx'],
    ['../..\\2024', 'calendario-prep-2024-2024-06-02.docx'],
  ])('carry the process %j and the date', (process, name) => {
    expect(fileName('calendario', process, isoDate('2024-06-02'), 'docx')).toBe(name);
  });
});

describeWithShared('the document of the plan of Jalisco', () => {
  it('has the 65 activities, and the 11 tables by month with all 78 sub-activities', () => {
    const document = planDocument(examinedFixture(JALISCO), { issued: ISSUED, monthlyTables: true });
    expect(document.rows.map(({ code }) => code)).toEqual(
      Array.from({ length: 65 }, (_, index) => String(index + 1)),
    );
    expect(document.monthlyTables).toHaveLength(11);
    expect(document.monthlyTables.flatMap(({ rows }) => rows)).toHaveLength(65 + 78);
  });
});
