import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { orders } from '../../src/orders/index';

const folder = join(__dirname, '../../src/orders');
const defining = readdirSync(folder)
  .filter((name) => /^export const \w+ = defineOrder\(/m.test(readFileSync(join(folder, name), 'utf8')))
  .map((name) => name.replace(/\.ts$/, ''));

describe('The list of orders', () => {
  it('holds each file that defines one, by its name: add the missing order to src/orders/index.ts', () => {
    expect(orders.map(({ id }) => id).sort()).toEqual(defining.sort());
  });
});
