import start from '../../../src/reading/columns/start';
import { testRole } from './roleTester';

testRole(start, {
  surely: ['Inicio', 'Fecha de inicio', 'F. inicio', 'Del', 'Desde', 'Día de inicio'],
  perhaps: ['Inicio de la actividad'],
  not: ['Iniciativa', 'Fecha', 'Iniciales'],
});
