import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What became of comparing a manifest with Microsoft's schema. */
export interface SchemaOutcome {
  readonly state: 'valid' | 'invalid' | 'not-checked';
  /** Lines in Spanish (or xmllint's own, when the manifest is invalid). */
  readonly report: string;
}

/**
 * Compares a manifest with the schema by means of xmllint, which reads no network.
 * "not-checked" when xmllint or the schema is not on this machine.
 */
export function checkSchema(manifest: string, schema: string, xmllint = 'xmllint'): SchemaOutcome {
  if (!existsSync(schema)) {
    return { state: 'not-checked', report: `No se comparó con el esquema de Microsoft: falta ${schema}.` };
  }
  const run = spawnSync(xmllint, ['--noout', '--nonet', '--schema', schema, manifest], { encoding: 'utf8' });
  if (run.error) {
    return {
      state: 'not-checked',
      report:
        'No se comparó con el esquema de Microsoft: falta xmllint (en Debian, el paquete libxml2-utils).',
    };
  }
  return run.status === 0
    ? { state: 'valid', report: 'El manifiesto cumple el esquema de Microsoft.' }
    : { state: 'invalid', report: `El manifiesto no cumple el esquema de Microsoft:\n${run.stderr.trim()}` };
}
