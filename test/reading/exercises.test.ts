import { reading, written } from './writing';

const rowsOf = (header: readonly string[], ...rows: readonly (readonly (string | number)[])[]) =>
  reading({ Simulacros: [['PREP 2026-2027'], [], header, ...rows] }).activities.map(
    ({ title, period }) => `${title}: ${written(period)}`,
  );

describe('A column headed «Ejercicio»', () => {
  it('names drills where no years stand below it', () => {
    expect(
      rowsOf(['Ejercicio', 'Fecha'], ['Primer simulacro', '16 de mayo'], ['Segundo simulacro', '23 de mayo']),
    ).toEqual(['Primer simulacro: 2027-05-16', 'Segundo simulacro: 2027-05-23']);
  });

  it('is one title beside others of its table', () => {
    expect(rowsOf(['No.', 'Ejercicio', 'Fecha'], [1, 'Prueba general', '9 de mayo'])).toEqual([
      'Prueba general: 2027-05-09',
    ]);
  });

  it('holds the years of the dates beside it where it holds years', () => {
    expect(
      rowsOf(['Actividad', 'Mes', 'Ejercicio'], ['Instalar', 'Octubre', 2025], ['Informar', 'Mayo', '2026']),
    ).toEqual(['Instalar: 2025-10', 'Informar: 2026-05']);
  });

  it('gives way to a title of its own', () => {
    expect(rowsOf(['Simulacro', 'Ejercicio', 'Fecha'], ['Simulacro 1', 'Carga', '16 de mayo'])).toEqual([
      'Simulacro 1: 2027-05-16',
    ]);
  });
});
