import relativeDeadline from '../../../src/reading/columns/relativeDeadline';
import { testRole } from './roleTester';

testRole(relativeDeadline, {
  surely: ['Antelación', 'Días antes de la jornada', 'Meses previos a la elección'],
  not: ['Plazo', 'Fecha límite'],
});
