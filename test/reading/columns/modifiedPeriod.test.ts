import modifiedPeriod from '../../../src/reading/columns/modifiedPeriod';
import { testRole } from './roleTester';

testRole(modifiedPeriod, {
  surely: ['Fecha modificada', 'Reprogramación', 'Nueva fecha', 'Periodo ajustado'],
  perhaps: ['Nueva fecha del acuerdo'],
  not: ['Fecha', 'Motivo de la modificación del plan'],
});
