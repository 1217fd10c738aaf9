import { defineEdition } from './defineEdition';
import {
  draftAndApproved,
  draftAndApprovedEstimated,
  once,
  onceAndSent,
  onceByPlanDay,
  onceEstimated,
} from './versions';

/**
 * Process 2023-2024: of its official numbers only that of the final PREP report is known. The norm's text was not read:
 * each document names the day that it has in an approved plan of one state (J = 2 June 2024); the days of 2026-2027
 * agree with them in months and days before J, apart from those called estimates.
 */
export default defineEdition({
  id: '2023-2024',
  title: 'Lineamientos del PREP, proceso 2023-2024',
  electionsFrom: '2024-01-01',
  norm: 'Anexo 13',
  numeral: '33',
  drills: { minimum: 3, windowDays: 30, weekday: 0 },
  sessions: { minimumPerMonth: 1 },
  topics: [
    'informes-parciales-auditor',
    'auditoria',
    'modulos-sistema',
    'adquisiciones',
    'personal',
    'interfaces-publicacion',
    'pruebas-simulacros',
  ],
  requirements: [
    // 2 Sep 2023
    { id: 'comision-seguimiento', number: null, versions: onceAndSent('J - 9 meses') },
    // 2 Sep 2023
    { id: 'instancia-interna', number: null, versions: onceAndSent('J - 9 meses') },
    // 5 Oct 2023 … 5 Jun 2024, nine
    { id: 'informe-mensual', number: null, versions: once('día 5 del mes siguiente'), monthly: true },
    // 2 Oct and 2 Nov 2023
    { id: 'cotaprep', number: null, versions: draftAndApproved('J - 8 meses', 'J - 7 meses') },
    // 2 Nov 2023
    { id: 'plan-cotaprep', number: null, versions: onceAndSent('J - 7 meses') },
    // 2 Oct and 2 Dec 2023
    { id: 'plan-trabajo', number: null, versions: draftAndApproved('J - 8 meses', 'J - 6 meses') },
    // 2 Dec 2023
    { id: 'modalidad', number: null, versions: onceAndSent('J - 6 meses') },
    // 2 Dec 2023 and 2 Jan 2024
    {
      id: 'proceso-tecnico-operativo',
      number: null,
      versions: draftAndApproved('J - 6 meses', 'J - 5 meses'),
    },
    // 2 Jan 2024
    { id: 'candidatos-auditor', number: null, versions: onceAndSent('J - 5 meses') },
    // not in the plan of 2023-2024, whose institute does it alone; as in 2026-2027
    {
      id: 'instrumento-tercero',
      number: null,
      versions: draftAndApproved('J - 5 meses', 'J - 4 meses'),
      condition: 'third-party',
    },
    // 2 Jan and 2 Feb 2024
    { id: 'prototipo-navegable', number: null, versions: draftAndApproved('J - 5 meses', 'J - 4 meses') },
    // 2 Jan and 2 Feb 2024
    { id: 'ubicacion-catd', number: null, versions: draftAndApproved('J - 5 meses', 'J - 4 meses') },
    // 2 Jan and 2 Feb 2024
    { id: 'supervision-consejos', number: null, versions: draftAndApproved('J - 5 meses', 'J - 4 meses') },
    // 2 Feb 2024
    { id: 'designacion-auditor', number: null, versions: onceAndSent('J - 4 meses') },
    // 2 Feb and 2 Mar 2024
    { id: 'instrumento-auditor', number: null, versions: draftAndApproved('J - 4 meses', 'J - 3 meses') },
    // 2 Mar and 2 Apr 2024
    { id: 'seguridad-continuidad', number: null, versions: draftAndApproved('J - 3 meses', 'J - 2 meses') },
    // 18 Mar and 2 Apr 2024
    {
      id: 'inicio-publicacion',
      number: null,
      versions: draftAndApproved('15 días antes de (J - 2 meses)', 'J - 2 meses'),
    },
    // 18 Mar and 2 Apr 2024
    {
      id: 'actualizaciones-datos',
      number: null,
      versions: draftAndApproved('15 días antes de (J - 2 meses)', 'J - 2 meses'),
    },
    // 18 Mar and 2 Apr 2024
    {
      id: 'actualizaciones-bases',
      number: null,
      versions: draftAndApproved('15 días antes de (J - 2 meses)', 'J - 2 meses'),
    },
    // 18 Mar and 2 Apr 2024
    {
      id: 'ultima-actualizacion',
      number: null,
      versions: draftAndApproved('15 días antes de (J - 2 meses)', 'J - 2 meses'),
    },
    // 12 Apr 2024, the test on the 17th
    {
      id: 'aviso-prueba',
      number: null,
      versions: onceByPlanDay('prueba - 5 días; si no se sabe, J - 51 días'),
    },
    // 14 Apr 2024
    {
      id: 'consulta-remota',
      number: null,
      versions: onceByPlanDay('prueba - 3 días; si no se sabe, J - 49 días'),
    },
    // 22 Apr 2024
    {
      id: 'informe-prueba',
      number: null,
      versions: onceByPlanDay('prueba + 5 días; si no se sabe, J - 41 días'),
    },
    // 27 May 2024 (J − 6)
    { id: 'difusores-convocatoria', number: null, versions: onceEstimated('J - 6 días') },
    // 27 May 2024 (J − 6)
    {
      id: 'difusores-lista',
      number: null,
      versions: onceEstimated('J - 6 días'),
      condition: 'disseminators',
    },
    // 9 May 2024, the first drill on the 12th; 27 May 2024
    {
      id: 'direcciones',
      number: null,
      versions: draftAndApprovedEstimated(
        'primer simulacro - 3 días; si no se sabe, J - 24 días',
        'J - 6 días',
      ),
    },
    // 1 Jun 2024
    { id: 'informe-simulacros', number: null, versions: once('J - 1 día') },
    // 8 Jun 2024
    { id: 'acta-cierre', number: null, versions: once('J + 6 días') },
    // 2 Jul 2024
    { id: 'informes-auditor', number: null, versions: once('J + 1 mes') },
    // 2 Jul 2024
    { id: 'constancias-fe-publica', number: null, versions: once('J + 1 mes') },
    // 2 Jul 2024
    { id: 'informe-final-prep', number: 27, versions: once('J + 1 mes') },
    // 30 Jun 2024
    { id: 'informe-final-cotaprep', number: null, versions: once('fin del mes de J') },
  ],
});
