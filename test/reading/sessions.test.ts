import { outline, reading, roles, serial } from './writing';

const kinds = (calendar: ReturnType<typeof reading>): string[] =>
  calendar.activities.map(({ kind, title }) => `${kind}: ${title}`);

describe('Calendars of sessions, meetings and drills', () => {
  it('have an hour, a modality and topics', () => {
    const calendar = reading({
      Sesiones: [
        ['Calendario de sesiones del COTAPREP 2026-2027'],
        ['No.', 'Sesión', 'Fecha', 'Hora', 'Modalidad', 'Temas'],
        [1, 'Sesión de instalación', '9 de noviembre de 2026', serial(0.5, 'h:mm'), 'Virtual', 'Instalación'],
        [
          2,
          'Primera sesión ordinaria',
          'viernes 11 de diciembre',
          '12:00 hrs.',
          'Presencial',
          '• Plan\n• Informe',
        ],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Sesión de instalación|2026-11-09',
      '2|Primera sesión ordinaria|2026-12-11',
    ]);
    expect(kinds(calendar).every((line) => line.startsWith('session'))).toBe(true);
    expect(roles(calendar)).toEqual(['Sesiones: sessions']);
  });

  it('name the type of session', () => {
    const calendar = reading({
      Hoja2: [
        ['SESIONES DEL COTAPREP, PROCESO ELECTORAL 2026-2027'],
        ['Núm.', 'Tipo de sesión', 'Mes'],
        [1, 'Ordinaria', 'Noviembre'],
        [2, 'Extraordinaria', 'Noviembre'],
      ],
    });
    expect(outline(calendar)).toEqual(['1|Ordinaria|2026-11', '2|Extraordinaria|2026-11']);
    expect(calendar.activities.map(({ kind }) => kind)).toEqual(['session', 'session']);
  });

  it('have only a number and a date', () => {
    const calendar = reading({
      Reuniones: [
        ['Reuniones con partidos 2026-2027'],
        ['Número de reunión', 'Fecha de la reunión'],
        [1, '17 de octubre de 2026'],
        [2, '28 de noviembre de 2026'],
      ],
    });
    expect(outline(calendar)).toEqual(['1|reunión 1|2026-10-17', '2|reunión 2|2026-11-28']);
    expect(calendar.activities.map(({ kind }) => kind)).toEqual(['session', 'session']);
  });

  it('are a table of drills in a sheet of its own', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['Núm.', 'Actividad', 'Inicio', 'Término'],
        [1, 'Primer simulacro', '9 de mayo', '9 de mayo'],
        [2, 'Reunión con partidos', '10 de mayo', '10 de mayo'],
      ],
      Simulacros: [
        ['Simulacro', 'Fecha', 'Hora de inicio', 'Sede'],
        ['Primero', 'domingo 9 de mayo de 2027', '10:00', 'CATD'],
        ['Segundo', 'domingo 16 de mayo de 2027', '10:00', 'CATD'],
      ],
    });
    expect(kinds(calendar)).toEqual([
      'drill: Primer simulacro',
      'activity: Reunión con partidos',
      'drill: Primero',
      'drill: Segundo',
    ]);
    expect(roles(calendar)).toEqual(['Plan: plan', 'Simulacros: sessions']);
  });

  it('are a small table inside the plan, and the plan goes on below it', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        ['Mayo 2027'],
        ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'],
        ['52.', 'Realizar simulacros', 'Informe', '1 de mayo', '31 de mayo'],
        [null, 'Simulacros', 'Fecha'],
        [null, 'Primer simulacro', '9 de mayo'],
        [null, 'Segundo simulacro', '16 de mayo'],
        ['53.', 'Informar', 'Informe', '1 de mayo', '5 de mayo'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '52|Realizar simulacros|2027-05-01..2027-05-31',
      '>|Primer simulacro|2027-05-09',
      '>|Segundo simulacro|2027-05-16',
      '53|Informar|2027-05-01..2027-05-05',
    ]);
  });

  it('are meetings beside the plan in the same sheet', () => {
    const calendar = reading({
      Plan: [
        ['PREP 2026-2027'],
        [],
        ['Núm.', 'Actividad', 'Inicio', 'Término', null, 'Sesión', 'Fecha'],
        [1, 'Instalar', '1 de septiembre', '2 de septiembre', null, 'Instalación', '9 de noviembre'],
        [2, 'Designar', '1 de septiembre', '6 de septiembre', null, 'Primera ordinaria', '11 de diciembre'],
      ],
    });
    expect(kinds(calendar)).toEqual([
      'activity: Instalar',
      'activity: Designar',
      'session: Instalación',
      'session: Primera ordinaria',
    ]);
  });
});
