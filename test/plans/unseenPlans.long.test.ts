import { PLANS } from './plans';
import { testRowByRow } from './rowByRow';

describe.each(PLANS.map((plan) => [plan.name, plan] as const))('%s, row by row', (_name, plan) => {
  testRowByRow(plan);
});
