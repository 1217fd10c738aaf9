import actualPeriod from '../../../src/reading/columns/actualPeriod';
import { testRole } from './roleTester';

testRole(actualPeriod, {
  surely: ['Fecha real', 'Periodo real', 'Real', 'Fecha en que se cumplió'],
  perhaps: ['Fecha real del simulacro'],
  not: ['Fecha', 'Fecha de realización', 'Realizado por'],
});
