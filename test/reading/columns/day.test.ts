import day from '../../../src/reading/columns/day';
import { testRole } from './roleTester';

testRole(day, {
  surely: ['Día', 'Días'],
  not: ['Día de inicio', 'Diario'],
});
