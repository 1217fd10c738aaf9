// Sends a manifest to Microsoft's validation service: npm run manifest:validate [-- dist/manifest.xml]
// It needs the internet, unlike npm run manifest:check, which is what .ci/run does.
import { join, relative, resolve } from 'node:path';
import type { ManifestValidationIssue } from 'office-addin-manifest';
import { validateManifest } from 'office-addin-manifest';
import { ROOT } from './pages';

function tell(kind: string, issues: readonly ManifestValidationIssue[] = []): void {
  for (const { title, content, line, helpUrl } of issues) {
    const place = line === undefined ? '' : `, línea ${String(line)}`;
    console.log([`${kind}${place}: ${title ?? ''}`, content, helpUrl].filter(Boolean).join('\n  '));
  }
}

async function validate(file: string): Promise<boolean> {
  const { isValid, report, status, statusText } = await validateManifest(file);
  tell('Error', report?.errors);
  tell('Aviso', report?.warnings);
  if (report === undefined) console.log(`El servicio respondió ${String(status)} ${statusText ?? ''}.`);
  const name = relative(ROOT, file);
  console.log(isValid ? `${name}: Microsoft lo acepta.` : `${name}: Microsoft no lo acepta.`);
  return isValid;
}

validate(resolve(process.argv[2] ?? join(ROOT, 'manifest.xml'))).then(
  (isValid) => {
    process.exitCode = isValid ? 0 : 1;
  },
  (error: unknown) => {
    console.error(`No se pudo validar el manifiesto: ${(error as Error).message}`);
    process.exitCode = 2;
  },
);
