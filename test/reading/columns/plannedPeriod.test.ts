import plannedPeriod from '../../../src/reading/columns/plannedPeriod';
import { testRole } from './roleTester';

testRole(plannedPeriod, {
  surely: ['Fecha programada', 'Planeado', 'Periodo previsto', 'Programado'],
  perhaps: ['Fecha programada del simulacro'],
  not: ['Fecha', 'Programación'],
});
