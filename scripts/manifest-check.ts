// Checks a manifest: npm run manifest:check [-- dist/manifest.xml]
// Against Microsoft's schema where ../shared and xmllint are there (with REQUIRE_SHARED=1 they have to be), and always
// with Microsoft's own reader and against what the schema cannot see.
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { manifestFaults } from './manifest-check/manifestFaults';
import { microsoftReaderFaults } from './manifest-check/microsoftReader';
import { checkSchema } from './manifest-check/schema';
import { ROOT, packageVersion, sourceAt } from './pages';
import { DEV_ORIGIN, publishedUrl } from './urls';

const SCHEMA = join('..', 'shared', 'schemas', 'office-manifest', 'OfficeAppManifestV1_1.xsd');

async function checkManifest(file: string): Promise<boolean> {
  const text = readFileSync(file, 'utf8');
  const name = relative(ROOT, file);
  const base = text.includes(DEV_ORIGIN) ? DEV_ORIGIN : publishedUrl(process.env['CALENDARIO_PREP_URL']);
  const schema = checkSchema(file, relative(process.cwd(), join(ROOT, SCHEMA)));
  const isRequired = process.env['REQUIRE_SHARED'] === '1';
  console.log(schema.report);
  if (schema.state === 'not-checked' && isRequired) {
    console.log('REQUIRE_SHARED=1 exige esa comparación: la revisión falla.');
  }
  const faults = [
    ...manifestFaults(text, { base, version: packageVersion(), fileAt: sourceAt }),
    ...(await microsoftReaderFaults(file)),
  ];
  for (const { id, message } of faults) console.log(`${name}: ${message} [${id}]`);
  console.log(
    faults.length === 0 ? `${name}: sin faltas en nuestras revisiones.` : `${name}: ${faults.length} faltas.`,
  );
  const isCompared = schema.state === 'valid' || (schema.state === 'not-checked' && !isRequired);
  return faults.length === 0 && isCompared;
}

checkManifest(resolve(process.argv[2] ?? join(ROOT, 'manifest.xml'))).then(
  (isSound) => {
    process.exitCode = isSound ? 0 : 1;
  },
  (error: unknown) => {
    console.error(`No se pudo revisar el manifiesto: ${(error as Error).message}`);
    process.exitCode = 2;
  },
);
