import { isoDate } from '../../src/calendar/plainDate';
import { speaksOfJudicial } from '../../src/reading/process';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { notCompared } from '../../src/validation/checked';
import { examine } from '../../src/validation/examine';

describe('A judicial election', () => {
  it.each([
    'Elección judicial 2025',
    'Plan de trabajo del PREP, Elección Judicial 2025',
    'Proceso Electoral Judicial 2025',
    'Proceso Electoral Extraordinario para la elección de personas juzgadoras',
    'Elecciones extraordinarias judiciales 2025',
    'Elección de cargos del Poder Judicial del Estado',
  ])('is spoken of by «%s»', (title) => {
    expect(speaksOfJudicial([title])).toBe(true);
  });

  it.each([
    ['Plan de trabajo del PREP 2026-2027'],
    ['Proceso Electoral Local Ordinario 2024-2025'],
    ['Proceso Electoral Local Ordinario y elección judicial 2026-2027'],
    ['Elección judicial 2025', 'Elección de ayuntamientos 2025'],
    ['Aviso al Tribunal por vía judicial'],
  ])('is not what %j are about', (...titles) => {
    expect(speaksOfJudicial(titles)).toBe(false);
  });

  const { calendar, compliance, edition, findings, checked } = examine(
    buildWorkbook([
      buildSheet('Calendario', [
        ['Proceso Electoral Judicial 2025'],
        ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'],
        [1, 'Capacitar al personal', 'Constancia', '2025-02-03', '2025-02-14', 'Secretaría'],
        [2, 'Recibir los paquetes', 'Acta', '2025-06-01', '2025-06-02', 'Secretaría'],
        [3, 'Informar los cómputos', 'Informe', '2025-06-03', '2025-06-10', 'Secretaría'],
      ]),
    ]),
    { today: isoDate('2025-01-10'), electionDay: isoDate('2025-06-01') },
  );

  it('has no PREP: told in one line, and nothing is missing in it', () => {
    expect(calendar.isJudicial).toBe(true);
    expect([compliance, edition]).toEqual([null, null]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(notCompared(checked).filter((line) => line.includes('judicial'))).toEqual([
      'No se comparó con los lineamientos: el libro es de una elección judicial, que no tiene PREP.',
    ]);
  });
});
