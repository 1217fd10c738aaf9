import actualEnd from '../../../src/reading/columns/actualEnd';
import { testRole } from './roleTester';

testRole(actualEnd, {
  surely: ['Término real', 'Fin real', 'Fecha de término real'],
  perhaps: ['Conclusión real de la tarea'],
  not: ['Término', 'Fecha límite', 'Entrega real'],
});
