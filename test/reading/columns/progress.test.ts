import progress from '../../../src/reading/columns/progress';
import { testRole } from './roleTester';

testRole(progress, {
  surely: ['Avance', '% de avance', 'Porcentaje de avance', '%'],
  not: ['Informe de avance', 'Fecha de avance'],
});
