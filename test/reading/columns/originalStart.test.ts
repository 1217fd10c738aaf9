import originalStart from '../../../src/reading/columns/originalStart';
import { testRole } from './roleTester';

testRole(originalStart, {
  surely: ['Inicio original', 'Fecha original de inicio'],
  perhaps: ['Inicio original de la actividad'],
  not: ['Inicio', 'Fecha original'],
});
