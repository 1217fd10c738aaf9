import originalEnd from '../../../src/reading/columns/originalEnd';
import { testRole } from './roleTester';

testRole(originalEnd, {
  surely: ['Término original', 'Fecha límite original', 'Fin anterior'],
  perhaps: ['Término original de la tarea'],
  not: ['Término', 'Fecha límite'],
});
