import plannedStart from '../../../src/reading/columns/plannedStart';
import { testRole } from './roleTester';

testRole(plannedStart, {
  surely: ['Inicio programado', 'Fecha programada de inicio', 'Inicio previsto'],
  perhaps: ['Inicio previsto de la actividad'],
  not: ['Inicio', 'Fecha programada'],
});
