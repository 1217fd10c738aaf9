import legalDeadline from '../../../src/reading/columns/legalDeadline';
import { testRole } from './roleTester';

testRole(legalDeadline, {
  surely: ['Plazo legal', 'Fecha límite legal', 'Fecha normativa'],
  not: ['Plazo', 'Fundamento legal', 'Fecha límite'],
});
