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
 * Process 2026-2027: thirty-two documents in the order of their official numbers. The norm's text was not read: each
 * document names the day that it has in one state's list (J = 6 June 2027), "(+5)" where the list adds five days for
 * sending; the plan of 2023-2024 agrees, apart from those called estimates. That drafts have five days too is told by
 * one list. The numbers 33 and 34 of that list are no rows of a plan.
 */
export default defineEdition({
  id: '2026-2027',
  title: 'Lineamientos del PREP, proceso 2026-2027',
  electionsFrom: '2027-01-01',
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
    // 6 Sep 2026 (+5)
    { id: 'comision-seguimiento', number: 1, versions: onceAndSent('J - 9 meses') },
    // 6 Sep 2026 (+5)
    { id: 'instancia-interna', number: 2, versions: onceAndSent('J - 9 meses') },
    // 5 Oct 2026 … 5 Jun 2027, nine
    { id: 'informe-mensual', number: 3, versions: once('día 5 del mes siguiente'), monthly: true },
    // 6 Oct and 6 Nov 2026 (+5)
    { id: 'cotaprep', number: 4, versions: draftAndApproved('J - 8 meses', 'J - 7 meses') },
    // 6 Nov 2026 (+5)
    { id: 'plan-cotaprep', number: 5, versions: onceAndSent('J - 7 meses') },
    // 6 Oct and 6 Dec 2026
    { id: 'plan-trabajo', number: 6, versions: draftAndApproved('J - 8 meses', 'J - 6 meses') },
    // 6 Dec 2026 (+5)
    { id: 'modalidad', number: 7, versions: onceAndSent('J - 6 meses') },
    // 6 Dec 2026 and 6 Jan 2027 (+5)
    { id: 'proceso-tecnico-operativo', number: 8, versions: draftAndApproved('J - 6 meses', 'J - 5 meses') },
    // 6 Jan 2027 (+5)
    { id: 'candidatos-auditor', number: 9, versions: onceAndSent('J - 5 meses') },
    // 6 Jan and 6 Feb 2027 (+5)
    {
      id: 'instrumento-tercero',
      number: 10,
      versions: draftAndApproved('J - 5 meses', 'J - 4 meses'),
      condition: 'third-party',
    },
    // 6 Jan and 6 Feb 2027 (+5)
    { id: 'prototipo-navegable', number: 11, versions: draftAndApproved('J - 5 meses', 'J - 4 meses') },
    // 6 Jan and 6 Feb 2027 (+5)
    { id: 'ubicacion-catd', number: 12, versions: draftAndApproved('J - 5 meses', 'J - 4 meses') },
    // 6 Jan and 6 Feb 2027 (+5)
    { id: 'supervision-consejos', number: 13, versions: draftAndApproved('J - 5 meses', 'J - 4 meses') },
    // 6 Feb 2027 (one list +5, one not)
    { id: 'designacion-auditor', number: 14, versions: onceAndSent('J - 4 meses') },
    // 6 Feb and 6 Mar 2027 (+5)
    { id: 'instrumento-auditor', number: 15, versions: draftAndApproved('J - 4 meses', 'J - 3 meses') },
    // 6 Mar and 6 Apr 2027 (+5)
    { id: 'seguridad-continuidad', number: 16, versions: draftAndApproved('J - 3 meses', 'J - 2 meses') },
    // 22 Mar and 6 Apr 2027 (+5)
    {
      id: 'inicio-publicacion',
      number: 17,
      versions: draftAndApproved('15 días antes de (J - 2 meses)', 'J - 2 meses'),
    },
    // 22 Mar and 6 Apr 2027 (+5)
    {
      id: 'actualizaciones-datos',
      number: 18,
      versions: draftAndApproved('15 días antes de (J - 2 meses)', 'J - 2 meses'),
    },
    // 22 Mar and 6 Apr 2027 (+5)
    {
      id: 'actualizaciones-bases',
      number: 19,
      versions: draftAndApproved('15 días antes de (J - 2 meses)', 'J - 2 meses'),
    },
    // 22 Mar and 6 Apr 2027 (+5)
    {
      id: 'ultima-actualizacion',
      number: 20,
      versions: draftAndApproved('15 días antes de (J - 2 meses)', 'J - 2 meses'),
    },
    // 16 Apr 2027; tests were held on J − 46 … J − 33 in five states
    {
      id: 'aviso-prueba',
      number: 21,
      versions: onceByPlanDay('prueba - 5 días; si no se sabe, J - 51 días'),
    },
    // 18 Apr 2027
    {
      id: 'consulta-remota',
      number: 22,
      versions: onceByPlanDay('prueba - 3 días; si no se sabe, J - 49 días'),
    },
    // 26 Apr 2027
    {
      id: 'informe-prueba',
      number: 23,
      versions: onceByPlanDay('prueba + 5 días; si no se sabe, J - 41 días'),
    },
    // 1 Jun 2027 (J − 5): the two differ
    { id: 'difusores-convocatoria', number: 24, versions: onceEstimated('J - 6 días') },
    // 1 Jun 2027 (J − 5): the two differ
    { id: 'difusores-lista', number: 25, versions: onceEstimated('J - 6 días'), condition: 'disseminators' },
    // 13 May 2027, the first drill on the 16th; 1 Jun 2027 (J − 5): the two differ
    {
      id: 'direcciones',
      number: 26,
      versions: draftAndApprovedEstimated(
        'primer simulacro - 3 días; si no se sabe, J - 24 días',
        'J - 6 días',
      ),
    },
    // 5 Jun 2027
    { id: 'informe-simulacros', number: 27, versions: once('J - 1 día') },
    // 12 Jun 2027
    { id: 'acta-cierre', number: 28, versions: once('J + 6 días') },
    // 6 Jul 2027
    { id: 'informes-auditor', number: 29, versions: once('J + 1 mes') },
    // 6 Jul 2027
    { id: 'constancias-fe-publica', number: 30, versions: once('J + 1 mes') },
    // 6 Jul 2027
    { id: 'informe-final-prep', number: 31, versions: once('J + 1 mes') },
    // 30 Jun 2027
    { id: 'informe-final-cotaprep', number: 32, versions: once('fin del mes de J') },
  ],
});
