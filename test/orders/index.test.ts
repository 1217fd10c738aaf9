import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { orders } from '../../src/orders/index';

const folder = join(__dirname, '../../src/orders');
const defining = readdirSync(folder)
  .filter((name) => /^export const \w+ = defineOrder\(/m.test(readFileSync(join(folder, name), 'utf8')))
  .map((name) => name.replace(/\.ts$/, ''));

describe('The list of orders', () => {
  const listed: readonly string[] = orders.map(({ id }) => id);

  it('holds each file that defines one', () => {
    const missing = defining.filter((id) => !listed.includes(id));
    expect(missing.map((id) => `add ${id} to src/orders/index.ts`)).toEqual([]);
  });

  it('holds orders that are called like their files', () => {
    expect([...listed].sort()).toEqual([...defining].sort());
  });
});
