// Opens Excel with the add-in, served from this machine and rebuilt after each change: npm run excel
// With --solo-servidor it only serves, for Excel on the web or for loading the manifest by hand.
import { spawn } from 'node:child_process';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { startDevServer } from './build/devServer';
import { hasDesktopExcel, sideloadCommand } from './excelCommand';
import { freePort } from './freePort';
import { ROOT } from './pages';
import { DEV_ORIGIN, DEV_PORT } from './urls';

const onlyServes = process.argv.includes('--solo-servidor');

function run(order: 'start' | 'stop'): Promise<number> {
  const { command, words } = sideloadCommand(order, process.platform);
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', () => resolve(1));
    child.once('exit', (status) => resolve(status ?? 1));
  });
}

function finishOnInterrupt(stop: () => Promise<void>): void {
  process.once('SIGINT', () => {
    console.log('\nCerrando…');
    const unload = onlyServes ? Promise.resolve(0) : run('stop');
    void unload.then(stop).then(() => process.exit(0));
  });
}

async function excel(): Promise<void> {
  if (!onlyServes && !hasDesktopExcel(process.platform)) {
    console.error(
      'Excel de escritorio solo existe en Windows y Mac, así que aquí no se puede abrir. Use npm start (banco de trabajo en el navegador), o npm run excel -- --solo-servidor y cargue manifest.xml en Excel en la web.',
    );
    process.exitCode = 1;
    return;
  }
  if ((await freePort(DEV_PORT)) !== DEV_PORT) {
    throw new Error(
      `el puerto ${DEV_PORT} está ocupado: cierre el programa que lo usa (¿npm start?) y repita.`,
    );
  }
  console.log('Preparando el certificado local; el sistema puede pedirle permiso para confiar en él.');
  const certificate = await getHttpsServerOptions();
  const { hasErrors, stop } = await startDevServer('excel', DEV_PORT, certificate);
  finishOnInterrupt(stop);
  if (hasErrors)
    console.log('Hay errores de compilación, están arriba: corríjalos y el panel se rehará solo.');
  console.log(`El complemento se sirve en ${DEV_ORIGIN} (Ctrl+C para terminar).`);
  if (onlyServes) return;
  console.log('Abriendo Excel con manifest.xml…');
  if ((await run('start')) !== 0) {
    console.log(
      'No se pudo abrir Excel de forma automática. El servidor sigue: cargue manifest.xml a mano como dice docs/manual-tests.md, sección «Cargar el complemento».',
    );
  }
}

excel().catch((error: unknown) => {
  console.error(`No se pudo iniciar: ${(error as Error).message}`);
  process.exit(2);
});
