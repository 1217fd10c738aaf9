#!/usr/bin/env node
// The command line as a program: npx calendario-prep validar plan.xlsx
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/main.ts');
