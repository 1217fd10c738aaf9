import modifiedStart from '../../../src/reading/columns/modifiedStart';
import { testRole } from './roleTester';

testRole(modifiedStart, {
  surely: ['Inicio modificado', 'Nuevo inicio', 'Nueva fecha de inicio', 'Inicio reprogramado'],
  perhaps: ['Nuevo inicio de la actividad'],
  not: ['Inicio', 'Fecha modificada'],
});
