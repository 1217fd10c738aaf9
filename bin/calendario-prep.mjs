#!/usr/bin/env node
// The command line as a program: npx calendario-prep validar plan.xlsx
import { register } from 'tsx/esm/api';

try {
  register();
  await import('../src/cli/main.ts');
} catch (error) {
  // Without a folder for a while, or half installed, not even the program can be loaded.
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
  process.stderr.write(`No se pudo iniciar el programa (${detail}); instálelo otra vez y reintente.\n`);
  process.exitCode = 2;
}
