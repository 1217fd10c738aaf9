import type { Outcome } from '../orders/index';
import { refusedInWords } from '../orders/outcomeInWords';
import { OrderFailure } from './failure';

/** Lets an outcome pass of which something was made, or had not to be. @throws OrderFailure where all of it was refused */
export function checkMade(outcome: Outcome): void {
  if (outcome.changed || outcome.refused === 0) return;
  throw new OrderFailure(`${refusedInWords(outcome)} No se escribió ningún archivo.`);
}
