#!/usr/bin/env node
// The command line as a program: npx calendario-prep validar plan.xlsx
// What is built (lib/) runs at once; a checkout whose sources are newer runs them as they are, through tsx.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'lib', 'main.mjs');
const sources = join(root, 'src');

/** True when nothing under a folder is newer than a moment in milliseconds. */
const isOlder = (folder, moment) =>
  readdirSync(folder, { withFileTypes: true }).every((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? isOlder(path, moment) : statSync(path).mtimeMs <= moment;
  });

const isFresh = () =>
  existsSync(built) && (!existsSync(sources) || isOlder(sources, statSync(built).mtimeMs));

try {
  if (isFresh()) {
    await import('../lib/main.mjs');
  } else {
    const { register } = await import('tsx/esm/api');
    register();
    await import('../src/cli/main.ts');
  }
} catch (error) {
  // Without a folder for a while, or half installed, not even the program can be loaded.
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
  process.stderr.write(`No se pudo iniciar el programa (${detail}); instálelo otra vez y reintente.\n`);
  process.exitCode = 2;
}
