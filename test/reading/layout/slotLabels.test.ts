import { countedLabel, daysLabel, yearPartLabel } from '../../../src/reading/layout/slotLabels';

describe('A label that counts', () => {
  it.each([
    ['1', null, 1, null],
    ['1ª', null, 1, null],
    ['IV', null, 4, null],
    ['Segunda', null, 2, null],
    ['S3', 's', 3, null],
    ['Sem. 3', 's', 3, null],
    ['Semana 3', 'week', 3, null],
    ['3a semana', 'week', 3, null],
    ['3rd week', 'week', 3, null],
    ['2Q', 'q', 2, null],
    ['1a. quincena', 'half', 1, null],
    ['Qna 2', 'half', 2, null],
    ['2a decena', 'third', 2, null],
    ['T3 2026', 'quarter', 3, 2026],
    ['3T26', 'quarter', 3, 2026],
    ['3er. trimestre de 2026', 'quarter', 3, 2026],
  ])('%j', (text, unit, ordinal, year) => {
    expect(countedLabel(text)).toEqual({ unit, ordinal, year });
  });

  it.each([
    '',
    '0',
    '2026',
    '2026-2027',
    '15 de mayo',
    'S',
    'Semana',
    '1 2',
    '1 2 3',
    'Sesión 1',
    '1.5 M',
    'A1',
    '100',
  ])('is not %j', (text) => {
    expect(countedLabel(text)).toBeNull();
  });
});

describe('A label that gives days', () => {
  it.each([
    ['02-06', 2, 6, null],
    ['del 5 al 9', 5, 9, null],
    ['5 a 9', 5, 9, null],
    ['5–9', 5, 9, null],
    ['Semana del 5 al 9', 5, 9, null],
    ['28-02', 28, 2, null],
    ['16 a fin de mes', 16, 31, null],
    ['31 ago - 4 sep', 31, 4, 8],
    ['5 al 9 de octubre', 5, 9, 10],
  ])('%j', (text, from, to, month) => {
    expect(daysLabel(text)).toEqual({ from, to, month });
  });

  it.each(['', '5', '0-6', '1-40', '5 sep - 9 oct', 'octubre', '1, 3 y 5'])('is not %j', (text) => {
    expect(daysLabel(text)).toBeNull();
  });
});

describe('A label of a part of the year', () => {
  it.each([
    ['T3 2026', 7, 2, 2026],
    ['Q1', 1, 2, null],
    ['Tercer trimestre', 7, 2, null],
    ['2o bimestre 2027', 3, 1, 2027],
    ['1er cuatrimestre', 1, 3, null],
    ['Segundo semestre de 2026', 7, 5, 2026],
    ['S1 2027', 1, 5, 2027],
    ['Jul-Sep', 7, 2, null],
    ['octubre a diciembre de 2026', 10, 2, 2026],
    ['Nov-Ene 2027', 11, 2, 2026],
  ])('%j', (text, month, monthsOn, year) => {
    expect(yearPartLabel(text)).toMatchObject({ month, monthsOn, year });
  });

  it.each(['S1', 'Octubre', 'T5', 'Semana 3', '3', 'Oct 2026', 'may-may', 'A-B'])('is not %j', (text) => {
    expect(yearPartLabel(text)).toBeNull();
  });
});
