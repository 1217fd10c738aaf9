import actualStart from '../../../src/reading/columns/actualStart';
import { testRole } from './roleTester';

testRole(actualStart, {
  surely: ['Inicio real', 'Fecha real de inicio', 'Inicio efectivo'],
  perhaps: ['Inicio real de la actividad'],
  not: ['Inicio', 'Inicio programado', 'Realización'],
});
