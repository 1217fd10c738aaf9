import year from '../../../src/reading/columns/year';
import { testRole } from './roleTester';

testRole(year, {
  surely: ['Año', 'Ejercicio'],
  not: ['Años de experiencia', 'Ejercicios'],
});
