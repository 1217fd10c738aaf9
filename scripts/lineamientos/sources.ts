/** A day on which a source has a document, and how many days more it gives for sending it where it says so. */
interface SeenDay {
  readonly day: string;
  readonly sending?: number;
  /** True where the source's day is not the catalogue's: the reason why that is an estimate. */
  readonly differs?: true;
}

/** What was read to make an edition: in Spanish, and the election day that its days are counted from. */
export interface Source {
  readonly named: string;
  readonly electionDay: string;
  /** By "document" or "document/version"; a document that the source does not have is absent. */
  readonly days: Readonly<Record<string, SeenDay>>;
}

/** What each edition was made from, by its id. The text of the norm is not among it: it could not be read. */
export const SOURCES: Readonly<Record<string, Source>> = {
  '2023-2024': {
    named: 'el plan de trabajo aprobado de un instituto para el proceso 2023-2024',
    electionDay: '2024-06-02',
    days: {
      'comision-seguimiento': { day: '2023-09-02' },
      'instancia-interna': { day: '2023-09-02' },
      'cotaprep/preliminary': { day: '2023-10-02' },
      'cotaprep/final': { day: '2023-11-02' },
      'plan-cotaprep': { day: '2023-11-02' },
      'plan-trabajo/preliminary': { day: '2023-10-02' },
      'plan-trabajo/final': { day: '2023-12-02' },
      modalidad: { day: '2023-12-02' },
      'proceso-tecnico-operativo/preliminary': { day: '2023-12-02' },
      'proceso-tecnico-operativo/final': { day: '2024-01-02' },
      'candidatos-auditor': { day: '2024-01-02' },
      'prototipo-navegable/preliminary': { day: '2024-01-02' },
      'prototipo-navegable/final': { day: '2024-02-02' },
      'ubicacion-catd/preliminary': { day: '2024-01-02' },
      'ubicacion-catd/final': { day: '2024-02-02' },
      'supervision-consejos/preliminary': { day: '2024-01-02' },
      'supervision-consejos/final': { day: '2024-02-02' },
      'designacion-auditor': { day: '2024-02-02' },
      'instrumento-auditor/preliminary': { day: '2024-02-02' },
      'instrumento-auditor/final': { day: '2024-03-02' },
      'seguridad-continuidad/preliminary': { day: '2024-03-02' },
      'seguridad-continuidad/final': { day: '2024-04-02' },
      'inicio-publicacion/preliminary': { day: '2024-03-18' },
      'inicio-publicacion/final': { day: '2024-04-02' },
      'actualizaciones-datos/preliminary': { day: '2024-03-18' },
      'actualizaciones-datos/final': { day: '2024-04-02' },
      'actualizaciones-bases/preliminary': { day: '2024-03-18' },
      'actualizaciones-bases/final': { day: '2024-04-02' },
      'ultima-actualizacion/preliminary': { day: '2024-03-18' },
      'ultima-actualizacion/final': { day: '2024-04-02' },
      'aviso-prueba': { day: '2024-04-12' },
      'consulta-remota': { day: '2024-04-14' },
      'informe-prueba': { day: '2024-04-22' },
      'difusores-convocatoria': { day: '2024-05-27' },
      'difusores-lista': { day: '2024-05-27' },
      'direcciones/preliminary': { day: '2024-05-09' },
      'direcciones/final': { day: '2024-05-27' },
      'informe-simulacros': { day: '2024-06-01' },
      'acta-cierre': { day: '2024-06-08' },
      'informes-auditor': { day: '2024-07-02' },
      'constancias-fe-publica': { day: '2024-07-02' },
      'informe-final-prep': { day: '2024-07-02' },
      'informe-final-cotaprep': { day: '2024-06-30' },
    },
  },
  '2026-2027': {
    named: 'la planeación de otro instituto para el proceso 2026-2027',
    electionDay: '2027-06-06',
    days: {
      'comision-seguimiento': { day: '2026-09-06', sending: 5 },
      'instancia-interna': { day: '2026-09-06', sending: 5 },
      'cotaprep/preliminary': { day: '2026-10-06' },
      'cotaprep/final': { day: '2026-11-06', sending: 5 },
      'plan-cotaprep': { day: '2026-11-06', sending: 5 },
      'plan-trabajo/preliminary': { day: '2026-10-06' },
      'plan-trabajo/final': { day: '2026-12-06' },
      modalidad: { day: '2026-12-06', sending: 5 },
      'proceso-tecnico-operativo/preliminary': { day: '2026-12-06' },
      'proceso-tecnico-operativo/final': { day: '2027-01-06', sending: 5 },
      'candidatos-auditor': { day: '2027-01-06', sending: 5 },
      'instrumento-tercero/preliminary': { day: '2027-01-06' },
      'instrumento-tercero/final': { day: '2027-02-06', sending: 5 },
      'prototipo-navegable/preliminary': { day: '2027-01-06' },
      'prototipo-navegable/final': { day: '2027-02-06', sending: 5 },
      'ubicacion-catd/preliminary': { day: '2027-01-06' },
      'ubicacion-catd/final': { day: '2027-02-06', sending: 5 },
      'supervision-consejos/preliminary': { day: '2027-01-06' },
      'supervision-consejos/final': { day: '2027-02-06', sending: 5 },
      'designacion-auditor': { day: '2027-02-06', sending: 5 },
      'instrumento-auditor/preliminary': { day: '2027-02-06' },
      'instrumento-auditor/final': { day: '2027-03-06', sending: 5 },
      'seguridad-continuidad/preliminary': { day: '2027-03-06' },
      'seguridad-continuidad/final': { day: '2027-04-06', sending: 5 },
      'inicio-publicacion/preliminary': { day: '2027-03-22' },
      'inicio-publicacion/final': { day: '2027-04-06', sending: 5 },
      'actualizaciones-datos/preliminary': { day: '2027-03-22' },
      'actualizaciones-datos/final': { day: '2027-04-06', sending: 5 },
      'actualizaciones-bases/preliminary': { day: '2027-03-22' },
      'actualizaciones-bases/final': { day: '2027-04-06', sending: 5 },
      'ultima-actualizacion/preliminary': { day: '2027-03-22' },
      'ultima-actualizacion/final': { day: '2027-04-06', sending: 5 },
      'aviso-prueba': { day: '2027-04-16' },
      'consulta-remota': { day: '2027-04-18' },
      'informe-prueba': { day: '2027-04-26' },
      'difusores-convocatoria': { day: '2027-06-01', differs: true },
      'difusores-lista': { day: '2027-06-01', differs: true },
      'direcciones/preliminary': { day: '2027-05-13' },
      'direcciones/final': { day: '2027-06-01', differs: true },
      'informe-simulacros': { day: '2027-06-05' },
      'acta-cierre': { day: '2027-06-12' },
      'informes-auditor': { day: '2027-07-06' },
      'constancias-fe-publica': { day: '2027-07-06' },
      'informe-final-prep': { day: '2027-07-06' },
      'informe-final-cotaprep': { day: '2027-06-30' },
    },
  },
};
