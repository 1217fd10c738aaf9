import plannedEnd from '../../../src/reading/columns/plannedEnd';
import { testRole } from './roleTester';

testRole(plannedEnd, {
  surely: ['Término programado', 'Fin planeado', 'Fecha límite prevista'],
  perhaps: ['Término programado de la tarea'],
  not: ['Término', 'Fecha límite'],
});
