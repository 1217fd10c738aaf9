import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commands } from '../../src/cli/index';
import { OPTIONS } from '../../src/cli/options';

const folder = join(__dirname, '../../src/cli');
const defining = readdirSync(folder)
  .filter((name) => /^export const \w+ = defineCommand\(/m.test(readFileSync(join(folder, name), 'utf8')))
  .map((name) => name.replace(/\.ts$/, ''));

describe('The list of commands', () => {
  it('holds each file that defines one, by its name: add the missing command to src/cli/index.ts', () => {
    expect(commands.map(({ name }) => name).sort()).toEqual(defining.sort());
  });

  it('takes every option somewhere: name the one that is left over in the options of a command', () => {
    const taken = new Set<string>(commands.flatMap(({ options }) => options));
    expect(Object.keys(OPTIONS).filter((name) => !taken.has(name))).toEqual([]);
  });
});
