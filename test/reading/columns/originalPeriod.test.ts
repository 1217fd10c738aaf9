import originalPeriod from '../../../src/reading/columns/originalPeriod';
import { testRole } from './roleTester';

testRole(originalPeriod, {
  surely: ['Fecha original', 'Original', 'Periodo anterior', 'Línea base'],
  perhaps: ['Fecha original del acuerdo'],
  not: ['Fecha', 'Documento original'],
});
